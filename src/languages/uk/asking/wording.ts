import type { Wording } from '../../contract/asking.js';

export const wording: Wording = {
  whoSaidIt: 'Хто це сказав?',
  from: headline => `У статті «${headline}»:`,
  innerMarks: ['„', '“'],
  timeline: 'Розташуйте події в хронологічному порядку, починаючи з найдавнішої.',
  whosWho: 'Доберіть до кожної людини її посаду чи роль.',
  trueOrFalse: 'Правда чи ні?',
  guessTheNumber: 'Якого числа бракує?',
  fillTheGap: 'Якого імені бракує?',
  whereIsIt: 'Якого місця бракує?',
  said: (name, role) => (role ? `Автор цих слів — ${name} (${role}).` : `Автор цих слів — ${name}.`),

  otherwise: (name, role) => `${name}: ${role}.`,
  instead: (from, to) => `У статті стоїть «${from}», а не «${to}».`,
  asStated: 'Так сказано у статті.',
  articleSays: words => `У статті стоїть: ${words}.`,
  addedByEditor: 'Додано редакцією; у статті цього немає.',
  gendered: /(?<!\p{L})(?:він|вона|його|її|йому|їй|сам|сама)(?!\p{L})|(?<!\p{L})\p{Ll}{3,}(?:ав|ив|ала|ила)(?!\p{L})/iu,
};
