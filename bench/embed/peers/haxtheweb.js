// The same quiz in HAXtheWeb's multiple-choice: an element a question, all of them one below the other.
import '@haxtheweb/multiple-choice/multiple-choice.js';

window.startQuiz = (box, quiz) =>
  box.append(
    ...quiz.map(({ stimulus, options, correct }) =>
      Object.assign(document.createElement('multiple-choice'), {
        singleOption: true,
        question: `Who said it? ${stimulus}`,
        answers: options.map(({ id, text }) => ({ label: text, correct: id === correct })),
      }),
    ),
  );
