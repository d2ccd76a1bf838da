import { dateInWordsBy } from '../../shared/date-in-words.js';
import type { AskingGrammar } from '../../romance/asking/grammar.js';
import { isRole } from '../people.js';
import { inverted } from './inversion.js';
import { placesNear } from './near.js';
import { GRAVE } from './taste.js';
import { isFinite } from './verbs.js';
import { LEANS_BACK } from './words.js';
import { wording } from './wording.js';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const words = (list: string) => new Set(list.trim().split(/\s+/));

const dateInWords = dateInWordsBy(MONTHS, {
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
});

const GROUPS: readonly [RegExp, string][] = [
  [/porte-parole/i, 'porte-parole'],
  [
    /ministre|président|chancel|sénat|déput|maire|gouverneur|parti|commissaire|secrétaire (?:d['’]État|général)|conseill|candidat|leader|dirigeant/i,
    'politique',
  ],
  [/entraîneur|footballeur|joueu|pilote|capitaine|gardien|attaquant|champion/i, 'sport'],
  [/professeur|cherche|scientifique|historien|économiste|médecin|sociologue/i, 'science'],
  [/cinéaste|réalisat|acteur|actrice|chanteu|écrivain|peintre|artiste|musicien/i, 'culture'],
  [/patron|gérant|fondat|directeur|directrice/i, 'entreprise'],
];

const GOVERNS =
  /(?<!\p{L})(?:de|du|des|depuis|jusqu['’]au|jusqu['’]en|pour|par|pendant|à|entre|au|aux|après|avant|dès|vers|sur|avec|et|ou|chaque|les|d['’])(?: le)? ?$/iu;

export const grammar: AskingGrammar = {
  wording,
  // "Qui est née …": the participle would tell that it is a woman
  asked: text =>
    `${text.replace(/^(Qui (?:est|était|fut|sera|(?:a|avait|aura) été|s['’]est) (?:\p{Ll}+ ){0,1}?\p{Ll}+(?:é|i|u))e(?!\p{L})/u, '$1')}\u00a0?`,
  who: 'Qui',
  when: 'Quand',
  inYear: 'En quelle année',
  inCity: 'Dans quelle ville',
  inCountry: 'Dans quel pays',
  howMany: noun => `Combien ${/^[aeéèêiïîoôuyh]/iu.test(noun) ? 'd’' : 'de '}${noun}`,
  // The participle would have to agree with what is counted before it
  ordered: (verb, subject, rest, asks) =>
    asks === 'number' && /^(?:a|ont|avait|avaient|aura|auront) /u.test(verb)
      ? undefined
      : inverted(verb, subject, rest),
  isFinite,
  beforeVerb: /(?:(?<!\p{L})se )$/u,
  afterVerb:
    /^(?: (?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|midi|depuis|parmi|ici|aussi|ainsi|puis|plus|jadis|mais|sans|dès|du|au|un)(?!\p{L}))(?:été|\p{Ll}+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)|faite?s?|\p{Ll}*(?:dit|écrit|ouvert|offert|souffert|mis|pris|joint|teint|craint|duit|truit)e?s?|mort|morte|clos|(?:à )?\p{Ll}{2,}(?:er|ir|re))(?!\p{L})){1,3}/u,
  notBeforeVerb: words(
    'le la les un une des du de au aux à en dans par pour avec sans sur sous entre depuis selon contre pendant après avant son sa ses leur leurs ce cet cette ces chaque tout toute autre plus très premier première second seconde grand grande petit petite nouveau nouvelle que qui ne n’ jamais lui me nous y',
  ),
  subordinate:
    /^(?:que|qui|dont|où|quand|si|parce|comme|lorsque|puisque|tandis|mais|car|lequel|laquelle|(?:qu|lorsqu|puisqu|s)['’](?:il|elle|on|un|une|en|\p{Lu}).*)$/u,
  and: /,? (?:et) /gu,
  joins: /,? (?:et|mais|tandis que|ou|puis) |, /u,
  contrasts: / (?:mais|tandis que|alors que) /u,
  limits: GOVERNS,
  aside:
    /^(?:qui|que|dont|où|tandis que|alors que|mais|bien que|ce qui|ce que|puisque|après (?:le|la|les|l['’]|un|une|avoir)|par|selon) ?/u,
  leavesOpenWhich:
    /^(?:(?:le|la|les) |l['’])(?!gouvernement|président|police|inflation|économie|opposition|pape|roi|population|emploi|chômage)\p{Ll}+$/iu,
  notFinite: /(?<!\p{L})(?:\p{L}+ant|pour \p{L}+(?:er|ir|re)|\p{Ll}{2,}(?:é|ée|és|ées))(?!\p{L})|,/u,
  determiner:
    /^(?:(?:Le|La|Les|Un|Une|Des|Près|Plus|Quelque|Deux|Trois|Quatre|Cinq|Six|Plusieurs|Quelques|le|la|les|un|une|des) |[Ll]['’])/u,
  hearsay:
    /(?<!\p{L})(?:(?:aurai(?:t|ent)|serai(?:t|ent)) (?:\p{L}+ )?\p{L}+(?:é|ée|és|ées|i|ie|is|u|ue|us|it|ert|ait)|aurai(?:t|ent) (?:pu|dû)|prétendument|soi-disant|présumée?s?)(?!\p{L})/iu,
  opensClause:
    /^(?:Que|Si|Quand|Parce|Comme|Lorsque|Lorsqu['’]|Puisque|Bien|Pour|Par|Après|Sans|Avec|Selon|Ne|Jamais|Qui|Jusqu['’]|Depuis|Pendant|Devant|Sur|Entre|De|Du|Y|Voici|Voilà|Malgré|Avant|Face|Dès|Afin|Alors|Tandis|Grâce)(?!\p{L})/u,
  beforeName:
    /^(?:(?:Le|La) |L['’])(?!équipe|groupe|parti|gouvernement|famille|entreprise|club)(?:[\p{Ll}-]+ )(?:[\p{L}’'-]+[ ,] ?){0,7}(?<! (?:de|du|des|avec|et|à|au) )$/u,
  isRole,
  bound:
    /^(?:(?<least>[Pp]lus de|[Aa]u moins)|(?<most>[Jj]usqu['’]à|[Mm]oins de|[Pp]rès de)|[Qq]uelque|[Ee]nviron|[Uu]n total de|[Aa]utour de)? ?$/,
  toCounted: /(?!)/,
  inPlace: /(?:[Àà] |[Ee]n |[Aa]u |[Dd]ans la ville de )$/u,
  onDate: /(?<!\p{L})(?:[Ee]n |[Ll]e |[Ee]n l['’]an(?:née)? )$|(?<=^| )$/u,
  dated(own, before, edtf) {
    const text = dateInWords(edtf);
    if (!text) return undefined;
    const isGoverned = GOVERNS.test(before);
    const upper = /^\p{Lu}/u.test(own);
    const write = (words: string) => (upper ? words[0].toUpperCase() + words.slice(1) : words);
    if (edtf.length === 10) {
      const contracted = /^(du|au) /i.exec(own)?.[1];
      if (contracted) return write(`${contracted.toLowerCase()} ${text}`);
      if (/(?<!\p{L})le $/iu.test(before)) return text;
      return isGoverned ? undefined : write(`le ${text}`);
    }
    if (edtf.length === 7) {
      if (/^\p{Ll}+$/u.test(own) && MONTHS.includes(own))
        return /(?:[Ee]n|de|depuis) $/.test(before) ? text : undefined;
      return isGoverned || (/ $/.test(before) === false && before !== '') ? undefined : write(`en ${text}`);
    }
    return edtf.length === 4 && !isGoverned && !/(?<!\p{L})en $/iu.test(before) && /an/.test(own)
      ? write(`en ${text}`)
      : undefined;
  },
  dateInWords,
  contracted: text => text.replace(/(?<!\p{L})de le /gu, 'du ').replace(/(?<!\p{L})à le /gu, 'au '),
  tag: 'fr',
  group: '\u202f',
  placesNear,
  groupOf: role => GROUPS.find(([pattern]) => pattern.test(role))?.[1] ?? '',
  bounds: { least: 'plus de', most: 'jusqu’à' },
  grave: GRAVE,
  leansBack: LEANS_BACK,
};
