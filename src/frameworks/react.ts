/** The elements as React components, for React 18 and 19: properties are set as properties, events are `onExplainerAnswer`. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { ExplainerEvent, ExplainerEventName } from '../ui/events.js';
import { ArticleExplainer as ArticleExplainerElement } from '../widgets/article-explainer/article-explainer.js';
import { ContentPackElement } from '../widgets/content-pack/content-pack.js';
import { FillTheGap as FillTheGapElement } from '../widgets/fill-the-gap/fill-the-gap.js';
import { GuessTheNumber as GuessTheNumberElement } from '../widgets/guess-the-number/guess-the-number.js';
import { KeyQuestions as KeyQuestionsElement } from '../widgets/key-questions/key-questions.js';
import { KeyTerms as KeyTermsElement } from '../widgets/key-terms/key-terms.js';
import { MeetThePeople as MeetThePeopleElement } from '../widgets/meet-the-people/meet-the-people.js';
import { QuickQuiz as QuickQuizElement } from '../widgets/quick-quiz/quick-quiz.js';
import { ScoreCard as ScoreCardElement } from '../widgets/score-card/score-card.js';
import { StoryMapElement } from '../widgets/story-map/story-map.js';
import { StoryTimeline as StoryTimelineElement } from '../widgets/story-timeline/story-timeline.js';
import { TimelineQuiz as TimelineQuizElement } from '../widgets/timeline-quiz/timeline-quiz.js';
import { TrueOrFalse as TrueOrFalseElement } from '../widgets/true-or-false/true-or-false.js';
import { WhereIsIt as WhereIsItElement } from '../widgets/where-is-it/where-is-it.js';
import { WhoSaidIt as WhoSaidItElement } from '../widgets/who-said-it/who-said-it.js';
import { WhosWho as WhosWhoElement } from '../widgets/whos-who/whos-who.js';

type Handler<Name extends string> = Name extends `${infer First}-${infer Second}`
  ? `on${Capitalize<First>}${Capitalize<Second>}`
  : never;

const events = {
  onExplainerReady: 'explainer-ready' as EventName<ExplainerEvent<'explainer-ready'>>,
  onExplainerAnswer: 'explainer-answer' as EventName<ExplainerEvent<'explainer-answer'>>,
  onExplainerResult: 'explainer-result' as EventName<ExplainerEvent<'explainer-result'>>,
  onExplainerError: 'explainer-error' as EventName<ExplainerEvent<'explainer-error'>>,
  onExplainerEmpty: 'explainer-empty' as EventName<ExplainerEvent<'explainer-empty'>>,
  onExplainerStale: 'explainer-stale' as EventName<ExplainerEvent<'explainer-stale'>>,
  onExplainerEvidence: 'explainer-evidence' as EventName<ExplainerEvent<'explainer-evidence'>>,
  onExplainerReset: 'explainer-reset' as EventName<ExplainerEvent<'explainer-reset'>>,
} satisfies Record<Handler<ExplainerEventName>, string>;

function component<Element extends HTMLElement>(tagName: string, elementClass: new () => Element) {
  return createComponent({ react: React, tagName, elementClass, events });
}

export const ArticleExplainer = component('article-explainer', ArticleExplainerElement);
export const ContentPack = component('content-pack', ContentPackElement);
export const FillTheGap = component('fill-the-gap', FillTheGapElement);
export const GuessTheNumber = component('guess-the-number', GuessTheNumberElement);
export const KeyQuestions = component('key-questions', KeyQuestionsElement);
export const KeyTerms = component('key-terms', KeyTermsElement);
export const MeetThePeople = component('meet-the-people', MeetThePeopleElement);
export const QuickQuiz = component('quick-quiz', QuickQuizElement);
export const ScoreCard = component('score-card', ScoreCardElement);
export const StoryMap = component('story-map', StoryMapElement);
export const StoryTimeline = component('story-timeline', StoryTimelineElement);
export const TimelineQuiz = component('timeline-quiz', TimelineQuizElement);
export const TrueOrFalse = component('true-or-false', TrueOrFalseElement);
export const WhereIsIt = component('where-is-it', WhereIsItElement);
export const WhoSaidIt = component('who-said-it', WhoSaidItElement);
export const WhosWho = component('whos-who', WhosWhoElement);
