import type { Asked } from '../../../contract/plain.js';
import { finish } from './finish.js';
import { inverted, subjectOf, wordToken } from './invert.js';
import type { Turn } from './sentence.js';
import type { Token } from './tokens.js';
import { isPast } from './verbs.js';
import { PREPOSITIONS, SAYS, SUBORDINATORS } from './words.js';
import { pattern } from '../../../../article/pattern.js';

/** What is thought or said of a place isn't done there. */
const NOT_THERE = pattern()`
  ^(?:
    criticized|criticised|praised|opposed|supported|condemned|blamed|discussed|described|called|wanted|wants|want|
    believed|thought|knew|knows|cited|mentioned|raised|helped|hoped|feared|expected|demanded|urged|defended|
    denounced|attacked|is|are|was|were|has|had|have|made|make|caused|led|leads|lead|supports|opposes|backed|backs|
    seen|including|involved|involves|compared|interested|tried|failed|sought|became|become|remains|remained
  )$
`;
const MOVES_TO =
  /^(?:went|go|gone|going|traveled|travelled|travel|traveling|flew|fly|flown|returned|return|returning|moved|move|headed|fled|came|come|sent|send|immigrated|emigrated|deported|invited|shipped|arrived)$/;
const TO_VISIT = /^(?:visited|visit|visiting|visits|invaded|entered|left|toured|reached|carried)$/;
/** What is done somewhere, also where a noun stands between: "won the primary in Ohio". */
const WINS =
  /^(?:made|produced|published|designed|filmed|won|win|wins|lost|lose|held|hold|born|based|located|built|met|meet|campaigned|campaigning|spoke|speak|finished|scored|opened|open|signed|live|lives|lived|works|worked|grew|studied|arrested|found|introduced|began|started|launched|appeared|headquartered|landed|gathered|rallied)$/;

const kindWords: Readonly<Record<string, string>> = { country: 'country', state: 'state', city: 'city' };

/** By these Georgia is the country; else it may be the American state. */
const CAUCASUS = /\b(?:Tbilisi|Georgians?|Abkhazia|Ossetia|Caucasus)\b/;

/** "Portland, Ore.": how many tokens after a place belong to it. */
function placeEnd(tokens: readonly Token[], at: number): number {
  if (
    tokens[at + 1]?.text === ',' &&
    tokens[at + 2] &&
    (tokens[at + 2]!.is === 'place' || /^\p{Lu}/u.test(tokens[at + 2]!.text))
  )
    return at + 3;
  return at + 1;
}

const followsFreely = (token: Token | undefined): boolean =>
  token === undefined ||
  token.is === 'date' ||
  (token.is === 'word' &&
    (PREPOSITIONS.has(token.lower) || /^(?:to|when|while|after|before|where|because)$/.test(token.lower)));

export const where: Turn = told => {
  const { clause, predicate } = told;
  if (clause.negative || clause.compound) return [];
  const { tokens } = predicate;
  const verb = clause.main.lower;
  const turned = inverted(clause);
  if (!turned || SAYS.has(verb)) return [];
  const ask = (words: string, at: number, from: number, preposition?: string): Asked[] => {
    const { place } = tokens[at]!;
    const rest = tokens.slice(placeEnd(tokens, at));
    if (!place?.sure || tokens[at]!.possessive || !followsFreely(rest[0])) return [];
    if (place.name === 'Georgia' && !CAUCASUS.test(told.askable.article.text)) return [];
    // Another place would tell which, or be one as well.
    if (
      [...tokens.slice(0, from), ...rest, ...clause.subject].some(
        token => token.is === 'place' && token.place!.kind === place.kind,
      )
    )
      return [];
    const lead = preposition
      ? `${preposition[0]!.toUpperCase()}${preposition.slice(1)} ${words[0]!.toLowerCase()}${words.slice(1)}`
      : words;
    return finish(told, {
      question: [
        wordToken(lead),
        wordToken(turned.auxiliary),
        ...subjectOf(told),
        ...turned.after,
        ...tokens.slice(0, from),
        ...rest,
      ],
      tail: told.when,
      asked: 'none',
      answer: { is: 'place', place },
      rule: 'where',
    });
  };
  const first = tokens[0];
  if (first?.is === 'place' && TO_VISIT.test(verb)) {
    const kind = kindWords[first.place!.kind];
    return kind ? ask(`Which ${kind}`, 0, 0) : [];
  }
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    if (token.is !== 'place' || before.is !== 'word') continue;
    const between = tokens.slice(0, at - 1);
    const kind = kindWords[token.place!.kind];
    if (!kind) return [];
    if (before.lower === 'to' && between.every(({ lower }) => /^(?:back|home|north|south|east|west)$/.test(lower)))
      return MOVES_TO.test(verb) ? ask(`which ${kind}`, at, at - 1, 'To') : [];
    if (before.lower !== 'in' || (NOT_THERE.test(verb) && !(clause.passive && WINS.test(verb)))) return [];
    // Within a further phrase it tells of that: "the war in Iraq".
    const isPlain = between.every(
      ({ is, lower }) =>
        is !== 'mark' &&
        is !== 'place' &&
        is !== 'quotation' &&
        (is !== 'word' ||
          (!SUBORDINATORS.has(lower) &&
            !isPast(lower) &&
            !/ing$/.test(lower) &&
            (!PREPOSITIONS.has(lower) || /^(?:on|with|at|for|of|by)$/.test(lower)) &&
            !/^(?:and|to)$/.test(lower))),
    );
    const prepositions = between.filter(({ is, lower }) => is === 'word' && PREPOSITIONS.has(lower)).length;
    const free =
      between.length === 0 ||
      /^(?:a|an|his|her|its|their|on|at|with|by)$/.test(between[0]!.lower) ||
      between[0]!.is === 'date' ||
      between[0]!.is === 'person';
    return isPlain && prepositions <= 1 && (free || WINS.test(verb)) ? ask(`which ${kind}`, at, at - 1, 'In') : [];
  }
  return [];
};
