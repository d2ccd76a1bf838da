import { inEnglish } from '../../findings/finding.js';
import type { Attribution, Speaker, SpeakerContext } from '../../languages/contract/speakers.js';
import type { QuotationPlace } from '../../languages/contract/tokens.js';
import { evidenceSpan } from './spans.js';

function isSpeaker(found: Attribution | Speaker): found is Speaker {
  return 'words' in found;
}

/** Turns a phrase of the article into a speaker: a person by name or pronoun, else the phrase's words. */
function resolve(rule: string, found: Attribution, context: SpeakerContext): Speaker {
  const { language } = context;
  const { sentence, subject, verb } = found;
  const { tokens } = sentence;
  const first = tokens[subject.from];
  const last = tokens[Math.max(subject.from, subject.to - 1)];
  const span = { start: first.start, end: last.end };
  const speaker: Speaker = {
    words: context.article.text.slice(span.start, span.end),
    span,
    kind: subject.kind,
    rule,
    confidence: found.confidence,
    doubts: [...subject.doubts],
    evidence: [evidenceSpan(tokens)],
    sentence,
    ...(verb === undefined ? {} : { verb: { start: tokens[verb].start, end: tokens[verb].end } }),
  };
  const source = language.toldBy(tokens, subject);
  if (source) speaker.doubts.push(inEnglish('second-hand-by', { source }));
  else if ((verb ?? 0) > subject.from && language.tellsOfAnother?.(tokens, subject))
    speaker.doubts.push(inEnglish('second-hand'));
  const frame = verb === undefined ? undefined : language.framing?.ofVerb(sentence, verb, subject);
  if (frame) speaker.doubts.unshift(frame);
  if (subject.kind === 'person') {
    const { mention } = first;
    speaker.person = mention?.person;
    speaker.words = mention?.text ?? speaker.words;
    if (mention?.ambiguous) speaker.doubts.push(inEnglish('namesakes'));
  } else if (subject.kind === 'pronoun') {
    const gender = language.genderOfPronoun(first.lower);
    const antecedent = gender && language.antecedentOf(sentence, subject.from, gender, context);
    if (antecedent) {
      speaker.person = antecedent.person;
      speaker.confidence = Math.min(speaker.confidence, antecedent.confidence);
      speaker.doubts.push(...antecedent.doubts);
      speaker.distance = antecedent.distance;
      if (antecedent.token.start < speaker.evidence[0].start || antecedent.token.start >= speaker.evidence[0].end) {
        speaker.evidence.unshift({ start: antecedent.token.start, end: antecedent.token.end });
      }
    }
  }
  return speaker;
}

/** Words that the article gives as never said, or only as somebody's claim, are nobody's for sure. */
function framed(
  place: QuotationPlace,
  speaker: Speaker,
  found: Attribution | Speaker,
  { language }: SpeakerContext,
): Speaker {
  const [verb, subject] =
    isSpeaker(found) || found.sentence !== place.sentence ? [undefined, undefined] : [found.verb, found.subject];
  const frame = language.framing?.ofSentence(place, verb, subject);
  return frame ? { ...speaker, doubts: [frame, ...speaker.doubts] } : speaker;
}

/** Who said the quotation, by the first rule that tells. */
export function findSpeaker(place: QuotationPlace, index: number, context: SpeakerContext): Speaker | undefined {
  for (const rule of context.language.rules) {
    const found = rule.find(place, index, context);
    if (found) return framed(place, isSpeaker(found) ? found : resolve(rule.name, found, context), found, context);
  }
  return undefined;
}
