import type { Asked } from '../../../contract/plain.js';
import { finish } from './finish.js';
import { inverted, subjectOf, wordToken } from './invert.js';
import type { Turn } from './sentence.js';
import { isAdverb } from './words.js';
import { isPresent, pastOfParticiple } from './verbs.js';

const CHOOSES =
  /^(?:endorsed|endorses|nominated|appointed|named|picked|chose|chosen|selected|hired|defeated|beat|replaced|succeeded|met|meet|invited|interviewed|supported|supports|backed|backs|praised|congratulated|introduced|thanked|telephoned|elected|joined|recruited|promoted|tapped|endorse|nominate|appoint|succeed|replace|recommended|welcomed|hosted|urged|challenged|faces|face)$/;

/** "endorsed Cruz": the person right after the verb. */
const afterVerb: Turn = told => {
  const { clause, predicate } = told;
  const turned = inverted(clause);
  const verb = clause.main.lower;
  if (!turned || clause.negative || clause.passive || !CHOOSES.test(verb)) return [];
  const { tokens } = predicate;
  let at = tokens.findIndex(({ is }) => is === 'person');
  const token = tokens[at];
  const before = tokens.slice(0, at);
  // A title or a role before the name goes with it.
  if (
    !token ||
    token.possessive ||
    at > 6 ||
    !before.every(
      ({ is, lower, text }) =>
        is === 'place' ||
        (is === 'word' &&
          (/^\p{Lu}/u.test(text) ||
            /^(?:with|former|then|senator|president|candidate|nominee|front-runner|rival|fellow|governor|mayor)$/.test(
              lower,
            ))),
    )
  )
    return [];
  const withWhom = before[0]?.lower === 'with';
  if (
    /^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '') ||
    tokens.slice(at + 1).some(({ person }) => person?.person === token.person!.person)
  )
    return [];
  if (tokens[at + 1]?.text === ',') return [];
  at += 1;
  return finish(told, {
    question: [
      wordToken(withWhom ? 'With whom' : 'Whom'),
      wordToken(turned.auxiliary),
      ...subjectOf(told),
      ...turned.after,
      ...tokens.slice(at),
    ],
    tail: told.when,
    asked: 'none',
    answer: { is: 'person', person: token.person!.person! },
    rule: 'whom',
    unnamed: token.person!.person,
  });
};

/** "was nominated by the president": whoever did it comes last. */
const byWhom: Turn = told => {
  const { clause, predicate } = told;
  const { tokens } = predicate;
  const at = tokens.findIndex(({ lower }) => lower === 'by');
  if (
    !clause.passive ||
    clause.negative ||
    at < 0 ||
    at > 6 ||
    clause.verb.length > 2 ||
    !/^(?:was|were)$/.test(clause.auxiliary?.lower ?? '')
  )
    return [];
  const past = pastOfParticiple(clause.main.lower);
  const end = tokens.findIndex(({ is }, index) => index > at && is === 'person');
  const token = tokens[end];
  if (!past || !token || token.possessive || end - at > 5) return [];
  if (
    !tokens
      .slice(at + 1, end)
      .every(
        ({ is, text, lower }) =>
          is === 'place' ||
          (is === 'word' && (/^\p{Lu}/u.test(text) || (!isAdverb(lower) && !isPresent(lower) && lower.length > 3))),
      )
  )
    return [];
  if (/^(?:and|or|,)$/.test(tokens[end + 1]?.text ?? '')) return [];
  return finish(told, {
    question: [wordToken('Who'), wordToken(past), ...subjectOf(told), ...tokens.slice(0, at), ...tokens.slice(end + 1)],
    tail: told.when,
    asked: 'none',
    answer: { is: 'person', person: token.person!.person! },
    rule: 'by whom',
    unnamed: token.person!.person,
  });
};

export const whom: Turn = told => {
  const asked: Asked[] = byWhom(told);
  return asked.length > 0 ? asked : afterVerb(told);
};
