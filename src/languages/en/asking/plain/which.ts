import type { Asked, NamedBody } from '../../../contract/plain.js';
import { english } from '../../words.js';
import { clauseAt } from './clause.js';
import { finish } from './finish.js';
import { wordToken } from './invert.js';
import { spokenFrom } from './predicate.js';
import type { Told } from './sentence.js';
import { SAYS, TRIVIAL_VERBS } from './words.js';

/** By sentences: what stands later was printed by somebody in passing. */
const LAST_OF_NEWS = 6;
/** … unless it has one of the headline’s words. */
const OF_HEADLINE = 1;
const QUOTES = /^(?:quote[ds]|cite[ds]|noted|notes)$/;
const REPORTS = /^(?:report(?:s|ed)|wr(?:ote|ites)|publish(?:es|ed)|said|says|f(?:ound|inds))$/;

/** Which paper printed it, where the article is about what it printed. */
function isAside({ clause, askable, index, sentence }: Told, { sort, name }: NamedBody): boolean {
  const { headline = '' } = askable.article.metadata;
  if (sort !== 'news outlet' || headline.includes(name)) return false;
  const verb = clause.main.lower;
  if (QUOTES.test(verb)) return true;
  const { text } = askable.article;
  const told = english.contentStems(text.slice(sentence.start, sentence.end));
  const shared = [...english.contentStems(headline)].filter(stem => told.has(stem)).length;
  return REPORTS.test(verb) && index > LAST_OF_NEWS && shared < OF_HEADLINE;
}

/** "Conseco Inc. said": the body that acts. */
export const whichBody =
  (bodies: readonly NamedBody[]) =>
  (told: Told): Asked[] => {
    const { clause, predicate, askable } = told;
    if (clause.negative || clause.compound || told.within) return [];
    if (clause.head === 'person' || clause.head === 'number') return [];
    const first = clause.subject[0]!;
    const last = clause.subject.at(-1)!;
    if (last.possessive) return [];
    const start = /^the$/i.test(first.text) ? (clause.subject[1]?.start ?? -1) : first.start;
    const body = bodies.find(each => each.start === start && Math.abs(each.end - last.end) <= 1);
    const place =
      clause.subject.length === 1 &&
      first.is === 'place' &&
      first.place!.sure &&
      /^(?:country|state|city)$/.test(first.place!.kind)
        ? first.place!
        : undefined;
    if (!body && !place) return [];
    const verb = clause.main.lower;
    if (TRIVIAL_VERBS.has(verb) && clause.verb.length === 1) return [];
    if (body && isAside(told, body)) return [];
    let { tokens } = predicate;
    if (SAYS.has(verb) && clause.verb.length === 1) {
      const from = spokenFrom(tokens);
      if (from >= 0 && clauseAt(tokens, from)) tokens = [wordToken('that'), ...tokens.slice(from)];
      else if (/^(?:said|says)$/.test(verb) || tokens[0]?.lower === 'that') return [];
    }
    const lower = askable.article.text.slice(predicate.tokens[0]?.start ?? 0, predicate.tokens.at(-1)?.end ?? 0);
    if (body && lower.includes(body.name.split(' ')[0]!)) return [];
    return finish(told, {
      question: [wordToken(`Which ${body ? body.sort : place!.kind}`), ...clause.verb, ...tokens],
      tail: told.when,
      asked: 'body',
      answer: body ? { is: 'body', name: body.name, sort: body.sort } : { is: 'place', place: place! },
      rule: body ? 'which body' : 'which place',
    });
  };
