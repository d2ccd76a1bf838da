import { inEnglish } from '../findings/finding.js';
import type { ImportedQuestion } from '../import/types.js';
import type { Grounds } from './grounds.js';
import { orderFinding } from './order.js';
import { officeFinding, pairsFinding, roleFinding } from './pairs.js';
import { speakerFinding } from './speaker.js';
import type { Statement } from './meeting.js';
import { standingOf, type Standing } from './statement.js';
import type { Token } from './tokens.js';
import type { Finding } from './types.js';

const GAP = /_{3,}/;

/** Holds one question against an article. */
export function findingOf(question: ImportedQuestion, grounds: Grounds): Finding {
  switch (question.kind) {
    case 'true-false':
      return truthFinding(question, grounds);
    case 'order':
      return orderFinding(question, grounds);
    case 'match':
      return pairsFinding(question, grounds);
    case 'number':
      return numberFinding(question, grounds);
    case 'short-answer':
      return answersFinding(question, grounds);
    case 'choice':
    case 'gap':
    case 'several':
      return choiceFinding(question, grounds);
  }
}

const unclear = (why: string, { passage, besides }: Partial<Standing>, { evidence }: Grounds): Finding => ({
  verdict: 'unclear',
  why,
  evidence: [passage, besides].flatMap(each => each ?? []).map(evidence),
});

const byPassage = (verdict: Finding['verdict'], { why, passage }: Standing, { evidence }: Grounds): Finding => ({
  verdict,
  why,
  evidence: passage ? [evidence(passage)] : [],
});

/** More of its words than that in one passage, and it may be told there in other words. */
const TOUCHED = 0.34;
/** The same of its words in any order. */
const STREWN = 0.5;

function absent(standings: readonly Standing[], grounds: Grounds): Finding {
  const metOf = ({ around, strewn = 0 }: Standing) => Math.max(around, strewn);
  const best = standings.reduce((one, other) => (metOf(other) > metOf(one) ? other : one));
  return best.around > TOUCHED || (best.strewn ?? 0) >= STREWN
    ? unclear(inEnglish('audit-no-passage-in-words'), best, grounds)
    : { verdict: 'not-in-article', why: best.why, evidence: [] };
}

function truthFinding({ prompt, stimulus, correct }: ImportedQuestion, grounds: Grounds): Finding {
  const asks = grounds.language.audit?.asksTruth;
  const text = stimulus?.text ?? (asks ? prompt.replace(asks, '') : prompt);
  const office = officeFinding(text, grounds);
  if (office) return correct ? office : { ...office, verdict: office.verdict === 'refuted' ? 'borne-out' : 'refuted' };
  const standing = standingOf({ text, words: grounds.read(text) }, grounds);
  switch (standing.is) {
    case 'holds':
      return byPassage(correct ? 'borne-out' : 'refuted', standing, grounds);
    case 'contradicted':
      return byPassage(correct ? 'refuted' : 'borne-out', standing, grounds);
    case 'near':
      return unclear(standing.why, standing, grounds);
    case 'absent':
      return absent([standing], grounds);
  }
}

/** Without what only asks, every other word in its place. */
const bareOf = (text: string, asks: RegExp) => text.replace(asks, words => ' '.repeat(words.length));

/** The statement that a question makes with an answer in it. */
export function statementOf(
  { prompt, stimulus }: Pick<ImportedQuestion, 'prompt' | 'stimulus'>,
  answer: string,
  { read, language: { audit } }: Grounds,
): Statement {
  const task = stimulus && GAP.test(stimulus.text) ? stimulus.text : GAP.test(prompt) ? prompt : undefined;
  if (task !== undefined) {
    const [before, after] = task.split(GAP) as [string, string];
    const text = `${before}${answer}${after}`;
    const words = read(text);
    const [from, until] = [before.length, before.length + answer.length];
    const start = words.findIndex(({ end }) => end > from);
    const end = words.findIndex(each => each.start >= until);
    const own = { start: start < 0 ? words.length : start, end: end < 0 ? words.length : end };
    return { text, words, answer: own, isFilled: true };
  }
  const own = read(answer);
  const text = [prompt, stimulus?.text].filter(Boolean).join(' ');
  const bare = audit ? bareOf(text, audit.asks) : text;
  const rest = read(bare);
  const isProperty = audit?.asksProperty.test(prompt);
  const isSubject = !isProperty && audit?.asksSubject.test(prompt) === true;
  const words: Token[] = isSubject ? [...own, ...rest] : [...rest, ...own];
  const start = isSubject ? 0 : rest.length;
  if (isSubject) return { text, words, answer: { start, end: start + own.length } };
  const asked = audit?.turned.exec(prompt)?.groups?.['asked'];
  const loose = asked ? rest.filter(({ end }) => end <= asked.length).length : 0;
  return { text, words, answer: { start, end: start + own.length }, isTurned: true, loose, isProperty };
}

/** Between right and wrong options, by what the article says of each. */
function choiceFinding(question: ImportedQuestion, grounds: Grounds): Finding {
  const { stimulus, options = [], correct } = question;
  const { audit, flaws } = grounds.language;
  const prompt = audit?.headed ? question.prompt.replace(audit.headed, '') : question.prompt;
  const rightIds = new Set(Array.isArray(correct) ? correct : [correct as string]);
  const right = options.filter(({ id }) => rightIds.has(id));
  const wrong = options.filter(({ id }) => !rightIds.has(id));
  if (right.length === 0) return { verdict: 'unclear', why: inEnglish('audit-nothing-marked'), evidence: [] };
  if (stimulus?.type === 'quotation' && question.kind === 'choice' && (!audit || audit.asksSpeaker.test(prompt)))
    return speakerFinding(question, stimulus.text, grounds);
  const [, inline] = /[“"«]([^“”"«»]{10,600})[”"»]/.exec(prompt) ?? [];
  if (inline && question.kind === 'choice' && audit?.asksSpeaker.test(prompt)) {
    const said = speakerFinding(question, inline, grounds);
    if (said.verdict !== 'unclear' && said.verdict !== 'not-in-article') return said;
  }
  const role = stimulus ? undefined : audit?.asksRole.exec(prompt)?.groups?.['role'];
  const office = role && right.length === 1 ? roleFinding(role, right[0]!, wrong, grounds) : undefined;
  if (office) return office;
  if (options.some(({ text }) => flaws?.sumsUp.test(text)))
    return { verdict: 'unclear', why: inEnglish('audit-sums-up'), evidence: [] };
  if (!stimulus && audit?.asksException.test(prompt))
    return { verdict: 'unclear', why: inEnglish('audit-asks-not'), evidence: [] };
  const standing = (option: { text: string }) => standingOf(statementOf(question, option.text, grounds), grounds);
  const ofRight = right.map(standing);
  const ofWrong = wrong.map(standing);
  return weigh(ofRight, ofWrong, { right, wrong, grounds });
}

interface Weighed {
  right: readonly { text: string }[];
  wrong: readonly { text: string }[];
  grounds: Grounds;
}

function weigh(
  ofRight: readonly Standing[],
  ofWrong: readonly Standing[],
  { right, wrong, grounds }: Weighed,
): Finding {
  // what holds by another passage, which has less of the question, is another matter
  const least = Math.max(0.85, ...ofRight.map(({ is, around }) => (is === 'holds' ? around : 0)));
  const alsoAt = ofWrong.findIndex(({ is, around }) => is === 'holds' && around >= least - 0.05);
  const also = alsoAt >= 0 ? ofWrong[alsoAt]! : undefined;
  const failing = ofRight.find(({ is }) => is !== 'holds');
  if (!failing && !also) return byPassage('borne-out', ofRight[0]!, grounds);
  if (!failing && also)
    return {
      ...byPassage('two-right', also, grounds),
      why: inEnglish('audit-right-too', { option: wrong[alsoAt]!.text }),
    };
  if (also && ofRight.length === 1 && also.share >= failing!.share)
    return {
      ...byPassage('refuted', also, grounds),
      why: inEnglish('audit-article-has', { other: wrong[alsoAt]!.text, right: right[0]!.text }),
    };
  if (failing!.is === 'contradicted') return byPassage('refuted', failing!, grounds);
  const best = [...ofRight, ...ofWrong].reduce((one, other) => (other.share > one.share ? other : one));
  if (failing!.is === 'absent' && best.is === 'absent') return absent([...ofRight, ...ofWrong], grounds);
  return unclear(failing!.why, failing!.passage ? failing! : best, grounds);
}

const decimal = (value: number) => value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 });

function numberFinding(question: ImportedQuestion, grounds: Grounds): Finding {
  const standing = standingOf(statementOf(question, decimal(question.correct as number), grounds), grounds);
  return weigh([standing], [], { right: [], wrong: [], grounds });
}

/** Words to be written: each that is taken for right has to be. */
function answersFinding(question: ImportedQuestion, grounds: Grounds): Finding {
  const standings = question.options!.map(({ text }) => standingOf(statementOf(question, text, grounds), grounds));
  const best = standings.find(({ is }) => is === 'holds');
  if (best) return byPassage('borne-out', best, grounds);
  return weigh(standings.slice(0, 1), [], { right: [], wrong: [], grounds });
}
