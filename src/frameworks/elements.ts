import type { ExplainerEvent, ExplainerEventName } from '../ui/events.js';
import type { ArticleExplainer } from '../widgets/article-explainer/article-explainer.js';
import type { ContentPackElement } from '../widgets/content-pack/content-pack.js';
import type { FillTheGap } from '../widgets/fill-the-gap/fill-the-gap.js';
import type { GuessTheNumber } from '../widgets/guess-the-number/guess-the-number.js';
import type { KeyQuestions } from '../widgets/key-questions/key-questions.js';
import type { KeyTerms } from '../widgets/key-terms/key-terms.js';
import type { MeetThePeople } from '../widgets/meet-the-people/meet-the-people.js';
import type { QuickQuiz } from '../widgets/quick-quiz/quick-quiz.js';
import type { ScoreCard } from '../widgets/score-card/score-card.js';
import type { StoryMapElement } from '../widgets/story-map/story-map.js';
import type { StoryTimeline } from '../widgets/story-timeline/story-timeline.js';
import type { TimelineQuiz } from '../widgets/timeline-quiz/timeline-quiz.js';
import type { TrueOrFalse } from '../widgets/true-or-false/true-or-false.js';
import type { WhereIsIt } from '../widgets/where-is-it/where-is-it.js';
import type { WhoSaidIt } from '../widgets/who-said-it/who-said-it.js';
import type { WhosWho } from '../widgets/whos-who/whos-who.js';

/** Every element of the library by its tag name. */
export interface ExplainerElements {
  'article-explainer': ArticleExplainer;
  'content-pack': ContentPackElement;
  'fill-the-gap': FillTheGap;
  'guess-the-number': GuessTheNumber;
  'key-questions': KeyQuestions;
  'key-terms': KeyTerms;
  'meet-the-people': MeetThePeople;
  'quick-quiz': QuickQuiz;
  'score-card': ScoreCard;
  'story-map': StoryMapElement;
  'story-timeline': StoryTimeline;
  'timeline-quiz': TimelineQuiz;
  'true-or-false': TrueOrFalse;
  'where-is-it': WhereIsIt;
  'who-said-it': WhoSaidIt;
  'whos-who': WhosWho;
}

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** The properties of a class that can be set and are no methods. */
type SettableKey<Element> = {
  [Key in keyof Element]: Element[Key] extends (...args: never[]) => unknown
    ? never
    : Same<Pick<Element, Key>, Readonly<Pick<Element, Key>>> extends true
      ? never
      : Key;
}[keyof Element];

/** What an element of ours can be given, by property name, besides what every HTML element can. */
export type ElementProperties<Element extends HTMLElement> = Partial<
  Pick<Element, Exclude<SettableKey<Element>, keyof HTMLElement | 'renderRoot' | 'renderOptions' | 'isUpdatePending'>>
>;

/** Listeners as properties: `onexplainer-answer`, the way React 19, Preact and Svelte 5 name them. */
export type EventProperties = {
  [Name in ExplainerEventName as `on${Name}`]?: (event: ExplainerEvent<Name>) => void;
};
