import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { mapOf } from '../../pack/check-map.js';
import type { ContentPack, PackQuestion } from '../../pack/types.js';
import type { ChoiceQuestion, Question } from '../../quiz/types.js';
import { define } from '../../ui/elements/define.js';
import { QuizElement } from '../../ui/elements/quiz-element.js';
import { addWordsOfKinds } from '../../ui/locales/en-kinds.js';
import { addWordsOfMaps } from '../../ui/locales/en-maps.js';
import { room } from '../../ui/look/room.js';
import { choiceStyles, choiceView } from '../../ui/views/choice.js';
import { gapStyles, sentence } from '../../ui/views/gap.js';
import { credit, distance, drawMap, mapStyles, on, pointsOf, type OnMap } from '../../ui/views/map.js';
import type { Asking } from '../../ui/views/view.js';
import { whereIsItStyles } from './where-is-it.styles.js';

/** Units of the map: nearer ones can't be told apart by a finger. */
const APART = 40;

/** Asks for one of several places that all lie on the map, far enough from one another. */
function isOnMap({ kind, options = [], picture }: PackQuestion, points: ReadonlyMap<string, OnMap>): boolean {
  if ((kind !== 'choice' && kind !== 'gap') || picture) return false;
  const placed = options.flatMap(({ id }) => points.get(id) ?? []);
  return (
    placed.length === options.length &&
    placed.every((one, at) => placed.slice(at + 1).every(other => distance(one, other) >= APART))
  );
}

/** Of each pack the part that can be asked on its map: one object, for what was drawn of it is kept by that. */
const asked = new WeakMap<ContentPack, ContentPack>();

function onMap(pack: ContentPack): ContentPack {
  let part = asked.get(pack);
  if (!part) {
    const points = pointsOf(mapOf(pack));
    const questions = pack.questions.filter(question => isOnMap(question, points));
    asked.set(pack, (part = { ...pack, questions }));
  }
  return part;
}

/**
 * Asks where something happened: by a tap on a small map that comes with the pack, or in the list of the same places.
 *
 * @summary A place to be found on a map.
 * @csspart map - The drawing.
 */
export class WhereIsIt extends QuizElement {
  static override properties: PropertyDeclarations = { ...QuizElement.properties, pointed: { state: true } };
  static override styles = [...QuizElement.styles, choiceStyles, gapStyles, mapStyles, whereIsItStyles, room(43, 44)];

  protected readonly asks = 'quick-quiz';
  protected override readonly sentence = sentence;
  protected override readonly views = {
    choice: (question: ChoiceQuestion, asking: Asking<string>) => this.#view(question, asking),
    gap: (question: ChoiceQuestion, asking: Asking<string>) => this.#view(question, asking),
  };

  /** Which option the reader points at in the list: its mark on the map stands out. */
  private pointed?: string;

  protected override findQuestions(pack: ContentPack, seed?: string): readonly Question[] {
    return this.draw(onMap(pack), seed, true);
  }

  #view(question: ChoiceQuestion, asking: Asking<string>): TemplateResult {
    const map = this.shown!.map!;
    const points = pointsOf(map);
    const { result, marked, submit } = asking;
    const marks = question.options.map(({ id }, index) => {
      const [mark] = marked(id, question.correct) ?? [];
      // For a pointer alone: keys and screen readers have the list, whose places are these
      return html`<span
        class="mark"
        aria-hidden="true"
        data-mark=${mark ?? ''}
        data-pointed=${this.pointed === id}
        data-answered=${!!result}
        .style=${on(map, points.get(id)!)}
        @click=${() => result || submit(id)}
        >${index + 1}</span
      >`;
    });
    const point = ({ target, type }: Event) => {
      const buttons = [...this.renderRoot.querySelectorAll('.option')];
      const place = /over|in$/.test(type) ? buttons.indexOf((target as Element).closest('.option')!) : -1;
      this.pointed = question.options[place]?.id;
    };
    return html`<div class="mapped" @pointerover=${point} @pointerout=${point} @focusin=${point} @focusout=${point}>
      ${drawMap(map, asking.packLang, [], marks)} ${choiceView(question, asking)} ${credit}
    </div>`;
  }
}

addWordsOfKinds();
addWordsOfMaps();
define('where-is-it', WhereIsIt);

declare global {
  interface HTMLElementTagNameMap {
    'where-is-it': WhereIsIt;
  }
}
