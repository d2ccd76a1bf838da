import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../ui/elements/decorators.js';
import { dateInWords } from '../../ui/words/dates.js';
import type { DateLanguage } from '../../languages/contract/dates.js';
import { languageTags, loadLanguage } from '../../languages/languages.js';
import { define } from '../../ui/elements/define.js';
import { readDateIn, readDay, type DateReading } from '../state/date-text.js';
import { StudioElement } from '../studio-element.js';
import { spokenLanguage, words } from '../words/words.js';

/** The interface's language, where dates are read in it. */
const ownTag = (): string => (languageTags.includes(spokenLanguage()) ? spokenLanguage() : 'en');

/**
 * A field for a date in a person's own words. What was understood stands under it, and goes out as `change`.
 */
export class StudioDate extends StudioElement {
  @property() label: string | TemplateResult = '';

  @property() hint = '';

  /** EDTF, or `''` for none. */
  @property() value = '';

  /** ISO 8601 date from which "last Wednesday" is counted. */
  @property() reference?: string;

  /** Only a whole day will do. */
  @property({ type: Boolean }) day = false;

  @state() private typed?: string;

  /** The interface's, and, once they are needed, all others that articles are read in. */
  @state() private languages: readonly DateLanguage[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load([ownTag()]);
  }

  async #load(tags: readonly string[]): Promise<void> {
    const loaded = await Promise.all(tags.map(loadLanguage));
    this.languages = loaded.map(({ dates }) => dates);
  }

  /** A date may be written in any of them. */
  async #loadAll(): Promise<void> {
    if (this.languages.length > 1) return;
    await this.#load([ownTag(), ...languageTags.filter(tag => tag !== ownTag())]);
    // What was typed meanwhile
    if (this.#take() && !this.contains(document.activeElement)) this.typed = undefined;
  }

  /** What stands in the field is no date. */
  get problem(): string | undefined {
    const reading = this.#reading;
    return reading && 'problem' in reading ? reading.problem : undefined;
  }

  get #reading(): DateReading | undefined {
    const text = this.typed?.trim();
    if (!text) return undefined;
    if (!this.languages.length) return undefined;
    return this.day ? readDay(text, this.languages) : readDateIn(text, this.languages, this.reference);
  }

  get #words(): string {
    return this.value && dateInWords(this.value, spokenLanguage(), words().date.inWords);
  }

  /** As it can be read again once it is changed: in words, or else in figures. */
  get #toChange(): string {
    const told = this.#words;
    if (!this.languages.length || spokenLanguage() === 'en') return told;
    const reading = readDateIn(told, this.languages);
    return 'edtf' in reading && reading.edtf === this.value ? told : this.value;
  }

  /** Forgets what was typed. */
  clear(): void {
    this.typed = undefined;
    this.value = '';
  }

  #type(event: Event): void {
    // The field's own event stays within: the one with the date goes out
    event.stopPropagation();
    this.typed = (event.target as HTMLInputElement).value;
    this.#take();
  }

  /** Takes what was typed for the date, where it is one. */
  #take(): boolean {
    const reading = this.#reading;
    if (this.typed === undefined || (reading && 'problem' in reading)) return false;
    this.value = reading?.edtf ?? '';
    this.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }

  #leave(event: Event): void {
    event.stopPropagation();
    if (!this.problem) this.typed = undefined;
  }

  protected override render(): TemplateResult {
    const { problem } = this;
    const id = `${this.id || 'date'}-input`;
    const understood = this.typed !== undefined && this.value && !problem ? words().date.readAs(this.#words) : '';
    // Apart from the hint, which nobody is to be told who has only come to the page
    const refused = problem && this.value ? words().date.notRead(problem, this.#words) : problem;
    const said = refused ?? understood;
    return html`<label for=${id}>${this.label}</label>
      <input
        id=${id}
        autocomplete="off"
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby="${id}-note"
        .value=${this.typed ?? this.#toChange}
        @focus=${() => void this.#loadAll()}
        @input=${this.#type}
        @change=${this.#leave}
      />
      <p id="${id}-note" class=${problem ? 'problem' : 'note'}>
        ${said ? nothing : this.hint}<span aria-live="polite">${said}</span>
      </p>`;
  }
}

define('studio-date', StudioDate);

declare global {
  interface HTMLElementTagNameMap {
    'studio-date': StudioDate;
  }
}
