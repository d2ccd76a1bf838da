import '../locales/en.js';
import { QuizPart } from './quiz-part.js';
import { WidgetPart } from './widget-part.js';

/** All that comes later. */
export const later = { WidgetPart, QuizPart };
