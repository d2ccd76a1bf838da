import { ArticleExplainer } from '../widgets/article-explainer/article-explainer.js';
import { FillTheGap } from '../widgets/fill-the-gap/fill-the-gap.js';
import { GuessTheNumber } from '../widgets/guess-the-number/guess-the-number.js';
import { KeyQuestions } from '../widgets/key-questions/key-questions.js';
import { KeyTerms } from '../widgets/key-terms/key-terms.js';
import { MeetThePeople } from '../widgets/meet-the-people/meet-the-people.js';
import { QuickQuiz } from '../widgets/quick-quiz/quick-quiz.js';
import { ScoreCard } from '../widgets/score-card/score-card.js';
import { StoryMapElement } from '../widgets/story-map/story-map.js';
import { StoryTimeline } from '../widgets/story-timeline/story-timeline.js';
import { TimelineQuiz } from '../widgets/timeline-quiz/timeline-quiz.js';
import { TrueOrFalse } from '../widgets/true-or-false/true-or-false.js';
import { WhereIsIt } from '../widgets/where-is-it/where-is-it.js';
import { WhoSaidIt } from '../widgets/who-said-it/who-said-it.js';
import { WhosWho } from '../widgets/whos-who/whos-who.js';

/** What can be rendered without a page, in the order in which the first one that a pack can fill is taken. */
export const RENDERED = {
  'who-said-it': WhoSaidIt,
  'true-or-false': TrueOrFalse,
  'timeline-quiz': TimelineQuiz,
  'whos-who': WhosWho,
  'guess-the-number': GuessTheNumber,
  'fill-the-gap': FillTheGap,
  'quick-quiz': QuickQuiz,
  'key-questions': KeyQuestions,
  'key-terms': KeyTerms,
  'meet-the-people': MeetThePeople,
  'story-timeline': StoryTimeline,
  'story-map': StoryMapElement,
  'where-is-it': WhereIsIt,
  'article-explainer': ArticleExplainer,
  'score-card': ScoreCard,
} as const;

export type RenderedWidget = keyof typeof RENDERED;
