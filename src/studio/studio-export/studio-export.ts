import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../ui/elements/decorators.js';
import {
  FORMATS,
  linkOf,
  localeFiles,
  needsFurther,
  sheetOf,
  type FormatDescription,
  type Format,
  type SheetOptions,
} from '../../export/index.js';
import { FURTHER_KINDS, SHARE_PICTURE } from '../../export/further.js';
import { fileStem } from '../../export/identifiers.js';
import { withoutPicture } from '../../export/pictures.js';
import type { Note } from '../../export/types.js';
import { questionsOf } from '../../quiz/questions.js';
import { WIDGETS as ASKING, type Widget } from '../../quiz/types.js';
import { define } from '../../ui/elements/define.js';
import { LOCALES } from '../../ui/locales/locales.js';
import { loadLocale, stringsFor } from '../../ui/words/registry.js';
import type { Strings } from '../../ui/words/strings.js';
import { download, textBeside } from '../download.js';
import { printSheet } from '../print.js';
import type { Draft } from '../state/draft.js';
import type { Published } from '../state/publish.js';
import { notesInWords } from '../state/notes.js';
import { scriptSnippet, takeAway } from '../state/take-away.js';
import { StudioElement } from '../studio-element.js';
import { exportStyles } from './studio-export.styles.js';

const GROUPS = {
  course: 'For your learning platform',
  page: 'For a web page',
  questions: 'As questions, for a question bank',
  share: 'On paper, or as a link',
} satisfies Partial<Record<FormatDescription['group'], string>>;

/** Characters of a link that any program takes whole. */
const LONG = 8_000;

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

  /** There is no work of one article behind it. */
  @property({ type: Boolean, attribute: 'no-work' }) noWork = false;

  @state() private url = '';
  @state() private passMark = 60;
  @state() private sheet: Pick<SheetOptions, 'paper' | 'largePrint' | 'forms'> & { withArticle?: boolean } = {
    paper: /-(?:US|CA|MX|PH|CL|CO)$/.test(navigator.language) ? 'letter' : 'a4',
  };

  /** The article as the pack counts in it. */
  @property() article = '';

  /** What became of the last export, and of which. */
  @state() private told?: {
    format: Format | 'pack' | 'work' | 'snippet';
    lines: readonly string[];
    isProblem?: boolean;
    link?: string;
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
        sharePicture: needs.includes('library') ? await textBeside(SHARE_PICTURE) : undefined,
        further:
          needs.includes('library') && needsFurther(published!.pack) ? await textBeside(FURTHER_KINDS) : undefined,
        reporter: needs.includes('reporter') ? await textBeside(REPORTER) : undefined,
        url: url || undefined,
        passMark: passMark / 100,
        ...(format === 'sheet' && this.#sheetOptions),
        ...(await languageOf(published!.pack.lang)),
      });
      download(file);
      const notes = this.#notesOf([...file.omitted, ...file.adapted]);
      this.told = { format, lines: [`Saved as ${file.fileName}.`, ...notes] };
    } catch (error) {
      this.told = { format, lines: [(error as Error).message], isProblem: true };
    }
  }

  #notesOf(notes: readonly Note[]): string[] {
    return notesInWords(notes, this.published!.pack);
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

  /** What is asked by the parts that stand in the quiz. */
  get #asked() {
    const { widgets, limit } = this.draft!.look;
    const asks = (tag: string): tag is Widget => (ASKING as readonly string[]).includes(tag);
    return { widgets: widgets.filter(asks), limit };
  }

  get #sheetOptions(): SheetOptions {
    const { withArticle, ...sheet } = this.sheet;
    return { ...sheet, ...(withArticle && { article: this.article }) };
  }

  #print(): void {
    const { pack } = this.published!;
    printSheet(sheetOf(pack, { ...this.#asked, ...this.#sheetOptions }), pack.title, pack.lang);
  }

  #copyLink(): void {
    const url = new URL('play.html', document.baseURI);
    try {
      const link = linkOf(this.published!.pack, { ...this.#asked, url: url.href });
      const lines = [`${link.length} characters. The quiz is in the link itself; no server is told of it.`];
      const pictures = questionsOf(this.published!.pack, this.#asked).filter(({ picture }) => picture);
      lines.push(...this.#notesOf(withoutPicture(pictures)));
      if (link.length > LONG) lines.push('Some chats and mail programs cut so long a link: try it, or send a file.');
      if (/^(?:localhost|127\.|\[::1\])/.test(url.hostname))
        lines.push('It opens on this computer alone, as the studio does: to send it, put the studio on a web server.');
      this.told = { format: 'link', lines, link };
      // Where it can't be copied it stands there to be selected
      navigator.clipboard?.writeText(link).then(
        () => (this.told = { format: 'link', lines: ['Copied.', ...lines], link }),
        () => undefined,
      );
    } catch (error) {
      this.told = { format: 'link', lines: [(error as Error).message], isProblem: true };
    }
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
    return html`${this.noWork ? nothing : this.#renderSummary(published)}
    ${(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map(group => this.#renderGroup(group))}
    ${this.#renderSnippet(draft)}`;
  }

  #renderSummary({ pack, facts, unreviewed, ungrounded, waiting, unfit }: Published): TemplateResult {
    const asked = questionsOf(pack, this.#asked).length;
    const left = [
      unreviewed.length && `${count(unreviewed.length, 'fact')} that nobody has checked yet`,
      ungrounded.length && `${count(ungrounded.length, 'fact')} that the article doesn’t bear out`,
      waiting.length && `${count(waiting.length, 'question')} that nobody has checked yet`,
      unfit.length && `${count(unfit.length, 'question')} marked as not finished, or as not in the article`,
    ].filter(Boolean);
    const where = [
      (unreviewed.length || ungrounded.length) && 'at the top of “Facts”',
      (waiting.length || unfit.length) && 'under “Questions”',
    ].filter(Boolean);
    return html`<section aria-label="What readers get">
      <p class="summary">
        <strong>Readers get ${count(asked, 'question')} and ${count(facts, 'fact')}.</strong>
        ${left.length ? html`Left out: ${left.join('; ')}. They stand ${where.join(' and ')}.` : nothing}
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
                ${this.noWork ? nothing : this.#renderWork()}`
            : nothing
        }
      </ul>
    </section>`;
  }

  #renderWork(): TemplateResult {
    return html`<li>
      <div>
        <strong>The work itself</strong>
        <span class="note">
          article, facts and look in one file, to go on with in another browser or on another computer
        </span>
      </div>
      <button aria-label="Save: The work itself" @click=${this.#takeWork}>Save</button>
      ${this.#renderTold('work')}
    </li>`;
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
    if (group === 'share') return this.#renderSheetOptions();
    return nothing;
  }

  #renderSheetOptions(): TemplateResult {
    const { sheet } = this;
    const choice = (change: (isOn: boolean) => Partial<typeof sheet>, isOn: boolean, label: string) =>
      html`<label class="check">
        <input
          type="checkbox"
          .checked=${isOn}
          @change=${(event: Event) =>
            (this.sheet = { ...sheet, ...change((event.target as HTMLInputElement).checked) })}
        />
        ${label}
      </label>`;
    return html`<fieldset class="sheet">
      <legend class="label">The printed sheet</legend>
      ${choice(isOn => ({ forms: isOn ? 2 : 1 }), sheet.forms === 2, 'Two forms, A and B: B is shuffled')}
      ${this.noWork ? nothing : choice(isOn => ({ withArticle: isOn }), !!sheet.withArticle, 'The article first, its passages numbered')}
      ${choice(isOn => ({ largePrint: isOn }), !!sheet.largePrint, 'Large print')}
      ${choice(isOn => ({ paper: isOn ? 'letter' : 'a4' }), sheet.paper === 'letter', 'US Letter, not A4')}
    </fieldset>`;
  }

  #renderFormat(format: Format, { label, summary }: FormatDescription): TemplateResult {
    if (format === 'link')
      return html`<li data-format="link">
        <div>
          <strong>Link</strong>
          <span class="note">a small quiz whole in a link, to send to a class; no server gets it</span>
        </div>
        <button @click=${this.#copyLink}>Copy the link</button>
        ${this.#renderTold(format)}
      </li>`;
    return html`<li data-format=${format}>
      <div><strong>${label}</strong> <span class="note">${summary}</span></div>
      <div class="buttons">
        ${format === 'sheet' ? html`<button class="primary" @click=${this.#print}>Print</button>` : nothing}
        <button aria-label="Save: ${label}" @click=${() => void this.#take(format)}>Save</button>
      </div>
      ${this.#renderTold(format)}
    </li>`;
  }

  #renderTold(format: Format | 'pack' | 'work' | 'snippet'): TemplateResult {
    const told = this.told?.format === format ? this.told : undefined;
    return html`<div class="told" role="status">
      ${told?.lines.map(line => html`<p class=${told.isProblem ? 'problem' : 'note'}>${line}</p>`)}
      ${
        told?.link
          ? html`<input
              class="link"
              readonly
              aria-label="The link"
              .value=${told.link}
              @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
            />`
          : nothing
      }
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
