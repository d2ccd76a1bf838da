import { html, type TemplateResult } from 'lit';
import type { ContentPack } from '../../pack/types.js';
import { define } from '../../ui/define.js';
import { provideLater } from '../../ui/later.js';
import { later } from '../../ui/later/later.js';
import { laterStyles } from '../../ui/later/later-styles.js';
import { renderFold, renderOrigin } from '../../ui/later/passages.js';
import { room } from '../../ui/room.js';
import { WidgetElement } from '../../ui/widget-element.js';
import { keyTermsStyles } from './key-terms.styles.js';

/**
 * The terms that the article explains, in its own words.
 *
 * @summary Terms and what they mean.
 * @csspart terms - All terms.
 * @csspart term - One term with its meaning.
 */
export class KeyTerms extends WidgetElement {
  static override styles = [...WidgetElement.styles, laterStyles, keyTermsStyles, room(19, 16)];

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

provideLater(later);
define('key-terms', KeyTerms);

declare global {
  interface HTMLElementTagNameMap {
    'key-terms': KeyTerms;
  }
}
