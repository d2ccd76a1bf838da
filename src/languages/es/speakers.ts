import type { SpeakerLanguage } from '../contract/speakers.js';
import type { Token } from '../contract/tokens.js';
import { pronounReader } from '../shared/pronouns.js';
import { speakerRules } from '../shared/speaker-rules.js';
import type { SpeakerWords } from '../shared/speaker-words.js';
import { mainSubject } from '../shared/subjects.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));
const NEVER = /(?!)/;
const prepositions = words(
  'a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras del al',
);

const spanish: SpeakerWords = {
  verbs: words(
    'dijo dice dijeron dicen afirmó afirma afirmaron declaró declara declararon explicó explica explicaron aseguró asegura aseguraron señaló señala señalaron indicó indica indicaron añadió añade agregó agrega comentó comenta manifestó manifiesta expresó expresa sostuvo sostiene subrayó subraya destacó destaca recalcó insistió insiste reiteró admitió admite reconoció reconoce advirtió advierte anunció anuncia respondió responde contestó replicó preguntó pregunta escribió escribe contó cuenta relató apuntó apunta precisó precisa puntualizó argumentó concluyó confesó denunció lamentó prometió exclamó informó informa opinó opina matizó criticó aclaró apostilló',
  ),
  weakVerbs: words(
    'pidió pide exigió exige llamó calificó consideró considera defendió defiende recordó recuerda acusó confirmó confirma negó rechazó celebró describió definió reclamó propuso tuiteó publicó espera cree',
  ),
  participles: words(
    'dicho afirmado declarado explicado asegurado señalado indicado añadido agregado comentado manifestado expresado subrayado destacado insistido advertido anunciado respondido escrito reconocido admitido',
  ),
  auxiliaries: words('ha han había habían'),
  prepositions,
  articles: words('el la los las un una este esta su'),
  oblique: words('al del'),
  isOblique: (tokens: readonly Token[], at: number) =>
    tokens[at]?.kind === 'word' && /^(?:al|del)$/.test(tokens[at].lower),
  pronouns: new Map([
    ['él', 'male'],
    ['ella', 'female'],
  ]),
  conjunctions: words('y e o u pero sino ni'),
  subordinators: words('que porque cuando si aunque como mientras donde quien cuyo pues'),
  isAdverb: token =>
    token?.kind === 'word' &&
    /^(?:también|además|ayer|hoy|ahora|luego|después|así|ya|no|se|le|les|nos|me|lo|entonces|tajante|posteriormente|recientemente|finalmente|igualmente|asimismo|\p{Ll}+mente|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/u.test(
      token.lower,
    ),
  isNoun: token => token?.kind === 'word' && /^[\p{L}-]{4,}$/u.test(token.text) && !prepositions.has(token.lower),
  according: [
    ['según'],
    ['de', 'acuerdo', 'con'],
    ['a', 'juicio', 'de'],
    ['en', 'palabras', 'de'],
    ['en', 'opinión', 'de'],
  ],
  accordingAfter: new Set(),
  thus: new Set(),
  as: words('como'),
  isPlainNoun: () => false,
  marksSubject: token => token?.lower === 'el' || token?.lower === 'la',
  impersonal: NEVER,
  labelTail: /(?:\bal respecto|\)|\btextualmente)$/u,
};

const mainOf = (tokens: readonly Token[], end: number) => mainSubject(tokens, end, spanish);
const { focusReader, antecedentOf, genderOfPronoun } = pronounReader({
  mainSubject: mainOf,
  genderOfPronoun: word => spanish.pronouns.get(word),
  isUnknownName: () => false,
  subordinators: spanish.subordinators,
});

export const speakers: SpeakerLanguage = {
  rules: speakerRules(spanish),
  focusReader,
  genderOfPronoun,
  antecedentOf,
  toldBy: () => undefined,
  framing: {
    ofVerb: () => undefined,
    ofSentence({ sentence: { tokens } }) {
      const told = tokens
        .map(({ kind, lower }) => (kind === 'quotation' ? '“”' : kind === 'name' ? '@' : lower))
        .join(' ');
      if (
        /(?<!\p{L})(?:negó|niega|desmintió|desmiente|nunca (?:ha |había )?(?:dijo|dicho)|no (?:ha |había )?(?:dijo|dicho))(?!\p{L})/u.test(
          told,
        )
      )
        return 'The sentence denies it, or tells that it was not said.';
      if (
        /(?<!\p{L})(?:supuestamente|presuntamente|habría (?:dicho|afirmado|asegurado)|falso|falsa|bulo|sátira|parodia|ficticio|novela)(?!\p{L})/u.test(
          told,
        )
      )
        return 'The sentence tells it as what others claim, or as made up.';
      return undefined;
    },
  },
  abbreviation: /^(?:Sr|Sra|Dr|Dra|Ud|Uds|D|Lic|Ing|Prof|EE|UU|art|núm|pág|etc|\p{Lu})$/u,
  contraction: NEVER,
  contracted: new Map(),
  elision: NEVER,
  possessive: NEVER,
  pluralEnd: NEVER,
  smallWords: /^(?:el|la|los|las|de|del|en|y|a|al|un|una|por|para|con|the|of|and)$/i,
  ofThePage: /^(?:Lea también|Lee también|Más información|Noticias relacionadas)(?!\p{L})/u,
  workBefore:
    /(?<!\p{L})(?:película|libro|novela|álbum|canción|serie|programa|obra|diario|revista|disco|título|titulad[oa]|llamad[oa]|denominad[oa]|exposición|grupo|proyecto|campaña|operación|lema|término|palabra) $/u,
  workAfter: /^(?!,? ?(?:dijo|afirmó|declaró|explicó|aseguró|señaló|indicó)(?!\p{L}))/u,
  definite: /^(?:el|la|los|las) /i,
  asks: /^(?:Pregunta|Periodista|Entrevistador(?:a)?|P)$/i,
  answers: /^(?:Respuesta|R)$/i,
  medium:
    /(?<!\p{L})(?:en (?<place>una rueda de prensa|una conferencia de prensa|una entrevista|un comunicado|Twitter|Facebook|X)|en el (?<text>Parlamento|Congreso))(?!\p{L})/u,
  nearVerb: /^[\s,]*(?:(?:el|este|ayer|hoy|en|a|los|periodistas)\s*)*$/i,
};
