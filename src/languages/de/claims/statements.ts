import type { Article, Sentence } from '../../../article/types.js';
import { within } from '../../../article/within.js';
import type { ShowAlone, Statement } from '../../contract/claims.js';
import type { Mention } from '../../contract/people.js';
import { alone, isPlaced } from '../asking/alone.js';
import { isHearsay, opensClause, verbIn } from '../asking/sentence.js';
import { GRAVE, isFinite, OF_PRIVATE } from '../asking/words.js';
import { words } from '../words.js';

const SHORTEST = 50;
const LONGEST = 230;
/** Asides, lists, questions and what is said aloud. */
const NOT_PLAIN = /[():;?!…\n[\]*/–—]| - |\p{L}\.\p{L}/u;
/** The name of a thing; more words are somebody's. */
const NAME_IN_QUOTES = /„[^„“”"]{1,40}“|"[^"]{1,40}"/gu;
const LONGEST_NAME = 4;
/** A wish, a guess or a judgement: nobody is asked whether it is true. */
const ONLY_THOUGHT =
  /^(?:könnte|dürfte|müsste|würde|sollte|möchte|darf|muss|müssen|dürfen|scheint|schien|gilt|galt)(?:n|en)?$/u;
const JUDGES =
  /(?<!\p{L})(?:pointiert|massiv|gigantisch\p{L}*|leider|möglicherweise|eventuell|offenbar|offensichtlich|anscheinend|scheinbar|wohl|vermutlich|wahrscheinlich|vielleicht|hoffentlich|natürlich|sicherlich|bekanntlich|bemerkenswert\p{L}*|überraschend\p{L}*|erstaunlich\p{L}*|enttäusch\p{L}*|beeindruck\p{L}*|dramatisch\p{L}*|umstritten\p{L}*|ausgerechnet|immerhin|geradezu|regelrecht)(?!\p{L})/iu;
/** Goes on with what was told before, or looks from the day on which it was written. */
const GOES_ON =
  /^(?:Hintergrund |Entscheidend |Durchsucht |Grund |Ziel |Anlass |Ursache |Bereits |Ein(?:e[nmrs]?)? (?:entsprechend|solch|ähnlich|weiter|ander)|Die (?:diesjährig|verbleibend|restlich|übrig|ander|weiter|erst|zweit)\p{Ll}+ )|(?<!\p{L})(?:aber|dann|sowieso|ohnehin|nämlich|also|zum Beispiel|im Augenblick|immer noch|noch immer|zu diesem|heute|bisherige[nmrs]?)(?!\p{L})/u;
/** "der neuen Show", "die Maschine": which? */
const LEAVES_OPEN =
  /(?<!\p{L})(?:de[rmsn]|die|das|am|im|vom|zum|zur|beim) (?:neuen?|aktuellen?|geplanten?|künftigen?|jetzigen?|genannten?|betroffenen?|betreffenden|besagten|entsprechenden?|fraglichen?|gleichen?|selben) \p{Lu}[\p{L}-]+(?! (?:de[rs]|von|für|in|auf|\p{Lu}))|(?<!\p{L})(?:[Dd]e[rmsn]|[Dd]ie|[Dd]as|[Ii]m|[Aa]m|[Zz]u[mr]|[Vv]om|[Bb]eim) (?:\p{Ll}+en? )?(?:Maschine|Täter|Opfer|Mann|Frau|Männer|Fahrer|Firma|Behörden?|Beschluss|Vorfall|Zustimmung|Verkauf|Gewinn|Umsatz|Verlust|Einsatz|Versuch|Klage|Antrag|Bauern?|Beamten|Sturm|Orkan|Ziel|Show|Premiere|Kollision|Vorlage|\p{L}*(?:liste|verleihung|veranstaltung|maschine|debatte|vorfall))(?!\p{L})(?! (?:de[rs]|von|vom|für|zum|zur|über|gegen|\p{Lu}))/u;
/** A day, a month or a year of our time; a figure of four digits is none that counts something. */
const YEAR =
  /(?<![\p{N}.,]|Resolution |Nr\. )(?:18|19|20)\d\d(?![\p{N}]|[.,]\d| (?:Menschen|Soldaten|Euro|Dollar|Personen|Meter|Kilometer))/u;
const DATE =
  /(?:\d{1,2}\. ?)?(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (?:18|19|20)\d\d|\d{1,2}\.\d{1,2}\.\d{4}|(?<!\p{L})(?:18|19|20)\d\d(?!\p{N})/gu;
/** What happened to people, and is nobody's quiz. */
const MISHAP =
  /(?<!\p{L})(?:\p{L}*unfall\p{L}*|\p{L}*unglück\p{L}*|Absturz\p{L}*|Abstürz\p{L}*|abgestürzt\p{L}*|stürzte\p{L}*|zusammengestoßen|prallte\p{L}*|Blitz|Randal\p{L}*|randalier\p{L}*|Ausschreitung\p{L}*|Krawall\p{L}*|desertier\p{L}*|Schwächeanfall|\p{L}*[Vv]erdacht\p{L}*|Verbrechen|Volksverhetzung|[Dd]urchsuch\p{L}*|Spreng\p{L}*)(?!\p{L})/iu;
/** The writers tell of their own report, or of where it may be read. */
const OF_THE_PAGE = /(?<!\p{L})(?:Wikinews|siehe|lesen Sie|nebenstehend\p{L}*|obige\p{L}*|Redaktion)(?!\p{L})/iu;
const DONE = /(?:^|\P{L})(?:(?:\p{Ll}{2,8})?ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|zer|ent|ge)\p{Ll}{3,}(?:t|en)) ?\.?$/u;
const PRESENT = /^(?:ist|sind|hat|haben|wird|werden|will|wollen|soll|sollen|gibt|liegt|steht|gehört|\p{Ll}+t)$/u;

/** Quotation marks pair up, and hold no more than a name. */
function quotesOnlyNames(text: string): boolean {
  if (/^[„"]/.test(text)) return false;
  const quoted = text.match(NAME_IN_QUOTES) ?? [];
  if (/[„“”"»«‚‘]/.test(text.replace(NAME_IN_QUOTES, ''))) return false;
  return quoted.every(name => name.split(/\s+/).length <= LONGEST_NAME);
}

/** The statement that a sentence makes, with its year; nothing where it can't be understood without the text around it. */
export function statementIn(
  article: Article,
  index: number,
  sentence: Sentence,
  mentions: readonly Mention[],
  retell: ShowAlone,
): Statement | undefined {
  const { start, end, block } = sentence;
  if (article.blocks[block].kind !== 'paragraph') return undefined;
  const text = article.text.slice(start, end);
  if (text.length < SHORTEST || text.length > LONGEST || !text.endsWith('.') || !/^[\p{Lu}\d]/u.test(text))
    return undefined;
  if (NOT_PLAIN.test(text) || !quotesOnlyNames(text) || opensClause(text) || isHearsay(text)) return undefined;
  if ([JUDGES, OF_THE_PAGE, GOES_ON, LEAVES_OPEN, GRAVE, MISHAP, OF_PRIVATE].some(sign => sign.test(text)))
    return undefined;
  if (isFinite(/^D(?:as|ies) (\p{Ll}+)/u.exec(text)?.[1] ?? '')) return undefined;
  const place = verbIn(text);
  const verb = place && text.slice(place.start, place.end);
  // "sei nicht der Platz, heißt es da"
  if (!verb || ONLY_THOUGHT.test(verb) || /^(?:sei|seien|habe)$/u.test(verb)) return undefined;
  if (/, (?:heißt|hieß) es/u.test(text)) return undefined;
  const { text: shown } = retell({ start, end });
  const people = within(mentions, { start, end }).flatMap(({ full, text: name }) => (full ? name : []));
  if (!YEAR.test(shown)) return undefined;
  if (!isPlaced(shown.replace(DATE, ''), people)) return undefined;
  if (alone.hangs(shown, { as: 'sentence', people }) ?? alone.fragment(shown) ?? alone.undated(shown)) return undefined;
  return {
    start,
    end,
    index,
    sentence,
    text,
    isState: PRESENT.test(verb) && !DONE.test(text),
    stems: words.contentStems(text),
  };
}
