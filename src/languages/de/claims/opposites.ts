import { oppositesBy } from '../../shared/opposites.js';
import { pattern } from '../../../article/pattern.js';

const TAKES_SIDES = /(?<!\p{L})(?:ausgesprochen|sprach(?:en)? sich|stimmten?|gestimmt|votierten?|votiert)(?!\p{L})/u;

export const opposites = oppositesBy({
  pairs: `
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
`,
  // "verlor" an engine, "verloren"
  oneWay:
    /^(?:eröffnete|eröffnet|gewannen|gewonnen|gewann|angehoben|anheben|einstellen|gegründet|eingeführt|abgeschafft|beendet|beschlossen|verabschiedet|verfassungs\p{L}+|zugestimmt|gestoppt|fortgesetzt|abgebrochen|geöffnet|geschlossen|erreicht|verpasst|gescheitert|unterzeichnet|verbessert|verschlechtert|erweitert|bestätigte?n?|eingebrochen|Gegner)$/u,
  where: [
    { one: 'für', other: 'gegen', beside: TAKES_SIDES },
    { one: 'gegen', other: 'für', beside: TAKES_SIDES },
    {
      one: 'ausgesetzt',
      other: 'wieder aufgenommen',
      beside: /(?<!\p{L})(?:Betrieb|Verhandlungen|Gespräche|Zahlungen|Arbeit(?:en)?)(?!\p{L})/u,
    },
  ],
  tellsHow: pattern('u')`
    (?<!\p{L})(?:begann\p{L}*|beginn\p{L}*) mit(?!\p{L})|(?<!\p{L})mit [^,.]* begonnen|
    , (?:(?:von|für|mit|in|bei|aus|zu|an|auf) )?(?:der|die|das|dem|den|deren|dessen)(?!\p{L})|
    , (?:was|wie|womit|wodurch|weil|da|denn|um|nachdem|obwohl|so|sodass|wobei|aber|sondern|nicht)(?!\p{L})|
    (?<!\p{L})(?:
      von [\d.,]+ (?:[\p{L}%]+ )?auf|statt|anstatt|trotz|wegen|dank|nur noch|lediglich|vorerst|erstmals|erneut|
      wieder|sondern
    )(?!\p{L})|
    (?<!\p{L})mit (?:(?:rund|etwa|nur|knapp|über) )?\d
  `,
  // "Der Bau, den …": what opens the sentence opens no clause
  notSo:
    /(?<!\p{L})(?:nicht|nie|niemals|keine?[nmrs]?|kaum|fast|beinahe|nur|soll|sollen|sollte[n]?|kann|können|könnte[n]?|würde[n]?|müsste[n]?|dürfte[n]?|weder|ohne)(?!\p{L})|(?:^|, )(?:(?:in|mit|von|an|auf|bei|zu|aus|nach|für|durch) )?(?:der|die|das|dem|den|denen|deren|dessen|als|nachdem|bevor|während|weil|wenn|ob|obwohl|falls|damit|wo|wer|was|wie) [^,]*$/u,
});
