import { inEnglish } from '../../../findings/finding.js';
import type { Article, Sentence } from '../../../article/types.js';
import type { KnownOfSentence } from '../../contract/events.js';
import type { QuestionCandidate } from '../../contract/questions.js';
import { GRAVE } from '../claims/words.js';
import { clausesOf } from '../events/clauses.js';
import { hangingDefinite, isTopic } from '../events/definite.js';
import { quotedAt, readSentence } from '../events/read.js';
import { gazetteer } from '../places/gazetteer.js';
import { faultOfPredicate, type Title } from '../events/title.js';
import { withoutRelativeDates } from './dates.js';
import { consideredClause, notDoneClause, whetherToClause } from './considered.js';
import { awaitedClause } from './awaited.js';
import { plannedClause } from './planned.js';
import { unknownClause } from './unknown.js';
import { calledFor, plansIn, urgedClause } from './urged.js';
import { asksWhat } from './what.js';
import { openClause } from './whether.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

/** Longer sentences hold too much for one question. */
const LONGEST_SENTENCE = 420;
const FEWEST_WORDS = 5;
const MOST_WORDS = 24;

/** Ends a word that opens a sentence and is no name. */
const COMMON_NOUN =
  /(?:[^s]s|tion|ment|ness|ity|ence|ance|ism|ing|ship|hood|out|age|ure|dom|ery|cy|gy|phy|ogy|ics|police|people|women|men|children|weather|traffic|growth|demand|supply|trade|work|support|pressure|money|food|water|power|time|news)$/;

/** What a sentence says is unknown, yet to be decided or to come, as questions. */
export function raisedBy(
  article: Article,
  sentence: Sentence,
  { mentions, naming, topics }: KnownOfSentence,
): QuestionCandidate[] {
  const { text, blocks } = article;
  const passage = text.slice(sentence.start, sentence.end);
  if (passage.length > LONGEST_SENTENCE || !/\.["”’']?$/.test(passage)) return [];
  // "will expire unless Congress acts" is open by its own words.
  const conditional =
    /\b(?:(?<!even )if(?! elected| (?:he|she) (?:wins?|is elected))|in case|otherwise|would have|would be)\b|(?<! will [^,;]{1,80})\bunless\b/i.test(
      passage,
    );
  const { words: all } = readSentence(article, sentence, naming);
  const words = withoutRelativeDates(all, mentions, text);
  if (!words) return [];
  const clauses = clausesOf(words);
  const { start } = blocks[sentence.block];
  return clauses
    .flatMap((clause, at) =>
      quotedAt(text, start, clause.words[0].start)
        ? []
        : (unknownClause(clauses, at, text) ??
          awaitedClause(clauses, at, text) ??
          whetherToClause(clauses, at, words, text) ??
          (clause.verb < 0 ? undefined : openClause(clauses, at, words, text)) ??
          (conditional || clause.verb < 0
            ? []
            : (plannedClause(clauses, at, text) ??
              notDoneClause(clauses, at, text) ??
              consideredClause(clauses, at, text) ??
              urgedClause(clauses, at, text) ??
              calledFor(clauses, at, text) ??
              plansIn(clauses, at, text) ??
              []))),
    )
    .concat(quotedAt(text, start, sentence.start) ? [] : asksWhat(words, text))
    .flatMap(({ text: asked, title, rule, rank }) => {
      const question = spelled(asked, title, article);
      if (!question) return [];
      const hanging = hangingDefinite([...title.subject, ...title.predicate], topics);
      const known = isTopic(title.subject, topics);
      const reason =
        (known ? faultOfPredicate(title.predicate, title.subject) : title.fault) ??
        (hanging && inEnglish('needs-name', { words: hanging })) ??
        strangersOwn(title) ??
        (GRAVE.test(question) ? inEnglish('grave-question') : undefined);
      return { sentence, rule, rank, text: question, names: title.names, ...(reason && { reason }) };
    });
}

/** "Will the diplomats meet with his son?": whose it is, no name before it tells. */
function strangersOwn({ subject, predicate }: Title): string | undefined {
  const owned = predicate.find(({ lower }) => /^(?:his|her|him)$/.test(lower));
  if (!owned || subject.some(({ named, lower }) => named !== undefined || /^(?:he|she|who)$/.test(lower)))
    return undefined;
  const name =
    /^\p{Lu}/u.test(subject.at(-1)!.text) &&
    !/s$/.test(subject.at(-1)!.lower) &&
    !/^(?:the|an?)$/.test(subject[0].lower);
  return name ? undefined : inEnglish('needs-its-name', { words: owned.text });
}

/** The question as it is printed: the subject's first word in the case it has within a sentence. */
function spelled(asked: string, title: Title, { text }: Article): string | undefined {
  const [first] = title.subject;
  if (/^(?:no|besides|not|nobody|neither|and|or|but|just|perhaps|maybe|even|only|if)$/.test(first.lower))
    return undefined;
  // "just what NATO will do": a question within.
  if (title.subject.some(({ lower }) => /^(?:what|how|why|when|whether)$/.test(lower)) && title.subject.length > 1)
    return undefined;
  if (/^\d+$/.test(first.text) && title.subject.length === 1) return undefined;
  if (/^(?:that|this|these|those|there|what|which|such)$/.test(first.lower) && title.subject.length < 3)
    return undefined;
  // "bloc aims": a headline's grammar.
  if (
    title.subject.length === 1 &&
    /^[a-z]+[^s]$/.test(first.text) &&
    !/^(?:who|what|police|people|women|men|children)$/.test(first.text)
  )
    return undefined;
  if (/(?<![$£€]\S{0,12} ?)\b(?:\d[\d.,]*|million|billion)\?$/.test(asked)) return undefined;
  const count = asked.split(/\s+/).length;
  if (
    count < (/^(?:Who|What|Where|How)\b/.test(asked) ? FEWEST_WORDS - 1 : FEWEST_WORDS) ||
    count > MOST_WORDS ||
    /\s[,;.]|["“”`]|''|\b(?:I|we|our|us|you|your|my)\b/.test(asked)
  )
    return undefined;
  if (first.named ?? !/^\p{Lu}\p{Ll}*$/u.test(first.text)) return asked;
  const second = title.subject[1]?.text ?? '';
  const lower = first.text.toLowerCase();
  const at = asked.indexOf(` ${first.text} `) + 1;
  if (at === 0) return asked;
  const inLower = asked.slice(0, at) + lower + asked.slice(at + lower.length);
  if (
    /^(?:the|a|an|some|many|several|most|two|three|four|five|all|both|no|each|every|its|his|her|their|other|more|about)$/.test(
      lower,
    )
  )
    return inLower;
  // Within a sentence the article tells how the word is written.
  if (leanRegExp(`[\\p{Ll},] ${first.text}\\b`, 'u').test(text)) return asked;
  if (/^\p{Lu}/u.test(second)) return asked;
  if (leanRegExp(`[\\p{L},] ${lower}\\b`, 'u').test(text)) return inLower;
  // A noun alone with a capital is a name, unless it looks like "lawmakers" or "inflation".
  return gazetteer.has(first.text) || (title.subject.length === 1 && !COMMON_NOUN.test(lower)) ? asked : undefined;
}
