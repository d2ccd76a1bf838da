import { inEnglish } from '../../../findings/finding.js';
import type { AloneLanguage, ShownAs } from '../../contract/alone.js';
import { NOTHING_NAMED, shortAndNameless, strangerBy } from '../../shared/alone.js';
import { tellsYear } from '../../year.js';
import { isPlaceName } from '../places.js';
import { literally } from '../../shared/literally.js';
import { isFinite, LEANS_BACK, POINTS, UNDATED } from './words.js';
import { pattern } from '../../../article/pattern.js';

/** "Ich", "wir", "uns" are whoever speaks. */
const OF_THE_SPEAKER = /(?<!\p{L})(?:wir|uns|unsere[nmrs]?|ich|mich|mir|mein|meine[nmrs]?)(?!\p{L})/gu;
/** "Das ist …": it stands for what was said before. */
const BARE =
  /(?<!\p{L})[Dd](?:as|ies) (?:ist|war|wäre|sei|sind|waren|wird|würde|hat|hätte|haben|kann|könnte|muss|müsste|soll|sollte|darf|geht|ging|gilt|heißt|bedeutet|zeigt|macht|tut|wissen|wollen|sehen|nehmen)(?!\p{L})|(?<!\p{L})(?:ist|war|wird) es (?:noch|viel|weit) \p{Ll}+er(?!\p{L})|(?<!\p{L})(?:dass|weil|wenn|ob) (?:das|dies) |(?<!\p{L})da (?:ja|nur|auch|doch|schon|eben|wohl)(?!\p{L})/u;
const ITSELF =
  /(?<!\p{L})(?:Es|es) (?!gibt|gab|geht|ging|ist (?:wichtig|nötig|klar|an der Zeit|Zeit|richtig|falsch|möglich|unmöglich|gut)|braucht|handelt|heißt|kommt darauf|bleibt)(?:ist|war|sei|wird|wurde|hat|hatte|soll|muss|kann|darf|sind)(?!\p{L})/u;
/** What stands for something in its own sentence: "davon aus, dass", "nur damit", ", darunter"; and the verb "sein". */
const BOUND = [
  /(?<!\p{L})dar?(?:von|für|mit|an|auf|um|zu|in|gegen|über|bei)(?=(?: \p{L}+){0,5}, (?:dass|ob|wie|wann|was|wer|wo|warum|wenn)(?!\p{L}))/gu,
  /(?:(?<=, )|(?<=^Nur ))damit(?= )/gu,
  /(?<=\p{Lu}[\p{L}-]+, )(?:darunter|davon)(?!\p{L})/gu,
  /(?<!\p{L})sein(?=[,.;:!?“”"»]|$| (?:wird|werde|werden|würde|soll|sollte|kann|könnte|muss|müsste|und|oder)(?!\p{L}))/gu,
  /(?<!\p{L})[Ee]s(?= (?:\p{L}+ ){1,4}\p{L}+, (?:dass|was|wenn|wie|ob)(?!\p{L}))/gu,
];
/** Opens a sentence as its subject: a woman or several; a man. */
const SHE_OR_THEY =
  /^[„"»]?(?:(?:Die|Viele|Alle|Einige|Manche|Mehrere|Eine|Unsere|Meine|Diejenigen) (?:\p{Ll}[\p{L}-]+(?:e|en|er|es) ){0,2}\p{Lu}[\p{L}-]+|\p{Lu}\p{Ll}+(?:e|en|er|n|s) (?=\p{Ll}+en ))/u;
const HE_OR_IT =
  /^[„"»]?(?:Der|Ein|Jeder|Kein|Unser|Mein|Das|Jedes) (?:\p{Ll}[\p{L}-]+(?:e|en|er|es) ){0,2}\p{Lu}[\p{L}-]+/u;
const OF_HER = /(?<=, [^.!?]{0,80}(?<!\p{L}))(?:sie|ihr|ihre[nmrs]?|ihnen)(?!\p{L})/gu;
const OF_HIM = /(?<=, [^.!?]{0,80}(?<!\p{L}))(?:er|ihn|ihm|sein|seine[nmrs]?)(?!\p{L})/gu;

/** Without what stands for something that the sentence itself names before or after it. */
function withoutBound(text: string): string {
  const plain = BOUND.reduce((left, pattern) => left.replace(pattern, ''), text);
  if (SHE_OR_THEY.test(plain)) return plain.replace(OF_HER, '');
  return HE_OR_IT.test(plain) ? plain.replace(OF_HIM, '') : plain;
}

/** "2012 sind es noch 3500" */
const COUNTED_IT =
  /^(?:Der|Die|Das) (?:rund |etwa |über |gut |knapp |mehr als )?(?:_{2,}|\d)|(?<!\p{L})(?:ist|sind|war|waren) es (?:noch |nur |schon |bereits |etwa |rund )?(?:_{2,}|\d)/u;
/** "Betroffen sind 1300 Gemeinden": wovon? */
const PARTICIPLE_FIRST =
  /^(?:Ge\p{Ll}+(?:t|en)|(?:Ein|Aus|An|Ab|Auf|Vor|Zu|Hinzu|Um)ge\p{Ll}+(?:t|en)|Betroffen|Beteiligt|Beschädigt|Verletzt|Vermisst|Erwartet|Verkauft|Benannt|Befragt|Unterstützt|Verantwortlich|Zuständig) (?:ist|sind|war|waren|wurden?|wird|werden|habe[nt]?|hat|hatten?)(?!\p{L})/u;
/** "für den Verein": of such there are many, and the article tells elsewhere which. */
const OF_MANY = pattern('u')`
  (?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|im|am|beim|vom|zum|zur|ins) (?:
    (?:\p{N}+|zwei|drei|vier|fünf)?\p{Ll}*tägigen |alten? |neuen?[ ]
  )?(?:
    Firma|Halle|Unternehmen|Konzern|Verein|Klub|Club|Verband|Partei|Fraktion|Stadt|Gemeinde|Region|Insel|Projekt|
    Plan|Pläne|Vorhaben|Gesetz|Gesetzentwurf|Vertrag|Abkommen|Vereinbarung|Entscheidung|Beschluss|Urteil|Gericht|
    Richter|Bericht|Studie|Umfrage|Dokument|Treffen|Sitzung|Konferenz|Gipfel|Veranstaltung|Ausstellung|Spiel|Partie|
    Turnier|Rennen|Finale|Qualifikation|Wettbewerb|Vorfall|Unfall|Gebäude|Schiff|Flugzeug|Satellit|Anlage|Werk|Film|
    Buch|Album|Mannschaft|Team|Trainer|Minister|Bürgermeister|Präsident|Premier|Gouverneur|Seite|Sender|Betrieb|
    Angebot|Maßnahmen?|Programm|Daten|Liste|Sondertribunal|Tribunal|Sparte|Gruppe|Kommission|Versammlung|Auktion|
    Pilot|Täter|Veranstalter|Gebühr|Beratung|Show|Konzert|Feuer|Brand|Vorstoß|Land|Schließung|Gefangenenlager|
    Fahrzeug|Auto|Kultauto|Absturzstelle|Unfallstelle|Gelände|Ort|Weltproduktion|Produktion|Jahresproduktion|
    Befragten|Insel|Straße|Marke|Ware|Krankheit|Virus|Verfahren|Prozess|Antrag|Kritik|Vorwurf|Forderung|Aktion|
    Kampagne|Messe|Saison|Liga|Wahl|Kandidat|Sieger
  )(?:en?|n|s|es)?(?=
    [,.?]|
    [ ](?!
      der(?!\p{L})|des(?!\p{L})|von(?!\p{L})|vom(?!\p{L})|für(?!\p{L})|zur(?!\p{L})|zum(?!\p{L})|zwischen|gegen|
      in \p{Lu}|über|„|["“\p{Lu}(]
    )
  )
`;
/** "Der Bau kostete …", "Die mobile Eisbahn hat …", "Die Laptops, deren …": which? Of some there is but one. */
const DEFINITE =
  /^(?:Der|Die|Das|Den) (?:(?!(?:EU|US)-)\p{Ll}[\p{L}-]+en? ){0,2}(\p{Lu}[\p{L}-]+)(?: (?:für|an|auf|über|mit|bei) (?:das|die|den|dem|der) (?:\p{Ll}+en? )?\p{Lu}[\p{L}-]+)?(?: (\p{Ll}+)(?!\p{L})|(,) (?:der|die|das|deren|dessen)\b)/u;
/** "die alte Halle", within a quotation: which? */
const RENEWED =
  /(?<!\p{L})(?:der|die|das|Der|Die|Das|dem|den) (?:alte|neue|umgebaute|renovierte|geplante|fertige)n? (?!Regierung|Koalition|Welt|Jahr|Bundes|Generation|Technik|Medien|Länder)\p{Lu}[\p{L}-]+(?![\p{L}-])(?! (?:de[rs]|von|vom|in|im|für|zwischen|am|an|über|\p{Lu}))/u;
/** Opens a quotation with what was told before: "Die Demonstration hat …". */
const HAPPENING = pattern('u')`
  ^[„"»]?Alle (?:Bereiche|Teile|Räume|Beteiligten|Arbeiten|Anlagen|Maßnahmen|Fragen|Punkte)(?!\p{L})|
  ^[„"»]?(?:Der|Die|Das) (?:\p{Ll}+e )?(?!
    Bevölkerung|Regierung|Verfassung|Bildung|Forschung|Meinung|Hoffnung|Nation|Opposition|Inflation|Produktion|
    Integration|Kommission|Union|Digitalisierung|Globalisierung|Erderwärmung|Versorgung
  )(?:
    \p{Lu}\p{Ll}+(?:ung|tion)|Urteil|Vorgang|Vorfall|Streik|Protest|Angriff|Vorschlag|Vorwurf|Rücktritt|Halle|
    \p{Lu}\p{Ll}*halle
  ) (?:ist|war|hat|hatte|wird|wurde|kann|muss|darf|zeigt|bedeutet|macht)(?!\p{L})
`;
/** "Am Haus entstand …", "An Bord des Airbus befanden …". */
const PLACED =
  /^(?:(?:Am|Im|Beim|Vom|Zum|Zur|(?:An|In|Auf|Bei|Aus|Nach|Vor|Hinter|Neben|Unter) (?:der|dem)|An Bord de[sr]) )(?:\p{Ll}[\p{L}-]+en ){0,2}(\p{Lu}[\p{L}-]+)(?: [\p{Lu}\d][\p{L}\d-]*){0,2} (\p{Ll}+)(?!\p{L})/u;
const NO_PLACE = pattern('u')`
  ^(?:
    (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\p{L}*|Mittwoch\p{L}*|Sonnabend|Januar|Jänner|Februar|März|April|Mai|
    Juni|Juli|August|September|Oktober|November|Dezember|Jahr\p{L}*|Frühjahr|Frühling|Sommer|Herbst|Winter|Monat|
    Woche|Wochenende|Abend|Morgen|Vormittag|Nachmittag|Mittag|Nacht|Anfang|Ende|Süden|Norden|Osten|Westen|Internet|
    Bundestag|Bundesrat|Ausland|Inland|Schnitt|Durchschnitt|Gegensatz|Vergleich|Rahmen|Grunde|Zweiten|Ersten|
    Schweiz|Türkei|Ukraine|Slowakei|Mongolei|Iran|Irak|Libanon|Sudan|Jemen|Kongo|Kosovo|Vatikan|Niederlande\p{L}*|
    USA|EU|Nordsee|Ostsee|Alpen|Rhein|Donau|Elbe|Bundes\p{L}+|Welt|Erde|Mond|Weltall
  )$
`;
/** The narrator tells what somebody says, who stands elsewhere. */
const REPORTED = /(?<!\p{L})(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe)(?!\p{L})/u;
const REPORTS =
  /(?<!\p{L})(?:sagt\p{L}*|erklärt\p{L}*|teilt\p{L}*|meint\p{L}*|betont\p{L}*|schreibt|schrieb\p{L}*|berichtet\p{L}*|behauptet\p{L}*|warn\p{L}*|kündigt\p{L}*|gab|gibt|hieß|heißt|laut|zufolge|nach (?:Angaben|Ansicht|Meinung|Auffassung|Einschätzung|den Worten)|wie|ob|dass|so)(?!\p{L})/iu;
const ONLY_ONE =
  /^(?:EU|UNO|NATO|Bundes\p{L}+|Europäische|Polizei|Regierung|Opposition|Welt|Sonne|Erde|Wirtschaft|Inflation|Union|Koalition|\p{Lu}{2,}\S*)$/u;
const MONTH =
  /(?<!\p{L})(?:Januar|Jänner|Februar|Feber|März|April|(?<=\d\. |[Ii]m )Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;
/** In a quotation, where every noun has a capital: letters that stand for a body, somebody with a title; or a year. */
const NAMED =
  /(?<!\p{L})(?:\p{Lu}{2,}[\p{L}-]*|Bundes(?:tag|rat|regierung|kanzler\p{L}*|präsident\p{L}*|\p{Ll}*minister\p{L}*|\p{Ll}+gericht\p{L}*|land|länder\p{L}*|bank|republik|wehr|liga|bürger\p{L}*|\p{Ll}*amt)(?:e?s)?(?!\p{L})|\p{Lu}\p{L}+[ -](?:AG|GmbH)|(?:Herrn?|Frau|Präsident(?:in)?|Kanzler(?:in)?) \p{Lu}\p{L}+)/u;
const isNamed = (text: string): boolean => NAMED.test(text) || tellsYear(text);

/** Of such length a quotation has little more than what it is about. */
const SHORT = 90;
const PEOPLES =
  /(?<!\p{L})(?:deutsch|österreichisch|schweizer|amerikanisch|britisch|englisch|französisch|italienisch|spanisch|polnisch|russisch|ukrainisch|chinesisch|japanisch|indisch|türkisch|israelisch|iranisch|europäisch|irisch|niederländisch|dänisch|schwedisch|kubanisch)(?:e[nmrs]?)?(?!\p{L})/u;
const OPENING_YEAR = /^(?:Im Jahr )?\d{4}(?= )/u;

/** What a sentence names by which it is known of what it tells. Of a quotation that opens it, what that names. */
export function countNames(sentence: string, people: readonly string[]): number {
  const text = (/^„[^“”]*/u.exec(sentence)?.[0] ?? sentence)
    .replace(OPENING_YEAR, '')
    .replace(/(?<=\d )[A-Z]{3}(?!\p{L})/gu, '');
  const isPlace = (name: string) => isPlaceName(name) || isPlaceName(name.replace(/s$/u, ''));
  const words = text.match(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu) ?? [];
  return new Set([
    ...(NAMED.exec(text) ?? []),
    ...(tellsYear(text) ? ['year'] : []),
    ...(text.match(PEOPLES) ?? []),
    ...(text.match(/.„/u) ?? []),
    ...people.filter(name => text.includes(name)),
    ...words.flatMap(name => [name, ...name.split(' ')]).filter(isPlace),
  ]).size;
}

export const isPlaced = (sentence: string, people: readonly string[]): boolean => countNames(sentence, people) > 0;

/** Beside a prompt, the headline tells which it is. */
const isKnown = (words: string, as: ShownAs | undefined, known: string): boolean =>
  as === 'prompt' && known.includes(words.split(' ').at(-1)!);

export const alone: AloneLanguage = {
  stranger: strangerBy(/s?/),
  hangs(text, { as, people = [], known = '' } = {}) {
    if (as === 'title') return undefined;
    const opened = LEANS_BACK.exec(text)?.[0];
    if (opened) return inEnglish('goes-on', { words: opened });
    const plain = withoutBound(as === 'quotation' ? text.replace(OF_THE_SPEAKER, '') : text);
    const pointer = POINTS.exec(plain)?.[0] ?? BARE.exec(plain)?.[0] ?? ITSELF.exec(plain)?.[0];
    if (as !== 'quotation' && REPORTED.test(text) && !REPORTS.test(text)) return inEnglish('told-as-said');
    const participle = as === 'quotation' ? undefined : PARTICIPLE_FIRST.exec(text)?.[0];
    if (participle) return inEnglish('goes-on', { words: participle });
    const isShort = text.length < SHORT && !isNamed(text);
    const happening =
      as === 'quotation'
        ? (RENEWED.exec(text)?.[0] ?? (isNamed(text) ? undefined : HAPPENING.exec(text)?.[0]))
        : undefined;
    if (happening) return inEnglish('open-which', { words: happening });
    const ofMany = as === 'quotation' && !isShort ? undefined : OF_MANY.exec(text)?.[0];
    if (ofMany && !isKnown(ofMany, as, known)) return inEnglish('open-which', { words: ofMany });
    const it = COUNTED_IT.exec(plain)?.[0];
    if (it) return inEnglish('stands-for-unshown', { words: it });
    const placed = as === 'quotation' ? null : PLACED.exec(text);
    if (placed && !NO_PLACE.test(placed[1]) && !ONLY_ONE.test(placed[1]) && isFinite(placed[2]))
      return inEnglish('open-which', { words: placed[0].split(' ').slice(0, -1).join(' ') });
    const [definite, noun, verb, comma] = DEFINITE.exec(text) ?? [];
    if (as !== 'quotation' && noun && !ONLY_ONE.test(noun) && !isKnown(noun, as, known) && (comma || isFinite(verb!)))
      return inEnglish('open-which', { words: definite!.split(' ', 2).join(' ') });
    if (pointer) return inEnglish('stands-for-unshown', { words: pointer });
    if (as === undefined || as === 'sentence') return isPlaced(text, people) ? undefined : NOTHING_NAMED;
    return undefined;
  },
  fragment(text, { as } = {}) {
    if (as === 'title' || as === 'prompt') return undefined;
    const words = text.split(/\s+/);
    if (/^[\p{Ll},]/u.test(text.replace(/^[„"»“‚'(]+/, ''))) return inEnglish('mid-sentence');
    if (
      !words.some(
        word => isFinite(word.replace(/[^\p{L}]/gu, '')) || /(?:t|en|e)$/u.test(word.replace(/[^\p{Ll}]/gu, '')),
      )
    )
      return inEnglish('no-verb');
    return undefined;
  },
  undated(text, { as } = {}) {
    if (as === 'quotation') return undefined;
    const day = UNDATED.exec(text)?.[0] ?? (tellsYear(text) ? undefined : MONTH.exec(text)?.[0]);
    // "am Montag, dem 3. Mai": but "nun 18 Monate" tells no date
    return day && !new RegExp(`${literally(day)},? (?:dem |den |der )?\\d{1,2}\\.(?!\\d{3})`).test(text)
      ? inEnglish('needs-article-date', { words: day.trim() })
      : undefined;
  },
  saysLittle: (text, { as } = {}) =>
    as === 'quotation' && !isNamed(text) ? shortAndNameless(text.toLowerCase()) : undefined,
};
