import { html, nothing, type TemplateResult } from 'lit';
import type { PackQuestion, Picture } from '../../pack/types.js';
import { takesPicture } from '../../pack/takes-picture.js';
import { readPicture } from '../picture-file.js';
import { words } from '../words/words.js';
import { typed, type ChangeQuestion } from './context.js';

/** The picture of a question: chosen from a file, and kept with the work. */
export function renderPicture(
  question: PackQuestion,
  change: ChangeQuestion,
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
    change('picture', { picture: { ...picture, alt: picture?.alt ?? '', ...read } });
    say(words().question.pictureAdded);
  };
  const said = words().question;
  return html`<fieldset class="picture">
    <legend class="label">${said.picture}</legend>
    ${picture ? renderDetails(id, picture, change) : nothing}
    <div class="actions">
      <label class="button">
        ${picture ? said.chooseAnother : said.choosePicture}<input
          class="hidden"
          type="file"
          accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
          @change=${(event: Event) => void choose(event)}
        />
      </label>
      ${
        picture
          ? html`<button @click=${() => change('picture', { picture: undefined })}>${said.removePicture}</button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

function renderDetails(id: string, picture: Picture, change: ChangeQuestion): TemplateResult {
  const { src, alt, width, height, credit = '' } = picture;
  const said = words().question;
  return html`${/^data:/.test(src) ? html`<img src=${src} alt=${alt} width=${width} height=${height} />` : html`<p class="note">${src}</p>`}
    <div class="field">
      <label for="alt-${id}">${said.pictureAlt}</label>
      <textarea
        id="alt-${id}"
        dir="auto"
        aria-invalid=${alt ? nothing : 'true'}
        .value=${alt}
        @input=${(event: Event) => change('pictureAlt', { picture: { ...picture, alt: typed(event) } })}
      ></textarea>
    </div>
    <div class="field">
      <label for="credit-${id}">${said.pictureCredit}</label>
      <input
        id="credit-${id}"
        dir="auto"
        autocomplete="off"
        .value=${credit}
        @input=${(event: Event) =>
          change('pictureCredit', { picture: { ...picture, credit: typed(event) || undefined } })}
      />
    </div>`;
}
