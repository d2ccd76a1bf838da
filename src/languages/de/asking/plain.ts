import type { Askable, Asked, AskedFor, PlainLanguage } from '../../contract/plain.js';
import { tellsYear } from '../../year.js';
import { numeralLike } from '../numbers.js';
import { isPlaced } from './alone.js';
import { dateInWords } from './dates.js';
import { placesNear } from './near.js';
import type { Clause } from '../../shared/clause.js';
import { goesOn, toldIn, written } from './sentence.js';
import { GRAVE, LEANS_BACK } from './words.js';

const FEWEST_WORDS = 7;
const MOST_WORDS = 24;
const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
/** Opens a sentence with a capital that it has from there alone. */
const SMALL =
  /^(?:D(?:er|ie|as|em|en|es)|Ein(?:e[nmrs]?)?|[IAB]m|An|Am|In|Ins|Zum|Zur|Zu|Bei|Beim|Nach|Vor|Auf|Aus|Mit|Für|Von|Vom|Durch|Gegen|Über|Unter|Um|Zwischen|Während|Wegen|Trotz|Laut|Seit|Rund|Mehr|Etwa|Knapp|Fast|Alle|Viele|Mehrere|Einige|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Zwölf|Anlässlich|Bereits|Gut|Insgesamt|Tausende|Hunderte)(?= )/u;

/** What stood first, as it is written within a sentence; nothing where that can't be told. */
function withinSentence(head: string, isNamed: boolean): string | undefined {
  if (SMALL.test(head)) return head.replace(SMALL, word => word.toLowerCase());
  return isNamed || !/^\S+ \p{Lu}/u.test(head) ? head : undefined;
}

/** A question of a clause whose part before the verb is asked for: German only puts another word in its place. */
function asked(
  askable: Askable,
  told: Clause,
  {
    ask,
    answer,
    rule,
    without,
    moved = false,
  }: { ask: string; answer: AskedFor; rule: string; without?: string; moved?: boolean },
): Asked[] {
  const { article } = askable;
  const { verb, end, sentence } = told;
  const rest = written(askable, verb.start, end);
  const says = written(askable, sentence.start, end);
  if (!rest || !says || goesOn(rest)) return [];
  let words = rest;
  if (moved) {
    // What stood first comes right after the verb
    const head = written(askable, sentence.start, verb.start);
    if (!head || LEANS_BACK.test(head) || without === undefined || !rest.includes(without)) return [];
    const small = withinSentence(
      head,
      told.people.some(({ outerStart }) => outerStart === sentence.start),
    );
    if (!small) return [];
    const finite = article.text.slice(verb.start, verb.end);
    words = `${finite} ${small} ${rest
      .slice(finite.length + 1)
      .replace(without, '')
      .replace(/\s+/g, ' ')
      .replace(/^ | $/g, '')}`;
  }
  const prompt = `${ask} ${words.replace(/ ,/g, ',').trim()}?`;
  // Of what is it? A count needs its year, too
  const names = askable.people.people.map(({ name }) => name);
  if (!isPlaced(words, names) || (answer.is === 'number' && !tellsYear(words))) return [];
  const size = prompt.split(/\s+/).length;
  if (size < FEWEST_WORDS || size > MOST_WORDS || / {2}| \?/.test(prompt)) return [];
  return [{ prompt, answer, says: `${capital(says)}.`, sentence: told.index, rule, named: told.named }];
}

/** What a life is told by, which nobody has to know. */
const OF_A_LIFE =
  /(?<!\p{L})(?:geboren|aufgewachsen|wuchs|stammte|stammt|studierte|heiratete|verheiratet|besuchte die \p{L}*[Ss]chule)(?!\p{L})/u;
const LONG_AGO = 20;

/** "Wer hat …?": the sentence begins with somebody, and what they are. */
function who(askable: Askable, told: Clause): Asked[] {
  const { article, people } = askable;
  const [first] = told.people;
  const person = people.people.find(({ id }) => id === first?.person);
  if (!person || person.review || first.possessive || first.ambiguous || first.end > told.verb.start) return [];
  const before = article.text.slice(told.sentence.start, first.outerStart);
  const between = article.text.slice(first.end, told.verb.start);
  if (
    !/^(?:(?:Der|Die) (?:\p{Ll}[\p{L}-]+ ){0,3})?$/u.test(before) ||
    (between !== ' ' && !/^, [^,]{3,60}, $/.test(between))
  )
    return [];
  const gender = people.genderOf(person.id);
  const surname = person.name.split(' ').at(-1)!;
  if (OF_A_LIFE.test(article.text.slice(told.verb.start, told.end))) return [];
  // With people of today one of long ago can't be mistaken
  const year = Number(article.metadata.datePublished?.slice(0, 4));
  if (told.dates.some(({ edtf }) => year - Number(edtf?.slice(0, 4)) > LONG_AGO)) return [];
  if (article.text.slice(told.verb.start, told.end).includes(surname)) return [];
  return asked(askable, told, {
    ask: 'Wer',
    answer: { is: 'person', person: person.id, ...(gender && { gender }) },
    rule: 'who, before the verb',
  });
}

/** What merely is so in one place may be so in another. */
const STATE = /^(?:gibt|gab|ist|sind|war|waren|hat|haben|hatte|hatten|lebt|leben|lebten|gilt|gelten|liegt|liegen)$/u;
const DONE =
  /(?:(?<!\p{L})(?:\p{Ll}{2,8})?ge\p{Ll}{2,}|(?<!\p{L})(?:be|er|ver|zer|ent|ge)\p{Ll}{3,})(?:t|en)(?: worden)?$/u;

/** "In welcher Stadt …?" */
function where(askable: Askable, told: Clause): Asked[] {
  const { article } = askable;
  const isState = STATE.test(article.text.slice(told.verb.start, told.verb.end));
  if (isState && !DONE.test(article.text.slice(told.verb.end, told.end))) return [];
  return told.places.flatMap(place => {
    if (!place.sure || (place.kind !== 'city' && place.kind !== 'country')) return [];
    const before = article.text.slice(told.sentence.start, place.start);
    if (before !== 'In ' || article.text.slice(place.end, told.verb.start) !== ' ') return [];
    const ask = place.kind === 'city' ? 'In welcher Stadt' : 'In welchem Land';
    return asked(askable, told, { ask, answer: { is: 'place', place }, rule: 'where, before the verb' });
  });
}

/** "Wann …?": the date stands before the verb, or right after it. */
function when(askable: Askable, told: Clause): Asked[] {
  const { article } = askable;
  const dates = told.dates.filter(({ type }) => type === 'DATE');
  if (dates.length !== 1) return [];
  const [date] = dates;
  const { edtf } = date;
  if (!date.sure || !edtf || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(edtf)) return [];
  const published = article.metadata.datePublished?.slice(0, edtf.length);
  const answer: AskedFor = { is: 'date', edtf, ahead: published !== undefined && edtf > published };
  // Readers can't know the day within a week
  if (edtf.length === 10 && published && Math.abs(Date.parse(published) - Date.parse(edtf)) < 7 * 86_400_000) return [];
  const ask = edtf.length === 4 ? 'In welchem Jahr' : 'Wann';
  const start = /(?:[Aa]m|[Ii]m|[Ii]m Jahr|[Ii]n|(?<= ))\s?$/.exec(article.text.slice(told.sentence.start, date.start));
  if (date.end <= told.verb.start) {
    const before = article.text.slice(told.sentence.start, date.start);
    if (!/^(?:(?:Am|Im)(?: Jahr)? )?$/.test(before) || article.text.slice(date.end, told.verb.start) !== ' ') return [];
    return asked(askable, told, { ask, answer, rule: 'when, before the verb' });
  }
  if (!start || date.start < told.verb.end) return [];
  const phrase = /(?:am|im)(?: Jahr)? $/.exec(article.text.slice(told.verb.end, date.start))?.[0] ?? '';
  const own = article.text.slice(date.start, date.end);
  if (!phrase && !/^(?:am|im) /.test(own)) return [];
  // Right after the verb it belongs to the verb, and to no noun
  if (article.text.slice(told.verb.end, date.start - phrase.length) !== ' ') return [];
  const text = written(askable, date.start - phrase.length, date.end);
  return text ? asked(askable, told, { ask, answer, rule: 'when, after the verb', without: text, moved: true }) : [];
}

const BOUND = /^(?:(Mehr als|Über|Mindestens)|(Bis zu|Weniger als|Höchstens|Knapp|Fast)|Rund|Etwa|Insgesamt|Gut)? ?$/;

/** "Wie viele …?": the number stands before the verb with what it counts. */
function howMany(askable: Askable, told: Clause): Asked[] {
  const { article } = askable;
  const [number] = told.numbers;
  if (!number || told.numbers.length !== 1 || number.reason || number.end > told.verb.start) return [];
  if (!number.unit || /^[A-Z]{3}$|^%$/.test(number.unit)) return [];
  const bound = BOUND.exec(article.text.slice(told.sentence.start, number.start));
  if (!bound || article.text.slice(number.end, told.verb.start) !== ' ') return [];
  const answer: AskedFor = {
    is: 'number',
    number,
    ...((bound[1] ?? bound[2]) && { bound: (bound[1] ?? bound[2]).toLowerCase() }),
  };
  return asked(askable, told, { ask: `Wie viele ${number.unit}`, answer, rule: 'how many, before the verb' });
}

const GROUPS: readonly [RegExp, string][] = [
  [/sprecher|pressechef/i, 'sprecher'],
  [
    /minister|kanzler|präsident|premier|senator|abgeordnete|politiker|bürgermeister|partei|fraktion|kommissar|staatssekretär|landrat/i,
    'politik',
  ],
  [/trainer|spieler|kapitän|sportler|torwart|stürmer|läufer/i, 'sport'],
  [/professor|forscher|wissenschaft|historiker|ökonom|loge|login/i, 'wissenschaft'],
  [/regisseur|schauspieler|sänger|autor|schriftsteller|künstler|musiker|komponist|intendant/i, 'kunst'],
  [/chef|vorstand|direktor|manager|unternehmer|gründer|geschäftsführer/i, 'wirtschaft'],
];

/** German asks by putting another word in the place before the verb. What stands elsewhere is left alone. */
export const plain: PlainLanguage = {
  questionsOf: askable => ({
    asked: toldIn(askable).flatMap(told => [who, where, when, howMany].flatMap(turn => turn(askable, told))),
    phrases: [],
  }),
  bodiesOf: () => [],
  dateWriter: () => dateInWords,
  numeralLike,
  placesNear,
  bodiesLike: () => [],
  whoHas: () => undefined,
  groupOf: role => GROUPS.find(([pattern]) => pattern.test(role))?.[1] ?? '',
  bounds: { least: 'mehr als', most: 'bis zu' },
  grave: GRAVE,
};
