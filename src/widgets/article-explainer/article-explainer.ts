import { ContextProvider } from '@lit/context';
import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ContentPack } from '../../pack/types.js';
import { WIDGETS } from '../../quiz/types.js';
import { define } from '../../ui/elements/define.js';
import { provideControllers } from '../../ui/deferred/controllers.js';
import { controllers } from '../../ui/controllers/index.js';
import { ExplainerEvent } from '../../ui/events.js';
import { packContext } from '../../ui/contexts/pack-context.js';
import { sessionContext } from '../../ui/contexts/session-context.js';
import { painted, verdictPainted } from '../../ui/page/painted.js';
import { room } from '../../ui/look/room.js';
import { WidgetElement } from '../../ui/elements/widget-element.js';
import { articleExplainerStyles } from './article-explainer.styles.js';

/** What an explainer is made of, in the order in which it stands. What gives a quiz away comes only if it is asked for. */
const DEFAULT_WIDGETS: readonly string[] = [...WIDGETS, 'story-map', 'key-questions', 'key-terms', 'score-card'];

const QUESTIONS_A_WIDGET = 5;

/** Parts of the widgets inside that can be styled through the explainer. */
const PARTS =
  'box:widget, header, heading:widget-heading, progress:widget-progress, squares, question, prompt, stimulus, options, option, right, wrong, feedback, result, primary, button, actions, evidence, link, fold, summary, status, slider, number, select, timeline, event, questions, guess, people, person, map, places, place, terms, term, score, missed';

/** A widget, or whatever else was named. */
type Inside = HTMLElement & Partial<WidgetElement>;

/** A quiz that has not said yet what it asks: its file is still to come. */
const isToCome = ({ localName, shown }: Inside) => !shown && (WIDGETS as readonly string[]).includes(localName);

/** The page has an element of its own by a name that is a widget's here. */
const isStranger = ({ localName }: Inside) => DEFAULT_WIDGETS.includes(localName) && !!customElements.get(localName);

const words = (list: string) => list.split(/[\s,]+/).filter(Boolean);

/**
 * A whole explainer from one tag: the widgets that the pack can fill, the reader's progress over all of them, and a score
 * card at the end.
 *
 * @summary The whole explainer of an article.
 * @fires {ExplainerEvent<'explainer-result'>} explainer-result - All questions of all widgets are answered; `detail: { widget, score, results }`.
 * @csspart overall-progress - How many questions are answered.
 * @csspart widget - The box of a widget inside; its other parts keep their names, save `widget-heading` and `widget-progress`.
 * @csspart who-said-it - A widget inside, each by its tag name.
 * @slot intro - Replaces the headline and the line under it.
 * @slot before-WIDGET - The publisher's own part before a widget: `before-who-said-it`.
 * @slot outro - After the score card.
 * @csspart overall-progress - The reader’s progress over all widgets.
 */
export class ArticleExplainer extends WidgetElement {
  static override styles = [...WidgetElement.styles, articleExplainerStyles, room(60, 60)];

  /** @internal */
  static override properties: PropertyDeclarations = {
    include: {},
    exclude: {},
    seed: {},
    limit: { type: Number },
  };

  /**
   * Which widgets stand in it, in this order: tag names, parted by spaces. Default: all that ask, the map, open questions, terms, score.
   * A page that imports widgets one by one names those that it imports: a quiz that is still to come is waited for.
   */
  include?: string;

  /** Which widgets are left out: tag names, parted by spaces. */
  exclude?: string;

  /** Decides the order of questions and options, the same for everyone. Default: another order for each visit. */
  seed?: string;

  /** At most so many questions of a widget. Default: 5. */
  limit = QUESTIONS_A_WIDGET;

  /** @internal */
  override readonly counts = true;

  #packProvider = new ContextProvider(this, { context: packContext });
  #sessionProvider = new ContextProvider(this, { context: sessionContext });
  #widgets = new Map<string, Inside>();
  #fitting?: { of: string; pack: ContentPack; tags: string[] };
  /** What a server found that the pack can fill. */
  #rendered?: { of: string; pack: ContentPack; tags: string[] };
  /** All that was asked by then is answered. */
  #isDue = false;
  /** Whose turn to be rendered comes last. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Until the verdict on the last answer is painted. */
  #answering?: Promise<unknown>;

  constructor() {
    super();
    this.addEventListener('explainer-answer', () => {
      this.#answering = verdictPainted();
      this.#tellWhenAllAnswered();
    });
  }

  override reset(): void {
    this.session?.clear();
    for (const widget of this.#shown) widget.reset?.();
    super.reset();
  }

  override reveal(): void {
    for (const widget of this.#shown) widget.reveal?.();
  }

  /** Those that the pack can't fill stand nowhere. */
  get #shown(): Inside[] {
    return [...this.#widgets.values()].filter(widget => widget.isConnected);
  }

  get #tags(): string[] {
    const excluded = words(this.exclude ?? '');
    const tags = this.include ? words(this.include) : DEFAULT_WIDGETS;
    return tags.filter(tag => !excluded.includes(tag) && tag !== 'article-explainer' && /^[a-z]+(-[a-z]+)+$/.test(tag));
  }

  override canShow(pack: ContentPack): boolean {
    return this.#tagsFor(pack).some(tag => tag !== 'score-card');
  }

  /** The widgets that the pack can fill. What isn't one of ours, or isn't loaded yet, is given the chance. */
  #tagsFor(pack: ContentPack): string[] {
    const named = this.#tags.join();
    if (this.isHydrating && this.#rendered?.pack !== pack) {
      const tags = [...this.shadowRoot!.querySelectorAll('.widget')].map(each => each.localName);
      this.#rendered = { of: named, pack, tags };
    }
    if (this.#rendered?.pack === pack && this.#rendered.of === named) return this.#rendered.tags;
    // Where there is no map, its file isn't loaded
    const tags = this.#tags.filter(tag => pack.map || tag !== 'story-map');
    const widgets = tags.map(tag => this.#widget(tag));
    // Whether a widget can be filled takes all its questions to tell
    const of = [this.seed, this.limit, ...widgets.map(each => each.localName + !!each.canShow)].join();
    if (this.#fitting?.pack !== pack || this.#fitting.of !== of) {
      const fitting = widgets.filter(each => each.canShow?.(pack) ?? !isStranger(each));
      // A score card is there for what others ask
      const asks = fitting.some(each => !each.canShow || 'questions' in each);
      const tags = fitting.map(each => each.localName).filter(tag => asks || tag !== 'score-card');
      this.#fitting = { of, pack, tags };
    }
    return this.#fitting.tags;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel') || changed.has('limit') || changed.has('seed')) {
      this.#fitting = undefined;
      for (const widget of this.#widgets.values()) this.#tellOwn(widget);
    }
    super.willUpdate(changed);
    this.#sessionProvider.setValue(this.session);
    this.#packProvider.setValue(this.packState);
  }

  #tellWhenAllAnswered(): void {
    const { session, localName: widget } = this;
    const isDone = !!session && session.score.answered >= session.score.asked;
    this.#isDue = isDone && this.#shown.some(isToCome);
    if (!isDone || this.#isDue) return;
    this.dispatchEvent(
      new ExplainerEvent('explainer-result', { widget, score: session.score, results: session.results }),
    );
  }

  #widget(tag: string): Inside {
    let widget = this.#widgets.get(tag);
    if (!widget) {
      widget =
        (this.isHydrating && this.shadowRoot!.querySelector<Inside>(`${tag}.widget`)) ||
        (isServer ? (new (customElements.get(tag)!)() as Inside) : document.createElement(tag));
      widget.setAttribute('class', 'widget');
      widget.setAttribute('part', tag);
      widget.setAttribute('exportparts', PARTS);
      this.#widgets.set(tag, widget);
      // the widgets beside it ask the other kinds
      if (tag === 'quick-quiz') widget.setAttribute('plain', '');
      this.#tellOwn(widget);
    }
    return widget;
  }

  /** What was set for all of them. */
  #tellOwn(widget: Inside): void {
    widget.setAttribute('heading-level', String(this.headingLevel + 1));
    widget.setAttribute('limit', String(this.limit));
    if (this.seed) widget.setAttribute('seed', this.seed);
    else widget.removeAttribute('seed');
  }

  /**
   * A widget that comes into the page is rendered in a frame of its own: all of them at once would hold the page up, and
   * with it the verdict on an answer to the first of them.
   */
  #inTurn(widget: Inside): Inside {
    if (!widget.isConnected) widget.until = this.#turn = this.#turn.then(painted).then(() => this.#answering);
    return widget;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { isHydrating } = this;
    super.updated(changed);
    // What came last may have nothing to ask, or nothing any more
    if (this.#isDue) this.#tellWhenAllAnswered();
    // They take over what a server rendered of them with the pack that is there now
    if (isHydrating) for (const widget of this.#widgets.values()) widget.removeAttribute('defer-hydration');
  }

  protected override renderReady(): TemplateResult {
    const { strings, session, shown } = this;
    const { answered, asked } = session!.score;
    // A server has counted them: more than the page asks by now
    const max = Math.max(Number(this.getAttribute('asked')), asked);
    return html`<slot name="intro">
        ${this.renderHeader()}
        <p class="headline" lang=${shown!.lang} dir="auto">${shown!.title}</p>
      </slot>
      ${
        max
          ? html`<div class="overall" part="overall-progress">
              <progress max=${max} value=${answered} aria-hidden="true"></progress>
              <span class="note">${strings.answered(answered, max)}</span>
            </div>`
          : nothing
      }
      ${this.#tagsFor(shown!).map(tag => html`<slot name="before-${tag}"></slot>${isServer ? insideOf(this.#widget(tag)) : this.#inTurn(this.#widget(tag))}`)}
      <slot name="outro"></slot>`;
  }
}

/** Where a server puts a widget in that it renders by itself: its tag and attributes, in what no text has. */
const insideOf = ({ localName, attributes }: Inside): string =>
  `\u{f0000}${encodeURIComponent(JSON.stringify([localName, [...attributes].map(({ name, value }) => [name, value])]))}\u{f0001}`;

provideControllers(controllers);
define('article-explainer', ArticleExplainer);

declare global {
  interface HTMLElementTagNameMap {
    'article-explainer': ArticleExplainer;
  }
}
