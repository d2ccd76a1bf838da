import type { Article, Span } from '../../article/types.js';
import type { Gender, Mention, Role } from '../contract/people.js';
import type { PeopleLanguage } from '../language.js';
import { nameReader, type NameWords } from '../shared/names.js';
import { isPlaceName } from './places.js';
import { pattern } from '../../article/pattern.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What somebody is, by the end of the word, in the nominative: "Bundeskanzlerin", "SPD-Fraktionsvorsitzende". */
const ROLE_END = pattern('i')`
  (?:
    minister|arbeiter|helfer|schützer|gegner|anhänger|nachfolger|vorgänger|beobachter|retter|bewerber|gärtner|
    handwerker|techniker|mechaniker|elektriker|informatiker|mathematiker|kritiker|therapeut|psychologe|pfleger|
    hausmeister|wirtin|gastwirt|aufseher|wärter|wächter|übersetzer|dolmetscher|fotograf|präsident|kanzler|sprecher|
    chef|leiter|führer|direktor|anwalt|trainer|experte|forscher|bürgermeister|senator|sekretär|richter|kommissar|
    kommandeur|kommandant|politiker|autor|regisseur|sänger|schauspieler|professor|könig|prinz|prinzessin|kaiser|
    papst|bischof|kardinal|pfarrer|pastor|priester|rabbi|rabbiner|imam|general|admiral|oberst|offizier|polizist|
    botschafter|diplomat|gouverneur|premier|intendant|manager|haber|gründer|unternehmer|student|schüler|lehrer|arzt|
    journalist|reporter|redakteur|korrespondent|kapitän|stürmer|torwart|torhüter|spieler|fahrer|pilot|astronaut|
    künstler|maler|musiker|komponist|dichter|schriftsteller|historiker|ökonom|analyst|analystin|wissenschaftler|
    biologe|biologin|physiker|chemiker|loge|login|kandidat|referent|vertreter|anführer|aktivist|diktator|machthaber|
    ermittler|verteidiger|berater|verwalter|sportler|läufer|händler|besitzer|betreiber|bauer|landwirt|winzer|koch|
    kollege|kollegin|initiator|moderator|kurator|architekt|ingenieur|designer|programmierer|entwickler|produzent|
    verleger|herausgeber|philosoph|theologe|soziologe|jurist|notar|staatsanwältin|anwältin|ärztin|köchin|bäuerin|
    feuerwehrmann|kaufmann|obmann|hauptmann|kaufleute|rat|rätin|frau|obfrau|kauffrau|amtsleiter|vize|star|legende|
    witwe|häftling|sultan|emir|scheich|zar|graf|gräfin|herzog|herzogin|baron|freiherr|fürst|lord|lady|sir|meister|
    sieger|gewinner|preisträger|zeuge|zeugin|bruder|schwester|sohn|tochter|vater|mutter
  )(?:in)?$
`;
/** Adjectives that have become nouns: their ending changes with what stands before. */
const ROLE_ADJECTIVE =
  /(?:vorsitzende|abgeordnete|beauftragte|angestellte|bevollmächtigte|delegierte|angeklagte|vorständige|gesandte|gelehrte|überlebende)[rn]?$/i;
const ROLE_MEMBER = /(?:mitglied|vorstand|oberhaupt|mädchen|model|idol|kopf)$/i;
/** In another case than the one that names: "des Ministers", "dem Präsidenten". */
const ROLE_OBLIQUE =
  /(?:ministers|kanzlers|sprechers|chefs|leiters|führers|direktors|anwalts|trainers|präsidenten|kandidaten|experten|kollegen|botschafters|gouverneurs|senators|richters|politikers|königs|papstes|generals|prinzen|aktivisten|journalisten|studenten|diplomaten|ökonomen|analysten|ministern|sprechern|bürgermeisters|sekretärs|kommissars|autors|regisseurs)$/i;
/** Ends like a role, and is none. */
const NO_ROLE =
  /^(?:stadtrat|bundesrat|sicherheitsrat|aufsichtsrat|verwaltungsrat|betriebsrat|ethikrat|nationalrat|europarat|vorrat|verrat|landrat-amt|computer|theater|heirat|monat|apparat|format|general|grand|oberst|leiter|frau|vater|mutter|meister|premier|bauer|koch|star|rat|vertrat|unterrat|parlament|beirat|staatsrat|zentralrat|rundfunkrat|gemeinderat|kreisrat-|konkurrat)$/i;

/** A calling by its ending alone, which no given name has: "Geigerin", "Pianist", "Ökologin". */
const CALLING =
  /^(?!(?:.*(?:christ|geist|quist|qvist|kristin)|(?:hinter|arg)?list|.*frist)(?:in)?$)\p{Lu}\p{Ll}{2,}(?:(?:[lgkdtsßmnfbpzi]|ch)erin|ist(?:in)?|olog(?:e|in)|nomin|(?:foto|bio|geo|karto|choreo)graf(?:in)?)$/u;

const isRole = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  (CALLING.test(word) ||
    ROLE_ADJECTIVE.test(word) ||
    ROLE_MEMBER.test(word) ||
    ROLE_OBLIQUE.test(word) ||
    (ROLE_END.test(word) &&
      (!NO_ROLE.test(word) || /^(?:General|Oberst|Leiter|Premier|Vater|Mutter|Meister)$/.test(word))));

export const genderOfRole = (word: string): Gender | undefined => {
  if (/(?:in|frau|witwe|tochter|schwester|mutter|lady)$/i.test(word) && (ROLE_END.test(word) || CALLING.test(word)))
    return 'female';
  if (ROLE_ADJECTIVE.test(word)) return /r$/i.test(word) ? 'male' : undefined;
  return ROLE_END.test(word) || ROLE_OBLIQUE.test(word) ? 'male' : undefined;
};

const known: NameWords = {
  particles:
    /^(?:von(?: der| dem| den| und zu)?|van(?: der| den| de)?|de(?: la| los| las)?|del|della|di|da|dos|du|zu|al|el|bin|ibn|la|le|ten|ter|af)$/,
  afterGivenName: /^(?:von|van|zu|du|af|la|le)/,
  notNames: words(`
    der die das den dem des ein eine einer eines einem einen er sie es ich wir ihr ihre ihren seine sein seinen seiner ihrer mein meine unser unsere dieser diese dieses diesen diesem jener jene jede jeder jedes alle allen
    am im in an auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter vom von vor während wegen zu zum zur zwischen laut gegenüber trotz statt innerhalb außerhalb gemäß ab entgegen
    und oder aber doch denn sondern auch nur noch schon so wie als wenn weil dass ob da dann dort hier jetzt nun heute gestern morgen bereits zudem außerdem dazu daher deshalb damit dabei daraufhin darauf darüber danach davor zuvor später zuletzt zunächst inzwischen unterdessen
    allerdings jedoch dennoch trotzdem indes indessen dagegen hingegen zwar etwa rund knapp mehr weniger viele viel wenige einige etliche mehrere beide beiden kein keine keinen niemand jemand man was wer wo wann warum wieso weshalb welche welcher welches
    nicht nichts nie immer oft manchmal vielleicht sicher natürlich leider erst zweitens erstens ferner weiter weitere weiteren andere anderen anders derzeit damals einst früher künftig bislang bisher
    januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag frühling frühjahr sommer herbst winter ostern pfingsten weihnachten silvester neujahr
    anfang mitte ende seite teil teile zahl anzahl prozent euro dollar franken mark milliarden millionen million tausend hundert uhr grad meter kilometer kilo tonnen jahr jahre jahren monat monate woche wochen tag tage stunde stunden minuten
    gott herrn damen herren stadt land kreis bezirk ort region firma konzern partei fraktion regierung verein verband amt gericht universität hochschule schule institut zeitung magazin sender agentur nachrichtenagentur straße platz nr artikel paragraf paragraph absatz kapitel band
    familie ehepaar paar geschwister brüder eheleute gruppe team club band projekt aktion operation titel film buch roman serie album lied song marke typ modell hurrikan taifun sturm orkan tief hoch schiff fähre flug linie zug saison liga cup pokal foto bild quelle text video von jazeera arabija`),
  organisation: pattern()`
    (?:
      ^(?:
        AG|GmbH|KG|SE|Inc|Ltd|Corp|Co|Group|Holding|Bank|Times|Post|News|Street|Journal|Press|University|College|
        Institute|Foundation|Party|City|House|League|United|National|International|World|Air|Airlines|Motors|Park|
        Stadium|Center|Centre|Royal|Football|FC|SC|SV|VfB|VfL|TSV|Allgemeine|Zeitung|Rundfunk|Fernsehen|Bund|Union|
        Verlag|Werke|Klinik|Stiftung|Akademie|Chase|Brothers|Sachs|Lynch|Bundesbank|Nationale|Internationale
      )$|
      (?:
        zeitung|verband|verein|stiftung|universität|partei|bank|gesellschaft|kommission|agentur|ministerium|gericht|
        amt|behörde|straße|platz|klinik|werk|werke|verlag|haus|schaft|ung|ungen|heit|keit|tion|tionen|ismus|krieg|
        krise|gesetz|vertrag|abkommen|preis|turnier|meisterschaft|liga|insel|inseln|fluss|gebirge|kirche|museum|
        theater|orchester|wahl|tag|woche|jahr|abend|spiel|spiele|bericht|plan|reform|geld|markt|dienst|zentrum|bahn|
        hof
      )$
    )
  `,
  determiners: words(
    'der die das des dem den ein eine einer eines einem einen im am zum zur beim vom ins ans dieser diese dieses diesem diesen kein keine keiner keinen ihr ihre ihrer ihren sein seine seiner seinen unser unsere jeder jede jedes alle aller',
  ),
  address: new Map([
    ['herr', 'male'],
    ['herrn', 'male'],
    ['frau', 'female'],
  ]),
  titles: words('dr prof professor dipl-ing hc med jur phil mr mrs'),
  isRole,
  genderOfRole,
  afterPerson: pattern('u')`
    ^(?:
      ,? \((?:\d{2}|[\p{Lu}][\p{L}/’'. -]{1,20})\)|
      , (?:
        der|die|ein|eine|einer|Chef|Leiter|Sprecher|Vorsitzender|Präsident|Direktor|Professor|Mitglied|Vorstand|
        Geschäftsführer|Autor
      )[\p{L}]*\b|
      ,? (?:
        sagte|sagt|erklärte|erklärt|betonte|meinte|äußerte|teilte|kritisierte|forderte|warnte|fragte|antwortete|
        schrieb|schreibt|berichtete|erzählte|sprach|nannte|bezeichnete|versprach|kündigte|gab|räumte|wies|wurde|war|
        hat|hatte|ist
      )\b
    )
  `,
  beforePerson:
    /(?:\b(?:sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|äußerte|kritisierte|forderte|warnte|fragte|schrieb|schreibt|berichtete|erzählte|räumte|so|laut|von|mit|an|heißt|hieß)|[“”"»«],? so) $/,
  roleBeforeComma: before => {
    const stretch = /[^,.;:()“”„"]{1,100}, $/u.exec(before)?.[0] ?? '';
    const match = /(?:^|\s)(\p{Lu}[\p{L}-]+)(?: [^,.;:()“”„"]{1,70})?, $/u.exec(before);
    // "Wie der Vorsitzende Richter, ": what an article determines may be the role, too.
    const determined = stretch.matchAll(
      /(?<!\p{L})(?:der|die|dem|des|den|einer?) (?:\p{Ll}[\p{L}-]+ ){0,3}(?:\p{Lu}[\p{L}-]+ )?(\p{Lu}[\p{L}-]+)/gu,
    );
    return (match !== null && isRole(match[1])) || [...determined].some(([, noun]) => isRole(noun));
  },
  adjective: /^\p{Lu}\p{L}{2,}(?:e|er|en|es|em|ische|ischer|ischen)$/u,
  alsoSurname:
    /^(?:Maler|Bauer|Koch|Richter|König|Kaiser|Fürst|Graf|Herzog|Pfarrer|Bischof|Papst|Kaufmann|Hauptmann|Winzer|Sänger|Prinz|Meister|Gärtner|Händler|Wirth?|Spieler|Fahrer|Schäfer|Förster|Sultan|Vater|Zeuge)s?$/,
  endsSurname: /^\p{Lu}\p{Ll}{2,}(?:meister|bauer|richter|koch|müller|wirt|graf|könig|händler|mann)s?$/u,
  noun: /\p{L}{3,}(?:ung|ungen|heit|keit|schaft|tion|tät|ismus|nis)$/u,
  ending: /(?:(?<=[^sxzß])s|['’]s?)$/,
  isPlace: isPlaceName,
  masculine: /(?<!\p{L})(?:er|ihm|ihn|seine[rnsm]?|sein)(?!\p{L})/giu,
  feminine: /(?<!\p{L})(?:ihr|ihre[rnsm]?)(?!\p{L})/giu,
};

/** They change what somebody is: without them the role would be wrong. */
const STATUS =
  /^(?:verstorbene|angebliche|selbsternannte|mutmaßliche|falsche|ehemalige|frühere|damalige|einstige|künftige|designierte|stellvertretende|kommissarische|geschäftsführende|neue|erste|zweite)r?$/;
const LONGEST_ROLE = 80;

/** Of which country, or in which field: "spanische", "innenpolitische". */
const OF_WHERE = /^(?:\p{Ll}[\p{L}-]*isch|deutsch)e[nrm]?$/u;

/** Without an article: "deutscher Innenminister", "stellvertretende Vorsitzende". */
const strong = (word: string, gender: Gender) => word.replace(/e[nrms]?$/u, gender === 'male' ? 'er' : 'e');

/**
 * A role as it is shown alone, where "der deutsche Innenminister" is "deutscher Innenminister". Of other adjectives only what
 * changes what somebody is stays; nothing can be shown where the gender can't be told.
 */
function nominative(text: string, role: Role | undefined): Role | undefined {
  if (!role) return undefined;
  const adjectives = /^(?:\p{Ll}[\p{L}-]+ )*/u.exec(role.text)![0];
  const words = adjectives.trim().split(' ').filter(Boolean);
  const rest = role.text.slice(adjectives.length);
  const [noun] = rest.split(' ') as [string];
  const isDeclined = ROLE_ADJECTIVE.test(noun) && noun.endsWith('e');
  if (words.length === 0 && !isDeclined) return role;
  const isStatus = words.some(word => STATUS.test(word.replace(/e[nmrs]$/, 'e')));
  const told = words.filter(word => STATUS.test(word.replace(/e[nmrs]$/, 'e')) || OF_WHERE.test(word));
  const bare = { ...role, start: role.start + adjectives.length, text: rest };
  const article = /(?<!\p{L})(?:[Dd](?:er|ie|en|em)|[Ee]inem?|[Vv]om|[Zz]um|[Bb]eim) $/u
    .exec(text.slice(Math.max(0, role.start - 6), role.start))?.[0]
    .trim()
    .toLowerCase();
  const isOblique = words.some(word => /e[nms]$/.test(word));
  const gender = isDeclined
    ? ({ der: 'male', die: 'female' } as const)[article ?? '']
    : (genderOfRole(noun) ?? undefined);
  // "die deutschen Minister": several
  const isOfSeveral = isOblique && gender === 'male' && (article === undefined || /^(?:die|der)$/.test(article));
  if (!gender || isOfSeveral || (isDeclined && isOblique)) {
    if (isDeclined && !isOblique && article === undefined) return role;
    return isStatus ? undefined : isDeclined ? role : bare;
  }
  const shown = [...told.map(word => strong(word, gender)), isDeclined ? strong(rest.split(' ')[0]!, gender) : noun];
  return { ...role, text: [...shown, ...rest.split(' ').slice(1)].join(' ') };
}

/** Of "des Verkehrsministers Müller" the role as it is shown alone: its ending is that of the case. */
const IN_CASE: readonly [RegExp, string][] = [
  [
    /(minister|kanzler|sprecher|chef|leiter|führer|direktor|anwalt|trainer|botschafter|gouverneur|senator|richter|politiker|könig|general|bürgermeister|sekretär|kommissar|autor|regisseur)s$/iu,
    '$1',
  ],
  [/(präsident|kandidat|journalist|diplomat|ökonom|aktivist)en$/iu, '$1'],
];
const GOVERNED = /(?<!\p{L})(?:des|dem|den|vom|zum|beim|eines|einem) $/u;

/** The role before a name: "Der stellvertretende SPD-Fraktionsvorsitzende Michael Müller". */
function roleBefore(text: string, { start, outerStart }: Mention): Role | undefined {
  if (outerStart === start) return undefined;
  const words = text.slice(outerStart, start).trimEnd();
  const noun = words
    .split(' ')
    .filter(word => isRole(word))
    .join(' ');
  const at = noun ? text.indexOf(noun, outerStart) : -1;
  if (
    at < 0 ||
    at + noun.length > start ||
    noun === noun.toUpperCase() ||
    /(?:vorsitzende|abgeordnete|beauftragte)n$/i.test(noun)
  )
    return undefined;
  if (ROLE_OBLIQUE.test(noun)) {
    const [form, plain] = IN_CASE.find(([pattern]) => pattern.test(noun)) ?? [];
    return form && plain && GOVERNED.test(text.slice(Math.max(0, at - 60), at))
      ? { start: at, end: at + noun.length, text: noun.replace(form, plain), rule: 'role before' }
      : undefined;
  }
  const before = /(?<!\p{L})(?:\p{Ll}[\p{L}-]+e[nrm]? ){1,2}$/u.exec(
    text.slice(Math.max(0, outerStart - 50), outerStart),
  )?.[0];
  const adjectives = (before?.trim().split(' ') ?? []).filter(
    word => STATUS.test(word.replace(/e[nm]$/, 'e')) || OF_WHERE.test(word),
  );
  if (adjectives.length > 0 && at === outerStart) {
    const from = text.lastIndexOf(adjectives[0]!, outerStart);
    return { start: from, end: at + noun.length, text: text.slice(from, at + noun.length), rule: 'role before' };
  }
  // "Spaniens Regierungschef"
  const land = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+)s $/u.exec(text.slice(Math.max(0, at - 40), at))?.[1];
  if (land && isPlaceName(land) && !noun.includes(' '))
    return { start: at - land.length - 2, end: at + noun.length, text: `${noun} ${land}s`, rule: 'role before' };
  return { start: at, end: at + noun.length, text: noun, rule: 'role before' };
}

/** The role beside a comma: "Emily Lau, die Vorsitzende der Demokratischen Partei, sagte". */
function roleAfter(text: string, { end }: Mention, stop: number): Role | undefined {
  const rest = text.slice(end, Math.min(stop, end + 140));
  const party = /^ \([\p{L}\p{N}/ .-]{1,20}\)/u.exec(rest)?.[0] ?? '';
  const match =
    /^, (?:(?:der|die|das|ein|eine) )?((?:\p{Ll}[\p{L}-]+ ){0,3}(\p{Lu}[\p{L}-]+)(?: (?![a-zäöü]+te )[^,.;:()“”„"]{1,70})?)(?=[,.;])/u.exec(
      rest.slice(party.length),
    );
  if (!match || !isRole(match[2]) || ROLE_OBLIQUE.test(match[2]) || match[1].length > LONGEST_ROLE) return undefined;
  // "…, zur Chefin des Hauses zu machen"
  if (
    / (?:laut|zufolge|nach Angaben) |^(?:zu[mr]?|als|mit|von|vom|bei|beim|für|in|im|an|am|nach|wie) | zu \p{Ll}+$/u.test(
      match[1],
    )
  )
    return undefined;
  // A finite verb: the comma opened a clause, not an apposition.
  if (/ (?:ist|war|hat|hatte|wird|wurde|sagte|sei|habe)(?: |$)/.test(match[1])) return undefined;
  const start = end + party.length + match[0].length - match[1].length;
  return { start, end: start + match[1].length, text: match[1], rule: 'role after a comma' };
}

/** "Der Vorsitzende des Islamrates, Ali Kizilkaya, …": the name stands beside what was told. */
function roleBeforeComma(text: string, { outerStart }: Mention, from: number): Role | undefined {
  const before = text.slice(Math.max(from, outerStart - 120), outerStart);
  const match =
    /(?:^|[\s“„"(])(?:Der|Die|der|die) ((?:\p{Ll}[\p{L}-]+ ){0,3}(\p{Lu}[\p{L}-]+)(?: [^,.;:()“”„"]{1,70})?), $/u.exec(
      before,
    );
  if (!match || !isRole(match[2]) || ROLE_OBLIQUE.test(match[2]) || match[1].length > LONGEST_ROLE) return undefined;
  if (/ (?:ist|war|hat|hatte|wird|wurde|sagte|sei|habe)(?: |$)/.test(match[1])) return undefined;
  const start = outerStart - 2 - match[1].length;
  return { start, end: outerStart - 2, text: match[1], rule: 'role before a comma' };
}

/** Kinship is nobody's role. */
const KIN =
  /^(?:\p{Ll}+ )*(?:Stief|Schwieger|Ehe|Adoptiv|Zwillings|Groß|Halb|Enkel)?(?:[Ss]ohn|[Tt]ochter|[Bb]ruder|[Ss]chwester|[Mm]ann|[Ff]rau|[Vv]ater|[Mm]utter|[Ww]itwe|[Ww]itwer|[Oo]nkel|[Tt]ante|[Nn]effe|[Nn]ichte|[Cc]ousin|[Cc]ousine|[Ee]nkel|[Ee]nkelin|[Gg]attin|[Gg]atte|[Pp]artner|[Pp]artnerin)(?: |$)/u;

const AFFILIATION = /^ \((\p{Lu}[\p{L}/-]{1,15})\)/u;

function roleAt(article: Article, mention: Mention): Role | undefined {
  if (mention.possessive) return undefined;
  const block: Span = article.blocks[mention.block];
  const { text } = article;
  const role = nominative(
    text,
    roleBefore(text, mention) ?? roleAfter(text, mention, block.end) ?? roleBeforeComma(text, mention, block.start),
  );
  if (role && KIN.test(role.text)) return undefined;
  const affiliation = AFFILIATION.exec(text.slice(mention.end, mention.end + 24));
  if (!role || !affiliation) return role;
  return { ...role, end: Math.max(role.end, mention.end + affiliation[0].length), affiliation: affiliation[1] };
}

export const people: PeopleLanguage = {
  findMentions: nameReader(known),
  roleAt,
};
