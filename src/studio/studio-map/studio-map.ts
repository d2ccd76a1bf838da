import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../article/types.js';
import { mapOf } from '../../pack/check-map.js';
import type { ContentPack } from '../../pack/types.js';
import { property, state } from '../../ui/elements/decorators.js';
import { define } from '../../ui/elements/define.js';
import { drawMap, on, pointsOf } from '../../ui/views/map.js';
import { BuildProblem, map } from '../builder.js';
import { takeMap, withoutMap } from '../state/edits.js';
import { StudioElement } from '../studio-element.js';
import { words } from '../words/words.js';
import { studioMapStyles } from './studio-map.styles.js';

/** The map of the pack's places. It is drawn when somebody asks for it: the atlas is large. */
export class StudioMap extends StudioElement {
  static override pageStyles = [studioMapStyles];

  @property({ attribute: false }) pack?: ContentPack;

  @property({ attribute: false }) article?: Article;

  @state() private isDrawing = false;
  @state() private problem = '';

  async #draw(): Promise<void> {
    const { pack, article } = this;
    if (!pack || !article || this.isDrawing) return;
    this.isDrawing = true;
    this.problem = '';
    this.ask('studio-say', { text: words().map.beingDrawn });
    try {
      const mapped = await map(pack, article);
      if (mapped.map) {
        this.ask('studio-edit', {
          label: words().map.did.draw,
          change: draft => ({ ...draft, pack: takeMap(draft.pack, pack, mapped) }),
        });
        this.ask('studio-say', { text: words().map.drawn });
      } else this.problem = words().map.noPlace;
    } catch (error) {
      if (!(error instanceof BuildProblem)) throw error;
      this.problem = error.message;
    } finally {
      this.isDrawing = false;
    }
  }

  #remove(): void {
    this.ask('studio-edit', {
      label: words().map.did.leaveOut,
      change: draft => ({ ...draft, pack: withoutMap(draft.pack) }),
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { pack, isDrawing } = this;
    if (!pack) return nothing;
    const drawn = mapOf(pack);
    const said = words().map;
    return html`<div class="buttons">
        <button aria-disabled=${isDrawing} @click=${() => void this.#draw()}>
          ${isDrawing ? said.drawing : drawn ? said.drawAgain : said.draw}
        </button>
        ${drawn ? html`<button @click=${() => this.#remove()}>${said.leaveOut}</button>` : nothing}
      </div>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      ${drawn ? this.#renderMap(drawn, pack) : html`<p class="note">${said.atlas}</p>`}`;
  }

  #renderMap(drawn: NonNullable<ContentPack['map']>, { places, lang }: ContentPack): TemplateResult {
    const points = pointsOf(drawn);
    const shown = places.filter(({ id, review }) => points.has(id) && !review);
    const left = places.filter(({ id, review }) => !points.has(id) && !review);
    const spots = shown.map(({ id }) => points.get(id)!);
    const names = shown.map(
      ({ id, name }) => html`<span class="mark" aria-hidden="true" .style=${on(drawn, points.get(id)!)}>${name}</span>`,
    );
    return html`${drawMap(drawn, lang, spots, names)}
      <p class="note">
        ${words().map.on(shown.map(({ name }) => name))}
        ${left.length ? words().map.notOn(left.map(({ name }) => name)) : nothing}
      </p>`;
  }
}

define('studio-map', StudioMap);

declare global {
  interface HTMLElementTagNameMap {
    'studio-map': StudioMap;
  }
}
