import { romanceNumerals } from '../romance/numerals.js';
import { numberLanguage } from '../shared/numbers.js';

const SMALL = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');

const read = numberLanguage({
  tag: 'fr',
  groups: '. \\u00a0\\u202f',
  decimal: ',',
  scales: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  between: /^[ \u00a0\u202f](?:de(?=[ \u00a0])|d(?=['’]))/,
  currencies: {
    euros: 'EUR',
    dollars: 'USD',
    livres: 'GBP',
    yens: 'JPY',
    roubles: 'RUB',
    reais: 'BRL',
    hryvnias: 'UAH',
  },
  measures: {
    kilomètres: 'kilomètres',
    km: 'km',
    mètres: 'mètres',
    tonnes: 'tonnes',
    litres: 'litres',
    hectares: 'hectares',
    kilos: 'kilos',
    heures: 'heures',
    minutes: 'minutes',
    jours: 'jours',
    semaines: 'semaines',
    mois: 'mois',
    ans: 'ans',
    années: 'années',
  },
  percent: /^[ \u00a0\u202f]?(?:%|pour[ \u00a0]cent(?!\p{L}))/u,
  counted:
    /^[ \u00a0\u202f'’]((?:(?:nouveaux|nouvelles|autres) )?(?!(?:les|des|mois|trois|six|plus|moins|dans|sans|sous|après|mais|puis|fois|pas)(?!\p{L}))\p{Ll}{3,}(?:s|x))(?!\p{L})/u,
  notCounted:
    /^(?:points|fois|degrés|buts|secondes|minutes|pages|alors|dans|centimes|millions|milliards|francs|couronnes|depuis|vers)$/u,
  namesANumber:
    /(?:(?<!\p{L})(?:article|art|loi|numéro|n°|nº|vol|chapitre|page|chaîne|ligne|groupe|rue|avenue|âge de|résolution|version|salle|route|kilomètre|décret|journée|minute|place|le|du|au|jour|les|des)\.? |[#№@/:])$/iu,
  notAfter:
    /^(?:[ \u00a0](?:h(?:eures?)?(?: (?:GMT|locales?)|(?!\p{L}))|(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|fois|degrés|points)|h\d?|[°º:ª²³]|er(?!\p{L})|e(?!\p{L})|-\p{L}|\.\d| ?[×x/] ?\d)/u,
  range: /(?:\d|millions|pour cent|%|euros)\s?(?:à|ou|et|[-–—])\s?$|\bentre\s$/u,
  ago: /(?<!\p{L})(?:il y a|depuis|dans|après|en|au cours des|ces|les)\s(?:environ |près de |plus de )?$|^ (?:plus tard|auparavant|après|avant|plus tôt|derniers|dernières)(?!\p{L})/iu,
  atLeast: /(?<!\p{L})(?:plus de|au moins|au minimum)\s$/iu,
  atMost: /(?<!\p{L})(?:moins de|jusqu['’]à|au maximum|au plus|près de)\s$/iu,
  leansBack:
    /^(?:Mais|Et|De plus|Pourtant|Cependant|Aussi|Ainsi|Cela|Ceci|Ce|Cet|Cette|Ces|Celui|Celle|Il|Elle|Ils|Elles|Là|Alors|Son|Sa|Ses|Leur|Leurs|D'autres|D’autres|Parmi eux)(?!\p{L})/u,
  framed: {
    before:
      /(?<!\p{L})(?:(?:n['’]|ne )[^.;:,]{0,25}(?:jamais|pas|point)(?! (?:seulement|moins|plus)) (?:(?!que|qui|mais)\p{L}+ ){0,4}|personne (?:n['’]|ne )[^.;:]{0,40}|(?:dément|démentent|conteste|nie|nient|réfute)(?!\p{L})[^.;:]{0,60}|faux (?:que|de)[^.;:]{0,60}|(?:^|, )s(?:i |['’]il )[^.;:,]{0,60}|aurai(?:t|ent) (?:\p{L}+ ){0,4}|version (?:précédente|antérieure|initiale)[^.;:]{0,60})$/u,
    anywhere:
      /(?<!\p{L})(?:prétendument|soi-disant|selon (?:une|la|des) rumeurs?)(?!\p{L})|^dans (?:le|un|son) (?:roman|conte|rêve)(?!\p{L})|^dans (?:la|une|sa) (?:pièce|fiction|comédie)(?!\p{L})/u,
    after: /^[^.;:]{0,40} (?:était|est|étaient|sont|a été) (?:\p{L}+ )?(?:faux|fausse|erroné|inexact|inventé|exagéré)/u,
  },
  numberWords: new Map(SMALL.map((word, value) => [word, value] as const)),
});

export const numbers = { ...read, numeralLike: romanceNumerals('fr', '\u202f') };
