import { ArticleError } from '../../src/article/article-error.js';
import { readArticle } from '../../src/article/read.js';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';
import { findPeople } from '../../src/extract/people.js';

/** Reads and builds as the command does; an article that is refused counts as done. */
export function buildFrom(text: string): void {
  try {
    buildPack(readArticle(text, { format: 'text', metadata: { datePublished: '2024-06-14' } }), { language: english });
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
  }
}

const NAMES = 'Ada Berg|Tomas Reyes|Ingrid Dahl|Hanna Lind|Paulo Stone|Maria Krantz|Olaf Haddad|Samira Novak'.split(
  '|',
);
const TOWNS = 'Bergen|Oslo|Hamburg|Riga|Lisbon|Geneva|Prague|Dublin'.split('|');

/** News-like text of about this length, no two paragraphs alike: names, quotations, dates, numbers, places. */
export function article(length: number): string {
  const paragraphs: string[] = [];
  let written = 0;
  for (let n = 0; written < length; n++) {
    const name = NAMES[n % NAMES.length];
    const other = NAMES[(n * 3 + 1) % NAMES.length];
    const town = TOWNS[(n * 5) % TOWNS.length];
    const paragraph = [
      `Minister ${name} opened bridge number ${n} in ${town} on Tuesday, two weeks after the last ship had left the quay.`,
      `“We have waited ${n + 7} years for this, and the wait was worth it,” ${name.split(' ')[1]} told reporters.`,
      `The work cost $${n + 3}.5 million, according to engineer ${other}, who warned in March ${1990 + (n % 30)} that the old crossing could not last.`,
      `Will the council of ${town} pay for the other half? It has promised a vote next month.`,
      `About ${n + 12},000 cars cross the river a day, a survey by the town found last August.`,
    ].join(' ');
    paragraphs.push(paragraph);
    written += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, Math.max(length, 200));
}

/** Finds the people in a text and tells how many there are. */
export function findPeopleIn(text: string): number {
  return findPeople(readText(text), english).people.length;
}

const GIVEN = 'Ada|Tomas|Ingrid|Hanna|Paul|Maria|Olaf|Samira|John|Clara|Peter|Susan|David|Laura|Mark|Helen'.split('|');
const SYLLABLES = 'ber|lin|dahl|ro|ven|kar|mo|stad|hol|ri|tan|gre|sol|wic|ner|fa'.split('|');

/** The article again, with somebody else in every paragraph: a gazette, thousands of people. */
export function gazette(length: number): string {
  let n = 0;
  return article(length).replace(/Minister (\p{L}+ \p{L}+) ([\s\S]*?”|[^”]*$)/gu, (_, name: string, rest: string) => {
    const given = GIVEN[n % GIVEN.length];
    const [a, b, c] = [n % 16, (n >> 4) % 16, (n >> 8) % 16].map(index => SYLLABLES[index]);
    n += 1;
    const surname = `${a[0].toUpperCase()}${a.slice(1)}${b}${c}`;
    return `Minister ${given} ${surname} ${rest}`.replaceAll(name.split(' ')[1], surname);
  });
}

/** Text that nobody wrote to be read. */
export function hostile(length: number): Record<string, string> {
  const fill = (part: string) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  return {
    'quotation marks': fill('"'),
    'opening quotation marks': fill('“'),
    apostrophes: fill("'’"),
    'one line of words': fill('and the minister of works said on Monday that '),
    'one word': fill('a'),
    'capital letters': fill('Aa '),
    'names without end': fill('Ada Berg and Tomas Reyes, '),
    'nested brackets': fill('(['),
    'lone surrogates': fill('\ud800x\udc00 '),
    numbers: fill('12,345.6 and 7 million to 9 '),
    dates: fill('from 3 May 2001 to Monday, June 4, '),
    spaces: `a${fill(' ')}b`,
    'line breaks': fill('a\n'),
    'numbers, a line each': fill('12\n\n'),
    'question marks': fill('Will it? '),
    'combining accents': fill('e\u0301\u0300'),
    'full stops': fill('U.S. Mr. A. '),
    'turns of a transcript': fill('Q: Why so?\n\nA: For it is so, said Ada Berg.\n\nBERG: No.\n\n'),
  };
}
