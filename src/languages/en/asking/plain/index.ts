import type { Askable, Asked, Phrase, PlainLanguage } from '../../../contract/plain.js';
import { bodiesOf } from './bodies.js';
import { bodiesLike } from './known-bodies.js';
import { dateInWords, monthFirst } from './dates.js';
import { placesNear } from './near.js';
import { howMany } from './numbers.js';
import { numeralLike } from './numerals.js';
import { ADDRESS } from '../offices.js';
import { genderOfRole, groupOf, rankOf, whoHas } from './roles.js';
import { Focus, toldIn, type Turn } from './sentence.js';
import { whatIn } from './what.js';
import { when } from './when.js';
import { where } from './where.js';
import { whichBody } from './which.js';
import { whoDid } from './who.js';
import { whom } from './whom.js';
import { GRAVE } from './words.js';
import { Writer } from './write.js';

/** All questions that the article's sentences can be turned into safely. */
function questionsOf(askable: Askable): { asked: Asked[]; phrases: Phrase[] } {
  const writer = new Writer(askable);
  const focus = new Focus(askable);
  const turns: readonly Turn[] = [howMany, whoDid, where, when, whom, whichBody(bodiesOf(askable))];
  const asked: Asked[] = [];
  const phrases: Phrase[] = [];
  askable.article.sentences.forEach((sentence, index) => {
    for (const told of toldIn(askable, sentence, index, writer, focus)) {
      for (const turn of turns) asked.push(...turn(told));
      const what = whatIn(told);
      asked.push(...what.asked);
      phrases.push(...what.phrases);
    }
  });
  return { asked, phrases };
}

export const plain: PlainLanguage = {
  questionsOf,
  fewestWords: 14,
  bodiesOf,
  dateWriter: article => {
    const american = monthFirst(article);
    return edtf => dateInWords(edtf, american);
  },
  numeralLike,
  placesNear,
  bodiesLike,
  whoHas,
  address: ADDRESS,
  groupOf: role => groupOf(rankOf(role)),
  genderOfRole,
  bounds: { least: 'more than', most: 'up to' },
  grave: GRAVE,
};
