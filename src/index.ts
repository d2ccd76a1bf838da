/** The npm entry: every widget is registered; the one-file builds for script tags are made of it, too, without the maps. */
// Providers before consumers: a context that is asked for before its provider stands goes unheard
export { ContentPackElement } from './widgets/content-pack/content-pack.js';
export { ArticleExplainer } from './widgets/article-explainer/article-explainer.js';
export { WhoSaidIt } from './widgets/who-said-it/who-said-it.js';
export { TimelineQuiz } from './widgets/timeline-quiz/timeline-quiz.js';
export { KeyQuestions } from './widgets/key-questions/key-questions.js';
export { WhosWho } from './widgets/whos-who/whos-who.js';
export { TrueOrFalse } from './widgets/true-or-false/true-or-false.js';
export { GuessTheNumber } from './widgets/guess-the-number/guess-the-number.js';
export { FillTheGap } from './widgets/fill-the-gap/fill-the-gap.js';
export { QuickQuiz } from './widgets/quick-quiz/quick-quiz.js';
export { StoryTimeline } from './widgets/story-timeline/story-timeline.js';
export { MeetThePeople } from './widgets/meet-the-people/meet-the-people.js';
export { KeyTerms } from './widgets/key-terms/key-terms.js';
export { StoryMapElement } from './widgets/story-map/story-map.js';
export { WhereIsIt } from './widgets/where-is-it/where-is-it.js';
export { ScoreCard } from './widgets/score-card/score-card.js';
export type { ExplainerEvent, ExplainerEventDetails, ExplainerEventName } from './ui/events.js';
export { addLocale, setInterfaceLanguage, type OwnStrings } from './ui/words/interface.js';
export type { Strings } from './ui/words/strings.js';
