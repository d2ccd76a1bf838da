import { html, nothing, type TemplateResult } from 'lit';
import { described } from '../../pack/described.js';
import type { ContentPack, Person } from '../../pack/types.js';
import { define } from '../../ui/elements/define.js';
import { knownTag } from '../../quiz/known-tag.js';
import { provideControllers } from '../../ui/deferred/controllers.js';
import { controllers } from '../../ui/controllers/index.js';
import { resultStyles } from '../../ui/look/result-styles.js';
import { renderFold, renderOrigin } from '../../ui/views/passages.js';
import { room } from '../../ui/look/room.js';
import { WidgetElement } from '../../ui/elements/widget-element.js';
import { meetThePeopleStyles } from './meet-the-people.styles.js';

const FEWEST = 2;

/** A name alone tells a reader nothing. */
function peopleToMeet({ people, quotes }: ContentPack): Person[] {
  return people.filter(({ id, role }) => role || quotes.some(quote => quote.speaker === id));
}

/**
 * The people of the article: who they are by the article's words, and what they say in it.
 *
 * @summary People, their roles and their words.
 * @csspart people - All people.
 * @csspart person - One person.
 */
export class MeetThePeople extends WidgetElement {
  static override styles = [...WidgetElement.styles, resultStyles, meetThePeopleStyles, room(62, 35)];

  override canShow(pack: ContentPack): boolean {
    return peopleToMeet(pack).length >= FEWEST;
  }

  protected override renderReady(): TemplateResult {
    return html`${this.renderHeader()}
      <ul part="people">
        ${peopleToMeet(this.shown!).map(person => this.#renderPerson(person))}
      </ul>`;
  }

  #renderPerson(person: Person): TemplateResult {
    const { id, name, evidence, addedBy } = person;
    const { lang, quotes } = this.shown!;
    const said = quotes.filter(quote => quote.speaker === id);
    const description = described(person);
    const passages = said.length ? said.flatMap(quote => quote.evidence.slice(0, 1)) : evidence.slice(0, 1);
    return html`<li part="person">
      <div lang=${lang} dir="auto">
        <strong>${name}</strong>
        ${description ? html`<span class="role">${capitalised(description, lang)}</span>` : nothing}
      </div>
      ${renderOrigin(this, { addedBy })} ${renderFold(this, name, passages)}
    </li>`;
  }
}

/** By CSS, a screen reader would say the letter and the rest of its word apart. */
const capitalised = (text: string, lang: string): string =>
  text.replace(/^./u, letter => letter.toLocaleUpperCase(knownTag(lang)));

provideControllers(controllers);
define('meet-the-people', MeetThePeople);

declare global {
  interface HTMLElementTagNameMap {
    'meet-the-people': MeetThePeople;
  }
}
