const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Opens a clause that asks for something. */
export const ASKS =
  '(?:(?:bis|ab|seit|von) wann|wann|wie(?: (?:viele?|lange|oft|hoch|groß|teuer|stark|schnell|weit|genau|es))?|warum|weshalb|wieso|wozu|woran|inwieweit|inwiefern|wodurch|womit|wofür|worüber|wo|wohin|woher|(?:für |von |an |mit |gegen |bei )?(?:wer|was|wen|wem|wessen)|(?:in |an |auf |für |mit |von |zu |aus |unter |bei |über |gegen )?welche[nmrs]?)';

/** Ends a clause as its finite verb, by itself or after a participle or an infinitive. */
export const AUXILIARY = list(
  `wird werden wurde wurden kann können konnte konnten soll sollen sollte sollten muss müssen musste mussten darf dürfen will wollen hat haben hatte hatten ist sind war waren bleibt bleiben könnte könnten würde würden dürfte dürften müsste müssten lässt lassen gibt gab braucht`,
);

/** As it is told on somebody's word, and as it is asked. */
export const ASKED_NOW: Readonly<Record<string, string>> = {
  sei: 'ist',
  seien: 'sind',
  habe: 'hat',
  werde: 'wird',
  könne: 'kann',
  müsse: 'muss',
  solle: 'soll',
  dürfe: 'darf',
  wolle: 'will',
  gebe: 'gibt',
  komme: 'kommt',
  bleibe: 'bleibt',
  gehe: 'geht',
};

/** Other verbs as they end a clause; those with a particle are told by what stands after it. */
export const VERBS = list(
  `kommt kommen geht gehen steht stehen findet finden fällt fallen zieht ziehen tritt treten nimmt nehmen hält halten gilt gelten liegt liegen läuft laufen fährt fahren beginnt beginnen endet enden öffnet öffnen schließt schließen startet starten entsteht entstehen erhält erhalten bekommt bekommen übernimmt übernehmen bezahlt bezahlen zahlt zahlen kostet kosten reicht reichen entscheidet entscheiden stimmt stimmen genehmigt genehmigen billigt billigen unterstützt unterstützen verlässt verlassen wechselt wechseln kandidiert kandidieren gewinnt gewinnen verliert verlieren baut bauen kauft kaufen verkauft verkaufen gehört gehören passiert geschieht folgt folgen führt führen dauert dauern arbeitet arbeiten lebt leben wirkt wirken heißt heißen bedeutet bedeuten betrifft betreffen besteht bestehen erfolgt erfolgen steckt stecken trägt tragen stammt stammen bringt bringen macht machen trifft treffen setzt setzen legt legen gerät geraten kehrt kehren wählt wählen plant planen verursachte verursachten führte führten kam kamen ging gingen geriet gerieten ausbrach entstand starb starben stürzte stürzten gelangte gelangten verschwand verschwanden eröffnet eröffnen ändert ändern verändert klagt klagen akzeptiert akzeptieren reagiert reagieren haftet haften finanziert finanzieren verlängert verlängern erfüllt erfüllen verhindert verhindern ermöglicht sinkt sinken steigt steigen wächst wachsen spielt spielen tut tun weiß wissen sieht sehen hilft helfen`,
);

/** Stands before its verb where that ends the clause, and after it in a question. */
export const PARTICLE =
  /^(zurück|zusammen|weiter|wieder|statt|teil|fest|fort|voran|hinzu|heraus|hervor|herbei|durch|unter|über|vor|nach|aus|auf|ein|mit|bei|ab|an|zu|um|los|weg|her|hin|frei|dar)(\p{Ll}{3,})$/u;
/** Begins as with a particle, and has none. */
export const NO_PARTICLE =
  /^(?:über(?:nimmt|nehmen|lebt|leben)|unter(?:stützt|stützen|nimmt)|durch(?:sucht)|antwort\p{L}*|um(?:fasst)|wieder(?:holt))$/u;

/** All that a main clause tells before it says what is open. */
const STILL =
  '(?: (?:aber|allerdings|also|auch|bisher|bislang|dabei|damit|derzeit|indes|jedoch|momentan|nach wie vor|noch|nun|offenbar|somit|vor allem|vorerst|vorläufig|weiter|weiterhin|weitgehend|zudem|zunächst|zurzeit|zuletzt|am \\p{L}+))*';
const OPEN =
  '(?:völlig |noch |bislang |weiterhin |weiter |derzeit |zunächst )*(?:unklar|offen|fraglich|ungewiss|unbekannt|ungeklärt|unsicher|umstritten|strittig|nicht (?:bekannt|klar|sicher|absehbar|entschieden|geklärt|ausgemacht|abzusehen|erkennbar|ersichtlich))';

/** Says that it is open what the clause after it asks: "Unklar ist", "steht noch nicht fest", "ließ offen". */
export const SAYS_OPEN: readonly string[] = [
  `${OPEN} (?:ist|sei|bleibt|bleibe|blieb|war|wäre)${STILL}`,
  `(?:ist|sei|bleibt|bleibe|blieb|war|scheint)${STILL} ${OPEN}`,
  `(?:steht|stehe|stand)${STILL} nicht fest`,
  `(?:ist|sei|war|wurde|wird)${STILL} nicht (?:bekannt(?:gegeben)?|entschieden|festgelegt|mitgeteilt|veröffentlicht)`,
  `(?:bleibt|bleibe)${STILL} abzuwarten`,
  `(?:lässt|ließ|ließen|lassen) [^,]{2,60}offen`,
  `(?:wollte|wollten|will|wollen|konnte|konnten|kann|können) [^,]{2,80}nicht (?:sagen|mitteilen|verraten|beantworten|bestätigen|ausschließen)`,
  `(?:stellt|stelle) sich${STILL} die Frage`,
  `(?:bleibt|bleibe|ist)${STILL} die (?:\\p{L}+ )?Frage(?: offen)?`,
  `(?:Frage|Fragen)(?: (?:ist|bleibt|sind|bleiben)${STILL} offen)?`,
  `(?:weiß|wisse)${STILL} niemand`,
  `(?:ist|sind) sich${STILL} [^,]{0,40}(?:uneins|uneinig|nicht einig)`,
  `(?:streiten|streitet|stritten) [^,]{0,60}darüber`,
];

/** Says that somebody has yet to find it out, or to decide it. */
export const FINDS_OUT: readonly string[] = [
  '(?:prüft|prüfen|untersucht|untersuchen|ermittelt|ermitteln|klärt|klären|berät|beraten|verhandelt|verhandeln|diskutiert|diskutieren|entscheidet|entscheiden|erwägt|erwägen|überlegt|überlegen)(?: (?!nicht )[^,]{2,70})?',
  '(?:soll|sollen|will|wollen|muss|müssen|wird|werden|möchte|möchten) [^,]{0,70}(?:prüfen|untersuchen|ermitteln|klären|beraten|verhandeln|diskutieren|entscheiden|abstimmen|urteilen|herausfinden|bekannt ?geben|befinden|beantworten)',
  '(?:wird|werde|werden) [^,]{0,50}(?:geprüft|untersucht|ermittelt|geklärt|beraten|verhandelt|diskutiert|entschieden)',
];

/** Ends a plan that is carried out, or isn't. */
export const DEEDS = list(
  `bauen errichten eröffnen schließen kaufen verkaufen übernehmen abschaffen einführen erhöhen senken kürzen streichen abbauen entlassen einstellen verbieten erlauben genehmigen ausbauen sanieren abreißen starten beginnen enden stattfinden unterzeichnen unterschreiben vorlegen vorstellen veröffentlichen wechseln zurücktreten antreten kandidieren klagen verklagen liefern stationieren abziehen entsenden schicken reisen besuchen treffen tagen beitreten austreten fusionieren investieren privatisieren verstaatlichen verlängern verlegen umziehen zurückkehren aufnehmen fortsetzen ablösen wählen ersetzen verabschieden umsetzen ausgeben bereitstellen anheben auszahlen zurückgeben zurückzahlen freilassen einreichen beantragen landen gründen auflösen schaffen produzieren`,
);

/** Are told of by how they come out, not by whether. */
export const DECIDES = list('entscheiden abstimmen urteilen befinden');
