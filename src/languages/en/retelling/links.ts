import type { Retelling } from '../../contract/retelling.js';
import { DATELINE, OPENER } from '../claims/words.js';
import type { Reteller } from './stretch.js';
import { pattern } from '../../../article/pattern.js';

const WIRE =
  /^\p{Lu}[’']?\p{Lu}[\p{L} .'’-]{1,30}(?:,[^—–―()_]{2,30})?(?: ?\([^()]{2,20}\))? ?(?:—|–|―|--|_|-(?= )) ?/u;
/** "But the council said" says it as well without. */
const JOINS = pattern('u')`
  ^(?:
    And|But|Yet|So|Also|Still|However|Meanwhile|Moreover|Furthermore|Nevertheless|Nonetheless|Additionally|
    Separately|In addition|Earlier|Later|Previously|Afterwards?|Late in the day|Early in the day|Earlier in the day|
    Later in the day|Of course|Indeed|In fact|As a result|Instead|For example|For instance|For context|
    For comparison|For the record|In other words|At the same time|By contrast|In turn|In contrast|Then|Now
  )[,:]? (?=(?:\p{Lu}|the |a |an |he |she |his |her ))
`;
const ALSO = /(?<! (?:but|and|only|not|or)) also(?= \p{Ll})/gu;
const ASIDE =
  /, (?:however|meanwhile|though|too|moreover|in turn|for instance|for example|of course|in fact|for (?:his|her|its|their) part),/g;

/** "Pointing to a change in staff, Ada Lund noted": of what was told before. */
const REFERS = /^(?:Pointing to|Recalling|Referring to|Alluding to|Harking back to) [^,“”":;]{3,80}, (?=\p{Lu})/u;

/** What joins a sentence to the one before: alone it says the same without. */
export const links: Reteller = ({ start, end, askable: { article }, isQuoted }) => {
  const own = article.text.slice(start, end);
  const told: Retelling[] = [];
  const leave = (from: number, to: number) => {
    if (!isQuoted(start + from)) told.push({ start: start + from, end: start + to, text: '', where: [] });
  };
  const opening = (DATELINE.exec(own) ??
    WIRE.exec(own) ??
    OPENER.exec(own) ??
    JOINS.exec(own) ??
    REFERS.exec(own))?.[0];
  if (opening) leave(0, opening.length);
  for (const { 0: words, index } of own.matchAll(ALSO)) leave(index, index + words.length);
  for (const { 0: words, index } of own.matchAll(ASIDE)) leave(index, index + words.length);
  return told;
};
