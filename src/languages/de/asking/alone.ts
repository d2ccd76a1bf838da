import type { AloneLanguage } from '../../contract/alone.js';
import { literally } from '../../shared/literally.js';
import { isFinite, LEANS_BACK, POINTS, UNDATED } from './words.js';

/** "Ich", "wir", "uns" are whoever speaks. */
const OF_THE_SPEAKER = /(?<!\p{L})(?:wir|uns|unsere[nmrs]?|ich|mich|mir|mein|meine[nmrs]?)(?!\p{L})/gu;
/** "Das ist …": it stands for what was said before. */
const BARE =
  /(?<!\p{L})[Dd](?:as|ies) (?:ist|war|wäre|sei|sind|waren|wird|würde|hat|hätte|haben|kann|könnte|muss|müsste|soll|sollte|darf|geht|ging|gilt|heißt|bedeutet|zeigt|macht|tut|wissen|wollen|sehen|nehmen)(?!\p{L})|(?<!\p{L})(?:dass|weil|wenn|ob) (?:das|dies) |(?<!\p{L})da (?:ja|nur|auch|doch|schon|eben|wohl)(?!\p{L})/u;
const ITSELF =
  /(?<!\p{L})(?:Es|es) (?!gibt|gab|geht|ging|ist (?:wichtig|nötig|klar|an der Zeit|Zeit|richtig|falsch|möglich|unmöglich|gut)|braucht|handelt|heißt|kommt darauf|bleibt)(?:ist|war|sei|wird|wurde|hat|hatte|soll|muss|kann|darf|sind)(?!\p{L})/u;
/** "2012 sind es noch 3500" */
const COUNTED_IT =
  /^(?:Der|Die|Das) (?:rund |etwa |über |gut |knapp |mehr als )?(?:_{2,}|\d)|(?<!\p{L})(?:ist|sind|war|waren) es (?:noch |nur |schon |bereits |etwa |rund )?(?:_{2,}|\d)/u;
/** "Der Bau kostete …", "Die mobile Eisbahn hat …", "Die Laptops, deren …": which? Of some there is but one. */
const DEFINITE =
  /^(?:Der|Die|Das) (?:(?!(?:EU|US)-)\p{Ll}[\p{L}-]+en? ){0,2}(\p{Lu}[\p{L}-]+)(?: (\p{Ll}+)(?!\p{L})|(,) (?:der|die|das|deren|dessen)\b)/u;
/** "Am Haus entstand …", "An Bord des Airbus befanden …". */
const PLACED =
  /^(?:(?:Am|Im|Beim|Vom|Zum|Zur|(?:An|In|Auf|Bei|Aus|Nach|Vor|Hinter|Neben|Unter) (?:der|dem)|An Bord de[sr]) )(?:\p{Ll}[\p{L}-]+en ){0,2}(\p{Lu}[\p{L}-]+)(?: [\p{Lu}\d][\p{L}\d-]*){0,2} (\p{Ll}+)(?!\p{L})/u;
const NO_PLACE =
  /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\p{L}*|Mittwoch\p{L}*|Sonnabend|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr\p{L}*|Frühjahr|Frühling|Sommer|Herbst|Winter|Monat|Woche|Wochenende|Abend|Morgen|Vormittag|Nachmittag|Mittag|Nacht|Anfang|Ende|Süden|Norden|Osten|Westen|Internet|Bundestag|Bundesrat|Ausland|Inland|Schnitt|Durchschnitt|Gegensatz|Vergleich|Rahmen|Grunde|Zweiten|Ersten|Schweiz|Türkei|Ukraine|Slowakei|Mongolei|Iran|Irak|Libanon|Sudan|Jemen|Kongo|Kosovo|Vatikan|Niederlande\p{L}*|USA|EU|Nordsee|Ostsee|Alpen|Rhein|Donau|Elbe|Bundes\p{L}+|Welt|Erde|Mond|Weltall)$/u;
/** The narrator tells what somebody says, who stands elsewhere. */
const REPORTED = /(?<!\p{L})(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe)(?!\p{L})/u;
const REPORTS =
  /(?<!\p{L})(?:sagt\p{L}*|erklärt\p{L}*|teilt\p{L}*|meint\p{L}*|betont\p{L}*|schreibt|schrieb\p{L}*|berichtet\p{L}*|behauptet\p{L}*|warn\p{L}*|kündigt\p{L}*|gab|gibt|hieß|heißt|laut|zufolge|nach (?:Angaben|Ansicht|Meinung|Auffassung|Einschätzung|den Worten)|wie|ob|dass|so)(?!\p{L})/iu;
const ONLY_ONE =
  /^(?:EU|UNO|NATO|Bundes\p{L}+|Europäische|Polizei|Regierung|Opposition|Welt|Sonne|Erde|Wirtschaft|Inflation|Union|Koalition|\p{Lu}{2,}\S*)$/u;
const NAME = /[\p{Lu}][\p{L}’-]+/u;

export const alone: AloneLanguage = {
  hangs(text, { as } = {}) {
    if (as === 'title') return undefined;
    const opened = LEANS_BACK.exec(text)?.[0];
    if (opened) return `“${opened}” goes on with what isn’t shown.`;
    const plain = as === 'quotation' ? text.replace(OF_THE_SPEAKER, '') : text;
    const pointer = POINTS.exec(plain)?.[0] ?? BARE.exec(plain)?.[0] ?? ITSELF.exec(plain)?.[0];
    if (as !== 'quotation' && REPORTED.test(text) && !REPORTS.test(text)) return 'It is told as what somebody says.';
    const it = COUNTED_IT.exec(plain)?.[0];
    if (it) return `“${it}” stands for what isn’t shown.`;
    const placed = as === 'quotation' ? null : PLACED.exec(text);
    if (placed && !NO_PLACE.test(placed[1]) && !ONLY_ONE.test(placed[1]) && isFinite(placed[2]))
      return `“${placed[0].split(' ').slice(0, -1).join(' ')}” leaves open which.`;
    const [definite, noun, verb, comma] = DEFINITE.exec(text) ?? [];
    if (as !== 'quotation' && noun && !ONLY_ONE.test(noun) && (comma || isFinite(verb!)))
      return `“${definite!.split(' ', 2).join(' ')}” leaves open which.`;
    return pointer && `“${pointer}” stands for what isn’t shown.`;
  },
  fragment(text, { as } = {}) {
    if (as === 'title' || as === 'prompt') return undefined;
    const words = text.split(/\s+/);
    if (/^[\p{Ll},]/u.test(text.replace(/^[„"»“‚'(]+/, ''))) return 'It begins in the middle of a sentence.';
    if (
      !words.some(
        word => isFinite(word.replace(/[^\p{L}]/gu, '')) || /(?:t|en|e)$/u.test(word.replace(/[^\p{Ll}]/gu, '')),
      )
    )
      return 'It has no verb.';
    return undefined;
  },
  undated(text, { as } = {}) {
    if (as === 'quotation') return undefined;
    const day = UNDATED.exec(text)?.[0];
    return day && !new RegExp(`${literally(day)},? (?:dem |den |der )?\\d`).test(text)
      ? `“${day.trim()}” needs the article’s date.`
      : undefined;
  },
  stranger(text, { as, people = [], known = '' } = {}) {
    if (as === 'quotation' || as === 'title') return undefined;
    for (const name of people) {
      const surname = name.split(' ').at(-1)!;
      if (!NAME.test(surname) || surname === name || known.includes(surname)) continue;
      const at = text.search(new RegExp(`(?<![\\p{L}-])${literally(surname)}s?(?![\\p{L}-])`, 'u'));
      if (at >= 0 && !text.includes(name)) return `“${surname}” was not introduced.`;
    }
    return undefined;
  },
  saysLittle: () => undefined,
};
