import { inEnglish } from '../findings/finding.js';
import { changesBetween } from './changes.js';
import { dateProblem, reckonedProblem } from './check-date.js';
import { couldMean, isPartOfNumber } from './check-number.js';
import { isTakenBack } from './check-notice.js';
import { namedBeside, supposedProblem, unsaidProblem } from './check-speech.js';
import { questionProblems } from './check-question.js';
import { locate } from './locate.js';
import {
  FACT_KINDS,
  type Claim,
  type ContentPack,
  type Evidence,
  type Fact,
  type FactKind,
  type Quote,
} from './types.js';
import { occurrences } from './occurrences.js';
import { wordsNotAsked } from './question-words.js';
import { standsIn, wordsMissing, wordsOf } from './words.js';

/** Something in a pack that its article doesn't bear out. */
export interface CheckIssue {
  /** JSON pointer to the value: `/quotes/0/text`. */
  pointer: string;
  message: string;
  /** Id of the fact. Absent where the issue is the whole pack's. */
  fact?: string;
  /** An error refutes the pack; a warning is to be looked at. */
  level: 'error' | 'warning';
}

type Report = (field: string, message: string, level?: CheckIssue['level']) => void;

/** What a rule may look at. */
interface Grounds {
  pack: ContentPack;
  /** The whole article. */
  article: string;
  /** The words of the fact's evidence, in the article's order. */
  words: string;
}

/**
 * Holds a pack against its article. Every rule asks for words: what a fact says must stand in the passages that it
 * gives as evidence, so that a name, a number or a date from elsewhere is an error even where it happens to be true.
 * A pack of an older version of the article gets a warning; evidence that merely moved is found again.
 */
export function checkPack(pack: ContentPack, article: { text: string; digest: string }): CheckIssue[] {
  const issues: CheckIssue[] = [];
  const at = Math.max(
    0,
    pack.sources.findIndex(({ digest }) => digest === article.digest),
  );
  const isHere = ({ source = 0 }: Evidence) => source === at;
  const { digest } = pack.sources[at]!;
  const stale = digest !== undefined && digest !== article.digest;
  if (stale) {
    const message = inEnglish('article-changed');
    issues.push({ pointer: `/sources/${at}/digest`, message, level: 'warning' });
  }
  for (const kind of FACT_KINDS) {
    pack[kind].forEach((fact: Fact & { background?: Evidence[] }, i) => {
      const report: Report = (field, message, level = 'error') =>
        issues.push({ pointer: `/${kind}/${i}/${field}`, message, fact: fact.id, level });
      const here = fact.evidence.filter(isHere);
      if (fact.evidence.length && !here.length) return;
      checkEvidence((kind === 'openQuestions' && fact.background) || [], 'background', article.text, stale, report);
      const passages = checkEvidence(here, 'evidence', article.text, stale, report);
      // Somebody of two articles is borne out by both of them together
      if (here.length < fact.evidence.length) return;
      const words = passages
        .sort((a, b) => a.start - b.start)
        .map(({ exact }) => exact)
        .join('\n');
      // What an editor answers for needs no words of the article; what someone said, word for word, always does.
      const milder: Report = (field, message, level) =>
        report(field, message, fact.addedBy && !(kind === 'quotes' && field === 'text') ? 'warning' : level);
      if (words) rules[kind](fact as never, { pack, article: article.text, words }, milder);
      if (!fact.review && isEnglish(pack) && passages.some(({ start }) => isTakenBack(article.text, start)))
        report('evidence', inEnglish('taken-back'), 'warning');
    });
  }
  pack.questions.forEach((question, i) => {
    const { id, origin, review, dropped, stimulus } = question;
    if (dropped) return;
    const report: Report = (field, message, level = 'error') =>
      issues.push({ pointer: `/questions/${i}/${field}`, message, fact: id, level });
    const all = [...question.evidence, ...(question.options ?? []).flatMap(({ evidence = [] }) => evidence)];
    if (all.length && !all.some(isHere)) return;
    checkEvidence(question.evidence.filter(isHere), 'evidence', article.text, stale, report);
    question.options?.forEach(({ evidence = [] }, place) =>
      checkEvidence(evidence.filter(isHere), `options/${place}/evidence`, article.text, stale, report),
    );
    if (!all.every(isHere)) return;
    // an editor may ask what the article doesn't say, and readers are told so; somebody else's question waits for one
    const level = origin === 'editor' || (origin === 'import' && review) ? 'warning' : 'error';
    for (const [field, message] of questionProblems(question, pack, article.text)) {
      // what someone said is never an editor's to make up
      report(field, message, field === 'stimulus' && stimulus?.type === 'quotation' ? 'error' : level);
    }
  });
  return issues;
}

/** Gives the passages that stand in the article, each with the place where it does. */
function checkEvidence(passages: Evidence[], field: string, text: string, stale: boolean, report: Report): Evidence[] {
  return passages.flatMap((passage, i) => {
    const place = locate(text, passage);
    if (!place) {
      report(`${field}/${i}`, inEnglish('not-in-article', { passage: quoted(passage.exact) }));
      return [];
    }
    if (place.start !== passage.start || place.end !== passage.end) {
      const where = inEnglish('stands-elsewhere', {
        passage: quoted(passage.exact),
        at: place.start,
        start: passage.start,
      });
      report(`${field}/${i}`, where, stale ? 'warning' : 'error');
    } else if (!stale) {
      const { prefix = '', suffix = '' } = passage;
      if (!text.slice(0, place.start).endsWith(prefix))
        report(`${field}/${i}/prefix`, inEnglish('not-before', { passage: quoted(prefix) }));
      if (!text.startsWith(suffix, place.end))
        report(`${field}/${i}/suffix`, inEnglish('not-after', { passage: quoted(suffix) }));
    }
    return [{ ...passage, ...place }];
  });
}

/** Makes a sentence of what stands beside a name: "Norlink, founded in 1931". */
const LINKING = / (?:was|were) /;

type Rules = { [kind in FactKind]: (fact: ContentPack[kind][number], grounds: Grounds, report: Report) => void };

const rules: Rules = {
  people(person, { article, words }, report) {
    requireVerbatim('name', person.name, words, report);
    requireWords('role', person.role && withoutDeclined(person.role, words), words, report);
    requireWords('affiliation', person.affiliation, words, report);
    person.aliases?.forEach((alias, i) => {
      if (!standsIn(alias, article)) report(`aliases/${i}`, inEnglish('not-in-article', { passage: quoted(alias) }));
    });
  },

  quotes(quote, grounds, report) {
    if (!standsInOrder(quote.text, grounds.words)) {
      report('text', inEnglish('not-word-for-word-in-evidence', { words: quoted(quote.text) }));
    } else if (!isInQuotationMarks(quote.text, grounds.article)) {
      report('text', inEnglish('no-quotation-marks', { words: quoted(quote.text) }), 'warning');
    }
    checkSpeaker(quote, grounds, report);
    if (!quote.review && isEnglish(grounds.pack)) checkFrame(quote, grounds, report);
    requireWords('attribution', quote.attribution, grounds.words, report);
    requireWords('medium', quote.medium, grounds.words, report);
    // A month that is named within the quotation is not the one it was said in.
    const around = quote.text.split(' … ').reduce((rest, part) => rest.replace(part, ' '), grounds.words);
    if (!quote.when || dateProblem(quote.when, around, grounds.pack.lang))
      requireDate('when', quote.when, grounds, report);
  },

  events(event, grounds, report) {
    const title = isEnglish(grounds.pack) ? event.title.replace(LINKING, ' ') : event.title;
    requireWords('title', title, grounds.words, report);
    requireDate('date', event.date, grounds, report);
    if (event.review || !isEnglish(grounds.pack)) return;
    const supposed = supposedProblem(grounds.words, event.title);
    if (supposed) report('title', supposed, 'warning');
    const { datePublished } = grounds.pack.sources[event.evidence[0]?.source ?? 0] ?? {};
    const reckoned = event.date && datePublished && reckonedProblem(event.date, grounds.words, datePublished);
    if (reckoned) report('date', `${event.date}: ${reckoned}`, 'warning');
  },

  openQuestions(question, { words, pack, article }, report) {
    if (words.includes(question.text)) return;
    const background = (question.background ?? []).filter(passage => locate(article, passage));
    const missing = wordsNotAsked(
      question.text,
      [words, ...background.map(({ exact }) => exact)].join('\n'),
      pack.lang,
    );
    if (missing.length)
      report('text', inEnglish('passages-lack', { words: missing.slice(0, 5).map(quoted).join(', ') }));
  },

  claims(claim, { words }, report) {
    const problem = claimProblem(claim, words);
    if (problem) report('text', problem);
  },

  numbers(number, { pack, words }, report) {
    requireVerbatim('text', number.text, words, report);
    if (!couldMean(number.text, number.value, pack.lang)) {
      report('value', inEnglish('not-what-it-says', { value: number.value, words: quoted(number.text) }));
    } else if (isEnglish(pack) && /^[\p{L}\d]/u.test(number.text) && isPartOfNumber(number.text, words)) {
      report('text', inEnglish('part-of-number', { words: quoted(number.text) }));
    }
    const unit = number.unit ?? '';
    if (isEnglish(pack) && !number.addedBy && /^\p{Ll}{3,}/u.test(unit) && !isCounted(unit, words))
      report('unit', inEnglish('does-not-count', { words: quoted(unit) }), 'warning');
  },

  places(place, { words }, report) {
    requireVerbatim('name', place.name, words, report);
  },

  terms(term, { words }, report) {
    requireWords('term', term.term, words, report);
    requireWords('definition', term.definition, words, report);
  },
};

/** A speaker's evidence names them: by name, alias or last name. "He" and "the minister" need a passage that does. */
function checkSpeaker(quote: Quote, { pack, words }: Grounds, report: Report) {
  const person = pack.people.find(({ id }) => id === quote.speaker);
  if (!person) return;
  const names = [person.name, ...(person.aliases ?? []), wordsOf(person.name).at(-1) ?? ''];
  if (!names.some(name => name && standsIn(name, words)))
    report('speaker', inEnglish('speaker-unnamed', { name: quoted(person.name) }));
}

/** Who else is named beside the words, and what tells that they were never said: to be looked at, for grammar is not read here. */
function checkFrame(quote: Quote, { pack, article }: Grounds, report: Report) {
  const [first] = quote.text.split(' … ');
  const start = placeOf(quote, first, article);
  if (start < 0) return;
  const end = start + first.length;
  const problem = unsaidProblem(article, start, end);
  if (problem) report('text', problem, 'warning');
  const speaker = pack.people.find(({ id }) => id === quote.speaker);
  const named = speaker && namedBeside(article, start, end, speaker, pack.people);
  if (named) report('speaker', inEnglish('clause-names-other', { name: quoted(named.name) }), 'warning');
}

const isEnglish = ({ lang }: ContentPack) => /^en\b/i.test(lang);

/** Where the words stand within the quotation's own evidence. */
function placeOf({ evidence }: Quote, words: string, article: string): number {
  const own = evidence.find(({ start, end }) => article.slice(start, end).includes(words));
  return own ? article.indexOf(words, own.start) : article.indexOf(words);
}

function claimProblem({ text, truth, altered, evidence }: Claim, words: string): string | undefined {
  const verbatim = words.includes(text);
  if (truth) return verbatim ? undefined : inEnglish('true-but-not-there', { words: quoted(text) });
  if (verbatim) return inEnglish('false-but-there', { words: quoted(text) });
  if (!altered?.to) {
    const changes = changesBetween(evidence[0]?.exact ?? '', text);
    const told = changes.map(({ from, to }) => quoted(to || from)).slice(0, 4);
    return changes.length > 1
      ? inEnglish('several-details', { words: quoted(text), details: told.join(', ') })
      : inEnglish('no-detail', { words: quoted(text) });
  }
  for (const at of occurrences(text, altered.to)) {
    if (words.includes(text.slice(0, at) + altered.from + text.slice(at + altered.to.length))) return undefined;
  }
  return inEnglish('not-with-other', { from: quoted(altered.from), to: quoted(altered.to) });
}

/** Some form of each word of a unit stands in the passage: "days" where it has "30-day". */
function isCounted(unit: string, words: string): boolean {
  const lower = words.toLowerCase();
  return wordsOf(unit).every(
    word =>
      lower.includes(
        word
          .toLowerCase()
          .replace(/(?:es|s)$/, '')
          .slice(0, 8),
      ) || /^(?:feet|percent|people|inches)$/.test(word),
  );
}

/** The parts of an utterance, joined by ` … `, stand one after another. */
function standsInOrder(text: string, words: string): boolean {
  if (words.includes(text)) return true;
  let at = 0;
  return text.split(' … ').every(part => {
    const found = words.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}

const OPENING = /["“”„«»‘’'‹›「『—–][\s\u00a0]?$/;
const CLOSING = /^[.,!?;:…]?[\s\u00a0]?["“”«»‘’'‹›」』]/;

/** "SMITH: " before a turn of a transcript. */
const LABEL = /(?:^|\n)[^\n:]{1,50}: ?$/;

/** A quotation that is set apart needs no marks: it is a paragraph, up to the dash before its author's name. */
const isBlock = (part: string, at: number, article: string) =>
  (at === 0 || article[at - 1] === '\n') &&
  /^(?:$|\n|\s?(?:[―—–]|--))/.test(article.slice(at + part.length, at + part.length + 4));

function isInQuotationMarks(text: string, article: string): boolean {
  return text.split(' … ').some(part => {
    for (let at = article.indexOf(part), n = 0; at >= 0 && n < 100; at = article.indexOf(part, at + 1), n++) {
      if (OPENING.test(article.slice(Math.max(0, at - 2), at))) return true;
      if (CLOSING.test(article.slice(at + part.length, at + part.length + 3))) return true;
      if (LABEL.test(article.slice(Math.max(0, at - 60), at)) || isBlock(part, at, article)) return true;
    }
    return false;
  });
}

function requireVerbatim(field: string, value: string, words: string, report: Report) {
  if (!words.includes(value)) report(field, inEnglish('not-in-evidence', { words: quoted(value) }));
}

function requireWords(field: string, value: string | undefined, words: string, report: Report) {
  const missing = wordsMissing(value ?? '', words);
  if (missing.length) report(field, inEnglish('evidence-lacks', { words: missing.slice(0, 5).map(quoted).join(', ') }));
}

const SHORTEST_STEM = 4;

/** Without the words that differ from the passage's by their ending alone: "der deutsche Minister" is a "deutscher Minister". */
function withoutDeclined(role: string, words: string): string {
  const known = new Set(words.toLowerCase().match(/\p{L}+/gu));
  const isDeclined = (word: string) => {
    const stem = word.toLowerCase().replace(/e[nrms]?$/, '');
    const endings = ['e', 'er', 'en', 'em', 'es', 's'];
    return (
      stem.length >= SHORTEST_STEM &&
      endings.some(ending => known.has(stem + ending) || known.has(word.toLowerCase() + ending))
    );
  };
  return role.replace(/\p{Ll}\p{L}+|\p{L}{6,}/gu, word => (isDeclined(word) ? '' : word));
}

function requireDate(field: string, date: string | undefined, { pack, words }: Grounds, report: Report) {
  const problem = date && dateProblem(date, words, pack.lang);
  if (problem) report(field, `${date}: ${problem}`);
}

const quoted = (text: string) => `“${text.length > 60 ? text.slice(0, 59) + '…' : text}”`;
