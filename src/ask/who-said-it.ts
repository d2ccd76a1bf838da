import type { PackQuestion, Person, Quote } from '../pack/types.js';
import { couldBeTheSame, isNamedIn, nameWords } from './names.js';
import type { Asker } from './types.js';

/** Offered beside the speaker; a quiz shows some of them. */
const MOST_RIVALS = 5;
/** Two people alone could be told by heads and tails. */
const FEWEST_RIVALS = 2;
/** Of an editor's own choice. */
const MOST_DISTRACTORS = 9;
const FEWEST_WORDS = 4;

/** The quotation as it is shown: without the commas that stood inside the marks for the sentence around it. */
const shown = (quote: Quote) => quote.text.replace(/,(?= … |$)/g, '').trim();

/** Quote to speaker. A quotation that names its speaker, or that two people are quoted with, is not asked. */
export const whoSaidIt: Asker = ({ facts: { people, quotes } }, wording) => {
  const personOf = new Map(people.map(person => [person.id, person]));
  const quoted = new Set(quotes.map(quote => quote.speaker));
  const texts = quotes.map(shown);
  const speakersOf = (text: string) =>
    new Set(quotes.filter((_, index) => texts[index]!.includes(text)).map(other => other.speaker));

  return quotes.flatMap(quote => {
    const speaker = personOf.get(quote.speaker ?? '');
    const text = shown(quote);
    if (!speaker || quote.review || speaker.review || isNamedIn(speaker, text)) return [];
    if (nameWords(text).length < FEWEST_WORDS || speakersOf(text).size > 1) return [];
    const rivals = quote.distractors
      ? [...new Set(quote.distractors)]
          .slice(0, MOST_DISTRACTORS)
          .flatMap(id => (id === speaker.id ? [] : (personOf.get(id) ?? [])))
      : rivalsOf(speaker, text, people, quoted);
    if (rivals.length < (quote.distractors ? 1 : FEWEST_RIVALS)) return [];
    const question: PackQuestion = {
      id: `who-said-it:${quote.id}`,
      kind: 'choice',
      about: [quote.id],
      prompt: wording.whoSaidIt,
      stimulus: { type: 'quotation', text },
      options: [speaker, ...rivals].map(({ id, name, role }) => ({
        id,
        text: name,
        feedback: id !== speaker.id && role ? wording.otherwise(name, role) : undefined,
      })),
      correct: speaker.id,
      explanation: wording.said(speaker.name, speaker.role),
      evidence: quote.evidence,
      ...(quote.distractors && { origin: 'editor' }),
    };
    return { question, answer: speaker.name, rule: 'a quotation and its speaker' };
  });
};

/** Others who could have said it: those who are quoted too come first. */
function rivalsOf(speaker: Person, text: string, people: Person[], quoted: Set<string | undefined>): Person[] {
  const rivals: Person[] = [];
  const others = people.filter(({ review }) => !review).sort((a, b) => +quoted.has(b.id) - +quoted.has(a.id));
  for (const other of others) {
    const mistakable = [speaker, ...rivals].some(known => couldBeTheSame(known.name, other.name));
    if (!mistakable && !isNamedIn(other, text)) rivals.push(other);
    if (rivals.length === MOST_RIVALS) break;
  }
  return rivals;
}
