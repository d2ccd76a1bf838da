/** The short words that every text of a language is full of: enough to know the language of most news by. */
const WORDS: Record<string, string> = {
  en: 'the of and to in that is was for on with as his he at be by had it from have has not are were they which said will an or this their who',
  de: 'der die das und den von zu ist mit des sich auf für nicht im dem ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder',
  fr: 'de la le et les des en un du une que est pour qui dans par sur au pas plus a ce il sont avec se ne cette aux été ont mais ou son sa',
  es: 'de la que el en y a los se del las un por con una para su al lo como más o pero sus le ha sin sobre este entre cuando es fue',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao das tem seu sua ou ser quando nos já está pela pelo é são',
  it: 'di e che la il un a per in una sono del non si con le da dei nel al alla della più gli ha è anche ma delle lo come dal degli nella',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft door over ze wordt werd was hij',
  pl: 'w i na z się do nie że o jest to po od jak za przez dla jego są ale był który oraz tym ich tego już przy ze',
  uk: 'і в на з що не у до за та про як від для його це є був які який або під час також він вона були було але й із щоб',
  ru: 'и в не на что с по а как это к его от из за для у о но он она было был были или при так же все они бы',
  bg: 'на и да се за от в са не по че с е до при това като ще а но който му си има след го както бъде от',
};
const TAGS = Object.keys(WORDS);
/** A word -> the places in TAGS of the languages that have it. */
const LANGUAGES = new Map<string, number[]>();
Object.values(WORDS).forEach((words, index) => {
  for (const word of new Set(words.split(' '))) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), index]);
});

const FEWEST_WORDS = 15;
const MOST_CHARACTERS = 6000;
/** Of the words of a text, so many at least are function words of its language. */
const SHARE = 0.22;
/** And so many times as many as of any other language. */
const LEAD = 1.5;
/** Letters that none of these languages has: another one's text, whatever short words it shares with them. */
const FOREIGN = /[čřšžěůďťňľőűğışåøæþđășțў]/g;
const MOST_FOREIGN = 0.08;

/** The language that a text plainly is in, or nothing: there are more languages, and texts too short to be sure. */
export function plainLanguage(text: string): string | undefined {
  const words =
    text
      .slice(0, MOST_CHARACTERS)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  if ((text.slice(0, MOST_CHARACTERS).match(FOREIGN)?.length ?? 0) > words.length * MOST_FOREIGN) return undefined;
  let best = '';
  let most = 0;
  let second = 0;
  const counts = TAGS.map(() => 0);
  for (const word of words) for (const index of LANGUAGES.get(word) ?? []) counts[index]! += 1;
  counts.forEach((count, index) => {
    if (count > most) [best, most, second] = [TAGS[index]!, count, most];
    else if (count > second) second = count;
  });
  return most >= words.length * SHARE && most >= second * LEAD ? best : undefined;
}
