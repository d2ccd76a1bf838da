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
import type { StudioWords } from '../words/en.js';
import { words } from '../words/words.js';
import { exportStyles } from './studio-export.styles.js';

const GROUPS = ['course', 'page', 'questions', 'share'] as const satisfies readonly FormatDescription['group'][];
type Group = (typeof GROUPS)[number];

/** What a row of the list offers. */
type Offer = keyof StudioWords['export']['formats'];

const isOffered = (format: Format): format is Format & Offer => Object.hasOwn(words().export.formats, format);

/** Characters of a link that any program takes whole. */
const LONG = 8_000;

const LIBRARY = 'explainer-elements.js';
const REPORTER = 'report.js';

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
    of: Offer | 'snippet';
    lines: readonly string[];
    isProblem?: boolean;
    link?: string;
  };

  async #take(format: Format & Offer): Promise<void> {
    const { published, draft, url, passMark } = this;
    const { needs } = FORMATS[format];
    if (needs.includes('url') && !/^https?:\/\/\S+$/.test(url)) {
      this.told = {
        of: format,
        lines: [words().export.needsUrl],
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
      this.told = { of: format, lines: [words().export.savedAs(file.fileName), ...notes] };
    } catch (error) {
      this.told = { of: format, lines: [(error as Error).message], isProblem: true };
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
    this.told = { of: 'pack', lines: [words().export.savedAs(fileName)] };
  }

  #takeWork(): void {
    this.ask('studio-save-work', undefined);
    this.told = { of: 'work', lines: [words().export.workSaved] };
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
    const { linkLength, longLink, linkHere, copied } = words().export;
    try {
      const link = linkOf(this.published!.pack, { ...this.#asked, url: url.href });
      const lines = [linkLength(link.length)];
      const pictures = questionsOf(this.published!.pack, this.#asked).filter(({ picture }) => picture);
      lines.push(...this.#notesOf(withoutPicture(pictures)));
      if (link.length > LONG) lines.push(longLink);
      if (/^(?:localhost|127\.|\[::1\])/.test(url.hostname)) lines.push(linkHere);
      this.told = { of: 'link', lines, link };
      // Where it can't be copied it stands there to be selected
      navigator.clipboard?.writeText(link).then(
        () => (this.told = { of: 'link', lines: [copied, ...lines], link }),
        () => undefined,
      );
    } catch (error) {
      this.told = { of: 'link', lines: [(error as Error).message], isProblem: true };
    }
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.told = { of: 'snippet', lines: [words().export.copied] };
    } catch {
      this.told = { of: 'snippet', lines: [words().export.notCopied] };
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { published, draft } = this;
    if (!published || !draft) return nothing;
    return html`${this.noWork ? nothing : this.#renderSummary(published)}
    ${GROUPS.map(group => this.#renderGroup(group))} ${this.#renderSnippet(draft)}`;
  }

  #renderSummary({ pack, facts, unreviewed, ungrounded, waiting, unfit }: Published): TemplateResult {
    const asked = questionsOf(pack, this.#asked).length;
    const said = words().export;
    const left = [
      ...(unreviewed.length ? [said.uncheckedFacts(unreviewed.length)] : []),
      ...(ungrounded.length ? [said.ungroundedFacts(ungrounded.length)] : []),
      ...(waiting.length ? [said.uncheckedQuestions(waiting.length)] : []),
      ...(unfit.length ? [said.unfitQuestions(unfit.length)] : []),
    ];
    const where = [
      ...(unreviewed.length || ungrounded.length ? [said.atFacts] : []),
      ...(waiting.length || unfit.length ? [said.underQuestions] : []),
    ];
    return html`<section aria-label=${said.label}>
      <p class="summary">
        <strong>${said.readersGet(asked, facts)}</strong>
        ${left.length ? said.leftOut(left, where) : nothing}
      </p>
    </section>`;
  }

  #renderGroup(group: Group): TemplateResult {
    const formats = (Object.keys(FORMATS) as Format[])
      .filter(format => FORMATS[format].group === group)
      .filter(isOffered);
    return html`<section aria-labelledby="export-${group}">
      <h2 id="export-${group}">${words().export[group]}</h2>
      ${this.#renderOptions(group)}
      <ul class="formats">
        ${formats.map(format => this.#renderFormat(format))}
        ${
          group === 'page'
            ? html`${this.#renderOffer('pack', this.#takePack)}
              ${this.noWork ? nothing : this.#renderOffer('work', this.#takeWork)}`
            : nothing
        }
      </ul>
    </section>`;
  }

  #renderOffer(offer: 'pack' | 'work', take: () => void): TemplateResult {
    const { formats, save, saveFormat } = words().export;
    const { label, summary } = formats[offer];
    return html`<li>
      <div><strong>${label}</strong> <span class="note">${summary}</span></div>
      <button aria-label=${saveFormat(label)} @click=${take}>${save}</button>
      ${this.#renderTold(offer)}
    </li>`;
  }

  #renderOptions(group: Group): TemplateResult | typeof nothing {
    const said = words().export;
    if (group === 'course')
      return html`<div class="options">
        <div class="field">
          <label for="export-pass">${said.passMark}</label>
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
          <label for="export-url">${said.url}</label>
          <input
            id="export-url"
            type="url"
            placeholder="https://"
            dir="ltr"
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
    const said = words().export;
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
      <legend class="label">${said.sheet}</legend>
      ${choice(isOn => ({ forms: isOn ? 2 : 1 }), sheet.forms === 2, said.twoForms)}
      ${this.noWork ? nothing : choice(isOn => ({ withArticle: isOn }), !!sheet.withArticle, said.withArticle)}
      ${choice(isOn => ({ largePrint: isOn }), !!sheet.largePrint, said.largePrint)}
      ${choice(isOn => ({ paper: isOn ? 'letter' : 'a4' }), sheet.paper === 'letter', said.letter)}
    </fieldset>`;
  }

  #renderFormat(format: Format & Offer): TemplateResult {
    const { formats, save, saveFormat, print, copyLink } = words().export;
    const { label, summary } = formats[format];
    return html`<li data-format=${format}>
      <div><strong>${label}</strong> <span class="note">${summary}</span></div>
      ${
        format === 'link'
          ? html`<button @click=${this.#copyLink}>${copyLink}</button>`
          : html`<div class="buttons">
              ${format === 'sheet' ? html`<button class="primary" @click=${this.#print}>${print}</button>` : nothing}
              <button aria-label=${saveFormat(label)} @click=${() => void this.#take(format)}>${save}</button>
            </div>`
      }
      ${this.#renderTold(format)}
    </li>`;
  }

  #renderTold(of: Offer | 'snippet'): TemplateResult {
    const told = this.told?.of === of ? this.told : undefined;
    return html`<div class="told" role="status">
      ${told?.lines.map(line => html`<p class=${told.isProblem ? 'problem' : 'note'}>${line}</p>`)}
      ${
        told?.link
          ? html`<input
              class="link"
              readonly
              dir="ltr"
              aria-label=${words().export.link}
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
    const said = words().export;
    return html`<section aria-labelledby="export-snippet">
      <h2 id="export-snippet">${said.snippet}</h2>
      <p class="note">${said.snippetHint(LIBRARY)}</p>
      <pre tabindex="0" dir="ltr" aria-label=${said.code}>${snippet}</pre>
      <button @click=${() => void this.#copy(snippet)}>${said.copyCode}</button>
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
