import { hash } from '../../extract/ids.js';
import type { Asked, NamedBody } from '../../languages/contract/plain.js';
import type { Findings } from '../types.js';
import { elsewhere } from './elsewhere.js';
import type { Choices, Spoken } from './types.js';

const MOST = 3;

/** Other bodies of the sort that the article names. */
export function wrongBodies(found: Findings, { plain, words }: Spoken): (asked: Asked) => Choices | undefined {
  const { article, known, dates, quantities, placed } = found;
  const byName = new Map<string, NamedBody[]>();
  for (const body of plain.bodiesOf({ article, people: known, dates, numbers: quantities, places: placed })) {
    const own = byName.get(body.name);
    if (own) own.push(body);
    else byName.set(body.name, [body]);
  }
  const { mayBeSaidOf } = elsewhere(found, words);
  const optionOf = (name: string) => ({ id: `body-${hash(name).toString(36)}`, text: name });

  return ({ answer, prompt, sentence }) => {
    if (answer.is !== 'body') return undefined;
    const { name, sort } = answer;
    const span = article.sentences[sentence]!;
    const here = article.text.slice(span.start, span.end);
    const stems = words.contentStems(prompt);
    const wrong = [...byName]
      .filter(([other, mentions]) => {
        if (mentions[0]!.sort !== sort || here.includes(other) || other.includes(name) || name.includes(other))
          return false;
        // "Compaq" here is "Compaq Computer Corp." there.
        if (here.includes(other.split(' ')[0]!) && other.split(' ')[0]!.length > 3) return false;
        return !mayBeSaidOf(mentions, stems, words.contentStems(`${other} ${name}`));
      })
      .sort((a, b) => b[1].length - a[1].length)
      .map(([other]) => other)
      .filter(
        (other, index, all) => !all.slice(0, index).some(before => before.includes(other) || other.includes(before)),
      )
      .slice(0, MOST);
    const others = plain
      .bodiesLike(name)
      .filter(other => !wrong.includes(other) && !article.text.includes(other) && !prompt.includes(other));
    return { right: optionOf(name), wrong: [...wrong, ...others].slice(0, MOST).map(optionOf) };
  };
}
