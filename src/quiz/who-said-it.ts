import type { ContentPack, Person, Quote } from '../pack/types.js';
import { couldBeTheSame, isNamedIn, nameWords } from './names.js';
import type { Prompts } from './prompts.js';
import { shuffled } from './random.js';
import type { ChoiceQuestion } from './types.js';

const OPTIONS = 4;
/** Of an editor's own choice. */
const MOST_DISTRACTORS = 9;
const FEWEST_WORDS = 4;

/** The quotation as it is shown: without the commas that stood inside the marks for the sentence around it. */
const shown = (quote: Quote) => quote.text.replace(/,(?= … |$)/g, '').trim();

/** Quote to speaker. A quotation that names its speaker, or that two people are quoted with, is not asked. */
export function whoSaidIt(pack: ContentPack, seed: string, prompts: Prompts): ChoiceQuestion[] {
  const people = new Map(pack.people.map(person => [person.id, person]));
  const quoted = new Set(pack.quotes.map(quote => quote.speaker));
  const texts = pack.quotes.map(shown);
  const speakersOf = (text: string) =>
    new Set(pack.quotes.filter((_, index) => texts[index]!.includes(text)).map(other => other.speaker));

  return pack.quotes.flatMap(quote => {
    const speaker = people.get(quote.speaker ?? '');
    const text = shown(quote);
    if (!speaker || isNamedIn(speaker, text)) return [];
    if (nameWords(text).length < FEWEST_WORDS || speakersOf(text).size > 1) return [];
    const rivals = quote.distractors
      ? [...new Set(quote.distractors)]
          .slice(0, MOST_DISTRACTORS)
          .flatMap(id => (id === speaker.id ? [] : (people.get(id) ?? [])))
      : rivalsOf(speaker, text, pack.people, quoted, seed + quote.id);
    if (!rivals.length) return [];
    return {
      id: `who-said-it:${quote.id}`,
      widget: 'who-said-it',
      kind: 'choice',
      prompt: prompts.whoSaidIt,
      stimulus: text,
      options: shuffled([speaker, ...rivals], seed + quote.id).map(({ id, name }) => ({ id, text: name })),
      correct: speaker.id,
      explanation: prompts.said(speaker.name, speaker.role),
      evidence: quote.evidence,
    };
  });
}

/** Others who could have said it: those who are quoted too come first. */
function rivalsOf(
  speaker: Person,
  text: string,
  people: Person[],
  quoted: Set<string | undefined>,
  seed: string,
): Person[] {
  const rivals: Person[] = [];
  const others = shuffled(people, seed).sort((a, b) => +quoted.has(b.id) - +quoted.has(a.id));
  for (const other of others) {
    const mistakable = [speaker, ...rivals].some(known => couldBeTheSame(known.name, other.name));
    if (!mistakable && !isNamedIn(other, text)) rivals.push(other);
    if (rivals.length === OPTIONS - 1) break;
  }
  return rivals;
}
