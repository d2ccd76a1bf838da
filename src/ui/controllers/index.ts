import '../locales/en.js';
import { whenFurther } from '../deferred/further-kinds.js';
import { QuizController } from './quiz-controller.js';
import { WidgetController } from './widget-controller.js';

/** What `deferred/controllers.ts` brings. */
export const controllers = { WidgetController, QuizController, whenFurther };
