import { inEnglish } from '../../../findings/finding.js';
import type { Article, Sentence } from '../../../article/types.js';
import { dateProblem } from '../../../pack/check-date.js';
import { timeSpan } from '../../../pack/edtf.js';
import { UNREAD_DATE, unplaced } from '../../../pack/undated.js';
import type { EventCandidate, EventLanguage, KnownOfSentence } from '../../contract/events.js';
import { clausesOf, type Clause } from './clauses.js';
import { fictionIn, frameOf, playedIn, unfulfilledIn } from './frame.js';
import { whenClause } from './beside.js';
import type { Draft } from './draft.js';
import { clauseAt, eventOf, upcomingOf } from './happenings.js';
import { quotedAt, readSentence } from './read.js';
import { NO_SOURCE, sourceOf, tailOf } from './source.js';
import { hangingDefinite, isTopic } from './definite.js';
import { faultOfPredicate } from './title.js';
import { whenOf, type When } from './when.js';

/** Longer sentences are lists or not prose. */
const LONGEST_SENTENCE = 1000;

/** What is to come doesn't end before the article's day, what happened doesn't begin after it. */
function fitsDay(edtf: string, date: string, upcoming: boolean): boolean {
  const [span, day] = [timeSpan(edtf), timeSpan(date.slice(0, 10))];
  if (!span || !day) return edtf.slice(0, 10) > date.slice(0, 10) === upcoming;
  return upcoming ? span.end >= day.end : span.start <= day.start;
}

/** Of these the article tells which, elsewhere. */
const UNNAMED =
  /(?<!\p{L})[Tt]he (?:country|nation|party|(?:military )?(?:junta|regime|government)|military|army|kingdom|island|province)(?=[’' ,]|$)(?! (?:of|that|in|at) )/u;
const NAMED_BEFORE = /(?<=\p{L},? )\p{Lu}\p{L}+|^(?!The |A |An |In )\p{Lu}\p{L}+ (?!of)/u;

/** Why an event that the text tells is not to be shown unread. */
function doubtOf(
  draft: Draft,
  dated: When,
  attributed: boolean,
  date: string | undefined,
  topics: ReadonlySet<string>,
  text: string,
  passage: string,
): string | undefined {
  const { edtf, sure } = dated.mention;
  if (!edtf) return date ? UNREAD_DATE : unplaced(text.slice(dated.mention.start, dated.mention.end));
  const fault = isTopic(draft.subject, topics) ? faultOfPredicate(draft.predicate, draft.subject) : draft.fault;
  if (fault) return fault;
  const hanging = hangingDefinite([...draft.subject, ...draft.predicate], topics, !draft.said);
  if (hanging) return inEnglish('needs-name', { words: hanging });
  const land = draft.said ? undefined : UNNAMED.exec(draft.text)?.[0];
  if (land && !NAMED_BEFORE.test(draft.text.slice(0, draft.text.indexOf(land))))
    return inEnglish('needs-name', { words: land });
  if (draft.upcoming && /\b(?:if|unless)\b/i.test(passage)) return inEnglish('on-a-condition');
  if (attributed) return inEnglish('on-word');
  if (!sure) return inEnglish('other-date', { words: text.slice(dated.mention.start, dated.mention.end) });
  if (date && !fitsDay(edtf, date, draft.upcoming)) {
    return draft.upcoming ? inEnglish('to-come-before') : inEnglish('date-after');
  }
  return undefined;
}

const spanOf = ({ words }: Clause, text: string): string => text.slice(words[0].start, words.at(-1)!.end);

function eventsIn(
  article: Article,
  sentence: Sentence,
  { mentions, date, naming, topics }: KnownOfSentence,
): EventCandidate[] {
  const { text, blocks } = article;
  const block = blocks[sentence.block];
  const passage = text.slice(sentence.start, sentence.end);
  if (passage.length > LONGEST_SENTENCE || /\?["”’']?\s*$/.test(passage)) return [];
  const dates = mentions.flatMap(mention => whenOf(mention, text) ?? []);
  const { words: allWords, start } = readSentence(article, sentence, naming);
  const words = allWords.filter(word => !dates.some(({ start, end }) => word.start >= start && word.end <= end));
  const clauses = clausesOf(words);
  const base = { sentence };
  const frame = frameOf(passage) ?? playedIn(passage, text);
  if (mentions.every(({ type, edtf }) => type !== 'DATE' || !edtf)) {
    const draft = quotedAt(text, block.start, sentence.start) ? undefined : upcomingOf(clauses, text);
    const dated = mentions.some(({ type, value }) => type === 'DATE' && !/_REF$/.test(value));
    if (draft && !dated) {
      const reason =
        draft.fault ?? (tailOf(allWords).length > 0 || /["“”]/.test(passage) ? inEnglish('on-word') : undefined);
      return [
        { ...base, title: draft.text, names: draft.names, upcoming: true, rule: 'to come, without a day', reason },
      ];
    }
  }
  const clauseOfDate = dates.map(dated => {
    const index = words.findIndex(word => word.start >= dated.end);
    return clauseAt(clauses, words, index < 0 ? words.length : index, dated);
  });
  return dates.flatMap((dated, position) => {
    if (quotedAt(text, block.start, dated.mention.start)) return [];
    const own = eventOf(clauses, clauseOfDate[position], dated, words, text);
    const at = own ? clauseOfDate[position] : whenClause(clauses, dated, text);
    const draft = own ?? eventOf(clauses, at, dated, words, text);
    if (!draft) return [];
    const { edtf } = dated.mention;
    // Another month in the sentence would refute it to whoever checks.
    if (edtf && dateProblem(edtf, passage, 'en')) return [];
    const shared = clauseOfDate.filter(other => other === at).length > 1;
    const source = draft.said ? NO_SOURCE : sourceOf(clauses[at], clauses[at - 1], allWords, start, text);
    const reason =
      (draft.said ? fictionIn(passage) : (frame ?? unfulfilledIn(spanOf(clauses[at], text), draft.text))) ??
      doubtOf(draft, dated, source === undefined, date, topics, text, passage) ??
      (shared ? inEnglish('several-dates') : undefined);
    return [
      {
        ...base,
        title: draft.text + (source?.text ?? ''),
        names: [...draft.names, ...(source?.names ?? [])],
        ...(edtf && { date: edtf }),
        upcoming: draft.upcoming,
        ...(draft.said && { said: true }),
        rule: `${draft.said ? 'saying' : 'clause'} with ${dated.mention.rule}`,
        reason,
      },
    ];
  });
}

export const events: EventLanguage = { eventsIn };
