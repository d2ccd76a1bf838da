// A reader of the page with the whole explainer: finds what is asked in the real widgets, and presses their buttons.

/** Before any script of the page: keeps what the reporter tells, and lets waiting take a twentieth of its time. */
export async function watch(page) {
  await page.evaluateOnNewDocument(() => {
    window.reports = [];
    window.answers = [];
    window.addEventListener('explainer-report', ({ detail }) => window.reports.push(detail.status));
    window.addEventListener('explainer-answer', ({ detail }) => window.answers.push(detail.result));
    const wait = window.setTimeout;
    window.setTimeout = (work, milliseconds, ...rest) => wait(work, (milliseconds ?? 0) / 20, ...rest);
  });
}

/** All questions of the page, in their order, once every widget knows its own. */
export async function questionsIn(frame) {
  // by the clock: a window that nobody looks at gets no animation frames
  await frame.waitForFunction(() => document.querySelector('article-explainer')?.matches('[state=ready]'), {
    polling: 100,
  });
  return await frame.evaluate(async () => {
    const widgets = [...document.querySelector('article-explainer').shadowRoot.querySelectorAll('*')];
    await Promise.all(widgets.map(widget => widget.updateComplete));
    return widgets.flatMap(({ questions = [] }) => questions);
  });
}

/** Answers the question, which its widget has to be showing, and goes on to the next. */
export async function answer(frame, question, given) {
  return await frame.evaluate(
    async ({ kind, widget: tag, prompt, stimulus, options, id }, given) => {
      const widget = document.querySelector('article-explainer').shadowRoot.querySelector(tag);
      const all = selector => [...widget.shadowRoot.querySelectorAll(selector)];
      const shown = all('#title, .task')
        .map(({ textContent }) => textContent)
        .join(' ');
      // Of which article it is, the title above says
      const task = shown.includes(prompt) ? prompt : prompt.slice(prompt.indexOf('”: ') + 2);
      for (const words of [task, ...(stimulus ?? '').split('____')]) {
        if (!shown.includes(words.trim())) throw new Error(`${tag} shows ${shown}, and not ${words}`);
      }
      const press = async button => {
        button.click();
        await widget.updateComplete;
      };
      if (kind === 'choice' || kind === 'gap') {
        const { text } = options.find(option => option.id === given);
        await press(all('button.option').find(button => button.textContent.trim() === text));
      } else if (kind === 'true-false') {
        await press(all('button.option')[given ? 0 : 1]);
      } else if (kind === 'number') {
        const slider = all('input[type=range]')[0];
        slider.value = String(given);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (kind === 'match') {
        for (const [index, option] of options.entries()) {
          const select = all('select')[index];
          select.value = given[option.id];
          select.dispatchEvent(new Event('change', { bubbles: true }));
          await widget.updateComplete;
        }
      } else {
        for (const [place, wanted] of given.entries()) {
          const { text } = options.find(option => option.id === wanted);
          const at = () => all('.event').findIndex(event => event.textContent.trim() === text);
          while (at() > place) await press(all('.row')[at()].querySelector('button'));
        }
      }
      if (['number', 'match', 'order'].includes(kind)) {
        await widget.updateComplete;
        await press(all('[part=actions] button.primary')[0]);
      }
      const told = window.answers.filter(({ questionId }) => questionId === id);
      if (told.length === 0) throw new Error(`${tag} took no answer to ${id}`);
      // One question alone has no way on
      const [on] = all('[part=actions] button.primary');
      if (on) await press(on);
      return told.at(-1);
    },
    question,
    given,
  );
}

/** What the page says: the text of everything that is shown, shadow roots included. */
export async function textOf(frame, tag) {
  return await frame.evaluate(
    tag => document.querySelector('article-explainer').shadowRoot.querySelector(tag).shadowRoot.textContent,
    tag,
  );
}

/** The line that says whether answers are recorded; empty where it isn't shown. */
export async function noteIn(frame) {
  return await frame.evaluate(() => {
    const note = document.querySelector('.explainer-report');
    return note && !note.hidden ? note.textContent : '';
  });
}

/** A wrong answer, of the right shape. */
export function wrongAnswer(question) {
  switch (question.kind) {
    case 'true-false':
      return !question.correct;
    case 'order':
      return [...question.correct].reverse();
    case 'match': {
      const targets = Object.values(question.correct);
      return Object.fromEntries(
        Object.keys(question.correct).map((id, at) => [id, targets[(at + 1) % targets.length]]),
      );
    }
    case 'number':
      return question.max;
    default:
      return question.options.find(({ id }) => id !== question.correct).id;
  }
}
