import { html, type TemplateResult } from 'lit';
import type { ContentPack } from '../../pack/types.js';
import { define } from '../../ui/elements/define.js';
import { provideControllers } from '../../ui/deferred/controllers.js';
import { controllers } from '../../ui/controllers/index.js';
import { resultStyles } from '../../ui/look/result-styles.js';
import { renderFold, renderOrigin } from '../../ui/views/passages.js';
import { room } from '../../ui/look/room.js';
import { WidgetElement } from '../../ui/elements/widget-element.js';
import { keyTermsStyles } from './key-terms.styles.js';

/**
 * The terms that the article explains, in its own words.
 *
 * @summary Terms and what they mean.
 * @csspart terms - All terms.
 * @csspart term - One term with its meaning.
 */
export class KeyTerms extends WidgetElement {
  static override styles = [...WidgetElement.styles, resultStyles, keyTermsStyles, room(21, 16)];

  override canShow({ terms }: ContentPack): boolean {
    return terms.length > 0;
  }

  protected override renderReady(): TemplateResult {
    const { lang, terms } = this.shown!;
    return html`${this.renderHeader()}
      <dl part="terms">
        ${terms.map(
          ({ term, definition, addedBy, evidence }) =>
            html`<div part="term">
              <dt lang=${lang} dir="auto">${term}</dt>
              <dd>
                <span lang=${lang} dir="auto">${definition}</span>
                ${renderOrigin(this, { addedBy })} ${renderFold(this, term, evidence.slice(0, 1))}
              </dd>
            </div>`,
        )}
      </dl>`;
  }
}

provideControllers(controllers);
define('key-terms', KeyTerms);

declare global {
  interface HTMLElementTagNameMap {
    'key-terms': KeyTerms;
  }
}
