import { statementReader } from '../../shared/statements.js';
import { alone, countNames } from '../asking/alone.js';
import { HEARSAY, OPENS_CLAUSE, verbIn } from '../asking/sentence.js';
import { FINITE, GRAVE, OF_PRIVATE } from '../asking/words.js';
import { words } from '../words.js';
import { leanRegExp } from '../../../article/lean-pattern.js';
import { pattern } from '../../../article/pattern.js';

export const JUDGES =
  /(?<!\p{L})(?:pointiert|massiv|gigantisch\p{L}*|leider|möglicherweise|eventuell|offenbar|offensichtlich|anscheinend|scheinbar|wohl|vermutlich|wahrscheinlich\p{L}*|vielleicht|hoffentlich|natürlich|sicherlich|bekanntlich|bemerkenswert\p{L}*|überraschend\p{L}*|erstaunlich\p{L}*|enttäusch\p{L}*|beeindruck\p{L}*|dramatisch\p{L}*|umstritten\p{L}*|ausgerechnet|immerhin|geradezu|regelrecht)(?!\p{L})/iu;
/** Goes on with what was told before, or looks from the day on which it was written. */
export const GOES_ON = pattern('u')`
  ^(?:
    Bei (?:dem|der) |Hintergrund |Entscheidend |Durchsucht |Grund |Ziel |Anlass |Ursache |Bereits |
    Ein(?:e[nmrs]?)? (?:entsprechend|solch|ähnlich|weiter|ander)|
    Die (?:letzt|jüngst|diesjährig|verbleibend|restlich|übrig|ander|weiter|erst|zweit)\p{Ll}+[ ]
  )|
  (?<!\p{L})(?:
    aber|dann|sowieso|ohnehin|nämlich|bereits|also|zum Beispiel|im Augenblick|immer noch|noch immer|zu diesem|heute|
    bisherige[nmrs]?
  )(?!\p{L})
`;
/** "der neuen Show", "die Maschine", "die EM": which? */
export const LEAVES_OPEN = pattern('u')`
  (?<!\p{L})(?:de[rmsn]|die|das|am|im|vom|zum|zur|beim) (?:
    neuen?|gescheiterten?|aktuellen?|geplanten?|künftigen?|jetzigen?|genannten?|betroffenen?|betreffenden|besagten|
    entsprechenden?|fraglichen?|gleichen?|selben
  ) \p{Lu}[\p{L}-]+(?![\p{L}-])(?! (?:de[rs]|von|für|in|auf|\p{Lu}))|
  (?<!\p{L})(?:[Dd]e[rmsn]|[Dd]ie|[Dd]as|[Ii]m|[Aa]m|[Zz]u[mr]|[Vv]om|[Bb]eim) (?:\p{Ll}+en? )?(?:
    Maschine|Start|Geschehnisse|Originalakte|Täter|Opfer|Mann|Frau|Männer|Fahrer|Firma|Behörden?|Beschluss|Vorfall|
    Zustimmung|Verkauf|Gewinn|Umsatz|Verlust|Einsatz|Versuch|Klage|Antrag|Bauern?|Beamten|Sturm|Orkan|Ziel|Show|
    Premiere|Kollision|Vorlage|\p{L}*(?:liste|verleihung|veranstaltung|maschine|debatte|vorfall)|EM|WM|
    (?:Welt|Europa|Landes|Staats)?[Mm]eisterschaft(?:en)?|Militäroperation|Ausschreibung|Abstimmung|Kämpfe
  )(?!\p{L})(?! (?:de[rs]|von|vom|für|zum|zur|über|gegen|\p{Lu}))
`;
/** What happened to people, and is nobody's quiz. */
const MISHAP = pattern('iu')`
  (?<!\p{L})(?:
    \p{L}*unfall\p{L}*|\p{L}*unglück\p{L}*|Absturz\p{L}*|Abstürz\p{L}*|abgestürzt\p{L}*|stürzte\p{L}*|
    zusammengestoßen|prallte\p{L}*|Blitz|\p{L}*hochwasser|Hochwasser|Überschwemmung\p{L}*|Unwetter\p{L}*|
    Erdbeben\p{L}*|\p{L}*brand|Dauerregen|geboren|Randal\p{L}*|randalier\p{L}*|Ausschreitung\p{L}*|Krawall\p{L}*|
    desertier\p{L}*|Schwächeanfall|\p{L}*notland\p{L}*|notgelandet|\p{L}*[Vv]erdacht\p{L}*|Verbrechen|
    Volksverhetzung|[Dd]urchsuch\p{L}*|Spreng\p{L}*
  )(?!\p{L})
`;
/** "eines Autos eines Herstellers": the article tells elsewhere which. */
const OF_SOME_OF_SOME =
  /(?<!\p{L})eine[rs] (?:\p{Ll}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+ eine[rs] (?:\p{Ll}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+(?![\p{L}-])(?! \p{Lu}| „)/u;
/** Two things at once: "…, drei Jahre später folgte ein Verbot." */
const TWO_AT_ONCE = leanRegExp(
  `, (?!(?:dass|weil|ob|um|wo|als|wenn|nachdem|obwohl|während|bevor|was|wie|wer|damit|sodass|indem|bis|falls|da|d(?:er|ie|as|em|en|enen|eren|essen))(?!\\p{L}))(?:[\\p{L}\\d.-]+ ){1,10}(?:${[...FINITE].join('|')}|\\p{Ll}{3,}te(?! \\p{Lu})) [^,]*\\.$`,
  'u',
);
/** What was to take place took place: only the day could be known. */
const TOOK_PLACE =
  /(?<!\p{L})(?:Arbeiten|\p{L}*arbeiten|Wahl|Spiel|\p{L}*spiel|Partie)(?!\p{L}).*(?: zu Ende gegangen| statt| entschieden(?: worden)?| beendet(?: worden)?)\.$/u;
/** The writers tell of their own report, or of where it may be read. */
export const OF_THE_PAGE = /(?<!\p{L})(?:Wikinews|siehe|lesen Sie|nebenstehend\p{L}*|obige\p{L}*|Redaktion)(?!\p{L})/iu;
/** In the past perfect, which tells how it came to the news. */
const LOOKS_BACK = /(?<!\p{L})(?:hatten?|war(?:en)?) (?:[^,]* )?\p{Ll}+(?:t|en)(?: worden)?(?:,|\.$)/u;
/** "Das beschloss der Rat": what? */
export const OPENS_WITH_THAT = leanRegExp(`^D(?:as|ies) (?:${[...FINITE].join('|')}|\\p{Ll}+ten?)(?!\\p{L})`, 'u');

/** Ends with what was done: "hat … besucht". */
const DONE = /(?:^|\P{L})(?:(?:\p{Ll}{2,8})?ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|zer|ent|ge)\p{Ll}{3,}(?:t|en)) ?\.?$/u;

export const statementIn = statementReader({
  words,
  alone,
  countNames,
  verbIn,
  onlyThought:
    /^(?:(?:könnte|dürfte|müsste|würde|sollte|möchte|darf|muss|müssen|dürfen|scheint|schien|gilt|galt)(?:n|en)?|sei|seien|habe)$/u,
  spoils: [
    JUDGES,
    OF_THE_PAGE,
    GOES_ON,
    LEAVES_OPEN,
    GRAVE,
    MISHAP,
    OF_PRIVATE,
    HEARSAY,
    OPENS_CLAUSE,
    OPENS_WITH_THAT,
    LOOKS_BACK,
    OF_SOME_OF_SOME,
    TWO_AT_ONCE,
    TOOK_PLACE,
    // told by nobody that is named; of what somebody says the sentence before tells
    /, (?:heißt|hieß) es|^[^,]*(?<!\p{L})(?:sei|seien|habe|könne|werde|müsse|solle|wolle|dürfe)(?!\p{L})[^,]*, \p{Ll}/u,
  ],
  date: /(?:\d{1,2}\. ?)?(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (?:18|19|20)\d\d|\d{1,2}\.\d{1,2}\.\d{4}|(?<!\p{L})(?:18|19|20)\d\d(?!\p{N})/gu,
  // "Friedensabkommen von 2005", "Robert-Preis 1997", "Resolution 1973"
  yearOfName:
    /(?<=(?:abkommen|vertrag|gesetz|wahl|wahlen|Resolution|Agenda|Nr\.|krieg|krise|preis|spiele|meisterschaft|saison|WM|EM|Expo|geboren)(?:s|es|en)?(?: (?:von|vom|aus dem|des|im) (?:Jahre?s? )?)? ?)(?:18|19|20)\d\d(?!\d)|(?:18|19|20)\d\d(?= (?:Menschen|Soldaten|Euro|Dollar|Personen|Meter|Kilometer))/gu,
  present: /^(?:ist|sind|hat|haben|wird|werden|will|wollen|soll|sollen|gibt|liegt|steht|gehört|\p{Ll}+t)$/u,
  done: DONE,
});
