import { inEnglish } from '../../findings/finding.js';
import type { TasteRule, Weighed } from './types.js';

const HURT = ['death', 'harm', 'suicide', 'sexual violence'] as const;
const word = ({ touched }: Weighed, ...matters: readonly Parameters<typeof touched.get>[0][]): string | undefined =>
  matters.map(matter => touched.get(matter)).find(Boolean);

/** Words that somebody said are nobody's deed: who is offered beside the speaker did nothing. */
const isQuotation = ({ question }: Weighed): boolean => question.stimulus?.type === 'quotation';

const isStatement = ({ question: { kind, stimulus } }: Weighed): boolean =>
  kind === 'true-false' || kind === 'gap' || (kind === 'choice' && stimulus?.type !== 'quotation') || kind === 'number';

/** Counts of dead, hurt or abused. */
export const tolls: TasteRule = {
  name: 'tolls',
  reasonFor(weighed, { language: { taste } }) {
    const hurt = word(weighed, ...HURT);
    return hurt &&
      (/\p{N}/u.test(weighed.text) || taste?.counts?.test(weighed.text)) &&
      weighed.question.kind !== 'match'
      ? inEnglish('taste-tolls', { words: hurt })
      : undefined;
  },
};

/** Suicide and sexual violence. */
export const gravest: TasteRule = {
  name: 'suicide-and-sexual-violence',
  reasonFor(weighed) {
    const touched = word(weighed, 'suicide', 'sexual violence');
    return touched && inEnglish('taste-gravest', { words: touched });
  },
};

/** Children who came to harm. */
export const children: TasteRule = {
  name: 'children',
  reasonFor(weighed) {
    const hurt = word(weighed, ...HURT, 'crime', 'shame');
    return weighed.touched.has('children') && hurt ? inEnglish('taste-children', { words: hurt }) : undefined;
  },
};

/** Suspected, arrested, tried or a victim, and no public office. */
export const accused: TasteRule = {
  name: 'private-accused',
  reasonFor(weighed, { drawnIn, isPrivate, language }) {
    const culprit = language.taste?.culprit?.exec(weighed.text)?.[0];
    if (culprit) return inEnglish('taste-culprit', { words: culprit });
    const drawn = weighed.named.find(({ id }) => drawnIn.has(id));
    if (drawn) return inEnglish('taste-drawn-in', { name: drawn.name });
    const touched = word(weighed, 'crime', ...HURT);
    const private_ = weighed.named.find(isPrivate);
    return touched && private_ && weighed.question.kind !== 'match'
      ? inEnglish('taste-private', { name: private_.name, words: touched })
      : undefined;
  },
};

/** How somebody died, was killed or hurt. */
export const deaths: TasteRule = {
  name: 'deaths',
  reasonFor(weighed) {
    const { kind } = weighed.question;
    if (isQuotation(weighed)) return undefined;
    const touched = word(weighed, 'death');
    return touched && (kind === 'order' || kind === 'gap' || kind === 'true-false' || kind === 'choice')
      ? inEnglish('taste-death', { words: touched })
      : undefined;
  },
};

/** Where somebody lives, how old, how ill, how rich a private person is. */
export const privateLife: TasteRule = {
  name: 'private-life',
  reasonFor(weighed, { isPrivate }) {
    const address = word(weighed, 'address');
    if (address) return inEnglish('taste-address', { words: address });
    const affair = weighed.named.length > 0 && word(weighed, 'affair');
    if (affair) return inEnglish('taste-affair', { words: affair });
    const touched = word(weighed, 'age', 'health', 'money', 'kin');
    const private_ = weighed.named.find(isPrivate);
    return touched && private_ && isStatement(weighed)
      ? inEnglish('taste-own-matter', { words: touched, name: private_.name })
      : undefined;
  },
};

/** A judgement, a forecast, a rumour or a denial told as a fact. */
export const views: TasteRule = {
  name: 'views-as-facts',
  reasonFor(weighed, { language, isOpinion }) {
    if (!isStatement(weighed)) return undefined;
    const rumoured = word(weighed, 'rumour');
    if (rumoured) return inEnglish('taste-rumour', { words: rumoured });
    const { kind } = weighed.question;
    const claimed = (kind === 'true-false' || kind === 'gap') && language.taste?.claims?.exec(weighed.text)?.[0];
    if (claimed) return inEnglish('taste-only-claimed', { words: claimed });
    const narrated = kind === 'true-false' && language.taste?.narrates?.(weighed.text);
    if (narrated) return inEnglish('taste-judges', { words: narrated });
    if (language.taste?.attributed(weighed.text)) return undefined;
    const told = isOpinion ? 'taste-view' : 'taste-unnamed';
    const judged = word(weighed, 'judgement');
    if (judged) return inEnglish(`${told}-judgement`, { words: judged });
    const supposed = word(weighed, 'forecast', 'denial');
    return supposed && kind !== 'number' ? inEnglish(`${told}-forecast`, { words: supposed }) : undefined;
  },
};

/** Nobody is offered, or put, in the place of one who did what is shameful, criminal or of the family. */
export const shamefulOptions: TasteRule = {
  name: 'shameful-options',
  reasonFor(weighed, { people }) {
    const { kind, options = [], correct } = weighed.question;
    const touched = word(weighed, 'shame', 'crime', 'kin', ...HURT);
    if (!touched || isQuotation(weighed)) return undefined;
    const offered = (kind === 'choice' || kind === 'gap') && options.some(({ id }) => id !== correct && people.has(id));
    const put = kind === 'true-false' && correct === false && weighed.named.length > 0;
    return offered || put ? inEnglish('taste-shameful-options', { words: touched }) : undefined;
  },
};

/** Words that shame somebody, or a people: nobody is offered beside whoever said them. */
export const shamefulWords: TasteRule = {
  name: 'shameful-words',
  reasonFor(weighed, { language }) {
    if (!isQuotation(weighed)) return undefined;
    const touched = word(weighed, 'shame', 'sexual violence', 'affair') ?? language.taste?.belittles?.(weighed.text);
    return touched && inEnglish('taste-shameful-words', { words: touched });
  },
};

/** An article of death, violence or crime: only what is public about it. */
export const graveArticle: TasteRule = {
  name: 'grave-article',
  reasonFor(weighed, { isGrave, isPrivate }) {
    if (!isGrave) return undefined;
    const { kind, stimulus } = weighed.question;
    const touched = word(weighed, ...HURT, 'crime', 'shame');
    const private_ = weighed.named.some(isPrivate);
    return touched || private_ || stimulus?.type === 'quotation' || kind === 'order'
      ? inEnglish('taste-grave-article')
      : undefined;
  },
};
