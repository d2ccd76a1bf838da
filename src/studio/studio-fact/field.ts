import { html, nothing, type TemplateResult } from 'lit';
import type { CheckIssue } from '../../pack/check.js';
import type { ContentPack, Fact, Quote } from '../../pack/types.js';
import { changeOf, valueOf, type Field } from '../state/fields.js';
import { sentence } from '../words/finding-in-words.js';
import { words } from '../words/words.js';

interface FieldContext {
  field: Field;
  fact: Fact;
  pack: ContentPack;
  /** What is wrong with it. */
  issues: readonly CheckIssue[];
  change: (change: Record<string, unknown>) => void;
  /** A way out, where the article has one. */
  suggest: () => TemplateResult | typeof nothing;
}

const typed = (event: Event) => (event.target as HTMLInputElement).value;

/** One field of a fact's form with its label, its hint and what is wrong with it. */
export function renderField(context: FieldContext): TemplateResult {
  const { field, fact, issues } = context;
  const id = `field-${fact.id}-${field.name}`;
  const problems = issues.map(
    ({ message, level }) => html`<p class=${level === 'error' ? 'problem' : 'note'}>${sentence(message)}</p>`,
  );
  const isWrong = issues.some(({ level }) => level === 'error');
  return html`<div class=${field.isShort ? 'field short' : 'field'}>
    ${renderInput(context, id, isWrong)}
    <div id="${id}-note" role=${isWrong ? 'status' : nothing}>
      ${field.hint && !issues.length ? html`<p class="note">${field.hint}</p>` : nothing} ${problems}
      ${isWrong ? context.suggest() : nothing}
    </div>
  </div>`;
}

function renderInput({ field, fact, pack, change }: FieldContext, id: string, isWrong: boolean): TemplateResult {
  const value = valueOf(fact, field);
  const set = (next: unknown) => change(changeOf(fact, field, next));
  const label = html`<label for=${id}>${field.label}</label>`;
  const invalid = isWrong ? 'true' : nothing;
  const note = `${id}-note`;
  switch (field.as) {
    case 'fixed':
      return html`<p class="label">${field.label}</p>
        <blockquote lang=${pack.lang} dir="auto">${value}</blockquote>`;
    case 'date':
      return html`<studio-date
        class="field"
        id=${id}
        .label=${field.label}
        .value=${(value as string) ?? ''}
        .reference=${pack.sources[0].datePublished}
        @change=${(event: Event) => set((event.target as HTMLElement & { value: string }).value || undefined)}
      ></studio-date>`;
    case 'flag':
      return html`<label class="check">
        <input
          type="checkbox"
          aria-describedby=${note}
          .checked=${!!value}
          @change=${(event: Event) => {
            const { checked } = event.target as HTMLInputElement;
            set(field.name === 'truth' ? checked : checked || undefined);
          }}
        />
        ${field.label}
      </label>`;
    case 'speaker':
      return html`${label}
        <select
          id=${id}
          aria-invalid=${invalid}
          aria-describedby=${note}
          @change=${(event: Event) => set(typed(event) || undefined)}
        >
          <option value="" .selected=${!value}>${words().fact.nobody}</option>
          ${pack.people.map(
            person => html`<option value=${person.id} .selected=${person.id === value}>${person.name}</option>`,
          )}
        </select>`;
    case 'distractors':
      return renderDistractors(field, fact as Quote, pack, set);
    case 'lines':
    case 'long':
      return html`${label}
        <textarea
          id=${id}
          aria-invalid=${invalid}
          aria-describedby=${note}
          .value=${field.as === 'lines' ? ((value as string[]) ?? []).join('\n') : (value ?? '')}
          @input=${(event: Event) => field.as === 'long' && set(typed(event))}
          @change=${(event: Event) =>
            field.as === 'lines' &&
            set(
              typed(event)
                .split('\n')
                .map(line => line.trim())
                .filter(Boolean),
            )}
        ></textarea>`;
    case 'number':
      return html`${label}
        <input
          id=${id}
          type="number"
          step="any"
          aria-invalid=${invalid}
          aria-describedby=${note}
          .value=${value === undefined ? '' : String(value)}
          @change=${(event: Event) => typed(event) !== '' && set(Number(typed(event)))}
        />`;
    default:
      return html`${label}
        <input
          id=${id}
          autocomplete="off"
          aria-invalid=${invalid}
          aria-describedby=${note}
          .value=${value ?? ''}
          @input=${(event: Event) => set(typed(event))}
        />`;
  }
}

function renderDistractors(
  field: Field,
  quote: Quote,
  pack: ContentPack,
  set: (ids: string[]) => void,
): TemplateResult {
  const others = pack.people.filter(({ id }) => id !== quote.speaker);
  const chosen = quote.distractors ?? [];
  const { folded, othersChosen, othersOfArticle, othersHint } = words().fact;
  return html`<details>
    <summary>${folded(field.label, chosen.length ? othersChosen(chosen.length) : othersOfArticle)}</summary>
    <fieldset>
      <legend class="hidden">${field.label}</legend>
      ${others.map(
        ({ id, name }) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${chosen.includes(id)}
              @change=${(event: Event) =>
                set((event.target as HTMLInputElement).checked ? [...chosen, id] : chosen.filter(each => each !== id))}
            />
            ${name}
          </label>`,
      )}
      <p class="note">${othersHint}</p>
    </fieldset>
  </details>`;
}
