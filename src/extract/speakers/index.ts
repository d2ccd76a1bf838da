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
  if (source) speaker.doubts.push(`It is told at second hand, by ${source}.`);
  if (subject.kind === 'person') {
    const { mention } = first;
    speaker.person = mention?.person;
    speaker.words = mention?.text ?? speaker.words;
    if (mention?.ambiguous) speaker.doubts.push('Others of the article bear the same name.');
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

/** Who said the quotation, by the first rule that tells. */
export function findSpeaker(place: QuotationPlace, index: number, context: SpeakerContext): Speaker | undefined {
  for (const rule of context.language.rules) {
    const found = rule.find(place, index, context);
    if (found) return isSpeaker(found) ? found : resolve(rule.name, found, context);
  }
  return undefined;
}
