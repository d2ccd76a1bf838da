import type { SentenceRules } from '../sentence-rules.js';

const words = (list: string) => new Set(list.split(/\s+/));

/** Where Portuguese sentences end. */
export const portuguese: SentenceRules = {
  neverLast: words(
    `sr sra srs sras srta dr dra drs prof profa eng arq gen cel cap ten pe d dom st sto sta n nº núm p pp pág págs art arts inc fig vol ed av r tel aprox máx mín ex exmo exma v cf`,
  ),
  seldomLast: words(
    `eua etc a.c d.c s.a ltda cia co inc ltd jr jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom`,
  ),
  starters: words(
    `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas ao aos à às do da dos das no na nos nas em de com por pelo pela para sem sobre entre desde até segundo ante após durante e ou mas porém porque quando como onde quem se enquanto pois assim também além não sim já ainda mais muito hoje ontem agora então depois antes aqui ali ele ela eles elas eu nós isto isso tudo todos todas cada outro outra outros muitos alguns vários`,
  ),
  attribution: words(`disse diz afirmou perguntou pergunta respondeu exclamou acrescentou declarou escreveu`),
};
