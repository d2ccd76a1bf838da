import type { SentenceRules } from '../sentence-rules.js';

const words = (list: string) => new Set(list.split(/\s+/));

/** Where English sentences end, and where a full stop does not end one. */
export const english: SentenceRules = {
  neverLast:
    words(`mr mrs ms mx messrs dr prof rev fr hon sen sens rep reps gov govs pres gen lt col maj capt cpl sgt pvt
    adm cmdr cdr brig supt insp det amb st ste mt ft vs v no nos fig eq cf viz approx al`),
  seldomLast:
    words(`u.s u.k u.n u.s.a e.u d.c n.y l.a n.j n.c s.c a.m p.m ph.d m.d b.a m.a j.d ll.b i.e e.g jr sr inc corp co cos
    ltd llc plc bros assn dept univ est etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat
    sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn
    tex va vt wash wis wyo ave blvd rd sq hwy min max ed eds vol pp pt`),
  starters:
    words(`the a an he she it they we i you this that these those there here his her its their our my your in on at
    by for from with after before as if when while since because although though but and so yet or nor then now also
    meanwhile however still instead what who why how where which according both some many most few several all each
    another one two three no not even only just last next once under over during despite until`),
  attribution: words(`said says asked asks added adds wrote writes replied shouted cried wondered exclaimed tweeted
    demanded chanted yelled joked quipped answered responded continued told`),
};
