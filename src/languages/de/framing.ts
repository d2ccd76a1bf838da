import { framingBy, wordsOf } from '../shared/framing.js';
import { pattern } from '../../article/pattern.js';

const SAY = 'sagen|erklären|behaupten|rufen|schreiben|antworten|verkünden|fordern';
const SAYS =
  'sagt|sagte|sage|gesagt|sagen|erklärt|erklärte|rief|ruft|gerufen|schrieb|schreibt|geschrieben|meinte|behauptet|drohte|gedroht|geäußert';
const ANY = '(?:[\\p{L}@-]+ )';

/** Whether words were said at all. */
export const framing = framingBy({
  byVerb: true,
  denied: wordsOf(
    [
      'bestritt(?:en)?|bestreitet|bestreiten|streite[tn] (?:\\p{L}+ ){0,3}ab|dementiert(?:e|en)?|dementi|leugnet(?:e|en)?',
      '(?:nie|niemals|nicht|keineswegs|mitnichten|nirgends) (?:\\p{L}+ ){0,3}(?:gesagt|geäußert|behauptet|erklärt|geschrieben|verwendet|gebraucht|gefallen|gesprochen)',
      `(?:nie|niemals|keineswegs|mitnichten|(?<!oder )nicht)(?: :)? “”`,
      'weigert(?:e|en)? sich|wies (?:\\p{L}+ ){0,6}zurück',
      `(?:ohne|statt|nicht daran(?: ,)?|(?:kurz|nahe) da(?:vor|ran)(?: ,)?) (?:\\p{L}+ ){0,4}zu (?:${SAY}|erwähnen)(?: :| ,)? “”`,
      `niemand (?:[\\p{L}@,-]+ ){0,8}(?:${SAYS})`,
      `weder (?:[\\p{L}@-]+ ){1,5}noch (?:[\\p{L}@-]+ ){1,5}(?:${SAYS}) @`,
      `(?:kein(?:e|en)?) (?:beleg|beweis|hinweis|aufnahme|anzeichen|zitat|quelle)\\p{L}{0,2} (?:[\\p{L}@,-]+ ){0,8}(?:${SAYS})`,
      'stammt nicht von|nicht erinnern (?:, )?(?:[\\p{L}“”]+ ){0,4}(?:gesagt|zu haben)',
    ].join('|'),
  ),
  supposed: wordsOf(
    [
      // what others claim
      'angeblich(?:e[nmrs]?)?|soll(?:en)? (?:[\\p{L}@“”,]+ ){0,14}(?:gesagt|geäußert|gerufen|geschrieben|erklärt|gedroht|behauptet|gefragt|haben)|wird (?:[\\p{L}@“”]+ ){0,5}(?:zugeschrieben|nachgesagt|unterstellt|in den mund gelegt)|vermeintlich(?:e[nmrs]?)?|mutmaßlich gesagt|gerüchten? zufolge|gerüchte|gerüchteweise|(?:laut|nach) (?:\\p{L}+ ){0,2}gerüchte?n?',
      '(?:im netz|im internet|online|in sozialen medien|in sozialen netzwerken|hinter vorgehaltener hand) heißt es',
      // what might be, or is to come
      `hätte (?:[\\p{L}@,]+ ){0,10}(?:gesagt|sagen (?:können|sollen|müssen|wollen|mögen)|geantwortet|gerufen|geschrien|gebrüllt|gefragt|erwidert|entgegnet|geschrieben|geschimpft|geflucht|gemurmelt|geflüstert)|könnte (?:[\\p{L}@,]+ ){0,6}(?:sagen|lauten|heißen)|würde (?:[\\p{L}@,]+ ){0,6}(?:sagen|antworten|lauten)|als (?:wolle|wollte|ob) (?:[\\p{L}@,]+ ){0,4}sagen|sollte (?:[\\p{L}@,]+ ){0,4}(?:sagen|lauten)`,
      `(?:wird|werden|will|wollen|möchte|müsste|müssten|solle|sollen|dürfte|bräuchte) ${ANY}{0,6}(?:${SAY})(?: :| ,)? “”`,
      `“” , (?:wird|will|müsste|könnte|würde|solle) ${ANY}{1,6}(?:${SAY})`,
      `(?:wenn|falls|sobald|sofern|solange) ${ANY}{0,4}(?:sagt|sage|erklärt|schreibt|ruft|gesagt hat)(?: :| ,)? “”`,
      '(?:beinahe|fast|um ein haar) (?:hätte|sagte|schrieb|rief)|(?:möglicherweise|vielleicht|womöglich|eventuell) (?:hat|habe|sagte|rief|schrieb)',
      'stell(?:en|t|e)? (?:sie|euch|dir)(?: sich)? vor|angenommen ,|nehmen wir an',
      'forder(?:t|n|te|ten) (?:[\\p{L}@,]+ ){0,8}auf,? (?:[\\p{L}“”]+ ){0,6}zu (?:sagen|rufen|erklären)',
      // what was made up
      'fiktive[nmrs]?|erfunden(?:e[nmrs]?)?|gefälscht(?:e[nmrs]?)?|satire|satirische[nmrs]?|fake|deepfake|parodie|ausgedacht(?:e[nmrs]?)?|falschzitat|untergeschoben(?:e[nmrs]?)?|manipulierte[nmrs]?',
      `ahmt(?:e|en)? ${ANY}{0,3}nach|in der rolle|parodiert(?:e|en)?|imitiert(?:e|en)?|l(?:ässt|ieß|iess) @ (?:\\p{L}+ ){0,2}sagen`,
      '(?:im|in (?:dem|einem)) (?:film|roman|stück|comic|traum|theaterstück|hörspiel|märchen|krimi|drehbuch|sketch) (?:sagt|sagte|ruft|rief|fragt)',
      `fälschlich(?:erweise)?|(?:falsch|verkürzt|sinnentstellend) ${ANY}{0,2}(?:zitiert|wiedergegeben|übersetzt|verstanden)`,
      'zog(?:en)? (?:\\p{L}+ ){0,3}(?:interview|bericht|artikel|meldung|beitrag|text) (?:\\p{L}+ ){0,2}zurück',
    ].join('|'),
  ),
  secondHand: wordsOf(
    [
      'zitier(?:t|te|en|ten) (?:er|sie|es|ich|wir|man)|zitiert(?:e)? @ (?:den|die|das|ihren|seinen|ihre|seine|einen|eine|aus|@)',
      `(?:wünscht|wünschte|hofft|hoffte|glaubt|glaubte|denkt|dachte|vermutet|vermutete|behauptet|behauptete|erinnert|erinnerte|fürchtet|befürchtet|fordert|forderte|verlangt|verlangte|erwartet|erwartete|erzählt|erzählte|berichtet|berichtete|sagt|sagte|erklärt|erklärte|schildert|schilderte|bezweifelt|zweifelt|es)(?: \\p{L}+){0,3} , (?:dass |wie |ob )?(?:die |der )?(?:@|er|sie) ${ANY}{0,5}?(?:${SAYS})(?: :| ,)? “”`,
      `“” , (?:habe|hätte) ${ANY}{1,6}gesagt`,
      `(?:hört|hörte|hat|hatte) (?:\\p{L}+ )?@ (?:\\p{L}+ ){0,2}(?:sagen|rufen)(?: :| ,| hören)`,
      `(?:teilt|teilte|verbreitete|postete|las|verlas|zitierte) (?:\\p{L}+ ){0,2}(?:beitrag|brief|tweet|post|text|rede|aussage|satz|worte|mail|nachricht|video) von @ : “”`,
    ].join('|'),
  ),
  refuted: pattern('u')`
    ^(?:
      das|dieses zitat|das zitat|der satz|die (?:aussage|behauptung|aufnahme|nachricht|meldung|worte)|diese aussage|
      der (?:mitschnitt|beitrag|brief)|das (?:video|interview)|doch das|aber das
    ) (?:@ |er |sie |hat |habe |ist |sind |war |waren |stimmt |wurde )(?:[\p{L}@,]+ ){0,8}?(?:
      nie|niemals|nicht|falsch|erfunden|gefälscht|manipuliert|unwahr|frei erfunden|eine fälschung|dementiert|
      zurückgenommen
    )(?!\p{L})
  `,
});
