import { ContextConsumer } from '@lit/context';
import { html, isServer, nothing, type PropertyValues, type ReactiveController, type TemplateResult } from 'lit';
import { borneOut } from '../../pack/borne-out.js';
import type { ContentPack } from '../../pack/types.js';
import { withoutReview } from '../../quiz/without-review.js';
import { ExplainerEvent } from '../events.js';
import { focusBox } from '../page/focus.js';
import { packContext, type PackState } from '../contexts/pack-context.js';
import { PackController } from './pack-controller.js';
import { verdictPainted } from '../page/painted.js';
import { passageFinder } from '../page/passage.js';
import { sameDocument } from '../page/same-document.js';
import { sessionContext } from '../contexts/session-context.js';
import { sessionOf, type Session } from '../session/session.js';
import type { WidgetHost } from './hosts.js';
import { forAll, forNow } from '../page/once.js';
import { resultStyles } from '../look/result-styles.js';
import { touched, type Touched } from '../page/touched.js';
import { watchLanguage } from '../page/watch-language.js';

const reviewed = forAll((pack: ContentPack) => withoutReview(pack));
const standing = forNow((pack: ContentPack) => borneOut(pack, passageFinder()));

/** Where a widget got its pack by itself, as far as it came. */
interface FirstTry {
  state?: PackState;
}

/** By the words of a fault, the widget that tells of it. */
const tellers = new Map<string, WidgetHost>();

/**
 * Of every widget, what it needs besides a pack that is had at the first try: the pack and the session of what is around
 * it, the whole check of the pack, loading it again, and the article in whose page it stands.
 */
export class WidgetController implements ReactiveController {
  session?: Session;

  protected host: WidgetHost;
  /** Whether it is a quiz: what others ask is nothing to it, and the room that it doesn't take is for its feedback. */
  protected readonly asks: boolean = false;
  /** Of the host's own styles, how many its later ones come after. */
  protected readonly stylesBefore: number = 1;

  #own: PackController;
  /** How far the host came by itself; none once that was taken over. */
  #first?: FirstTry;
  #provided?: ContextConsumer<typeof packContext, WidgetHost>;
  #providedSession?: ContextConsumer<typeof sessionContext, WidgetHost>;
  #unsubscribe?: () => void;
  #told?: PackState['error'];
  #touched?: Touched;
  #unseen?: IntersectionObserver;
  /** The reader had it loaded again, and waits for it. */
  #isAwaited = false;

  constructor(host: WidgetHost, first: FirstTry) {
    this.host = host;
    this.#first = first;
    this.#own = new PackController(host);
  }

  get packState(): PackState | undefined {
    return this.#own.state ?? this.#provided?.value ?? this.#first?.state;
  }

  hostConnected(): void {
    const { host } = this;
    watchLanguage(host);
    this.#subscribe();
    this.#touched ??= touched(host);
    this.#addStyles(host.renderRoot as ShadowRoot);
    const provider = host.closest('content-pack:not(:defined)');
    // The context was asked for before there was anyone to hear it
    if (provider) void customElements.whenDefined('content-pack').then(() => this.#askAgain());
  }

  hostUpdated(): void {
    const { host, packState } = this;
    this.#touched?.settle();
    const error = packState?.error;
    if (error && error !== this.#told)
      host.dispatchEvent(new ExplainerEvent('explainer-error', { widget: host.localName, ...error }));
    this.#told = error;
    if (!this.asks && !this.#unseen && host.state === 'ready') this.#giveBack();
    if (!this.#isAwaited || !/^(ready|finished)$/.test(host.state)) return;
    this.#isAwaited = false;
    host.announcement = this.arrival;
  }

  /** Gives back the room that is left over, once nobody sees what that moves: below the view, or above where it is kept in place. */
  #giveBack(): void {
    const { host } = this;
    this.#unseen = new IntersectionObserver(([entry]) => {
      const { isIntersecting, boundingClientRect } = entry!;
      if (!isIntersecting && (boundingClientRect.y > 0 || CSS.supports('overflow-anchor:auto')))
        host.dataset.settled = '';
    });
    this.#unseen.observe(host);
  }

  /** What is said once it is there after all. */
  protected get arrival(): string {
    const { heading, strings, localName } = this.host;
    return heading || strings.titles[localName]!;
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }

  #addStyles(root: ShadowRoot): void {
    const sheet = resultStyles.styleSheet!;
    const { adoptedStyleSheets: sheets } = root;
    const before = this.stylesBefore;
    if (!sheets.includes(sheet)) root.adoptedStyleSheets = [...sheets.slice(0, before), sheet, ...sheets.slice(before)];
  }

  /** Before the host renders. */
  willUpdate(changed: PropertyValues<WidgetHost>): void {
    const { host } = this;
    const own = this.#own;
    this.#touched?.clear();
    const isOther = changed.has('src') || changed.has('pack');
    if (this.#first) this.#takeOver(this.#first, isOther);
    else if (isOther) own.load();
    else if (!this.packState) own.takeInline();
    if (!own.state && !this.#first) this.#askAround();
    const source = this.packState?.pack;
    const provided = own.state ? undefined : this.#providedSession?.value;
    const isApart = isServer || host.isHydrating;
    const session = source && (isApart ? sessionOf(source, true) : (provided ?? sessionOf(source)));
    if (session !== this.session) {
      this.session = session;
      this.#subscribe();
    }
    if (host.persist) session?.persist();
  }

  /** Goes on from where the host came by itself. */
  #takeOver({ state }: FirstTry, isOther: boolean): void {
    this.#first = undefined;
    if (state?.pack && !isOther) this.#own.adopt(state.pack);
    else this.#own.load();
  }

  #askAround(): void {
    this.#provided ??= new ContextConsumer(this.host, { context: packContext, subscribe: true });
    this.#providedSession ??= new ContextConsumer(this.host, { context: sessionContext, subscribe: true });
  }

  #askAgain(): void {
    this.#provided?.hostConnected();
    this.#providedSession?.hostConnected();
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.session?.subscribe(id => this.#hear(id), !!this.host.counts);
  }

  #hear(id?: string): void {
    const { host } = this;
    if (id !== undefined && !this.concerns(id)) return;
    // What others show of an answer waits for the verdict on it
    if (id && host.counts && !host.isUpdatePending) host.until = verdictPainted();
    host.requestUpdate();
  }

  /** Whether an answer to this question, or a guess at it, is shown. */
  protected concerns(id: string): boolean {
    const { counts, shown } = this.host;
    return counts || !!shown?.openQuestions.some(question => question.id === id);
  }

  /** In the article's own page: without the facts whose words no longer stand there. */
  shownOf(source: ContentPack): ContentPack {
    const { host } = this;
    const pack = reviewed(source);
    const { url } = pack.sources[0];
    if (!url || host.isHydrating || !sameDocument(url)) return pack;
    if (document.readyState === 'loading') {
      // the rest of the article is still to come
      addEventListener('DOMContentLoaded', () => host.takeAnew(), { once: true });
      return pack;
    }
    const { pack: kept, stale: facts } = standing(pack);
    if (facts[0]) host.dispatchEvent(new ExplainerEvent('explainer-stale', { widget: host.localName, facts }));
    return kept;
  }

  retry(): void {
    const { host } = this;
    if (focusBox(host)) this.#isAwaited = true;
    this.packState?.retry?.();
  }

  reset(): void {
    const { host } = this;
    this.fold(false);
    host.dispatchEvent(new ExplainerEvent('explainer-reset', { widget: host.localName }));
    host.requestUpdate();
  }

  fold(open: boolean): void {
    // One that stands empty has nothing to fold
    for (const details of this.host.renderRoot?.querySelectorAll('details') ?? []) details.open = open;
  }

  /** What a screen reader is told where there is no pack: once a fault, not once a widget. */
  get failed(): string {
    return this.#tells() ? this.host.strings.failed : '';
  }

  #tells(): boolean {
    const { host } = this;
    const { message } = this.packState!.error!;
    if (!tellers.get(message)?.isConnected || tellers.get(message)!.state !== 'error') tellers.set(message, host);
    return tellers.get(message) === host;
  }

  renderRetry(): TemplateResult {
    return html`${this.#tells() ? nothing : html`<p class="note" part="status">${this.host.strings.failed}</p>`}
      <div class="actions" part="actions">
        <button part="button" @click=${() => this.retry()}>${this.host.strings.retry}</button>
      </div>`;
  }
}
