import type { Asked } from '../../../contract/plain.js';
import { finish } from './finish.js';
import { inverted, subjectOf, wordToken } from './invert.js';
import type { Turn } from './sentence.js';
import type { Token } from './tokens.js';
import { isPast } from './verbs.js';
import { SAYS, SUBORDINATORS } from './words.js';

const LEADS = /^(?:on|in)$/;
const DAY = 86_400_000;
/** A day nearer than this to the article's, and gone: nobody needs to know it. */
const RECENT = 45;

const timeOf = (edtf: string) =>
  Date.parse(/^\d{4}$/.test(edtf) ? `${edtf}-07-01` : /^\d{4}-\d\d$/.test(edtf) ? `${edtf}-15` : edtf);

export const when: Turn = told => {
  const { clause, predicate, askable } = told;
  if (
    clause.negative ||
    (SAYS.has(clause.main.lower) &&
      !/^(?:announced|declared|promised|pledged|found|ruled|proposed)$/.test(clause.main.lower))
  )
    return [];
  const turned = inverted(clause);
  if (!turned) return [];
  const { tokens } = predicate;
  const published = askable.article.metadata.datePublished;
  const ask = (token: Token, rest: Token[]): Asked[] => {
    const { edtf, sure } = token.date!;
    if (!edtf || !sure || token.possessive) return [];
    const size = /^\d{4}$/.test(edtf)
      ? 'year'
      : /^\d{4}-\d\d$/.test(edtf)
        ? 'month'
        : /^\d{4}-\d\d-\d\d$/.test(edtf)
          ? 'day'
          : undefined;
    if (!size) return [];
    const apart = published ? (timeOf(edtf) - Date.parse(published.slice(0, 10))) / DAY : -1e6;
    const ahead = apart > 0;
    if (!ahead && apart > -RECENT) return [];
    if (rest.some(({ is }) => is === 'date') || clause.subject.some(({ is }) => is === 'date')) return [];
    // The article's own year, or the one before, is no question.
    const question = size === 'year' ? 'In which year' : size === 'month' ? 'In which month' : 'When';
    return finish(told, {
      question: [wordToken(question), wordToken(turned.auxiliary), ...subjectOf(told), ...turned.after, ...rest],
      asked: 'none',
      answer: { is: 'date', edtf, ahead },
      rule: 'when',
    });
  };
  const fronted = told.when?.filter(({ is }) => is === 'date');
  if (fronted?.length === 1 && told.when!.every(({ is, lower }) => is === 'date' || LEADS.test(lower)))
    return ask(fronted[0]!, tokens);
  const at = tokens.findIndex(({ is }) => is === 'date');
  if (at < 0) return [];
  const lead = tokens[at - 1];
  const from =
    lead?.is === 'word' && LEADS.test(lead.lower) ? at - 1 : lead === undefined || lead.is !== 'word' ? at : -1;
  const token = tokens[at]!;
  if (from < 0) return [];
  const between = tokens.slice(0, from);
  if (
    between.some(
      ({ is, lower }, index) =>
        is === 'mark' ||
        is === 'quotation' ||
        (is === 'word' &&
          (SUBORDINATORS.has(lower) ||
            isPast(lower) ||
            lower === 'and' ||
            (lower === 'to' && !/s$|^(?:the|a|an|his|her|its|their)$|^\p{Lu}/u.test(between[index + 1]?.text ?? '')) ||
            /[a-z]{2}ing$/.test(lower))),
    )
  )
    return [];
  const after = tokens[at + 1];
  if (
    after &&
    after.is === 'word' &&
    !/^(?:in|at|to|for|with|after|before|by|from|on|when|as|against)$/.test(after.lower)
  )
    return [];
  return ask(token, [...between, ...tokens.slice(at + 1)]);
};
