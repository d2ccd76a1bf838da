// The same quiz in jsPsych, one question a trial; it has one experiment a page and tells no verdict.
import { initJsPsych } from 'jspsych';
import SurveyMultiChoice from '@jspsych/plugin-survey-multi-choice';

window.startQuiz = (box, quiz) =>
  initJsPsych({ display_element: box }).run(
    quiz.map(({ stimulus, options }) => ({
      type: SurveyMultiChoice,
      questions: [{ prompt: `Who said it? ${stimulus}`, options: options.map(({ text }) => text), required: true }],
    })),
  );
