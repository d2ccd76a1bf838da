import { occurrences } from '../../pack/occurrences.js';
import type { Statement } from '../../languages/contract/claims.js';
import { mayBeTrueOf } from './elsewhere.js';
import { isQuotedIn } from './quoted.js';
import type { Alteration, Named } from './types.js';

/** The other outcome of what is told, where the article never tells of such a one. */
export function alterDeed(statement: Statement, named: Named): Alteration | undefined {
  const { article, language } = named;
  const { opposites, grave } = language.claims;
  if (!opposites || grave.test(statement.text)) return undefined;
  const { headline = '' } = article.metadata;
  const known = language.words.contentStems(headline === statement.text ? '' : headline);
  for (const opposite of opposites.among(statement.text)) {
    const told = opposite.toldIn(statement.text);
    if (!told) continue;
    const { words, to } = told;
    const start = statement.start + told.at;
    const at = { start, end: start + words.length };
    const isOnlyOne = statement.text.split(words).length === 2;
    const before = article.text.slice(statement.start, start);
    if (!isOnlyOne || opposites.notSo(before) || isQuotedIn(article.text, statement.start, start)) continue;
    // the headline tells the deed: nobody would be taken in
    const deed = language.words.contentStems(words);
    if (deed.size > 0 && [...deed].every(stem => known.has(stem))) continue;
    const elsewhere = [...occurrences(article.text, to)].map(at => ({ start: at, end: at + to.length }));
    if (mayBeTrueOf(elsewhere, statement, language.words.contentStems(`${words} ${to}`), named)) continue;
    return { at, to, kind: 'deed' };
  }
  return undefined;
}
