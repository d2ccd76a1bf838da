import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../ui/decorators.js';
import { FORMATS, localeFiles, type FormatDescription, type Format } from '../../export/index.js';
import { fileStem } from '../../export/identifiers.js';
import { questionsOf } from '../../quiz/questions.js';
import { define } from '../../ui/define.js';
import { LOCALES } from '../../ui/locales/locales.js';
import { loadLocale, stringsFor, type Strings } from '../../ui/strings.js';
import { printSheet } from '../../widgets/score-card/print-sheet.js';
import { download, textBeside } from '../download.js';
import type { Draft } from '../state/draft.js';
import type { Published } from '../state/publish.js';
import { scriptSnippet, takeAway } from '../state/take-away.js';
import { StudioElement } from '../studio-element.js';
import { exportStyles } from './studio-export.styles.js';

const GROUPS = {
  course: 'For your learning platform',
  page: 'For a web page',
  questions: 'As questions, for a question bank',
} satisfies Partial<Record<FormatDescription['group'], string>>;

const LIBRARY = 'explainer-elements.js';
const REPORTER = 'report.js';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** The words of the pack's language, else English. */
async function stringsIn(lang: string): Promise<Strings> {
  await loadLocale(lang.toLowerCase().split('-')[0]);
  return stringsFor(lang);
}

/** What a file takes along of the pack's language. */
async function languageOf(lang: string) {
  const prompts = await stringsIn(lang);
  const name = prompts.lang;
  return {
    prompts,
    labels: { true: prompts.true, false: prompts.false, place: (place: number) => `${place}.` },
    locales: Object.hasOwn(LOCALES, name) ? await localeFiles(name, file => textBeside(`locales/${file}`)) : {},
  };
}

/** All the ways in which an explainer leaves the studio. */
export class StudioExport extends StudioElement {
  static override pageStyles = [exportStyles];

  @property({ attribute: false }) draft?: Draft;

  @property({ attribute: false }) published?: Published;

  @state() private url = '';
  @state() private passMark = 60;

  /** What became of the last export, and of which. */
  @state() private told?: {
    format: Format | 'pack' | 'work' | 'snippet';
    lines: readonly string[];
    isProblem?: boolean;
  };

  async #take(format: Format): Promise<void> {
    const { published, draft, url, passMark } = this;
    const { needs } = FORMATS[format];
    if (needs.includes('url') && !/^https?:\/\/\S+$/.test(url)) {
      this.told = {
        format,
        lines: ['Say first where the page will stand: the address begins with https:// or http://.'],
        isProblem: true,
      };
      return this.querySelector<HTMLInputElement>('#export-url')!.focus();
    }
    try {
      const file = takeAway(published!.pack, draft!.look, format, {
        library: needs.includes('library') ? await textBeside(LIBRARY) : undefined,
        reporter: needs.includes('reporter') ? await textBeside(REPORTER) : undefined,
        url: url || undefined,
        passMark: passMark / 100,
        ...(await languageOf(published!.pack.lang)),
      });
      download(file);
      const left = [...file.omitted, ...file.adapted].map(({ why }) => why);
      const notes = [...new Set(left)].map(why => `${left.filter(each => each === why).length} × ${why}`);
      this.told = { format, lines: [`Saved as ${file.fileName}.`, ...notes] };
    } catch (error) {
      this.told = { format, lines: [(error as Error).message], isProblem: true };
    }
  }

  /** With what is still to check, so that work can go on elsewhere; what the article doesn't bear out stays out. */
  #takePack(): void {
    const pack = this.published!.pack;
    const fileName = `${fileStem(pack.title)}.json`;
    download({ fileName, mediaType: 'application/json', content: `${JSON.stringify(pack, undefined, 2)}\n` });
    this.told = { format: 'pack', lines: [`Saved as ${fileName}.`] };
  }

  #takeWork(): void {
    this.ask('studio-save-work', undefined);
    this.told = { format: 'work', lines: ['Saved. Choose that file where the studio begins, to go on with it.'] };
  }

  async #print(): Promise<void> {
    const { pack } = this.published!;
    const { widgets, limit } = this.draft!.look;
    const strings = await stringsIn(pack.lang);
    const questions = questionsOf(pack, { limit }).filter(({ widget }) => widgets.includes(widget));
    printSheet(pack, questions, strings, strings.lang);
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.told = { format: 'snippet', lines: ['Copied.'] };
    } catch {
      this.told = {
        format: 'snippet',
        lines: ['This browser doesn’t let the page copy. Select the text and copy it.'],
      };
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { published, draft } = this;
    if (!published || !draft) return nothing;
    return html`${this.#renderSummary(published)}
    ${(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map(group => this.#renderGroup(group))}
    ${this.#renderSnippet(draft)}`;
  }

  #renderSummary({ facts, unreviewed, ungrounded }: Published): TemplateResult {
    const left = [
      unreviewed.length && `${count(unreviewed.length, 'fact')} that nobody has checked yet`,
      ungrounded.length && `${count(ungrounded.length, 'fact')} that the article doesn’t bear out`,
    ].filter(Boolean);
    return html`<section aria-label="What readers get">
      <p class="summary">
        <strong>Readers get ${count(facts, 'fact')}.</strong>
        ${left.length ? html`Left out: ${left.join(', and ')}. You find them at the top of “Facts”.` : nothing}
      </p>
    </section>`;
  }

  #renderGroup(group: keyof typeof GROUPS): TemplateResult {
    const formats = (Object.keys(FORMATS) as Format[]).filter(format => FORMATS[format].group === group);
    return html`<section aria-labelledby="export-${group}">
      <h2 id="export-${group}">${GROUPS[group]}</h2>
      ${this.#renderOptions(group)}
      <ul class="formats">
        ${formats.map(format => this.#renderFormat(format, FORMATS[format]))}
        ${
          group === 'page'
            ? html`<li>
                  <div>
                    <strong>Content pack</strong>
                    <span class="note">the facts as a JSON file, for your own site, or to open here again</span>
                  </div>
                  <button aria-label="Save: Content pack" @click=${this.#takePack}>Save</button>
                  ${this.#renderTold('pack')}
                </li>
                <li>
                  <div>
                    <strong>The work itself</strong>
                    <span class="note">
                      article, facts and look in one file, to go on with in another browser or on another computer
                    </span>
                  </div>
                  <button aria-label="Save: The work itself" @click=${this.#takeWork}>Save</button>
                  ${this.#renderTold('work')}
                </li>`
            : nothing
        }
        ${
          group === 'questions'
            ? html`<li>
                <div>
                  <strong>Printed sheet</strong>
                  <span class="note">the questions on paper, the answers on a page of their own</span>
                </div>
                <button @click=${this.#print}>Print</button>
              </li>`
            : nothing
        }
      </ul>
    </section>`;
  }

  #renderOptions(group: FormatDescription['group']): TemplateResult | typeof nothing {
    if (group === 'course')
      return html`<div class="options">
        <div class="field">
          <label for="export-pass">Passed from (percent of the points)</label>
          <input
            id="export-pass"
            type="number"
            min="0"
            max="100"
            .value=${String(this.passMark)}
            @change=${(event: Event) => {
              const typed = Number((event.target as HTMLInputElement).value);
              this.passMark = Math.min(100, Math.max(0, Number.isFinite(typed) ? typed : 60));
            }}
          />
        </div>
      </div>`;
    if (group === 'page')
      return html`<div class="options">
        <div class="field">
          <label for="export-url">Where the page will stand (for embed codes)</label>
          <input
            id="export-url"
            type="url"
            placeholder="https://"
            autocomplete="off"
            .value=${this.url}
            @input=${(event: Event) => (this.url = (event.target as HTMLInputElement).value.trim())}
          />
        </div>
      </div>`;
    return nothing;
  }

  #renderFormat(format: Format, { label, summary }: FormatDescription): TemplateResult {
    return html`<li data-format=${format}>
      <div><strong>${label}</strong> <span class="note">${summary}</span></div>
      <button aria-label="Save: ${label}" @click=${() => void this.#take(format)}>Save</button>
      ${this.#renderTold(format)}
    </li>`;
  }

  #renderTold(format: Format | 'pack' | 'work' | 'snippet'): TemplateResult {
    const told = this.told?.format === format ? this.told : undefined;
    return html`<div class="told" role="status">
      ${told?.lines.map(line => html`<p class=${told.isProblem ? 'problem' : 'note'}>${line}</p>`)}
    </div>`;
  }

  #renderSnippet({ look }: Draft): TemplateResult {
    const stem = `${fileStem(this.published!.pack.title)}.json`;
    const snippet = scriptSnippet(look, stem, LIBRARY);
    return html`<section aria-labelledby="export-snippet">
      <h2 id="export-snippet">To paste into your own page</h2>
      <p class="note">
        Put the content pack and ${LIBRARY} beside the page, then paste this where the explainer is to stand.
      </p>
      <pre tabindex="0" aria-label="Code to paste">${snippet}</pre>
      <button @click=${() => void this.#copy(snippet)}>Copy the code</button>
      ${this.#renderTold('snippet')}
    </section>`;
  }
}

define('studio-export', StudioExport);

declare global {
  interface HTMLElementTagNameMap {
    'studio-export': StudioExport;
  }
}
