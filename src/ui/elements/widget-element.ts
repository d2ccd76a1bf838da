import {
  LitElement,
  html,
  nothing,
  type CSSResultArray,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ContentPack } from '../../pack/types.js';
import { ExplainerEvent } from '../events.js';
import { PackSource } from '../loading/pack-source.js';
import {
  fetchControllers,
  fetchControllersOnInterest,
  whenControllers,
  type Controllers,
} from '../deferred/controllers.js';
import type { WidgetController } from '../controllers/widget-controller.js';
import { languageFor } from '../words/language.js';
import type { PackState } from '../contexts/pack-context.js';
import type { Session } from '../session/session.js';
import { speakers, stringsFor } from '../words/registry.js';
import type { Strings } from '../words/strings.js';
import { sharedStyles } from '../look/widget-styles.js';
import { withSureQuestions } from '../../quiz/sure-questions.js';

// brings the typed events to whoever imports a widget's types
export type { ExplainerEvent, ExplainerEventDetails } from '../events.js';

/** `waiting`: no pack was named yet. `empty`: the pack has too little for this widget. */
export type WidgetState = 'waiting' | 'loading' | 'ready' | 'finished' | 'error' | 'empty';

/** So long a file may take before a widget says that it is on its way, milliseconds. */
export const UNSEEN = 300;

/**
 * What every widget is: it finds its pack (its own `pack`, an inline JSON script, `src`, or the pack of a
 * `<content-pack>` around it), shows its fallback content until the pack is there and whenever it can't be had, and leads
 * to the article's passages.
 *
 * @slot - Fallback: shown until the pack is there, and whenever it can't be had or has too little for the widget.
 * @slot heading - Replaces the heading.
 * @attr {string} state - Where the widget is, for styling: `waiting`, `loading`, `ready`, `finished`, `error` or `empty`.
 * @fires {ExplainerEvent<'explainer-ready'>} explainer-ready - The pack is there and shown; `detail: { widget, questions }`.
 * @fires {ExplainerEvent<'explainer-empty'>} explainer-empty - The pack has too little for it; `detail: { widget }`.
 * @fires {ExplainerEvent<'explainer-error'>} explainer-error - The pack can't be had or is broken; `detail: { widget, code, message }`.
 * @fires {ExplainerEvent<'explainer-evidence'>} explainer-evidence - The reader asks for a passage; cancelable; `detail: { widget, evidence }`.
 * @fires {ExplainerEvent<'explainer-reset'>} explainer-reset - It was started over; `detail: { widget }`.
 * @csspart box - All of it.
 * @csspart header - The heading, and the progress beside it.
 * @csspart heading - The heading.
 * @csspart loading - What is said while the pack is on its way.
 * @csspart status - What a screen reader is told; seen on errors and in the score card.
 * @csspart actions - A row of buttons.
 * @csspart button - Every button but options.
 * @csspart evidence - A passage of the article.
 * @csspart link - The way to the passage.
 * @csspart fold - Passages folded away.
 * @csspart summary - The line that unfolds.
 * @cssprop [--explainer-ink=#1c1b1a] - Text, and the rule above the box.
 * @cssprop [--explainer-muted=#5d5a55] - Text of less weight.
 * @cssprop [--explainer-paper=#f7f5f0] - Ground of the box; what is raised from it follows.
 * @cssprop [--explainer-line=#dcd7cd] - Thin rules.
 * @cssprop [--explainer-accent=#1f4e79] - Links, buttons, dates, the focus ring.
 * @cssprop [--explainer-right=#1d6b3c] - What is right.
 * @cssprop [--explainer-wrong=#a5281b] - What is wrong.
 * @cssprop [--explainer-highlight=#f4c542] - The article's words: the edge of a passage, and its mark in the article.
 * @cssprop [--explainer-radius=4px] - Roundness of corners.
 * @cssprop [--explainer-font=inherit] - Typeface.
 * @cssprop [--explainer-quote-font=inherit] - Typeface of quotations that are asked about.
 * @cssprop [--explainer-min-height] - Room that is kept from the start, so that nothing moves. Default: by widget and width.
 */
export abstract class WidgetElement extends LitElement {
  static override styles: CSSResultArray = [sharedStyles];

  /** No decorators here and in `QuizElement`: every page would pay for the code that they are compiled to. @internal */
  static override properties: PropertyDeclarations = {
    src: {},
    pack: { attribute: false },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    persist: { type: Boolean },
    announcement: { state: true },
  };

  /** Address of the content pack. Widgets of one address load it once. */
  src?: string;

  /** The pack itself. It goes before `src`. */
  pack?: ContentPack;

  /** Heading of the widget. Default: by the interface's language. `''`: for screen readers alone. */
  heading?: string;

  /** Level of the heading in the page's outline. Default: 2. */
  headingLevel = 2;

  /** Keeps the reader's progress on the device. Default: false, for this tab only. */
  persist = false;

  /** What a screen reader is told next. @internal */
  announcement = '';

  /** The pack that is shown, without the facts that are still to review. @internal */
  shown?: ContentPack;

  /** What comes later of it: see `deferred/controllers.ts`. @internal */
  controller?: WidgetController;

  /** An answer waits for the controller. */
  protected isKept?: boolean;

  /** What a server rendered is being taken over. @internal */
  isHydrating?: boolean;

  /** Until then it isn't rendered. @internal */
  until?: Promise<unknown>;

  /** It shows what others ask, and how that was answered. @internal */
  readonly counts?: boolean;

  #first = new PackSource(this);
  #shownSource?: ContentPack;
  #told?: WidgetState;

  constructor() {
    super();
    whenControllers(controllers => {
      // Once it is whole: an element that is connected calls it at once
      this.addController((this.controller = new (this.controllerOf(controllers))(this as never, this.#first)));
      this.takeAnew();
    });
  }

  protected controllerOf({ WidgetController }: Controllers): new (host: never, first: PackSource) => WidgetController {
    return WidgetController;
  }

  /** Does what takes the controller, as soon as that is there. */
  protected withController(act: () => void): void {
    if (this.controller) return act();
    fetchControllers();
    whenControllers(() => void this.updateComplete.then(act));
  }

  /** Looks at the pack again as if it had just come. @internal */
  takeAnew(): void {
    this.#shownSource = undefined;
    this.requestUpdate();
  }

  /** The reader's progress. None before the controller is there. @internal */
  get session(): Session | undefined {
    return this.controller?.session;
  }

  /** The strings of the interface, in the language of the element or of what is around it. @internal */
  get strings(): Strings {
    return stringsFor(languageFor(this));
  }

  /** Language of the interface: the nearest `lang` around the element. Default: `en`. @internal */
  get uiLang(): string {
    const { lang } = this.strings;
    const asked = languageFor(this);
    return asked.split('-')[0] === lang ? asked : lang;
  }

  protected get packState(): PackState | undefined {
    return this.controller ? this.controller.packState : this.#first.state;
  }

  /** Where the widget is; also as the attribute `state`, for styling. */
  get state(): WidgetState {
    const packState = this.packState;
    if (!packState) return 'waiting';
    if (packState.status !== 'ready') return packState.status;
    return !this.hasEnough() ? 'empty' : this.isFinished() ? 'finished' : 'ready';
  }

  /** Loads the pack again after it failed. */
  retry(): void {
    this.controller?.retry();
  }

  /** Forgets the reader's answers in this widget and starts over. */
  reset(): void {
    this.withController(() => this.controller!.reset());
  }

  /** Unfolds what is folded; in a quiz: shows the right answer. */
  reveal(): void {
    this.withController(() => this.controller!.fold(true));
  }

  /** Whether a pack has enough for this widget. */
  abstract canShow(pack: ContentPack): boolean;

  /** What stands in the box once the pack is there. */
  protected abstract renderReady(): TemplateResult;

  /** A pack came, or another one in its place. */
  protected packChanged(): void {}

  protected hasEnough(): boolean {
    return !!this.shown && this.canShow(this.shown);
  }

  /** `note` where the announcements are for the eye, too. */
  protected readonly statusClass: 'hidden' | 'note' = 'hidden';

  protected isFinished(): boolean {
    return false;
  }

  /** How many questions are asked. */
  protected get questionCount(): number {
    return 0;
  }

  override connectedCallback(): void {
    this.dataset.explainer = '';
    speakers.add(this);
    const onItsWay = this.controller || this.shadowRoot ? undefined : this.#first.take();
    if (onItsWay) {
      const start = () => void (this.isConnected && !this.shadowRoot && super.connectedCallback());
      setTimeout(start, UNSEEN);
      return void onItsWay.then(start);
    }
    super.connectedCallback();
    // It may have been taken out of the page while it was loading
    if (!this.controller && this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    speakers.delete(this);
    if (!this.controller) this.#first.leave?.();
  }

  /** What a server rendered is taken over where `hydrate.js` is there; else it makes way. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const rendered = this.shadowRoot;
    this.isHydrating = !!rendered && 'hydrates' in this.constructor;
    if (!this.isHydrating) rendered?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    await this.until;
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { controller } = this;
    if (controller) controller.willUpdate(changed);
    else if (changed.has('src') || changed.has('pack') || !this.packState) void this.#first.take();
    const source = this.packState?.pack;
    if (source !== this.#shownSource) {
      this.#shownSource = source;
      try {
        this.shown = source && (controller ? controller.shownOf(source) : withSureQuestions(source));
        this.packChanged();
      } catch (error) {
        // The whole check of the pack says what is wrong with it
        if (controller) throw error;
        this.shown = this.#first.giveUp();
      }
    }
    this.setAttribute('state', this.state);
    this.toggleAttribute('has-fallback', this.#hasFallback());
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#tell();
    if (!this.controller && this.state !== 'loading') fetchControllersOnInterest(this);
    if (!this.isHydrating) return;
    // A server knows no reader: what it rendered is taken over as it stands, then comes the reader's progress
    this.isHydrating = false;
    if (this.controller) this.takeAnew();
  }

  #hasFallback(): boolean {
    // There are none where there is no page
    return [...(this.childNodes ?? [])].some(node =>
      'matches' in node
        ? !(node as Element).matches('script,template,[slot]')
        : node.nodeType === 3 && node.textContent!.trim(),
    );
  }

  /** Fires the event of the state that was reached, once. Of faults the controller tells. */
  #tell(): void {
    const { state, localName: widget } = this;
    const reached = state === 'finished' ? 'ready' : state;
    if (reached === this.#told) return;
    this.#told = reached;
    if (reached === 'ready') {
      this.dispatchEvent(new ExplainerEvent('explainer-ready', { widget, questions: this.questionCount }));
    } else if (reached === 'empty') {
      this.dispatchEvent(new ExplainerEvent('explainer-empty', { widget }));
    }
  }

  protected override render(): TemplateResult {
    const { state, strings } = this;
    const isReady = state === 'ready' || state === 'finished';
    const isBroken = state === 'error';
    const isBare = !this.#hasFallback() && (isBroken || state === 'loading');
    return html`<section
      class="box"
      part="box"
      lang=${this.uiLang}
      dir=${strings.dir ?? nothing}
      aria-busy=${state === 'loading'}
      aria-labelledby=${isReady || isBare ? 'title' : nothing}
    >
      ${
        isReady
          ? this.renderReady()
          : html`${isBare ? this.renderHeader() : nothing}<slot @slotchange=${() => this.requestUpdate()}></slot>`
      }
      ${
        state === 'loading'
          ? html`<p class=${isBare ? 'note' : 'hidden'} part="loading">${strings.loading}</p>`
          : nothing
      }
      <p
        class=${isBroken || (this.isKept && !this.controller) ? 'note' : this.statusClass}
        part="status"
        aria-live="polite"
        aria-atomic="true"
      >
        ${isBroken ? this.controller!.failed : this.announcement}
      </p>
      ${isBroken ? this.controller!.renderRetry() : nothing}
    </section>`;
  }

  /** @internal */
  renderHeader(aside?: TemplateResult): TemplateResult {
    const title = this.heading || this.strings.titles[this.localName] || this.localName.replaceAll('-', ' ');
    return html`<header part="header">
      <div
        id="title"
        class=${this.heading === '' ? 'hidden' : 'title'}
        part="heading"
        role="heading"
        aria-level=${this.headingLevel}
      >
        <slot name="heading">${title}</slot>
      </div>
      ${aside ?? nothing}
    </header>`;
  }
}
