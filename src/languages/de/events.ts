import { capital } from '../shared/capital.js';
import type { Span } from '../../article/types.js';
import type { AloneLanguage } from '../contract/alone.js';
import type { EventLanguage } from '../contract/events.js';
import { NOTHING_NAMED } from '../shared/alone.js';
import { happeningReader, type Happening } from '../shared/happenings.js';
import { alone, countNames } from './asking/alone.js';
import { HEARSAY, OPENS_CLAUSE, verbIn } from './asking/sentence.js';
import { isFinite, OF_PRIVATE } from './asking/words.js';
import { GOES_ON, JUDGES, LEAVES_OPEN, OF_THE_PAGE, OPENS_WITH_THAT } from './claims/statements.js';
import { words } from './words.js';
import { firstPhrase, isOnePhrase } from './phrase.js';
import { pattern } from '../../article/pattern.js';

/** Right before a day: what tells when something was done, and not until when, or of when something is. */
const ON_DAY =
  /(?:^|(?<= ))(?:(?:Bereits|Schon|Erst|Noch) )?(?:(?:[Aa]m|[Ii]m|[Ii]n)(?: (?:frühen|späten|heutigen|gestrigen))?(?: Jahre?)? |[Aa]m (?:frühen |späten )?\p{L}+ des )?$/u;
/** A day's own words that need no word before them. */
const BARE = /^(?:[AaIi]m |heute|gestern|vorgestern|morgen|übermorgen|\d{4}$|[Ii]n der |[Ii]m |Anfang |Mitte |Ende )/iu;
/** Of the day that was told before. */
const PART_OF_DAY = /^(?:[Ii]n der Nacht|[Aa]m (?:frühen |späten )?(?:Morgen|Vormittag|Mittag|Nachmittag|Abend))$/u;
const LIMITED = /(?<!\p{L})(?:bis|seit|ab|von|vom|zum|für|vor|nach|zwischen|und|oder|gegen|um|des|der|den|dem) $/u;
/** Has a day of its own: "das Treffen am Freitag". */
const OCCASION = pattern('iu')`
  (?:
    treffen|sitzung|konferenz|gipfel|wahl|wahlen|spiel|partie|finale|debatte|abstimmung|kundgebung|demonstration|
    protest|proteste|anschlag|unfall|konzert|tagung|feier|fest|messe|verhandlungen?|gespräche?n?|rede|interview|
    anhörung|prozess|auftritt|besuch|verleihung|premiere|veranstaltung|kongress|parteitag|angriff|beben|sturm|
    rennen|start|termin|tag|nacht|referendum|entscheidung|urteil|beschluss|auftakt
  )s?$
`;

const PERFECT = /^(?:hat|haben|ist|sind|wurden?|war(?:en)?|hatten?|wird|werden|soll|sollen|will|wollen)$/u;
const PASSIVE = /^(?:wurden?|wird|werden)$/u;
const AHEAD = /^(?:soll|sollen|wird|werden|will|wollen)$/u;
/** Ends with what was done. */
const DONE =
  /(?:^|\P{L})(?!bekannt$|beliebt$|berühmt$|bestimmt$|verwandt$|gut$|gesamt$|gewohnt$|vertraut$|bereit$|seit$|geeignet$|gespannt$|begeistert$|besorgt$|erlaubt$)(?:(?:\p{Ll}{2,8})?ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|zer|ent|ge|unter|über|miss|wider|voll|um)\p{Ll}{3,}(?:t|en)|\p{Ll}{4,}iert)(?: worden| werden)?$/u;
const INFINITIVE = /(?<!\p{L})\p{Ll}+(?:en|ern|eln)$/u;
const CLOCK = /^ (?:um|gegen|ab|kurz vor|kurz nach) \d{1,2}(?:[.:]\d\d)? Uhr(?!\p{L})/u;
/** Opens the sentence with an occasion whose day is that of the deed: "Bei einem Treffen am Freitag". */
const OCCASION_FIRST = /^(?:Bei|Beim|Auf|Während|In|Im) (?:\p{L}[\p{L}-]* ){0,4}\p{Lu}[\p{L}-]+ $/u;
/** Between the verb and the day. */
const BESIDE_VERB = /^ (?:(?:sich|es) )?(?:(?:schon|bereits|erst|noch) )?$/u;

/** Tells how things are, or what somebody may. */
const STATE =
  /^(?:lebten?|galt(?:en)?|lag(?:en)?|stand(?:en)?|gehörten?|hieß(?:en)?|kosteten?|betrug(?:en)?|blieb(?:en)?|bestand(?:en)?|arbeiteten?|kannten?|wussten?|dauerten?|umfassten?|zählten?|planten?|fehlten?|bedeuteten?|wollten?|sollten?|konnten?|durften?|ging(?:en)?|gab(?:en)?|sah(?:en)?|erfolgten?)$/u;
const SAYS =
  /^(?:sagten?|meinten?|erklärten?|betonten?|berichteten?|schrieb(?:en)?|äußerten?|behaupteten?|erzählten?|glaubten?|hofften?|teilten?|meldeten?|zeigten?|warnten?|bezeichneten?|nannten?|räumten?)$/u;
const PRESENT =
  /^(?:kommen|gehen|geben|nehmen|sieht|finden|stehen|liegen|bleiben|halten|lässt|tritt|trifft|treffen|spricht|verliert|zieht|schließt|leitet|baut|führt|heißt|muss|müssen|kann|können|darf|dürfen|mag|stecken|lauten|betragen|belaufen|befinden|schätzen)$|^(?!\p{L}*(?:hielt|erhielt|trat|bat|bot|lud|galt)$)\p{L}+[^t]t$|^(?:tritt|betritt)$/u;
const PAST_IN_T = /^(?:(?:er|be|ent|ver|auf)?(?:hielt|trat|bat|bot|lud|riet|glitt|schritt|stritt|tat|focht))$/u;
const THOUGHT =
  /(?<!\p{L})(?:sei|seien|habe|werde|könnten?|dürften?|würden?|hätten?|wären?|angeblich|nicht|kein\p{Ll}*)(?!\p{L})/u;
/** Told on somebody’s word. */
const SOURCE =
  /(?<!\p{L})(?:[Ll]aut|zufolge|[Nn]ach (?:eigenen |\p{Ll}+ )?(?:Angaben|Berichten|Informationen|Ansicht|Meinung))(?!\p{L})/u;
/** Opens what may be left off. */
const BESIDE =
  /^(?:nachdem|als|weil|da|um|wobei|während|obwohl|die|der|das|den|dem|deren|dessen|was|womit|wodurch|wo) /u;
const LONG = 12;

/** Two words with capitals side by side, or letters that stand for a name. */
const NAMED =
  /(?<=[\p{L}-] )\p{Lu}[\p{L}-]+ \p{Lu}\p{L}|(?<!\p{L})\p{Lu}{2,}|\p{Ll}\p{Lu}\p{Ll}|^(?!D(?:er|ie|as|en|em) |Ein(?:e[nmrs]?)? |[AIZ][mnu]r? |Bei |Beim |Nach |Vom? |Mit |Durch |Zwei |Drei |Mehrere |Viele )\p{Lu}\p{L}+ \p{Lu}\p{L}+/u;
/** A noun that has no article after "in" is a name, but for these. */
const BARE_NAME = pattern('u')`
  (?<!\p{L})(?:in|bei|nach|aus|von) (?!
    (?:
      Zukunft|Kraft|Angriff|Anspruch|Betrieb|Haft|Höhe|Form|Bezug|Gefahr|Frage|Folge|Rente|Pension|Serie|Regen|
      Bedarf|Protest|Angst|Grund|Sicht|Hause|Bord|Druck|Auftrag|Rücksicht|Wirklichkeit|Trümmern|Flammen|Brand|
      Rechnung|Empfang|Besitz|Aussicht|Kauf|Ruhe|Eis|Schnee|Nebel|Mitleid|Liebe|Anlass|Anfang|Ende|Abschluss|Beginn|
      Richtung|Ordnung
    )(?!\p{L})
  )(?!\p{L}+(?:ung|heit|keit|schaft|tion|en|ern|eln)(?!\p{L}))\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{L}+)*(?!\p{L})
`;
const isNamed = (title: string): boolean => NAMED.test(title) || BARE_NAME.test(title) || countNames(title, []) > 0;

/** "Das Museum eröffnete in Bremen": which it is, the place right after the verb tells. */
const PLACED_AFTER = /^(D(?:er|ie|as) (?:\p{Ll}+e )?\p{Lu}[\p{L}-]+) (\p{Ll}+) ((?:in|bei) \p{Lu}[\p{L}-]+)(?=[ .])/u;
const hangs: AloneLanguage['hangs'] = (text, options) =>
  alone.hangs(text.replace(PLACED_AFTER, '$1 $3 $2'), { ...options, as: 'prompt' }) ??
  (isNamed(text) || (options?.people ?? []).some(name => text.includes(name)) ? undefined : NOTHING_NAMED);

/** Does the verb tell what was done, and the end of the clause with it? */
function isDeed(verb: string, clause: string): boolean {
  if (AHEAD.test(verb)) return INFINITIVE.test(clause) || DONE.test(clause);
  if (PERFECT.test(verb)) return DONE.test(clause);
  return !SAYS.test(verb) && !STATE.test(verb) && (PAST_IN_T.test(verb) || !PRESENT.test(verb));
}

/** "zog sich Verletzungen zu, als er abstürzte": the first clause, where it is whole and the second only tells more of it. */
function shortened(title: string): string {
  const [clause, ...others] = title.split(', ');
  const [second] = others;
  // "aufgefordert, die Stadt zu verlassen": it says too little without
  const isBeside =
    second && others.length === 1 && BESIDE.test(second) && !/ zu \p{Ll}+$|\p{L}zu\p{Ll}+$/u.test(second);
  return isBeside && title.split(' ').length > LONG ? clause! : title;
}

/** German tells when before the verb, right after it, or right before the word that ends the sentence. */
function withoutDay(text: string, { start: from, end: to }: Span): Happening | undefined {
  const own = text.slice(from, to);
  const lead = ON_DAY.exec(text.slice(0, from))?.[0] ?? '';
  const day = { start: from - lead.length, end: to + (CLOCK.exec(text.slice(to))?.[0].length ?? 0) };
  if ((!lead && !BARE.test(own)) || PART_OF_DAY.test(own) || LIMITED.test(text.slice(0, day.start))) return undefined;
  const next = day.start === 0 ? /^ (\p{Ll}+)(?= )/u.exec(text.slice(day.end))?.[1] : undefined;
  if (day.start === 0 && (!next || !isFinite(next))) return undefined;
  const verb = next ? { start: day.end + 1, end: day.end + 1 + next.length } : verbIn(text);
  if (!verb) return undefined;
  const finite = text.slice(verb.start, verb.end);
  const title = next ? fronted(finite, text.slice(verb.end + 1, -1)) : cut(text, day, verb);
  const [clause] = title?.split(', ') ?? [];
  if (!title || !clause || THOUGHT.test(title) || SOURCE.test(title)) return undefined;
  // With a second clause, the first has to be whole
  if (!isDeed(finite, clause) && !isDeed(finite, title)) return undefined;
  return { title: shortened(title), ahead: AHEAD.test(finite) };
}

/** "eröffnete die Ministerin ein Museum" -> "Die Ministerin eröffnete ein Museum". */
function fronted(finite: string, rest: string): string | undefined {
  // "kam es in Bremen zu", "haben sich die Minister getroffen"
  const held = /^(?:sich|es) /u.exec(rest)?.[0] ?? '';
  const words = rest.slice(held.length);
  // "wurde die Brücke über den Fluss eingeweiht": all that is before the participle
  const [, middle, end] = (PASSIVE.test(finite) && !held && /^(.+) (\p{Ll}+(?: worden| werden)?)$/u.exec(words)) || [];
  if (middle && isOnePhrase(middle)) return capital(`${middle} ${finite} ${end}`);
  const length = firstPhrase(words, { passive: PASSIVE.test(finite) });
  if (length === undefined) return undefined;
  return capital(`${words.slice(0, length)} ${finite} ${held}${words.slice(length + 1)}`).trimEnd();
}

function cut(text: string, day: Span, verb: Span): string | undefined {
  const finite = text.slice(verb.start, verb.end);
  const [between, after] = [text.slice(verb.end, day.start), text.slice(day.end, -1)];
  const isOfOccasion = day.end < verb.start && OCCASION_FIRST.test(text.slice(0, day.start)) && after.startsWith(' ');
  if (isOfOccasion) return `${text.slice(0, day.start).trimEnd()}${after}`;
  if (day.start < verb.end || !after.startsWith(' ')) return undefined;
  if (BESIDE_VERB.test(between))
    return `${text.slice(0, verb.end)}${between.replace(/ (?:schon|bereits|erst|noch) $/u, '').trimEnd()}${after}`;
  // "hat das Gesetz am Freitag beschlossen", "wies die Klage am Freitag zurück"
  const ends = PERFECT.test(finite) ? /^ \p{Ll}+(?: (?:worden|werden|haben))?$/u : /^ \p{Ll}{2,7}$/u;
  const isBeforeEnd = ends.test(after) && /\p{L} $/u.test(between) && !between.includes(',');
  const isOfNoun = OCCASION.test(between.trim()) || /^(?:im Jahr )?\d{4}$/u.test(text.slice(day.start, day.end));
  return isBeforeEnd && !isOfNoun ? `${text.slice(0, verb.end)}${between.trimEnd()}${after}` : undefined;
}

export const events: EventLanguage = {
  eventsIn: happeningReader({
    tag: 'de',
    alone: { ...alone, hangs },
    words,
    withoutDay,
    pronoun: /(?<!\p{L})(?:[Ee]r|[Ss]ie)(?!\p{L})/gu,
    possessive: /(?<=^(?:\p{Lu}|\p{Ll}| |-){8,80} )(?:sein|ihr)(?:e[nmrs]?)?(?= )/gu,
    spoils: [HEARSAY, OPENS_CLAUSE, OPENS_WITH_THAT, JUDGES, GOES_ON, LEAVES_OPEN, OF_THE_PAGE, OF_PRIVATE],
  }),
};
