import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { define } from '../../ui/elements/define.js';
import { StudioElement } from '../studio-element.js';
import { keepLanguage } from '../words/kept-language.js';
import { LANGUAGES, ownName } from '../words/languages.js';
import { speak, spokenLanguage, words } from '../words/words.js';

const TAGS = ['en', ...Object.keys(LANGUAGES)].sort((a, b) => ownName(a).localeCompare(ownName(b)));

/** In which language the studio speaks; the article keeps its own. */
export class StudioLanguage extends StudioElement {
  protected override render(): TemplateResult {
    const spoken = spokenLanguage();
    return html`<label>
      <span class="hidden">${words().bar.language}</span>
      <select .value=${live(spoken)} @change=${this.#choose}>
        ${TAGS.map(tag => html`<option value=${tag} lang=${tag} ?selected=${tag === spoken}>${ownName(tag)}</option>`)}
      </select>
    </label>`;
  }

  #choose = async ({ target }: Event): Promise<void> => {
    const { value } = target as HTMLSelectElement;
    try {
      if (await speak(value)) keepLanguage(value);
    } catch {
      this.ask('studio-say', { text: words().bar.languageFailed });
      this.requestUpdate();
    }
  };
}

define('studio-language', StudioLanguage);

declare global {
  interface HTMLElementTagNameMap {
    'studio-language': StudioLanguage;
  }
}
