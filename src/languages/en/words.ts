import { wordLanguage } from '../words.js';

const words = (list: string) => list.trim().split(/\s+/);

/** Words that say nothing about what a sentence is about. */
const stopWords: ReadonlySet<string> = new Set(
  words(`a about above after again against all also although am among an and another any are as at be became because been
    before being below between both but by came can come could did do does doing down during each either else ever every few
    for from further get gets getting go goes going got had has have having he her here hers herself him himself his how
    however i if in into is it its itself just last less let like made make makes many may me might more most much must my
    near need neither never new next no nor not now of off often on once one only onto or other our out over own part per
    perhaps put rather really remain remains s said same say says see seem seems several shall she should since so some
    still such take taken than that the their them then there these they this those though through thus to together too
    toward towards under until up upon us use used very was way we well were what when where whether which while who whom
    whose why will with within without would yet you your t re ve ll d m`),
);

/**
 * Words that speak of the same thing in the news; a line each. The first set counts as the same word; what stands in
 * `themes` is only near.
 */
const synonyms: readonly (readonly string[])[] = [
  words('ceasefire cease-fire truce armistice'),
  words('sanction embargo penalty'),
  words('accept acceptance reject rejection refuse agree agreement'),
  words('attack strike assault offensive raid'),
  words('election vote ballot poll'),
  words('law legislation bill act'),
  words('firm company business'),
  words('job employment work'),
  words('economy economic financial finance'),
  words('soldier troop army military'),
  words('child kid pupil student'),
  words('price cost'),
  words('death die kill dead'),
];

const themes: readonly (readonly string[])[] = [
  words('ceasefire truce peace agreement deal negotiation talk guarantee proposal plan'),
  words('sanction economic financial leverage tariff pressure'),
  words('court judge trial ruling appeal lawsuit'),
  words('election vote campaign candidate poll'),
  words('price inflation rate cost wage'),
];

/** Countries by other names: the capital, the people, the seat of power. A line each, stems. */
const sameCountry: readonly (readonly string[])[] = [
  words('russia russian moscow kremlin'),
  words('ukraine ukrainian kyiv kiev'),
  words('us u.s american washington america usa'),
  words('china chinese beijing'),
  words('britain british uk u.k london'),
  words('france french paris'),
  words('germany german berlin'),
  words('japan japanese tokyo'),
  words('israel israeli jerusalem'),
  words('iran iranian tehran'),
  words('india indian delhi'),
  words('eu e.u european brussels europe'),
  words('nato alliance'),
  words('canada canadian ottawa'),
  words('mexico mexican'),
];

/** Cuts the commonest endings off, so that "sanctions" meets "sanction" and "rejects" meets "rejected". */
function stem(word: string): string {
  let stemmed = word.toLowerCase().replace(/[’']s?$/u, '');
  if (stemmed.length > 4) {
    stemmed = stemmed
      .replace(/ies$/, 'y')
      .replace(/(ss|sh|ch|x)es$/, '$1')
      .replace(/([^su])s$/, '$1');
    if (stemmed.length > 5) stemmed = stemmed.replace(/(?:ing|ed)$/, '').replace(/([bdfgklmnprt])\1$/, '$1');
    if (stemmed.length > 4) stemmed = stemmed.replace(/e$/, '');
  }
  return stemmed;
}

export const english = wordLanguage({ stem, stopWords, synonyms, sameCountry, themes, isName: word => word === 'US' });
