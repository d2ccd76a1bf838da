import { leanRegExp } from '../../../article/lean-pattern.js';
import type { QuestionLanguage } from '../../contract/questions.js';
import { questionReader } from '../../shared/asked.js';
import { raisedReader, RANKS, type Raising } from '../../shared/raised.js';
import { alone, countNames } from '../asking/alone.js';
import { dated, HEARSAY, verbIn } from '../asking/sentence.js';
import { LEANS_BACK, OF_PRIVATE } from '../asking/words.js';
import { words } from '../words.js';
import { askedBy, subjectBefore } from './clause.js';
import { ASKS, DECIDES, DEEDS, FINDS_OUT, SAYS_OPEN } from './words.js';

const askedAfter = (openers: readonly string[]) =>
  leanRegExp(`(?<!\\p{L})(?:${openers.join('|')}),? ?, (?<clause>(?:ob|${ASKS}) .+)\\.$`, 'iu');
const upTo = (openers: readonly string[]) => {
  const pattern = askedAfter(openers);
  return (sentence: string) => {
    const { groups, index } = pattern.exec(sentence) ?? {};
    // What somebody says of it, or what was so once, isn’t open now
    return groups?.clause && index !== undefined && !/,/.test(sentence.slice(0, index))
      ? askedBy(groups.clause)
      : undefined;
  };
};

/** Opens with what is open: "Ob der Rat zustimmt, ist noch offen". */
const OPENS = leanRegExp(
  `^(?<clause>(?:Ob|${ASKS}) .+), (?:${SAYS_OPEN.slice(0, 5).join('|')}|wird sich (?:\\p{L}+ ){0,4}zeigen|muss sich (?:\\p{L}+ ){0,4}zeigen|entscheidet sich [^,]+|soll [^,]+(?:entschieden|geklärt) werden|wird [^,]+ entscheiden)\\.$`,
  'iu',
);

/** Of what nothing is known, and how that is asked. */
const ASKED_OF: readonly [of: RegExp, asks: (what: string, isMany: boolean) => string][] = [
  [
    /^(?:die|der|das) (?:genauen? )?(?:Ursachen?|Gründe?|Hintergründe?|Motive?|Unglücksursache|Brandursache|Unfallursache) /u,
    (what, isMany) => `Was ${isMany ? 'sind' : 'ist'} ${what}?`,
  ],
  [/^die (?:genauen )?Kosten /u, what => `Wie hoch sind ${what}?`],
  [/^die (?:weitere |künftige )?(?:Zukunft|Finanzierung) /u, what => `Wie sieht ${what} aus?`],
  [/^die Nachfolge /u, what => `Wer übernimmt ${what}?`],
  [/^der (?:genaue )?(?:Termin|Zeitpunkt|Starttermin|Beginn) /u, what => `Wann ist ${what}?`],
  [/^der Ausgang /u, what => `Was ist ${what}?`],
];
const STATED_OPEN = leanRegExp(
  `^(?:(?<what>D(?:ie|er|as) [^,]+?) (?:${SAYS_OPEN[1]}|${SAYS_OPEN[2]})|(?:${SAYS_OPEN[0]})(?<late>d(?:ie|er|as) [^,]+))\\.$`,
  'iu',
);

function ofWhat(sentence: string): string | undefined {
  const { what, late } = STATED_OPEN.exec(sentence)?.groups ?? {};
  const open = what ?? late;
  if (!open || open.split(' ').length < 3) return undefined;
  const own = open[0]!.toLowerCase() + open.slice(1);
  const isMany = /(?<!\p{L})(?:sind|bleiben|waren)(?!\p{L})/u.test(sentence.replace(open, ''));
  return ASKED_OF.find(([of]) => of.test(own))?.[1](own, isMany);
}

const PLANS = /^(?:soll|sollen|will|wollen|muss|müssen|wird|werden)$/u;
const HELD =
  /(?<!\p{L})(?:nicht|nie|kein\p{Ll}*|auch|weiter|weiterhin|nur|künftig|damit|dafür|dabei|so|laut|zufolge|Angaben)(?!\p{L})/u;

/** "Der Rat soll am 3. Juli über den Bau entscheiden" -> "Wie wird der Rat am 3. Juli über den Bau entscheiden?" */
function planned(sentence: string): { text: string; isDecision: boolean } | undefined {
  const verb = verbIn(sentence);
  const finite = verb && sentence.slice(verb.start, verb.end);
  if (!verb || !finite || !PLANS.test(finite) || sentence.includes(',') || HEARSAY.test(sentence)) return undefined;
  const subject = subjectBefore(sentence, verb);
  const rest = sentence.slice(verb.end + 1, -1);
  if (!subject || HELD.test(rest.replace(/(?<!\p{L})noch (?=nicht)/gu, ''))) return undefined;
  const words = rest.replace(/(?<!\p{L})(?:noch|nun|jetzt|bereits|schon|voraussichtlich) /gu, '').split(' ');
  const last = words.at(-1)!;
  const will = /^(?:soll|will|muss|wird)$/u.test(finite) ? 'wird' : 'werden';
  const must = /^(?:muss|müssen)$/u.test(finite);
  if (DECIDES.has(last) && /(?<!\p{L})über(?!\p{L})/u.test(rest))
    return { text: `Wie ${will} ${subject} ${words.join(' ')}?`, isDecision: true };
  // "muss noch zustimmen": whether
  if (
    must &&
    /(?<!\p{L})noch(?!\p{L})/u.test(rest) &&
    /^(?:zustimmen|genehmigen|billigen|bestätigen|absegnen|freigeben|beschließen)$/u.test(last) &&
    words.length > 1
  )
    return { text: `${will} ${subject} ${words.join(' ')}?`, isDecision: true };
  if (must || /^(?:wird|werden)$/u.test(finite)) return undefined;
  if (last === 'werden' && /(?:t|en)$/u.test(words.at(-2) ?? '') && words.length > 3)
    return { text: `${will} ${subject} ${words.slice(0, -1).join(' ')}?`, isDecision: false };
  return DEEDS.has(last) && words.length > 2
    ? { text: `${will} ${subject} ${words.join(' ')}?`, isDecision: false }
    : undefined;
}

const saidOpen = upTo(SAYS_OPEN);
const foundOut = upTo(FINDS_OUT);

const ways: readonly Raising[] = [
  { rule: 'said to be open', rank: RANKS.open, ask: saidOpen },
  {
    rule: 'said to be open after it',
    rank: RANKS.open,
    ask(sentence) {
      const clause = OPENS.exec(sentence)?.groups?.clause;
      return clause && askedBy(clause[0]!.toLowerCase() + clause.slice(1));
    },
  },
  { rule: 'said to be unknown', rank: RANKS.open, ask: ofWhat },
  { rule: 'to be found out', rank: RANKS.decided, ask: foundOut },
  {
    rule: 'to be decided',
    rank: RANKS.decided,
    ask(sentence) {
      const plan = planned(sentence);
      return plan?.isDecision ? plan.text : undefined;
    },
  },
  { rule: 'planned', rank: RANKS.planned, ask: sentence => planned(sentence)?.text },
];

const YES_NO =
  /^(?:[Uu]nd |[Aa]ber |[Oo]der )?(?:wird|werden|kann|können|soll|sollen|sollte|sollten|muss|müssen|darf|dürfen|will|wollen|hat|haben|ist|sind|war|waren|wurde|wurden|gibt|kommt|geht|bleibt|reicht|\p{Lu}?\p{Ll}+t|\p{Ll}+en) /iu;
const W_WORD = leanRegExp(`^(?:(?:Und|Aber|Doch|Oder),? )?${ASKS}(?!\\p{L})`, 'iu');

const namesSomething = (text: string): boolean => countNames(text, []) > 0;

export const questions: QuestionLanguage = {
  questionIn: questionReader({
    interrogative: leanRegExp(`${W_WORD.source}|${YES_NO.source}`, 'iu'),
    appeals: words =>
      /(?<!\p{L})(?:Sie|Ihre?[nmrs]?|Ihnen|du|dein\p{Ll}*|dich|dir|ihr|euch|wir|uns|unsere?[nmrs]?|ich|mich|mir|mein\p{Ll}*|man)(?!\p{L})/u.test(
        words,
      ),
    leftOpen:
      /(?<!\p{L})(?:(?:bleibt|ist|sind|bleiben|scheint) (?:\p{L}+ ){0,3}(?:offen|unklar|ungewiss|ungeklärt|unbeantwortet|fraglich)|offene[nr]? Fragen?|(?:zentrale|entscheidende|große|wichtigste|drängende)[nr]? Fragen?|(?:weiß|wissen) (?:\p{L}+ ){0,2}(?:niemand|keiner)|was (?:noch )?offen ist|wie (?:geht )?es (?:nun |jetzt )?weiter(?:geht)?|steht (?:\p{L}+ ){0,2}nicht fest)(?!\p{L})/iu,
    announces: /(?<!\p{L})Fragen?(?!\p{L})/u,
    namesSomething,
    answers:
      /^(?:Ja|Nein|Nicht|Weil|Vielleicht|Wohl|Natürlich|Die Antwort|Eine Antwort|Ganz einfach|Kaum|Nie|Niemand|Es (?:ist|sind|war)|Klar|Sicher|Offenbar|Denn)(?!\p{L})/u,
    hanging:
      /(?<!\p{L})(?:er|sie|es|ihm|ihn|ihr|ihre[nmrs]?|ihnen|sein|seine[nmrs]?|dies\p{Ll}*|das|jene\p{Ll}*|solche\p{Ll}*|so|da|dann|dort|hier|dabei|damit|dafür|dagegen|daran|davon)(?!\p{L})/iu,
  }),
  raisedBy: raisedReader({
    alone,
    words,
    namesSomething,
    ways,
    dated,
    spoils: [OF_PRIVATE, /(?<!\p{L})(?:man|wir|uns|ich|der Mann|die Frau)(?!\p{L})/iu],
  }),
  outcomesOf: question =>
    YES_NO.test(question) && !W_WORD.test(question) && !/(?<!\p{L})oder(?! nicht)(?!\p{L})/u.test(question)
      ? ['Ja', 'Nein']
      : undefined,
  leansBack: LEANS_BACK,
};
