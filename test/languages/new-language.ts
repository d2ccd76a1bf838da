import type { Language } from '../../src/languages/language.js';
import { aloneLanguage } from '../../src/languages/shared/alone.js';
import { nameReader } from '../../src/languages/shared/names.js';
import { numberLanguage } from '../../src/languages/shared/numbers.js';
import { placeLanguage } from '../../src/languages/shared/places.js';
import { roleReader } from '../../src/languages/shared/roles.js';
import { speakerLanguage } from '../../src/languages/shared/speaker-language.js';
import { tasteLanguage } from '../../src/languages/shared/taste.js';
import { unspoken } from '../../src/languages/unspoken.js';
import { wordLanguage } from '../../src/languages/words.js';

/*
 * The least that a language brings, in Esperanto, which the library doesn't read: copy it to `src/languages/<tag>/`, a
 * file for each part, and put your own words in. What `unspoken()` gives stays where a part is missing.
 */

const NEVER = /(?!)/;
const words = (list: string) => new Set(list.split(' '));
const isRole = (word: string) => /^(?:urbestro|urbestrino|inĝeniero|ministro|konsilanto)$/.test(word);

const { isPlaceName, placesIn } = placeLanguage({
  countries: 'Francio,Italio,Pollando',
  states: '',
  regions: 'Eŭropo',
  cities: 'Parizo,Romo,Varsovio',
  ending: /n$/u,
  noPlaceAfter: NEVER,
  noPlaceBefore: NEVER,
});

export const esperanto: Language = {
  ...unspoken('eo'),
  finds: ['people', 'quotes', 'numbers', 'places'],
  words: wordLanguage({
    stem: word => word.toLowerCase().replace(/(?:ojn|oj|on|o|aj|a|is|as|os)$/, ''),
    stopWords: words('la kaj sed de en al kun por estas'),
    synonyms: [],
    sameCountry: [],
    themes: [],
    isName: () => false,
  }),
  people: {
    findMentions: nameReader({
      particles: NEVER,
      afterGivenName: NEVER,
      notNames: words('la kaj sed en ni ili'),
      organisation: NEVER,
      determiners: words('la'),
      address: new Map([['sinjoro', 'male']]),
      titles: new Set(),
      isRole,
      genderOfRole: word => (isRole(word) ? (word.endsWith('ino') ? 'female' : undefined) : undefined),
      afterPerson: /^,? (?:diris|estas)(?!\p{L})/u,
      beforePerson: /diris $/u,
      roleBeforeComma: () => false,
      adjective: NEVER,
      ending: NEVER,
      isPlace: isPlaceName,
      masculine: /(?<!\p{L})li(?!\p{L})/giu,
      feminine: /(?<!\p{L})ŝi(?!\p{L})/giu,
    }),
    roleAt: roleReader({ before: /(?:^| )(?:[Ll]a )(\p{Ll}+) $/u, after: /^, (\p{Ll}+)(?=[,.])/u, isRole }),
  },
  speakers: speakerLanguage({
    verbs: 'diris diras respondis',
    weakVerbs: '',
    participles: '',
    auxiliaries: '',
    prepositions: 'en de al kun por',
    articles: 'la',
    oblique: '',
    pronouns: { li: 'male', ŝi: 'female' },
    conjunctions: 'kaj sed',
    subordinators: 'ke kiu',
    adverb: /^(?:hieraŭ|ankaŭ)$/u,
    according: ['laŭ'],
    as: 'kiel',
    marksSubject: /^la$/,
    labelTail: NEVER,
    framing: { denied: /(?<!\p{L})ne diris(?!\p{L})/u, supposed: /(?<!\p{L})supozeble(?!\p{L})/u },
    marks: {
      abbreviation: NEVER,
      smallWords: /^(?:la|kaj|de)$/i,
      ofThePage: NEVER,
      workBefore: NEVER,
      workAfter: NEVER,
      definite: /^la /i,
      asks: NEVER,
      answers: NEVER,
      medium: NEVER,
      nearVerb: NEVER,
    },
  }),
  numbers: numberLanguage({
    tag: 'eo',
    groups: ' \\u00a0',
    decimal: ',',
    scales: { mil: 1e3, milionoj: 1e6 },
    between: /^ de(?= )/u,
    currencies: { eŭroj: 'EUR' },
    measures: { kilometroj: 'kilometroj' },
    percent: /^ ?%/u,
    counted: /^ (\p{Ll}{3,}oj)(?!\p{L})/u,
    notCounted: NEVER,
    namesANumber: /(?:[Nn]umero|artikolo) $/u,
    notAfter: NEVER,
    range: NEVER,
    ago: NEVER,
    atLeast: /pli ol $/u,
    atMost: /malpli ol $/u,
    leansBack: /^(?:Sed|Kaj|Ĝi|Ili)(?!\p{L})/u,
    numberWords: new Map([['du', 2]]),
  }),
  places: { placesIn },
  alone: aloneLanguage({
    leansBack: /^(?:Sed|Kaj|Ĝi|Ili|Li|Ŝi|Tamen)(?!\p{L})/u,
    points: /(?<!\p{L})(?:ĝi|li|ŝi|ili|tiu|ĉi tiu|tie)(?!\p{L})/u,
    ofTheSpeaker: /(?<!\p{L})(?:mi|ni|nia)(?!\p{L})/giu,
    noSubject: NEVER,
    leavesOpenWhich: NEVER,
    undated: /(?<!\p{L})(?:hodiaŭ|hieraŭ|morgaŭ)(?!\p{L})/iu,
    isVerb: word => /(?:is|as|os|us|u)$/.test(word),
  }),
  taste: tasteLanguage({
    matters: {
      suicide: 'memmortig\\p{L}+',
      'sexual violence': 'perfort\\p{L}+',
      death: 'mort\\p{L}+',
      harm: 'vund\\p{L}+',
      crime: 'krim\\p{L}+',
      shame: 'hont\\p{L}+',
      kin: 'edz\\p{L}+',
      affair: 'adult\\p{L}+',
      children: 'infan\\p{L}+',
      address: 'strato \\p{L}+ \\d+',
      age: '\\d+-jara',
      health: 'malsan\\p{L}+',
      money: 'salajr\\p{L}+',
      judgement: 'terur\\p{L}+',
      forecast: 'eble',
      rumour: 'supozeble',
      denial: 'neis',
    },
    idioms: /(?!)/g,
    office: /urbestr|ministr/i,
    says: /diris|laŭ/i,
    sayingVerbs: 'diris|diras',
    opensOpinion: NEVER,
  }),
  asking: {
    wording: {
      whoSaidIt: 'Kiu diris tion?',
      from: headline => `El “${headline}”:`,
      timeline: 'Ordigu la eventojn.',
      whosWho: 'Kiu estas kiu?',
      trueOrFalse: 'Vero aŭ malvero?',
      guessTheNumber: 'Kiu nombro mankas?',
      fillTheGap: 'Kiu nomo mankas?',
      whereIsIt: 'Which place belongs in the gap?',
      said: (name, role) => (role ? `${name} (${role}) diris tion.` : `${name} diris tion.`),
      otherwise: (name, role) => `${name}: ${role}.`,
      instead: (from, to) => `La artikolo havas “${from}”, ne “${to}”.`,
      asStated: 'Tiel la artikolo diras.',
      articleSays: text => `La artikolo diras: ${text}.`,
      addedByEditor: 'Aldonita de la redakcio.',
      gendered: /(?<!\p{L})(?:li|ŝi)(?!\p{L})/iu,
    },
  },
};
