import { inEnglish } from '../findings/finding.js';
import type { PackQuestion, Person, Quote } from '../pack/types.js';
import type { FlawLanguage } from '../languages/contract/flaws.js';
import { isOnEveryLine, leads, standingsOf } from '../languages/standings.js';
import { evidenceOf } from '../extract/evidence.js';
import { isOfSomebody, isToldIn, promptHeaded } from './headed.js';
import { isNamedIn, namesOf, nameWords } from './names.js';
import { copyEdited } from './copy-edited.js';
import { isNamedOrToldOf } from './name-of-work.js';
import { countWords } from './lint/shown.js';
import { namedInFull } from './named-in-full.js';
import { FEWEST_RIVALS, rivalsOf, type Telling } from './rivals.js';
import { describedAfter, roleShown, roleTold, titledName } from './role-shown.js';
import { spokenOf } from './spoken-of.js';
import type { Asker } from './types.js';
import { voicesOf } from './voices.js';

/** Of an editor's own choice. */
const MOST_DISTRACTORS = 9;
const FEWEST_WORDS = 4;
/** In an article of so many words several are heard, if there is anybody to choose from. */
const LONG_ARTICLE = 300;
const FEW_VOICES = inEnglish('few-voices');
/** Wholly between marks of its own: what the speaker makes another say. */
const IN_ANOTHERS_MOUTH = /^['‘‹][^'‘’]*(?:['’]\p{L}[^'‘’]*)*['’›][.,!?]*$/u;

/** The quotation as it is shown: without the commas that stood inside the marks for the sentence around it. */
const shown = (quote: Quote) => quote.text.replace(/,(?= … |$)/g, '').trim();

/** Quote to speaker. A quotation that names its speaker, or that two people are quoted with, is not asked. */
export const whoSaidIt: Asker = (grounds, wording, { standing, voices, flaws, alone, words } = {}) => {
  const {
    facts: { people, quotes },
    article,
  } = grounds;
  const standingOf = standingsOf(people, article?.text ?? '', standing);
  const headline = article?.metadata.headline ?? '';
  const ranksInHeadline = standing?.ranksIn(headline) ?? new Set<string>();
  const isLong = (countWords(article?.text ?? '') ?? 0) >= LONG_ARTICLE;
  /** Who somebody is, in the article's words: the role, or what follows the name, "who runs a bakery". */
  const whoIs = (person: Person): string | undefined =>
    roleShown(person, article?.text, flaws) ??
    (article && flaws && !isOnEveryLine(standingOf(person.id))
      ? describedAfter(person.name, article.text, flaws)
      : undefined);
  /** Who said it, for whoever has answered: with the role, or as the article calls them. */
  const said = (person: Person): string => {
    const who = whoIs(person);
    const mentions = grounds.known?.mentionsOf(person.id);
    const titled = !who && article && mentions && titledName(person.name, mentions, article.text, flaws);
    return titled
      ? wording.said(titled.replace(/^\p{Ll}/u, letter => letter.toUpperCase()))
      : wording.said(person.name, who ?? roleTold(person, article?.text, flaws));
  };
  const isIntroduced = (person: Person) =>
    person.role !== undefined ||
    whoIs(person) !== undefined ||
    leads(standingOf(person.id)) ||
    isNamedIn(person, headline);
  const personOf = new Map(people.map(person => [person.id, person]));
  const quoted = new Set(quotes.map(quote => quote.speaker));
  const heard = voicesOf(grounds, voices);
  const telling: Telling = {
    quoted,
    headline,
    words,
    flaws,
    standing: standing && { of: standingOf, language: standing },
    voices: voices && heard && { of: heard, language: voices },
  };
  const texts = quotes.map(shown);
  const speakersOf = (text: string) =>
    new Set(quotes.filter((_, index) => texts[index]!.includes(text)).map(other => other.speaker));

  /** As it is printed: without slips, and with whom it names in full. */
  const printed = (text: string): string =>
    copyEdited(article ? namedInFull(text, { people, headline, standingOf, alone, flaws }) : text, flaws);

  /** Of whom it speaks, where it can't be understood but for that. */
  const ofWhom = (quote: Quote, text: string) => {
    const { whoSaidItOf } = wording;
    const of = whoSaidItOf && spokenOf(quote, whoSaidItOf, grounds);
    if (!of || !alone) return undefined;
    const options = { as: 'quotation', people: namesOf(people) } as const;
    if (!alone.hangs(text, options) || alone.hangs(text, { ...options, isToldOfWhom: true })) return undefined;
    return { ...of, prompt: whoSaidItOf.prompt(of.person.name) };
  };

  /** The prompt under the headline, and who else is offered there: nobody whom that names. */
  const under = (text: string, speaker: Person, rivals: readonly Person[]) => {
    if (!words || isOfSomebody(headline, people, wording) || isToldIn(headline, speaker, words)) return undefined;
    const prompt = promptHeaded(wording.whoSaidIt, text, headline, words, wording);
    const others = rivals.filter(rival => !isToldIn(headline, rival, words));
    // "Big-name senator backs …", and one senator among them
    const rank = standingOf(speaker.id)?.rank;
    if (rank && ranksInHeadline.has(rank) && !others.some(({ id }) => standingOf(id)?.rank === rank)) return undefined;
    return prompt && others.length >= FEWEST_RIVALS ? { prompt, rivals: others } : undefined;
  };

  return quotes.flatMap(quote => {
    const speaker = personOf.get(quote.speaker ?? '');
    const text = shown(quote);
    if (!speaker || quote.review || speaker.review || isNamedIn(speaker, text)) return [];
    if (
      IN_ANOTHERS_MOUTH.test(text) ||
      nameWords(text).length < FEWEST_WORDS ||
      speakersOf(text).size > 1 ||
      isNamedOrToldOf(text, article?.text ?? '', namesOf(people), flaws, voices) ||
      givesAway(text, speaker, flaws)
    )
      return [];
    if (standing && article && !quote.distractors && !isIntroduced(speaker)) return [];
    const of = article && ofWhom(quote, text);
    if (of?.person === speaker) return [];
    const spoken = of ? `${of.person.name}: ${text}` : text;
    const fair = quote.distractors
      ? [...new Set(quote.distractors)]
          .slice(0, MOST_DISTRACTORS)
          .flatMap(id => (id === speaker.id ? [] : (personOf.get(id) ?? [])))
      : rivalsOf(speaker, spoken, people, telling);
    const isUnfair =
      !quote.distractors &&
      telling.voices !== undefined &&
      (fair.length < FEWEST_RIVALS || (isLong && !fair.some(({ id }) => quoted.has(id))));
    const rivals = isUnfair ? rivalsOf(speaker, spoken, people, { ...telling, voices: undefined }) : fair;
    if (rivals.length < (quote.distractors ? 1 : FEWEST_RIVALS)) return [];
    const above = of || quote.distractors ? undefined : under(text, speaker, rivals);
    const prompt = above?.prompt ?? of?.prompt ?? wording.whoSaidIt;
    const question: PackQuestion = {
      id: `who-said-it:${quote.id}`,
      kind: 'choice',
      about: [quote.id],
      prompt,
      stimulus: { type: 'quotation', text: printed(text) },
      options: [speaker, ...(above?.rivals ?? rivals)].map(person => {
        const role = person.id === speaker.id ? undefined : roleShown(person, article?.text, flaws);
        return { id: person.id, text: person.name, feedback: role && wording.otherwise(person.name, role) };
      }),
      correct: speaker.id,
      explanation: said(speaker),
      evidence: of ? [...quote.evidence, evidenceOf(article!, of.mention.start, of.mention.end)] : quote.evidence,
      ...(quote.distractors && { origin: 'editor' }),
      ...(isUnfair && { review: true, reason: FEW_VOICES }),
    };
    return {
      question,
      isHeaded: above !== undefined,
      answer: speaker.name,
      rule: of ? 'a quotation, whom it speaks of, and its speaker' : 'a quotation and its speaker',
    };
  });
};

/** "my father", or "our" beside the name of whom the speaker stands for. */
function givesAway(text: string, { role = '' }: Person, flaws: FlawLanguage | undefined): boolean {
  if (!flaws) return false;
  if (flaws.tellsSpeaker?.test(text)) return true;
  const bodies = role.match(/(?:\p{Lu}[\p{L}.&’'-]+ ?){2,}/gu) ?? [];
  return (
    Boolean(flaws.speaksForSeveral?.test(text)) &&
    bodies.some(body => text.includes(body.split(' ').slice(0, 2).join(' ').trim()))
  );
}
