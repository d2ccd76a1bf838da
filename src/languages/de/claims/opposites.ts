import type { Opposite } from '../../contract/claims.js';

/** What is told of a deed behind it would contradict the other outcome: how it came, from where to where, with what. */
const TELLS_HOW =
  /, (?:was|wie|womit|wodurch|weil|da|denn|um|nachdem|obwohl|so|sodass|wobei|aber|sondern|nicht)(?!\p{L})|(?<!\p{L})(?:von [\d.,]+ (?:[\p{L}%]+ )?auf|statt|anstatt|trotz|wegen|dank|nur noch|lediglich|erstmals|erneut|wieder|sondern)(?!\p{L})|(?<!\p{L})mit (?:(?:rund|etwa|nur|knapp|über) )?\d/u;

const sought = (word: string) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'gu');

/** Words, and what stands for the other outcome in their place; each once in the sentence. */
function opposite(words: string, to: string, where = /(?:)/u): Opposite {
  const pattern = sought(words);
  const other = sought(to);
  return {
    first: words.split(' ')[0]!,
    toldIn(text) {
      const found = [...text.matchAll(pattern)];
      const [match] = found;
      if (found.length !== 1 || !match || text.search(other) >= 0 || TELLS_HOW.test(text) || !where.test(text))
        return undefined;
      return { at: match.index, words, to };
    },
  };
}

/** Alike in case, gender and auxiliary, so that nothing else of the sentence changes. */
const PAIRS = `
  stieg/sank stiegen/sanken steigt/sinkt steigen/sinken gestiegen/gesunken wuchs/schrumpfte wuchsen/schrumpften gewachsen/geschrumpft
  begann/endete begannen/endeten beginnt/endet beginnen/enden begonnen/geendet eröffnete/schloss eröffnet/geschlossen
  gewann/verlor gewannen/verloren gewonnen/verloren billigte/verwarf billigten/verwarfen gebilligt/verworfen
  angenommen/abgelehnt zugelassen/untersagt genehmigt/untersagt genehmigte/untersagte erlaubte/verbot erlaubt/verboten
  aufgehoben/bestätigt erhöht/gesenkt erhöhte/senkte erhöhten/senkten erhöhen/senken anheben/senken angehoben/gesenkt
  verlängerte/verkürzte verlängert/verkürzt verlängern/verkürzen verschärft/gelockert verschärfte/lockerte verschärfen/lockern
  begrüßte/kritisierte begrüßten/kritisierten begrüßt/kritisiert lobte/kritisierte lobten/kritisierten gelobt/kritisiert
  befürwortete/kritisierte freigegeben/gesperrt verstaatlicht/privatisiert wiedergewählt/abgewählt verschoben/vorgezogen
  gegründet/aufgelöst eingeführt/abgeschafft abgeschafft/eingeführt beendet/begonnen beschlossen/abgelehnt verabschiedet/abgelehnt
  verfassungswidrig/verfassungsgemäß verfassungsgemäß/verfassungswidrig zugestimmt/widersprochen gestoppt/fortgesetzt
  fortgesetzt/abgebrochen abgebrochen/fortgesetzt geöffnet/geschlossen geschlossen/geöffnet erreicht/verpasst verpasst/erreicht
  gescheitert/gelungen unterzeichnet/gekündigt verbessert/verschlechtert verschlechtert/verbessert erweitert/eingeschränkt
  bestätigte/dementierte bestätigten/dementierten bestätigt/dementiert eingebrochen/gestiegen Gegner/Befürworter
  aufgestiegen/abgestiegen einstellen/ausbauen Anstieg/Rückgang Zunahme/Abnahme Nettogewinn/Nettoverlust
`
  .trim()
  .split(/\s+/)
  .map(pair => pair.split('/') as [string, string]);

/** The other way round they may be another verb, or another form: "verlor" an engine, "verloren". */
const ONE_WAY =
  /^(?:eröffnete|eröffnet|gewannen|gewonnen|gewann|angehoben|anheben|einstellen|gegründet|eingeführt|abgeschafft|beendet|beschlossen|verabschiedet|verfassungs\p{L}+|zugestimmt|gestoppt|fortgesetzt|abgebrochen|geöffnet|geschlossen|erreicht|verpasst|gescheitert|unterzeichnet|verbessert|verschlechtert|erweitert|bestätigte?n?|eingebrochen|Gegner)$/u;

const TAKES_SIDES = /(?<!\p{L})(?:ausgesprochen|sprach(?:en)? sich|stimmten?|gestimmt|votierten?|votiert)(?!\p{L})/u;

const OPPOSITES: readonly Opposite[] = [
  opposite('für', 'gegen', TAKES_SIDES),
  opposite('gegen', 'für', TAKES_SIDES),
  opposite(
    'ausgesetzt',
    'wieder aufgenommen',
    /(?<!\p{L})(?:Betrieb|Verhandlungen|Gespräche|Zahlungen|Arbeit(?:en)?)(?!\p{L})/u,
  ),
  ...PAIRS.flatMap(([one, other]) =>
    ONE_WAY.test(one) ? [opposite(one, other)] : [opposite(one, other), opposite(other, one)],
  ),
];

const byFirst = new Map<string, readonly Opposite[]>();
for (const each of OPPOSITES) byFirst.set(each.first, [...(byFirst.get(each.first) ?? []), each]);

/** Of the deeds with another outcome those that a text may hold. */
export const oppositesAmong = (text: string): readonly Opposite[] =>
  [...new Set(text.match(/\p{L}+/gu))].flatMap(word => byFirst.get(word) ?? []);

/** It was not so, is only thought of, or stands in a clause that only leads up to what is told. */
const NOT_SO =
  /(?<!\p{L})(?:nicht|nie|niemals|keine?[nmrs]?|kaum|fast|beinahe|nur|soll|sollen|sollte[n]?|kann|können|könnte[n]?|würde[n]?|müsste[n]?|dürfte[n]?|weder|ohne)(?!\p{L})|(?:^|, )(?:(?:in|mit|von|an|auf|bei|zu|aus|nach|für|durch) )?(?:der|die|das|dem|den|denen|deren|dessen|als|nachdem|bevor|während|weil|wenn|ob|obwohl|falls|damit|wo|wer|was|wie) [^,]*$/u;

/** Whether what stands before a deed makes it no outcome that the sentence is there to tell. */
export const isNoOutcome = (before: string): boolean => {
  const clause = before.replace(/^(?:Der|Die|Das|Den|Dem) /u, '');
  return NOT_SO.test(clause);
};
