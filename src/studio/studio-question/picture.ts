import { html, nothing, type TemplateResult } from 'lit';
import type { PackQuestion, Picture } from '../../pack/types.js';
import { takesPicture } from '../../pack/takes-picture.js';
import { readPicture } from '../picture-file.js';

type Change = (what: string, change: Partial<PackQuestion>) => void;

/** The picture of a question: chosen from a file, and kept with the work. */
export function renderPicture(
  question: PackQuestion,
  change: Change,
  say: (text: string) => void,
): TemplateResult | typeof nothing {
  const { id, picture } = question;
  if (!picture && !takesPicture(question)) return nothing;
  const choose = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // so that the same file can be chosen again
    input.value = '';
    if (!file) return;
    const read = await readPicture(file);
    if ('problem' in read) return say(read.problem);
    change('the picture', { picture: { ...picture, alt: picture?.alt ?? '', ...read } });
    say('The picture was added. Describe it for those who can’t see it.');
  };
  return html`<fieldset class="picture">
    <legend class="label">A picture</legend>
    ${picture ? renderDetails(id, picture, change) : nothing}
    <div class="actions">
      <label class="button">
        ${picture ? 'Choose another …' : 'Choose a picture …'}<input
          class="hidden"
          type="file"
          accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
          @change=${(event: Event) => void choose(event)}
        />
      </label>
      ${
        picture
          ? html`<button @click=${() => change('the picture', { picture: undefined })}>Remove the picture</button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

function renderDetails(id: string, picture: Picture, change: Change): TemplateResult {
  const { src, alt, width, height, credit = '' } = picture;
  const typed = (event: Event) => (event.target as HTMLInputElement).value;
  return html`${/^data:/.test(src) ? html`<img src=${src} alt=${alt} width=${width} height=${height} />` : html`<p class="note">${src}</p>`}
    <div class="field">
      <label for="alt-${id}">What is to be seen, without the answer</label>
      <textarea
        id="alt-${id}"
        dir="auto"
        aria-invalid=${alt ? nothing : 'true'}
        .value=${alt}
        @input=${(event: Event) => change('the picture’s description', { picture: { ...picture, alt: typed(event) } })}
      ></textarea>
    </div>
    <div class="field">
      <label for="credit-${id}">Who made it (optional)</label>
      <input
        id="credit-${id}"
        dir="auto"
        autocomplete="off"
        .value=${credit}
        @input=${(event: Event) =>
          change('the picture’s credit', { picture: { ...picture, credit: typed(event) || undefined } })}
      />
    </div>`;
}
