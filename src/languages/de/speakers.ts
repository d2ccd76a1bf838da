import type { SpeakerLanguage } from '../contract/speakers.js';
import type { Token } from '../contract/tokens.js';
import { framing } from './framing.js';
import { pronounReader } from '../shared/pronouns.js';
import { speakerRules } from '../shared/speaker-rules.js';
import type { SpeakerWords } from '../shared/speaker-words.js';
import { mainSubject } from '../shared/subjects.js';
import { leanRegExp } from '../../article/lean-pattern.js';
import { pattern } from '../../article/pattern.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));

const prepositions = words(
  `an auf aus außer bei bis durch für gegen gegenüber hinter in mit nach neben ohne seit über um unter von vor während wegen zu zwischen laut trotz statt innerhalb außerhalb angesichts aufgrund mithilfe namens anlässlich hinsichtlich bezüglich infolge zugunsten per
  am im ins ans beim zum zur vom aufs ums`,
);
/** Before a noun that is a woman: "sagte der Zeitung" tells whom, "sagte der Sprecher" who. */
const FEMININE =
  /(?:ung|heit|keit|schaft|ion|tät|ik|(?<!e)ur|ei|in|presse|zeitung|agentur|welt|zeit|rundschau|post|allgemeine|allgemeinen|ard|dpa|afp|faz|taz|süddeutschen|frankfurter|rheinischen|neuen|berliner|deutschen|nachrichtenagentur|gruppe|woche|polizei|bild|menge|runde|konferenz|sendung|stadt|straße|welt|redaktion)$/i;
const oblique = words(
  `dem den des einem einen einer eines diesem diesen dieses jenem seinem seinen seines ihrem ihren ihres unserem unseren keinem keinen meinem meinen deutschen deutscher`,
);

/** What whoever speaks does with head, hands or face, right before the colon: "schüttelte den Kopf:", "winkt ab:". */
const GESTURE =
  '(?<!\\p{L})(?:schüttelte?t?n? (?:[\\p{L}]+ ){0,2}den Kopf|(?:zuckte?|zuckt) (?:\\p{L}+ ){0,2}(?:mit den|die) (?:Schultern|Achseln)|wink(?:t|te) (?:\\p{L}+ ){0,2}ab|atme(?:t|te) (?:\\p{L}+ ){0,2}(?:auf|durch)|(?:blick|schau)te? (?:\\p{L}+ ){0,2}zurück|(?:blickt|schaut) (?:\\p{L}+ ){0,2}zurück|(?:nick|lach|lächel|schmunzel|grins|strahl|seufz|stöhn|jubel)(?:t|te)(?: \\p{L}+){0,2}|(?:freu|ärger|wunder|empör|beschwer|entschuldig)(?:t|te) sich(?: \\p{L}+){0,3}|zeig(?:t|te) sich(?: \\p{L}+){1,3}|(?:ist|war) (?:sich )?(?:\\p{L}+ )?(?:sicher|überzeugt|begeistert|enttäuscht|erleichtert|stolz|froh|zufrieden|dankbar|skeptisch))';

const german: SpeakerWords = {
  verbs: words(
    `sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten meinte meint meinten äußerte äußert äußerten kritisierte kritisiert kritisierten kommentierte kommentiert behauptete behauptet behaupteten bestätigte bestätigt versicherte versichert beteuerte beteuert
    antwortete antwortet entgegnete entgegnet erwiderte erwidert ergänzte ergänzt fragte fragt schrieb schreibt schrieben schreiben berichtete berichtet berichteten erzählte erzählt twitterte twittert postete rief verkündete verkündet argumentierte argumentiert erläuterte erläutert
    unterstrich unterstreicht mahnte mahnt warnte warnt warnten klagte klagt ausführte ausführt feststellt feststellte mitteilte mitteilt einräumte hinzufügte ankündigte bekanntgab angab hervorhob klarstellte zugab darlegte beklagte beklagt bedauerte scherzte spottete höhnte schimpfte wetterte resümierte bilanzierte konstatierte urteilte urteilt bemerkte bemerkt notierte formulierte formuliert verlautbarte bekräftigte bekräftigt
    versprach verspricht prophezeite befand befindet hob räumte räumt gestand gab teilte teilt teilten fügte fügt rechtfertigte rechtfertigt spekulierte spekuliert mutmaßte mutmaßt monierte moniert konterte kontert präzisierte präzisiert verdeutlichte verdeutlicht signalisierte signalisiert schilderte schildert witzelte witzelt frotzelte lästerte prahlte tönte raunte flüsterte seufzte stöhnte zürnte offenbarte verriet verrät orakelte predigte referierte protestierte protestiert entschuldigte wiederholte wiederholt freute freut ärgerte ärgert empörte empört wunderte wundert wandte wendet schloss schließt wies weist stellte kündigte kündigt titelte titelt hieß heißt zitierte zitiert zitieren lobte lobt gelobte jubelte schwärmte frohlockte polterte`,
  ),
  weakVerbs: words(
    `forderte fordert forderten fordern nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen sprach spricht sprachen sprechen begründete begründet begründeten bezweifelte sieht sah sehen glaubt glaubte findet fand hält hielt hofft hoffte denkt dachte verglich vergleicht beschrieb beschreibt beschreiben verurteilte verurteilt verurteilten
    appellierte rät riet plädierte plädiert verteidigte verteidigt bat bittet wirft warf warfen drohte droht erinnerte erinnert empfahl empfiehlt vermutete vermutet schätzt bewertet bewertete begrüßte begrüßt attestierte bescheinigte kündigten spricht rügte beanstandete würdigte dankte reagierte reagiert setzte legte lautete lautet gilt zog
    erkannte verlangte verlangt beschwor charakterisierte stufte tat sang brüllte skandierten riefen sprachen zeigte zeigten verwies verweist verwahrte bilanziert folgerte schlussfolgerte fasste interpretierte deutete zeichnete führte führt fuhr ließ sicherte sichert garantierte garantiert definierte definiert umriss erörterte erwähnte erwähnt beschuldigte beschuldigt bezichtigte unterstellte unterstellt tadelte tadelt ermahnte ermahnt gratulierte gratuliert`,
  ),
  participles: words(
    `gesagt erklärt betont gemeint geäußert kritisiert behauptet bestätigt geschrieben berichtet erzählt gefordert genannt bezeichnet gewarnt gesprochen versprochen angekündigt mitgeteilt bekanntgegeben zugegeben eingeräumt hinzugefügt geantwortet gefragt begründet verkündet versichert verurteilt gelobt beschrieben kommentiert erhofft gehofft vermutet bemängelt bedauert begrüßt ergänzt erläutert geäussert ausgerufen gerufen festgestellt klargestellt beklagt`,
  ),
  auxiliaries: words('hat habe hatte haben hatten hätte'),
  pointers: words('das dies'),
  infinitives: words(
    'sagen einräumen zugeben erklären betonen mitteilen feststellen behaupten bestätigen schreiben versprechen ankündigen',
  ),
  prepositions,
  articles: words(
    'der die das ein eine diese dieser dieses jene jener jenes seine sein ihre ihr unsere beide mehrere einige viele alle zwei drei',
  ),
  oblique,
  isOblique(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (oblique.has(token.lower)) return true;
    if (token.lower !== 'der') return false;
    // "der Zeitung", "der Deutschen Presse-Agentur", not "der Ministerin": she'd be "die" as the subject, but so is he not
    for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
      if (tokens[i].kind === 'quotation') return true;
      if (tokens[i].kind !== 'word') return false;
      if (german.isNoun(tokens[i])) return FEMININE.test(tokens[i].text);
    }
    return false;
  },
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
    ['dieser', 'male'],
    ['ich', undefined],
    ['wir', undefined],
  ]),
  conjunctions: words('und oder aber doch denn sondern'),
  subordinators: words(
    'dass daß zumal sobald solange sofern soweit weil wenn als ob obwohl nachdem bevor während damit da sodass falls indem bis seit wie was wer wo warum welche welcher welches deren dessen denen wonach woraufhin',
  ),
  isAdverb: token =>
    token?.kind === 'word' &&
    pattern()`
      ^(?:
        dazu|weiter|wörtlich|auch|zudem|außerdem|ferner|dabei|damit|daraufhin|darauf|darüber|hinaus|danach|dagegen|
        dann|jetzt|nun|heute|gestern|morgen|bereits|schon|jedoch|indes|unterdessen|inzwischen|allerdings|sich|so|
        noch|nur|einmal|kürzlich|später|zuvor|damals|wiederum|hingegen|ebenfalls|gleichzeitig|zunächst|schließlich|
        etwa|lediglich|hierzu|folgendes|es|ihm|ihr|ihnen|uns|mir|zuletzt|erneut|anschließend|abschließend|live|
        offen|klar|deutlich|nicht|gern|eben|mehrfach|telefonisch|schriftlich|sinngemäß|demnach|demzufolge|
        entsprechend|dementsprechend
      )$
    `.test(token.lower),
  isNoun: token => token?.kind === 'word' && /^\p{Lu}/u.test(token.text),
  according: [
    ...['sichtweise', 'ansicht', 'meinung', 'auffassung', 'einschätzung', 'darstellung'].map(noun => [noun, 'von']),
    ['nach', 'auskunft', 'von'],
    ['nach', 'auskunft'],
    ['aus', 'sicht', 'von'],
    ['aus', 'sicht'],
    ['laut'],
    ...[
      'angaben',
      'ansicht',
      'meinung',
      'auffassung',
      'aussage',
      'aussagen',
      'worten',
      'darstellung',
      'einschätzung',
      'überzeugung',
      'informationen',
    ].flatMap(noun => [
      ['nach', noun, 'von'],
      ['nach', 'den', noun, 'von'],
      ['nach', 'den', noun],
      ['nach', 'der', noun, 'von'],
      ['nach', noun],
    ]),
  ],
  accordingAfter: words('zufolge'),
  thus: words('so'),
  as: words('wie'),
  isPlainNoun: token =>
    /(?:ung|heit|keit|schaft|tion|regierung|polizei|ministerium|partei|verband|ler|rin|innen|ten|isten|SPD|CDU|CSU|FDP|AfD)$/.test(
      token?.text ?? '',
    ) && !/^(?:Anschließend|Zumindest)/.test(token?.text ?? ''),
  marksSubject: token => token?.lower === 'der',
  impersonal: /^(?:heißt|hieß|hiess) es$/,
  labelTail: leanRegExp(
    `(?:\\b(?:wörtlich|weiter|dazu|hierzu|zur? .{1,40}|über .{1,40}|im Interview|im Wortlaut)|\\)|${GESTURE})$`,
    'u',
  ),
  opensComplement: word =>
    /^(?:von|vom|für|der|des|eines|seines|ihres|unseres|dieses|jenes|aus|im|bei|beim)$/.test(word),
  attributive: /^\p{Ll}{3,}(?:e|en|er|es|em)$/u,
  reported:
    /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|komme|gehe|mache|stehe|lasse|wisse|wäre|hätte|hätten|würde|würden|könnten|müssten|sollten|bleibe|bestehe|brauche|handele|handle|sehe|bringe|führe)$/,
};

const mainOf = (tokens: readonly Token[], end: number) => mainSubject(tokens, end, german);
const NEVER = /(?!)/;

const { focusReader, antecedentOf, genderOfPronoun } = pronounReader({
  mainSubject: mainOf,
  genderOfPronoun: word => german.pronouns.get(word),
  isUnknownName: () => false,
  subordinators: german.subordinators,
});

/** What is called by a name in quotation marks, by the end of its word. */
const NAMED =
  '[Ff]ilme?s?|[Bb]uch(?:es)?|[Bb]ücher|[Rr]oman(?:s|e)?|[Aa]lbum|[Aa]lben|[Ll]ied(?:er)?|[Ss]ongs?|[Ss]erien?|[Ss]endung|[Ss]tücke?n?|[Zz]eitung|[Mm]agazin|[Zz]eitschrift|[Tt]itel|[Oo]per|[Mm]usicals?|[Rr]eihe|[Aa]usstellung(?:en)?|[Gg]ruppe|[Oo]rganisation|[Pp]artei|[Pp]rojekte?|[Kk]ampagne|[Bb]ündnis|[Vv]erein|[Ii]nitiative|[Mm]otto|[Ss]chiff|[Bb]and|[Dd]okumentation|[Ss]ender|[Ww]ebsite|[Oo]peration|[Bb]egriff|[Zz]entrum|[Ss]tiftung|[Pp]reis(?:es)?|[Aa]uszeichnung|[Ss]tudie|[Tt]ournee|CD|DVD|Erstwerk|[Ww]erk|[Tt]hema|[Tt]hemen|[Bb]ewegung|[Vv]ortrag|[Vv]orträge|[Ww]ettbewerb|[Tt]urnier|[Ss]treckee?|[Gg]esellschaft|[Ff]irma|[Ii]nstitut|[Kk]apitel|[Rr]ubrik|[Ss]piel|[Ww]oche|[Pp]rogramm|[Tt]ext|[Aa]ufsatz|[Ii]nsel|[Gg]ewerkschaft|Klassiker|Grundsatz|Firmen|Verbände?|Fraktion|Projekts|Gesetz(?:es)?|Rat';

export const speakers: SpeakerLanguage = {
  rules: speakerRules(german),
  focusReader,
  genderOfPronoun,
  antecedentOf,
  toldBy: () => undefined,
  framing,
  abbreviation:
    /^(?:z|u|d|h|B|a|Dr|Prof|St|Nr|ca|bzw|usw|evtl|ggf|inkl|vgl|geb|sog|Hr|Fr|Abs|Art|Mio|Mrd|Tsd|Str|i|v|o|Co|\p{Lu})$/u,
  contraction: NEVER,
  contracted: new Map(),
  elision: /^(?:ne|nen|ner|s|n)\b/,
  possessive: NEVER,
  pluralEnd: /[sxzß]/,
  smallWords:
    /^(?:der|die|das|und|oder|im|in|am|an|auf|von|vom|zu|zum|zur|mit|für|des|dem|den|ein|eine|of|the|and|for|to|a|on|at|du|de|la|le|les|et|pour)$/i,
  ofThePage: /^(?:Mehr zum Thema|Lesen Sie (?:auch|mehr)|Weitere (?:Artikel|Meldungen)|Bildunterschrift)\b/,
  workBefore:
    /\b(?:Film|Filme|Buch|Roman|Album|Lied|Song|Serie|Sendung|Stück|Zeitung|Magazin|Zeitschrift|Titel|Oper|Reihe|Ausstellung|Gruppe|Organisation|Partei|Projekt|Kampagne|Bündnis|Verein|Initiative|Motto|Schiff|Band|Fernsehserie|Dokumentation|Sender|Website|Operation|Begriff|Wort|Name|Namen|Zentrum|Stiftung) $/,
  // "Themen wie „Ein …", "die neue CD: „Ein …", "Träger des „Preises …", "“ von Klaus Brendler, „Die …"
  opensName: leanRegExp(
    `(?:(?<!\\p{L})(?:\\p{L}*(?:${NAMED})|Wort|Namen?)(?: wie| namens| [^.„“”:]{0,40}laute(?:t|te)|, darunter| [^.„“”:]{0,20}, darunter)? |(?<!\\p{L})(?:\\p{L}*(?:[Aa]lbum|[Tt]ournee|[Ww]erk|[Rr]oman|[Ll]ied|[Ff]ilm|[Bb]uch)|CD|DVD)(?: [\\p{L} ]{0,28})?: |[“”] von \\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+(?:,| oder| und) |[“”],(?: oder)?(?: beispielsweise)? |(?<!\\p{L})[Dd](?:er|ie|as|es|em|en) (?:neuen? |sogenannten? |so genannten? )?|(?<!\\p{L})(?:[Ii]m|[Bb]eim|[Vv]om|[Zz]um|[Zz]ur) )[„“"»‚']{1,2}[\\p{Lu}\\p{N}‚]$`,
    'u',
  ),
  workAfter: /^(?!,? ?(?:sagte|sagt|so|erklärte|heißt|hieß)\b)/,
  definite: /^(?:der|die|das) /i,
  asks: /^(?:Frage|Journalist(?:in)?|Reporter(?:in)?|Moderator(?:in)?|Interviewer(?:in)?|Redaktion)$/i,
  answers: /^(?:Antwort)$/i,
  medium:
    /\b(?:(?:in|auf|bei) (?<place>(?:einer|der) Pressekonferenz|einem Interview|Twitter|Facebook|Instagram|einer Mitteilung|einer Erklärung|einem Brief)|im (?<text>Interview|Bundestag|Fernsehen|Radio))\b/,
  nearVerb:
    /^[\s,]*(?:(?:am|im|in|dem|der|den|zu|dazu|auch|sich|er|sie|heute|gestern|wörtlich|laut|Reportern?|Journalisten|Abend|Morgen)\s*)*$/i,
};
