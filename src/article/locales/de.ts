import type { SentenceRules } from '../sentence-rules.js';

const words = (list: string) => new Set(list.split(/\s+/));

/** Where German sentences end: a full stop also makes an ordinal number, "am 3. Mai". */
export const german: SentenceRules = {
  neverLast:
    words(`dr prof hr fr st nr bzw ca inkl exkl evtl ggf vgl geb gest sog dipl ing med jur phil rer nat habil bspw
    z u d i z.b u.a d.h i.d i.e v.a o.ä u.ä s.o s.u abs art aufl bd ebd hrsg jh kap max min op zit allg bes dt ehem einschl
    entspr frz engl ital jährl mind mtl österr röm schweiz sen jun str tel usf ziff z.t i.v gez abt dez.-nr sogen`),
  seldomLast:
    words(`mio mrd tsd jan feb febr apr jun jul aug sep sept okt nov dez mo di mi do fr sa so usw etc e.v co corp inc ltd std min sek
    u.s u.s.a d.c`),
  starters:
    words(`der die das ein eine einer eines dem den er sie es wir ihr ich man dies diese dieser dieses diesem jener jene hier dort da dann doch aber und
    oder denn auch nur noch nun jetzt so wie als wenn weil dass ob nach in im am an auf aus bei beim für mit von vom zu zum zur über unter um durch gegen seit bis während wegen trotz laut
    damit dabei dazu daher deshalb danach zuvor zudem außerdem allerdings jedoch dennoch inzwischen unterdessen bereits beide viele einige mehrere alle kein keine nicht nichts was wer wo wann warum
    sein seine seinen ihre ihren unser unsere mein meine etwa rund gestern heute morgen`),
  attribution: words(`sagte sagt fragte fragt rief meinte erklärte antwortete schrieb so`),
  ordinals: true,
};
