// The same quiz in react-quiz-component, one element a box: what a React page would mount.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Quiz from 'react-quiz-component';

window.startQuiz = (box, quiz) =>
  createRoot(box).render(
    createElement(Quiz, {
      disableSynopsis: true,
      showInstantFeedback: true,
      quiz: {
        quizTitle: '',
        nrOfQuestions: String(quiz.length),
        questions: quiz.map(({ stimulus, options, correct, passage }) => ({
          question: `Who said it? ${stimulus}`,
          questionType: 'text',
          answerSelectionType: 'single',
          answers: options.map(({ text }) => text),
          correctAnswer: String(options.findIndex(({ id }) => id === correct) + 1),
          messageForCorrectAnswer: 'Right',
          messageForIncorrectAnswer: 'Wrong',
          explanation: passage,
          point: '1',
        })),
      },
    }),
  );
