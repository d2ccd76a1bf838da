import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Evidence, Fact } from '../../pack/types.js';
import { ExplainerEvent } from '../events.js';
import { findPassage, passageUrl, showPassage } from '../page/passage.js';
import { sameDocument } from '../page/same-document.js';
import { quotation } from './feedback.js';
import type { WidgetHost } from '../controllers/hosts.js';

/** Says of a fact that an editor, not the article, answers for it. */
export function renderOrigin(
  { strings }: WidgetHost,
  { addedBy }: Pick<Fact, 'addedBy'>,
): TemplateResult | typeof nothing {
  return addedBy ? html`<p class="note" part="origin">${strings.addedByEditor}</p>` : nothing;
}

/** A passage of the article, in its own language, with the way there, or what stands in its place. */
export function renderPassage(widget: WidgetHost, evidence: Evidence, otherwise: unknown = nothing): TemplateResult {
  const { shown, strings } = widget;
  const url = shown?.sources[evidence.source ?? 0]!.url;
  // A server knows no page, and what it wrote is taken over as it stands
  const isPage = !isServer && !widget.isHydrating;
  const isHere = !url || (isPage && sameDocument(url));
  const isFound = isPage && findPassage(evidence, isHere);
  const href = isFound ? '#' : url && !isHere ? passageUrl(url, evidence) : undefined;
  const link = html`<a
    part="link"
    href=${href}
    target=${isFound ? nothing : '_blank'}
    rel="noopener"
    @click=${(event: Event) => follow(widget, event, evidence, isHere)}
    >${strings.readIt}</a
  >`;
  return quotation(shown?.lang ?? nothing, evidence.exact, href ? link : otherwise);
}

/** Passages folded away under a quiet line. `of`: what they bear out, for those who come to the line by key and don't see where it stands. */
export function renderFold(
  widget: WidgetHost,
  of: string,
  passages: readonly Evidence[],
): TemplateResult | typeof nothing {
  if (!passages.length) return nothing;
  return html`<details class="fold" part="fold">
    <summary part="summary" aria-description=${of}>${widget.strings.evidence}</summary>
    ${passages.map(passage => renderPassage(widget, passage))}
  </details>`;
}

function follow(widget: WidgetHost, event: Event, evidence: Evidence, isHere: boolean): void {
  const asked = new ExplainerEvent('explainer-evidence', { widget: widget.localName, evidence }, true);
  const range = findPassage(evidence, isHere);
  if (!widget.dispatchEvent(asked)) event.preventDefault();
  else if (range && (event.currentTarget as HTMLAnchorElement).target !== '_blank') {
    event.preventDefault();
    showPassage(range);
  }
}
