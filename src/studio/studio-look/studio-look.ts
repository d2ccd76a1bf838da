import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../ui/elements/decorators.js';
import type { Source } from '../../pack/types.js';
import { define } from '../../ui/elements/define.js';
import { colourProblems } from '../state/colour.js';
import { COLOURS, partInWords, WIDGETS, type Colour, type Draft, type Look } from '../state/draft.js';
import type { Published } from '../state/publish.js';
import type { WidgetElement } from '../../ui/elements/widget-element.js';
import { StudioElement } from '../studio-element.js';
import { words } from '../words/words.js';
import { lookStyles } from './studio-look.styles.js';

const OWN_COLOURS: Record<Colour, string> = { accent: '#1f4e79', paper: '#ffffff', ink: '#1c1b1a' };

interface SourceField {
  name: 'url' | 'publisher' | 'author';
  type: string;
  /** What else of a source is told by the same words. */
  also?(value: string): Partial<Source>;
}

const SOURCE_FIELDS: readonly SourceField[] = [
  { name: 'url', type: 'url' },
  { name: 'publisher', type: 'text' },
  {
    name: 'author',
    type: 'text',
    also: value => {
      const names = value.split(',').map(name => name.trim());
      return { authors: names.filter(Boolean).map(name => ({ name })) };
    },
  },
];

/** Tells of a part whether it has nothing for readers. */
const isEmptyIn =
  ({ pack }: Published) =>
  (tag: string): boolean => {
    const part: Partial<WidgetElement> & { plain?: boolean } = document.createElement(tag) as WidgetElement;
    part.plain = true;
    return part.canShow?.(pack) === false;
  };

const typed = (event: Event) => (event.target as HTMLInputElement).value;

/** The explainer's title, its parts and their order, its colours, and where the article comes from. */
export class StudioLook extends StudioElement {
  static override pageStyles = [lookStyles];

  @property({ attribute: false }) draft?: Draft;

  @property({ attribute: false }) published?: Published;

  /** The parts that have nothing for readers: it takes all questions of each to tell. */
  #empty: ReadonlySet<string> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { published } = this;
    if (changed.has('published'))
      this.#empty = new Set(published ? Object.keys(WIDGETS).filter(isEmptyIn(published)) : []);
  }

  #look(label: string, change: (look: Look) => Look, key?: string): void {
    this.ask('studio-edit', { label, key, change: draft => ({ ...draft, look: change(draft.look) }) });
  }

  #toggle(tag: string, isOn: boolean): void {
    const all = Object.keys(WIDGETS);
    const { showPart, hidePart } = words().look.did;
    this.#look((isOn ? showPart : hidePart)(partInWords(tag).title), look => {
      if (!isOn) return { ...look, widgets: look.widgets.filter(each => each !== tag) };
      // Back at its usual place among those that are shown
      const before = all
        .slice(0, all.indexOf(tag))
        .filter(each => look.widgets.includes(each))
        .at(-1);
      const widgets = [...look.widgets];
      widgets.splice(before ? widgets.indexOf(before) + 1 : 0, 0, tag);
      return { ...look, widgets };
    });
  }

  /** Beside the next one that is listed: what has nothing isn't. */
  #move(tag: string, by: -1 | 1): void {
    this.#look(words().look.did.movePart(partInWords(tag).title), look => {
      const listed = look.widgets.filter(each => !this.#empty.has(each));
      const beside = listed[listed.indexOf(tag) + by];
      if (!beside) return look;
      const widgets = look.widgets.filter(each => each !== tag);
      widgets.splice(widgets.indexOf(beside) + Number(by > 0), 0, tag);
      return { ...look, widgets };
    });
  }

  #colour(name: Colour, value: string | undefined): void {
    const { look: said } = words();
    this.#look(
      said.did.changeColour(said[name]),
      look => {
        const { [name]: _old, ...colours } = look.colours;
        return { ...look, colours: value ? { ...colours, [name]: value } : colours };
      },
      `colour ${name}`,
    );
  }

  #source({ name, also }: SourceField, value: string): void {
    const { look: said } = words();
    this.ask('studio-edit', {
      label: said.did.changeSource(said[name]),
      key: `source ${name}`,
      change: draft => {
        const { [name]: _old, ...source } = { ...draft.pack.sources[0], ...also?.(value) };
        const sources = [value ? { ...source, [name]: value } : source, ...draft.pack.sources.slice(1)];
        return { ...draft, pack: { ...draft.pack, sources } };
      },
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { draft } = this;
    if (!draft) return nothing;
    const { pack, look } = draft;
    const hidden = Object.keys(WIDGETS).filter(tag => !look.widgets.includes(tag));
    const parts = [...look.widgets, ...hidden];
    const listed = look.widgets.filter(tag => !this.#empty.has(tag));
    const empty = parts.filter(tag => this.#empty.has(tag)).map(tag => partInWords(tag).title);
    const { look: said } = words();
    return html`<section aria-labelledby="look-title-heading">
        <h2 id="look-title-heading">${said.title}</h2>
        <div class="field">
          <label class="hidden" for="look-title">${said.title}</label>
          <input
            id="look-title"
            dir="auto"
            .value=${pack.title}
            @input=${(event: Event) =>
              this.ask('studio-edit', {
                label: said.did.changeTitle,
                key: 'title',
                change: each => ({ ...each, pack: { ...each.pack, title: typed(event) } }),
              })}
          />
        </div>
      </section>
      <section aria-labelledby="look-widgets">
        <h2 id="look-widgets">${said.parts}</h2>
        <ul>
          ${parts.filter(tag => !this.#empty.has(tag)).map(tag => this.#renderWidget(tag, listed))}
        </ul>
        ${empty.length ? html`<p class="note">${said.nothingFor(empty)}</p>` : nothing}
        <div class="field">
          <label for="look-limit">${said.most}</label>
          <input
            id="look-limit"
            type="number"
            min="1"
            max="50"
            .value=${String(look.limit)}
            @change=${(event: Event) => {
              const limit = Math.min(50, Math.max(1, Math.round(Number(typed(event))) || 1));
              this.#look(said.did.changeMost, each => ({ ...each, limit }));
            }}
          />
        </div>
      </section>
      <section aria-labelledby="look-colours">
        <h2 id="look-colours">${said.colours}</h2>
        ${(Object.keys(COLOURS) as Colour[]).map(
          name =>
            html`<div class="colour">
              <label for="colour-${name}">${said[name]}</label>
              <input
                id="colour-${name}"
                type="color"
                .value=${look.colours[name] ?? OWN_COLOURS[name]}
                @input=${(event: Event) => this.#colour(name, typed(event))}
              />
              <button
                aria-disabled=${!look.colours[name]}
                aria-label=${said.resetColour(said[name])}
                @click=${() => this.#colour(name, undefined)}
              >
                ${said.reset}
              </button>
            </div>`,
        )}
        <p class="note">${said.coloursHint}</p>
        <div role="status">
          ${Object.keys(look.colours).length ? colourProblems(look.colours).map(text => html`<p class="problem">${text}</p>`) : nothing}
        </div>
      </section>
      <section aria-labelledby="look-source">
        <h2 id="look-source">${said.article}</h2>
        <studio-date
          id="look-date"
          class="field"
          day
          label=${said.appeared}
          .value=${pack.sources[0].datePublished?.slice(0, 10) ?? ''}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLElement & { value: string };
            if (value) this.ask('studio-date', { date: value });
          }}
        ></studio-date>
        ${SOURCE_FIELDS.map(
          field =>
            html`<div class="field">
              <label for="source-${field.name}">${said[field.name]}</label>
              <input
                id="source-${field.name}"
                type=${field.type}
                autocomplete="off"
                .value=${pack.sources[0][field.name] ?? ''}
                @change=${(event: Event) => this.#source(field, typed(event).trim())}
              />
            </div>`,
        )}
      </section>`;
  }

  #renderWidget(tag: string, widgets: readonly string[]): TemplateResult {
    const { title, about } = partInWords(tag);
    const isOn = widgets.includes(tag);
    const at = widgets.indexOf(tag);
    const { moveUp, moveDown } = words().look;
    return html`<li class="widget">
      <label class="check">
        <input
          type="checkbox"
          .checked=${isOn}
          @change=${(event: Event) => this.#toggle(tag, (event.target as HTMLInputElement).checked)}
        />
        <span><strong>${title}</strong> <span class="note">${about}</span></span>
      </label>
      ${
        isOn
          ? html`<button aria-label=${moveUp(title)} aria-disabled=${at === 0} @click=${() => this.#move(tag, -1)}>
                ↑
              </button>
              <button
                aria-label=${moveDown(title)}
                aria-disabled=${at === widgets.length - 1}
                @click=${() => this.#move(tag, 1)}
              >
                ↓
              </button>`
          : nothing
      }
    </li>`;
  }
}

define('studio-look', StudioLook);

declare global {
  interface HTMLElementTagNameMap {
    'studio-look': StudioLook;
  }
}
