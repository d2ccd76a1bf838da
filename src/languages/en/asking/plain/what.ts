import type { Asked, Phrase } from '../../../contract/plain.js';
import { standsAlone } from './alone.js';
import { clauseAt } from './clause.js';
import { countWords, finish, MOST_WORDS } from './finish.js';
import { inverted, subjectOf, wordToken } from './invert.js';
import { shortened, spokenFrom } from './predicate.js';
import type { Told } from './sentence.js';
import type { Token } from './tokens.js';
import { isPast, isPresent } from './verbs.js';
import { JUDGES, PREPOSITIONS, SAYS } from './words.js';

const FEWEST_IN_PHRASE = 4;
const MOST_IN_PHRASE = 16;

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** Whoever acts: a person's id, or the words. */
const byWhom = ({ actor, clause }: Told): string => actor?.person ?? clause.subject.map(({ text }) => text).join(' ');

function phraseOf(told: Told, tokens: readonly Token[], sort: Phrase['sort']): Phrase | undefined {
  const { writer, askable } = told;
  for (let own: readonly Token[] | undefined = tokens; own; own = shortened(own)) {
    const text = writer.write(own);
    if (text === undefined) return undefined;
    const size = countWords(text);
    if (size > MOST_IN_PHRASE) continue;
    if (size < FEWEST_IN_PHRASE || /["“”]/.test(text)) return undefined;
    // "it", "he": whoever is to choose can't tell who that is.
    if (/\b(?:it|its|he|she|his|her|him|they|their|them)\b/.test(text)) return undefined;
    if (!standsAlone([...own], text, { asked: 'none' }, askable)) return undefined;
    return { sort, text: capital(text), by: byWhom(told), sentence: told.index };
  }
  return undefined;
}

const PLANS =
  /^(?:agreed|agrees|vowed|vows|promised|promises|pledged|plans|planned|voted|decided|offered|offers|intends|intended|proposed|proposes|threatened|threatens|ordered|asked|urged|refused|wants|wanted|hopes|hoped|tried|sought|aims|promising|scheduled|expected|set|forced|allowed|required|supposed|chosen|sworn)$/;

/** "voted to close the bridge": what is to be done, and by whom. */
function planned(told: Told): { phrase: Phrase; asked: Asked[] } | undefined {
  const { clause, predicate } = told;
  const { tokens } = predicate;
  if (clause.negative || !PLANS.test(clause.main.lower) || tokens[0]?.lower !== 'to') return undefined;
  const phrase = phraseOf(told, tokens.slice(1), 'to do');
  const turned = inverted(clause);
  if (!phrase || !turned || PREPOSITIONS.has(tokens[1]?.lower ?? '') || clause.head === 'number') return undefined;
  const asked = finish(told, {
    question: [wordToken('What'), wordToken(turned.auxiliary), ...subjectOf(told), ...turned.after, wordToken('to do')],
    tail: told.when,
    asked: 'none',
    answer: { is: 'phrase', phrase },
    rule: 'what to do',
    fewest: 6,
  });
  return { phrase, asked };
}

/** "called the plan “an absolute disgrace”". */
function called(told: Told): { phrase: Phrase; asked: Asked[] } | undefined {
  const { clause, predicate } = told;
  const { tokens } = predicate;
  const verb = clause.main.lower;
  if (
    clause.negative ||
    clause.passive ||
    !/^(?:called|calls|described|labeled|labelled|branded|dubbed|denounced|dismissed|characterized|hailed)$/.test(verb)
  )
    return undefined;
  const at = tokens.findIndex(({ is }) => is === 'quotation');
  if (at < 1 || tokens.slice(at + 1).some(({ is }) => is === 'quotation')) return undefined;
  const as = tokens[at - 1]!.lower === 'as';
  const lead = tokens[at - 1]!;
  const article = !as && lead.is === 'word' && /^(?:a|an|the)$/.test(lead.lower) ? lead : undefined;
  const object = tokens.slice(0, as || article ? at - 1 : at);
  if (object.length === 0 || object.length > 12 || (lead.is === 'word' && PREPOSITIONS.has(lead.lower) && !as))
    return undefined;
  if (
    object.some(
      ({ is, lower }) =>
        is === 'word' && (isPast(lower) || isPresent(lower) || /^(?:that|who|which|and|is|was|for)$/.test(lower)),
    )
  )
    return undefined;
  const words = tokens[at]!.text.slice(1, -1).replace(/[,.]$/, '');
  const size = countWords(words);
  const turned = inverted(clause);
  if (
    !turned ||
    size < 1 ||
    size > 9 ||
    /[.!?;]/.test(words) ||
    /\b(?:I|we|you|my|our|it|he|she|they|this|that)\b/i.test(words)
  )
    return undefined;
  const phrase: Phrase = {
    sort: 'called',
    text: `“${article ? `${article.lower} ` : ''}${words}”`,
    by: byWhom(told),
    sentence: told.index,
  };
  if (article) phrase.text = `${capital(article.lower)} “${words}”`;
  const asked = finish(told, {
    question: [
      wordToken(as ? 'How' : 'What'),
      wordToken(turned.auxiliary),
      ...subjectOf(told),
      ...turned.after,
      ...object,
    ],
    tail: told.when,
    asked: 'none',
    answer: { is: 'phrase', phrase },
    rule: 'what somebody calls it',
    fewest: 6,
  });
  return { phrase, asked };
}

/** "confirmed that talks had begun": one of the statements is this person's. */
function said(told: Told): { phrase: Phrase; asked: Asked[] } | undefined {
  const { clause, predicate, actor, writer } = told;
  if (!SAYS.has(clause.main.lower) || clause.negative || clause.verb.length > 1 || told.by) return undefined;
  const from = spokenFrom(predicate.tokens);
  if (from < 0 || !clauseAt(predicate.tokens, from)) return undefined;
  const phrase = phraseOf(told, predicate.tokens.slice(from), 'said');
  if (!phrase) return undefined;
  const name = actor?.person && !actor.ambiguous ? writer.nameOf(actor.person) : undefined;
  if (!name || JUDGES.test(phrase.text)) return { phrase, asked: [] };
  const says = told.statement();
  if (!says) return { phrase, asked: [] };
  const known = told.askable.people.people.find(({ id }) => id === actor!.person)?.role;
  const who =
    known &&
    known.length < 50 &&
    !/[,;“”"]|\b(?:his|her|their|its|a|an)\b/.test(known) &&
    countWords(known) > 1 &&
    !/^the\s/i.test(known) &&
    /^\p{Lu}/u.test(known)
      ? `${known} ${name}`
      : name;
  const prompt = `Which of these statements does the article attribute to ${who}?`;
  if (countWords(prompt) > MOST_WORDS) return { phrase, asked: [] };
  return {
    phrase,
    asked: [
      {
        prompt,
        answer: { is: 'phrase', phrase },
        says,
        sentence: told.index,
        rule: 'what somebody said',
        named: told.named,
      },
    ],
  };
}

/** What is said, planned or called, for answers and beside answers. */
export function whatIn(told: Told): { phrases: Phrase[]; asked: Asked[] } {
  const found = [planned(told), called(told), said(told)].filter(each => each !== undefined);
  return { phrases: found.map(({ phrase }) => phrase), asked: found.flatMap(({ asked }) => asked) };
}
