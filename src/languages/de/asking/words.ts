import { graveOf, privateOf } from '../../shared/taste.js';
import { pattern } from '../../../article/pattern.js';

/** What opens a sentence that goes on with the one before it. */
export const LEANS_BACK = pattern('u')`
  ^[„"»“]?(?:
    Und|Aber|Doch|Jedoch|Denn|Sondern|Deshalb|Deswegen|Daher|Darum|Damit|Dabei|Dazu|Dafür|Dagegen|Davon|Daran|
    Darauf|Daraufhin|Darin|Darunter|Darüber|Danach|Davor|Dadurch|Demnach|Demzufolge|Zuvor|Zudem|Außerdem|Ferner|
    Ebenfalls|Ebenso|Auch|Dann|So|Dort|Hier|Da|Also|Dennoch|Trotzdem|Allerdings|Indes|Indessen|Unterdessen|
    Inzwischen|Hingegen|Stattdessen|Vielmehr|Hinzu|Hierzu|Hierbei|Insgesamt|Zugleich|Gleichzeitig|Später|
    Anschließend|Schließlich|Zunächst|Weitere[nrs]?|Andere[nr]?|Beide[nr]?|Er|Sie|
    Es(?! (?:ist|war|wäre|bleibt|scheint|wird) (?:\p{L}+ ){0,4}\p{L}+, (?:dass|was|wenn|wie|ob|wo)(?!\p{L}))|Ihr|
    Ihre[nmrs]?|Ihm|Ihnen|Ihn|Sein|Seine[nmrs]?|Dies|Diese[nmrs]?|Jene[nmrs]?|Das(?! \p{Lu}| \p{Ll}+e \p{Lu})|Deren|
    Dessen|Solche[nmrs]?|Letztere[nrs]?|Erstere[nrs]?|Ja|Nein|Weil|Obwohl
  )(?!\p{L}|\p{N})(?! (?:gibt|gab) )
`;

/** Words that stand for what isn't there. `sie` is anybody. */
export const POINTS = pattern('u')`
  (?<!\p{L})(?:
    er|sie|ihm|ihn|ihnen|ihr|ihre[nmrs]?|sein|seine[nmrs]?|diese[nmrs]?|dies|jene[nmrs]?|dort|dorthin|
    dortige[nmrs]?|hier|hierzu|dabei|dazu|damit|dafür|dagegen|davon|daran|darauf|daraufhin|darin|darunter|darüber|
    danach|davor|dadurch|deshalb|deswegen|daher|darum|zuvor|zudem|außerdem|ebenfalls|auch|jedoch|allerdings|
    hingegen|dagegen|dennoch|trotzdem|inzwischen|unterdessen|stattdessen|dahin|erneut|seitdem|seither|solche[nmrs]?|
    beide[nr]?|derselbe[n]?|dieselbe[n]?|ersteren?|letzteren?|wir|uns|unsere[nmrs]?|ich|mich|mir|mein|meine[nmrs]?
  )(?!\p{L})
`;

/** Days that only the article's date tells. */
export const UNDATED = pattern('iu')`
  (?<!\p{L})(?:
    heute|gestern|vorgestern|morgen(?! des)|übermorgen|heuer|
    (?:am |vom |bis |seit |ab )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)
    (?:morgen|mittag|nachmittag|abend|nacht)?|
    (?:vergangen|letzt|vorig|kommend|nächst|dies|laufend)e[nmrs]? (?:
      Tag|Woche|Wochenende|Monat|Quartal|Jahr|Sommer|Winter|Frühjahr|Herbst|Jahrzehnt|Januar|Februar|März|April|Mai|
      Juni|Juli|August|September|Oktober|November|Dezember
    )\p{Ll}*|
    (?:der|den|die) (?:letzt|vergangen|nächst|kommend)en (?:\p{Ll}+|\d+) (?:Tag|Woche|Monat|Jahr)\p{Ll}*|
    vor (?:\p{Ll}+|\d+) (?:Tag|Woche|Monat|Jahr)\p{Ll}*|Vorjahr\p{Ll}*|Vortag|Wochenende|zuletzt|
    seit (?:einiger|längerer|geraumer) Zeit|seit [Ll]ängerem|kürzlich|derzeit|momentan|zurzeit|aktuell|bislang|
    bisher|jetzt|nun
  )(?!\p{L})
`;

/** "der diesjährige Preis", "der amtierende Präsident": beside a date, as seen from the day on which it was written. */
export const STALE =
  /(?<=(?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|[AaIi]m|[Bb]eim|[Vv]om|[Zz]u[mr]) )(?:diesjährig|amtierend|derzeitig|gegenwärtig|momentan|jetzig|gestrig)e[nrms]? /gu;

/** Verbs of their own form in the third person, besides the regular past in "te". */
export const FINITE = new Set(
  `hat hatte haben hatten ist sind war waren wird werden wurde wurden will wollte wollen soll sollte sollen muss musste müssen kann konnte können darf durfte dürfen mag
   befand befanden befindet befinden stecken steckt lautet lauten entstand entstanden erhielt erhielten erreicht zog zogen stieg stiegen fiel fielen
   kam kamen ging gingen gab gaben nahm nahmen sah sahen fand fanden stand standen lag lagen blieb blieben hielt hielten ließ ließen trat traten traf trafen sprach sprachen schrieb schrieben rief riefen begann begannen gewann gewannen verlor verloren unterschrieb unterschrieben übernahm übernahmen erhielt erhielten verließ verließen betrat betrug betrugen stieg stiegen sank sanken fiel fielen wuchs wuchsen zog zogen trug trugen schloss schlossen beschloss beschlossen verbot verboten versprach bot boten bat baten lud luden schlug schlugen vorschlug schuf schufen starb starben warf warfen wies wiesen bewies unterlag erschien erschienen verschwand entschied entschieden entstand entstanden bestand bestanden empfing empfingen bezog verwies lief liefen fuhr fuhren flog flogen brach brachen hob hoben griff griffen schied schieden stieß stießen ernannte nannte nannten
   kommt kommen geht gehen gibt geben nimmt nehmen sieht findet finden steht stehen liegt liegen bleibt bleiben hält halten lässt tritt trifft treffen spricht schreibt belaufen beläuft beträgt betragen schätzt schätzen erhält erwartet beginnt gewinnt verliert übernimmt erhält steigt sinkt fällt wächst zieht schließt beschließt bietet lädt leitet plant fordert kritisiert warnt kündigt eröffnet baut führt gehört heißt kostet dauert`
    .trim()
    .split(/\s+/),
);

/** Ends in "te" as a verb of the past does, and is none. */
export const NO_VERB =
  /^(?:heute|bitte|mitte|letzte|erste|beste|meiste|gute|alte|rechte|echte|weite|breite|kalte|bekannte|sogenannte|gesamte|geplante|beliebte|geliebte|verletzte|betroffte|seite|hätte|könnte|sollte|möchte|müsste|dürfte|würde|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte|dritte|vierte|\p{Ll}+igte)$/u;

export const isFinite = (word: string): boolean =>
  FINITE.has(word) || (/^\p{Ll}{3,}te(?:n)?$/u.test(word) && !NO_VERB.test(word));

export const MATTER = {
  suicide: 'Suizid\\p{L}*|Selbstmord\\p{L}*|Selbsttötung\\p{L}*|das Leben genommen|nahm sich das Leben',
  'sexual violence':
    'Vergewaltig\\p{L}*|vergewaltig\\p{L}*|sexuell\\p{L}* (?:\\p{L}+ )?(?:Missbrauch|Gewalt|Übergriff|Belästigung)\\p{L}*|Missbrauch\\p{L}*|missbrauch\\p{L}*|Kinderporno\\p{L}*|Pädophil\\p{L}*',
  death:
    'tot|tote[nmrs]?|Tote[nrs]?|Tod\\p{L}*|Todes\\p{L}+|töd\\p{L}+|getötet\\p{L}*|töte(?:te|n|t)\\p{L}*|tötung\\p{L}*|starb(?:en)?|gestorben|sterben|stirbt|verstarb|verstorben\\p{L}*|Mord\\p{L}*|Mörder\\p{L}*|ermord\\p{L}*|erschoss\\p{L}*|erschieß\\p{L}*|erstoch\\p{L}*|ums Leben|Menschenleben|Leiche\\p{L}*|Leichnam\\p{L}*|hingerichtet\\p{L}*|Hinrichtung\\p{L}*|Massaker\\p{L}*|Völkermord\\p{L}*|ertr[iau]nk\\p{L}*|Opfer\\p{L}*|Todesopfer\\p{L}*|Beerdigung\\p{L}*|Beisetzung\\p{L}*|Trauer\\p{L}*|umgebracht\\p{L}*|kam(?:en)? (?:[\\p{L}\\d.-]+ ){0,8}um|Katastrophe\\p{L}*|umgekommen\\p{L}*|gefallen\\p{L}* Soldat\\p{L}*',
  harm: 'obdachlos\\p{L}*|vermisst\\p{L}*|Vermisste\\p{L}*|Gewalt|gewaltsam\\p{L}*|auf der Flucht|Flüchtling\\p{L}*|Feuer gelegt|verletzt\\p{L}*|Verletz\\p{L}+|verwundet\\p{L}*|Verwundete\\p{L}*|misshandel\\p{L}*|gefolter\\p{L}*|Folter\\p{L}*|schoss(?:en)?|geschossen|Schuss|Schüsse\\p{L}*|Anschlag\\p{L}*|Anschläge\\p{L}*|Attentat\\p{L}*|Explosion\\p{L}*|Bombe\\p{L}*|Geisel\\p{L}*|entführ\\p{L}*|Überfall\\p{L}*|überfiel\\p{L}*|Gewalttat\\p{L}*|Terror\\p{L}*|vergift\\p{L}*|Messerangriff\\p{L}*',
  crime:
    'festgenommen\\p{L}*|Festnahme\\p{L}*|verhaft\\p{L}*|Verhaft\\p{L}*|verdächtig\\p{L}*|Verdächtige\\p{L}*|Tatverdächtig\\p{L}*|angeklagt\\p{L}*|Angeklagte\\p{L}*|Anklage\\p{L}*|verurteil\\p{L}*|Verurteil\\p{L}*|Haft\\p{L}*|Gefängnis\\p{L}*|Untersuchungshaft|schuldig\\p{L}*|Freispruch|freigesprochen|Diebstahl\\p{L}*|gestohlen\\p{L}*|Einbrecher\\p{L}*|Raub\\p{L}*|Betrug\\p{L}*|betrogen|Betrüger\\p{L}*|Bestechung\\p{L}*|bestochen|Korruption\\p{L}*|Erpress\\p{L}*|Straftat\\p{L}*|Kriminal\\p{L}*|kriminell\\p{L}*|Täter\\p{L}*|Ermittlung\\p{L}* gegen|vorgeworfen|Vorwurf|Vorwürfe\\p{L}*|beschuldig\\p{L}*|mutmaßlich\\p{L}*|Geldstrafe\\p{L}*|Bewährung\\p{L}*|Staatsanwaltschaft\\p{L}*|Durchsuchung\\p{L}*|Pirat\\p{L}*|Schmuggl\\p{L}*|Schmuggel\\p{L}*|Brandstiftung\\p{L}*|Steuerhinterziehung\\p{L}*',
  shame:
    'Skandal\\p{L}*|Stasi\\p{L}*|gelogen|Lügner\\p{L}*|rassis\\p{L}*|Rassis\\p{L}*|sexis\\p{L}*|antisemit\\p{L}*|Nazi\\p{L}*|faschis\\p{L}*|beleidig\\p{L}*|Beleidigung\\p{L}*|Doping\\p{L}*|gedopt\\p{L}*|Plagiat\\p{L}*|betrunken\\p{L}*|Drogen\\p{L}*|Affäre\\p{L}*|Ehebruch|Porno\\p{L}*|Prostitu\\p{L}*|gefeuert|entlassen\\p{L}*|Rücktritt\\p{L}* nach|insolven\\p{L}*|Pleite\\p{L}*|verklagt|blamier\\p{L}*|Schande|Versagen',
  kin: '(?:seine[nmr]?|ihre[nmr]?|dessen|deren) (?:\\p{Ll}+ )?(?:Frau|Mann|Ehefrau|Ehemann|Sohn|Tochter|Söhne|Töchter|Mutter|Vater|Bruder|Schwester|Witwe|Freundin|Freund|Kinder)|verheiratet|geschieden|Scheidung|schwanger\\p{L}*|Hochzeit|Lebensgefährt\\p{L}*',
  affair: 'Seitensprung|Geliebte[rn]?|Liebesaffäre|Ehebruch|fremdgeh\\p{L}*',
  children:
    'Kind(?:er|ern|es)?|Bab(?:y|ys|ies)\\p{L}*|Säugling\\p{L}*|Jugendliche\\p{L}*|Minderjährig\\p{L}*|minderjährig\\p{L}*|Mädchen|Junge[n]?|Schüler\\p{L}*|\\d{1,2}-?[Jj]ährige\\p{L}*',
  address: '\\p{Lu}\\p{L}+(?:straße|str\\.|gasse|weg|allee|platz) \\d{1,3}[a-z]?|wohnhaft in',
  age: '\\(\\d{1,2}\\)|\\d{1,2}-?[Jj]ährige\\p{L}*|\\d{1,2} Jahre alt',
  health:
    'Krebs\\p{L}*|Tumor\\p{L}*|erkrankt\\p{L}*|Erkrankung\\p{L}*|Koma|Demenz|Parkinson|Depression\\p{L}*|Herzinfarkt|Schlaganfall|Operation\\p{L}* an|psychisch\\p{L}*|Fehlgeburt|Krankenhaus eingeliefert',
  money: '(?:sein|ihr)e?[nms]? (?:Gehalt|Schulden|Vermögen|Einkommen|Rente|Erbe)|Privatinsolvenz',
  judgement:
    'beste[nrs]?|schlechteste[nrs]?|schlimm\\p{L}*|schrecklich\\p{L}*|furchtbar\\p{L}*|großartig\\p{L}*|wunderbar\\p{L}*|leider|zum Glück|natürlich|selbstverständlich|offensichtlich|peinlich\\p{L}*|skandalös\\p{L}*|absurd\\p{L}*|dumm\\p{L}*|sollte|sollten|müsste|verdient|gescheitert|versagt|hervorragend\\p{L}*|beeindruckend\\p{L}*|spektakulär\\p{L}*|legendär\\p{L}*',
  forecast:
    'dürfte[n]?|könnte[n]?|würde[n]?|wohl|voraussichtlich|vermutlich|wahrscheinlich|möglicherweise|vielleicht|droht|drohen|soll(?:en)? (?:\\p{L}+ )?(?:werden|kommen|steigen)',
  rumour: 'angeblich\\p{L}*|Gerücht\\p{L}*|Spekulation\\p{L}*|mutmaßlich\\p{L}*|soll(?:en)? (?:[\\p{L}-]+ ){1,10}haben',
  denial:
    'bestr(?:itt|eitet|itten)\\p{L}*|dementier\\p{L}*|leugne\\p{L}*|wies (?:\\p{L}+ ){0,6}zurück|weist (?:\\p{L}+ ){0,6}zurück',
} as const;

/** No person is put into such a sentence who isn't in it. */
export const GRAVE = graveOf(MATTER, 'u');

/** Whom nobody knows, by the age, and children. */
export const OF_PRIVATE = privateOf(MATTER, 'u');
