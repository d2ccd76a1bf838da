import type { Asked, AskableNumber } from '../../../contract/plain.js';
import { AT_LEAST, AT_MOST } from '../../numbers/words.js';
import { inverted, subjectOf, wordToken } from './invert.js';
import { finish } from './finish.js';
import type { Told, Turn } from './sentence.js';
import type { Token } from './tokens.js';
import { PREPOSITIONS } from './words.js';

const APPROXIMATE =
  /^(?:about|nearly|almost|roughly|some|approximately|around|only|just|more|than|over|at|least|most|up|to|fewer|less|an|a|estimated|total|of|another|as|many|much|upwards)$/;
const MOVES =
  /^(?:rose|risen|fell|fallen|increased|decreased|dropped|grew|grown|climbed|declined|jumped|surged|plunged|soared|rise|fall|increase|drop|grow|climb|decline|slumped|slipped|tumbled)$/;

const CURRENCY = /^[A-Z]{3}$/;

interface Sought {
  /** "How many employees", "How much", "What percentage". */
  words: string;
  /** Tokens after the number that belong to what is counted. */
  of: Token[];
  rest: Token[];
}

const unitWords = ({ article }: Told['askable'], { numeral, end }: AskableNumber): string =>
  article.text
    .slice(numeral.end, end)
    .replace(/^[\s-]+/, '')
    .replace(/^(?:hundred|thousand|million|billion|trillion)\s+/, '');

/** "of the vote", "of his books": up to the next preposition or the end. */
function ofPhrase(tokens: readonly Token[]): number {
  if (tokens[0]?.lower !== 'of') return 0;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.is === 'mark') return at;
    if (
      at > 1 &&
      token.is === 'word' &&
      ((PREPOSITIONS.has(token.lower) && token.lower !== 'of') ||
        /^(?:to|who|that|which|when|and|said|were|was|are|is|have|had)$/.test(token.lower))
    )
      return at;
  }
  return tokens.length;
}

function soughtFor(told: Told, token: Token, after: Token[], verb: string): Sought | undefined {
  const number = token.number!;
  const { unit } = number;
  if (token.text.includes('-') || /^[-‐–]/.test(told.askable.article.text.slice(token.end, token.end + 1)))
    return undefined;
  const cut = ofPhrase(after);
  if (unit === '%') {
    if (cut) return { words: 'What percentage', of: after.slice(0, cut), rest: after.slice(cut) };
    return MOVES.test(verb) ? { words: 'By what percentage', of: [], rest: after } : undefined;
  }
  if (unit && CURRENCY.test(unit)) {
    if (cut) return undefined;
    if (/^(?:more|a|an|in|per|each|apiece|worth)$/.test(after[0]?.lower ?? '') && after[0]?.lower !== 'in')
      return undefined;
    if (after[0]?.lower === 'in') return { words: 'How much', of: [], rest: after };
    if (after[0]?.is === 'word' && !PREPOSITIONS.has(after[0].lower) && !/^to$/.test(after[0].lower)) return undefined;
    return {
      words:
        /^(?:raised|raise|received|receive|donated|donate|contributed|gave|give|spent|spend|spends|invested|lost|lose)$/.test(
          verb,
        )
          ? 'How much money'
          : MOVES.test(verb)
            ? 'By how much'
            : 'How much',
      of: [],
      rest: after,
    };
  }
  const words = unitWords(told.askable, number);
  if (!words || /^(?:more|other|others|times|points?|percentage)\b/.test(words)) return undefined;
  if (MOVES.test(verb) || /^(?:ago|earlier|later|old|after|before|away)$/.test(after[0]?.lower ?? '')) return undefined;
  return { words: `How many ${words}`, of: after.slice(0, cut), rest: after.slice(cut) };
}

/** "more than", "up to", right before the number: it stays with the answer. */
function boundOf({ askable }: Told, { number }: Token): string | undefined {
  const before = askable.article.text.slice(Math.max(0, number!.start - 40), number!.start);
  return (AT_LEAST.exec(before) ?? AT_MOST.exec(before))?.[0].trim().toLowerCase();
}

/** "Forty people signed it": the number is the subject's. */
const inSubject = (told: Told): Asked[] => {
  const { clause, predicate } = told;
  const at = clause.subject.findIndex(({ is }) => is === 'number');
  const token = clause.subject[at];
  if (!token || clause.compound || clause.negative || at > 4) return [];
  if (token.number!.reason || !clause.subject.slice(0, at).every(({ lower }) => APPROXIMATE.test(lower))) return [];
  if (clause.subject[0]!.lower === 'another') return [];
  const sought = soughtFor(told, token, clause.subject.slice(at + 1), '');
  if (!sought || /^(?:By|How much)/.test(sought.words)) return [];
  const bound = boundOf(told, token);
  const opening = [wordToken(sought.words), ...sought.of, ...sought.rest];
  return finish(told, {
    question: [...opening, ...clause.verb, ...predicate.tokens],
    tail: told.when,
    asked: 'people',
    answer: { is: 'number', number: token.number!, ...(bound && { bound }) },
    rule: 'how many, of the subject',
  });
};

/** After the verb, or after what is planned to be done: "has 540 employees", "agreed to pay $5 million", "in 12 countries". */
const afterVerb = (told: Told): Asked[] => {
  const { clause, predicate } = told;
  const { tokens } = predicate;
  const at = tokens.findIndex(({ is }) => is === 'number');
  const token = tokens[at];
  if (!token || clause.negative || token.number!.reason) return [];
  const turned = inverted(clause);
  if (!turned || tokens.slice(at + 1).some(({ is }) => is === 'number')) return [];
  let before = tokens.slice(0, at);
  let verb = clause.main.lower;
  let chain: Token[] = [];
  // "plans to hire", "agreed to pay"
  if (before[0]?.lower === 'to' && before[1]?.is === 'word' && /^[a-z]+$/.test(before[1].lower)) {
    chain = before.slice(0, 2);
    verb = before[1].lower;
    before = before.slice(2);
  }
  let approximate = before.length;
  while (
    approximate > 0 &&
    before[approximate - 1]!.is === 'word' &&
    APPROXIMATE.test(before[approximate - 1]!.lower) &&
    // "made up just 36 percent"
    !(before[approximate - 1]!.lower === 'up' && before[approximate]?.lower !== 'to') &&
    !/^(?:by|to)$/.test(before[approximate - 1]!.lower)
  )
    approximate -= 1;
  const object = before.slice(0, approximate);
  const preposition = object.at(-1);
  const leads =
    preposition?.is === 'word' && /^(?:in|for|by|from|at|to|on)$/.test(preposition.lower) ? preposition : undefined;
  const inner = leads ? object.slice(0, -1) : object;
  const plainObject = inner.every(
    ({ is, lower, text }) =>
      is !== 'mark' &&
      is !== 'quotation' &&
      (is !== 'word' ||
        (!PREPOSITIONS.has(lower) && !/^(?:that|who|which|and|or|to|as|when|what)$/.test(lower) && !/ing$/.test(text))),
  );
  const isParticle = inner.length === 1 && inner[0]!.lower === 'up' && /^ma(?:ke|kes|de)$/.test(verb);
  if (!leads && inner.length > 0 && !isParticle) return [];
  if (leads && (!plainObject || inner.length > 6)) return [];
  if (leads && /^(?:to|on)$/.test(leads.lower) && inner.length > 0) return [];
  if (/^(?:said|told)$/.test(verb)) return [];
  if (/^(?:was|were|is|are)$/.test(verb) && token.number!.unit === '%' && tokens[at + 1]?.lower !== 'of') return [];
  const sought = soughtFor(told, token, tokens.slice(at + 1), verb);
  if (!sought) return [];
  let words = sought.words;
  if (leads) {
    const small = `${words[0]!.toLowerCase()}${words.slice(1)}`;
    words = /^By /.test(words)
      ? words
      : `${leads.lower[0]!.toUpperCase()}${leads.lower.slice(1)} ${small.replace('how much money', 'how much')}`;
    if (
      leads.lower === 'by' &&
      !MOVES.test(verb) &&
      !clause.passive &&
      !/^(?:won|win|lost|lose|cut|raise|raised|reduce|reduced|exceed|exceeded|beat|led|leads|trailed|trails)$/.test(
        verb,
      )
    )
      return [];
    // "in 12 days" tells when, "for 12 years" how long.
    if (leads.lower === 'in' && /^how many (?:days|weeks|months|years|hours|minutes)/.test(small)) return [];
    // "took in $4.8 million": the word goes with the verb
    if (leads.lower === 'in' && /^how much/.test(small)) return [];
    if (leads.lower === 'at' && !/^how much/.test(small)) return [];
    if (leads.lower === 'to' && MOVES.test(verb))
      words = `To ${small.replace('by ', '').replace('how much money', 'how much')}`;
    if (leads.lower === 'to' && !MOVES.test(verb)) return [];
  }
  const bound = boundOf(told, token);
  return finish(told, {
    question: [
      wordToken(words),
      ...sought.of,
      wordToken(turned.auxiliary),
      ...subjectOf(told),
      ...turned.after,
      ...chain,
      ...inner,
      ...sought.rest,
    ],
    tail: told.when,
    asked: 'none',
    answer: { is: 'number', number: token.number!, ...(bound && { bound }) },
    rule: leads ? 'how many, in a phrase' : 'how many, after the verb',
  });
};

const SIZED =
  /^(?:settlement|reward|loan|grant|gift|donation|investment|fine|penalty|charge|bonus|contract|deal|budget|fund|package|surplus|deficit|loss|profit|debt|payment|lead|increase|stake|bond|bid|offer|refund|subsidy|contribution|cut|award|budget|raise|line)$/;

/** "a $3 million settlement": how large a one? */
const sized = (told: Told): Asked[] => {
  const { clause, predicate } = told;
  const { tokens } = predicate;
  const turned = inverted(clause);
  const at = tokens[0]?.lower === 'a' || tokens[0]?.lower === 'an' ? 1 : -1;
  const token = tokens[at];
  const noun = tokens[at + 1];
  if (
    !turned ||
    !token ||
    token.is !== 'number' ||
    clause.negative ||
    token.number!.reason ||
    !noun ||
    noun.is !== 'word' ||
    !SIZED.test(noun.lower)
  )
    return [];
  if (!/^(?:[A-Z]{3}|%)$/.test(token.number!.unit ?? '') || tokens.slice(2).some(({ is }) => is === 'number'))
    return [];
  return finish(told, {
    question: [
      wordToken(`How large a ${noun.lower}`),
      wordToken(turned.auxiliary),
      ...subjectOf(told),
      ...turned.after,
      ...tokens.slice(at + 2),
    ],
    tail: told.when,
    asked: 'none',
    answer: { is: 'number', number: token.number! },
    rule: 'how large',
  });
};

export const howMany: Turn = told => {
  const asked = inSubject(told);
  if (asked.length > 0) return asked;
  const large = sized(told);
  return large.length > 0 ? large : afterVerb(told);
};
