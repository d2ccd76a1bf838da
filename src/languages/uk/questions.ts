import { uncapital } from '../shared/capital.js';
import { leanRegExp } from '../../article/lean-pattern.js';
import type { QuestionLanguage } from '../contract/questions.js';
import { isPlaced } from '../shared/alone.js';
import { questionReader } from '../shared/asked.js';
import { raisedReader, RANKS, type Raising } from '../shared/raised.js';
import { dated } from './asking/dates.js';
import { alone } from './asking/index.js';
import { LEANS_BACK } from './asking/words.js';
import { words } from './words.js';

const ASKS =
  '(?:чи|(?:до |з |від )?коли|(?:у |в |з |із |на |до |для |за |про |від )?(?:хто|кого|кому|ким|що|чого|чому|чим|який|яка|яке|які|якого|якої|якій|яким|яких|яку)|як|скільки|де|куди|звідки|навіщо)';
const STILL = '(?: (?:поки|поки що|досі|наразі|ще|також|однак|залишається|й|поки ще))*';

const after = (openers: readonly string[]) =>
  leanRegExp(`(?<!\\p{L})(?:${openers.join('|')}), (?<clause>${ASKS} [^,]+(?:, [^,]+)?)\\.$`, 'iu');

/** Says that it is open what the clause after it asks. */
const SAYS_OPEN = after([
  `(?:невідомо|незрозуміло|неясно|не відомо|не зрозуміло|не ясно|незнано|непевно)${STILL}`,
  `${STILL.slice(0, -1)}? (?:невідомо|незрозуміло|неясно)`,
  'залишається (?:невідомим|незрозумілим|відкритим питанням|питанням|під питанням)',
  `не (?:вирішил[аио]|вирішив|визначил[аио]ся|визначився|розкрил[аио]|розкрив|повідомил[аио]|повідомив|уточнил[аио]|уточнив|пояснил[аио]|пояснив|сказал[аио]|сказав|відомо)${STILL}`,
  '(?:питання|запитання)(?: (?:в тому|у тому|полягає в тому))?',
  'ніхто не знає',
]);
/** Says that somebody has yet to find it out, or to decide it. */
const FINDS_OUT = after([
  "(?:має|мають|повинен|повинна|повинні|мусить|збирається|збираються) (?:вирішити|визначити|з[’'ʼ]ясувати|встановити|перевірити|розглянути|дослідити|обговорити)",
  "(?:вирішить|вирішать|визначить|визначать|вирішує|вирішують|з[’'ʼ]ясовує|з[’'ʼ]ясовують|перевіряє|перевіряють|досліджує|досліджують|вивчає|вивчають|обговорює|обговорюють|розглядає|розглядають)",
]);
/** "Чи схвалить рада план, поки невідомо". */
const OPENS = leanRegExp(
  `^(?<clause>${ASKS} [^,]+), (?:поки |поки що |досі |наразі |ще )*(?:невідомо|незрозуміло|неясно|не відомо|не вирішено|ніхто не знає)[^,]*\\.$`,
  'iu',
);
const UNKNOWN = [
  /^(?<what>Причин[аи] [^,]+?) (?:поки |поки що |досі |наразі |ще |залишається |залишаються )*(?:невідом[аиі]|невідомою|невідомими|не встановлен[аиі]|з['’ʼ]ясову\p{L}+|встановлю\p{L}+)\.$/u,
  /^(?:[Пп]оки |[Дд]осі |[Нн]аразі )?(?:що )?[Нн]евідом[аі] (?<what>причин[аи] [^,]+)\.$/u,
];

const clauseBy = (pattern: RegExp) => (sentence: string) => {
  const clause = pattern.exec(sentence)?.groups?.clause;
  return clause && `${clause}?`;
};

const ways: readonly Raising[] = [
  { rule: 'said to be open', rank: RANKS.open, ask: clauseBy(SAYS_OPEN) },
  { rule: 'said to be open after it', rank: RANKS.open, ask: clauseBy(OPENS) },
  {
    rule: 'said to be unknown',
    rank: RANKS.open,
    ask(sentence) {
      const what = UNKNOWN.flatMap(pattern => pattern.exec(sentence)?.groups?.what ?? [])[0];
      const own = what && uncapital(what);
      return own && own.split(' ').length > 1 ? `${/^причина/u.test(own) ? 'Яка' : 'Які'} ${own}?` : undefined;
    },
  },
  { rule: 'to be found out', rank: RANKS.decided, ask: clauseBy(FINDS_OUT) },
];

const WHETHER = /^(?:(?:А|І|Але|Тож),? )?чи(?!\p{L})/iu;

export const questions: QuestionLanguage = {
  questionIn: questionReader({
    interrogative: leanRegExp(`^(?:(?:А|І|Але|Тож|То),? )?${ASKS}(?!\\p{L})`, 'iu'),
    appeals: asked =>
      /(?<!\p{L})(?:ви|вас|вам|вами|ваш\p{L}*|ти|тебе|тобі|тв(?:ій|оя|оє|ої|ого)|ми|нас|нам|нами|наш\p{L}*|я|мене|мені|мій|моя|моє|мої)(?!\p{L})/iu.test(
        asked,
      ),
    leftOpen:
      /(?<!\p{L})(?:питання (?:залиша|лиша)\p{L}+ (?:відкрит|без відповіді)\p{L}*|без відповіді|ніхто не знає|поки (?:що )?невідомо|(?:головні|ключові|багато) (?:питання|запитань))(?!\p{L})/iu,
    announces: /(?<!\p{L})(?:запитан\p{L}+|питан\p{L}+)(?!\p{L})/iu,
    answers: /^(?:Так|Ні|Бо|Тому|Можливо|Мабуть|Звичайно|Відповідь|Ніхто|Ніколи|Навряд)(?!\p{L})/u,
    hanging:
      /(?<!\p{L})(?:він|вона|воно|вони|його|її|їх|йому|їй|їм|їхн\p{Ll}+|цей|ця|це|ці|цього|цьому|цих|той|та|те|ті|того|тому|тих|такий|така|таке|такі|там|тут|тоді|так)(?!\p{L})/iu,
    namesSomething: isPlaced,
  }),
  raisedBy: raisedReader({
    alone,
    words,
    namesSomething: isPlaced,
    ways,
    dated,
    declines: true,
    spoils: [/(?<!\p{L})(?:ми|нас|нам|чоловік|жінка|що таке)(?!\p{L})/iu],
  }),
  outcomesOf: question =>
    WHETHER.test(question) && !/(?<!\p{L})чи(?!\p{L}).+(?<!\p{L})(?:чи|або)(?!\p{L})/iu.test(question)
      ? ['Так', 'Ні']
      : undefined,
  leansBack: LEANS_BACK,
};
