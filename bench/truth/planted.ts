import { readTextWithOffsets } from '../../src/article/text.js';
import type { Article } from '../../src/article/types.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';
import { checkPack } from '../../src/pack/check.js';
import type { ContentPack, Evidence, Fact, FactKind } from '../../src/pack/types.js';

interface Source {
  id: string;
  pub_date?: string;
  ref_date?: string;
  text: string;
}

/** A pack with one error in it, and the article that it is held against. */
interface Planted {
  pack: ContentPack;
  article: Article;
  fact: string;
}

type Plant = (pack: ContentPack, article: Article, pick: (length: number) => number) => Planted | undefined;

const copy = <T>(value: T): T => structuredClone(value);
const sure = <T extends Fact>(facts: readonly T[]): T[] => facts.filter(({ review }) => !review);
const read = (text: string, date?: string): Article =>
  readTextWithOffsets(text, date ? { datePublished: date } : {}).article;

/** Changes one sure fact of a kind in a copy of the pack. */
function change<Kind extends FactKind>(
  kind: Kind,
  alter: (
    fact: ContentPack[Kind][number],
    pack: ContentPack,
    article: Article,
    pick: (n: number) => number,
  ) => boolean | undefined,
): Plant {
  return (original, article, pick) => {
    const pack = copy(original);
    const facts = sure(pack[kind] as ContentPack[Kind][number][]);
    for (let n = 0, at = pick(facts.length || 1); n < facts.length; n++) {
      const fact = facts[(at + n) % facts.length];
      if (alter(fact, pack, article, pick)) return { pack, article, fact: fact.id };
    }
    return undefined;
  };
}

function evidenceAt(article: Article, exact: string, from = 0): Evidence {
  const start = Math.max(0, article.text.indexOf(exact, from));
  return { exact, start, end: start + exact.length };
}

/** Puts a paragraph to the article's end, and the fact that it is misread for into the pack. */
function append(
  paragraph: (pack: ContentPack, pick: (n: number) => number) => string | undefined,
  misread: (pack: ContentPack, article: Article, at: number, paragraph: string) => Fact,
): Plant {
  return (original, { text, metadata }, pick) => {
    const added = paragraph(original, pick);
    if (!added) return undefined;
    const article = read(`${text}\n\n${added}\n`, metadata.datePublished);
    // What the reading leaves out, a correction say, is at hand for whoever makes a pack by other means.
    const found = article.text.lastIndexOf(added.slice(0, 30));
    const isLeftOut = found < 0 && (article.metadata.corrections ?? []).some(each => added.startsWith(each.trim()));
    if (!isLeftOut && !article.text.startsWith(added, found)) return undefined;
    const at = Math.max(0, found);
    const pack = copy(original);
    delete pack.sources[0].digest;
    const fact = misread(pack, article, at, added);
    return { pack, article, fact: fact.id };
  };
}

const WORDS = [
  'We will close the harbour for good.',
  'Nobody in this town deserves a raise.',
  'The bridge was never safe to cross.',
  'I am glad that the school is gone.',
];
const FRAMES = [
  '@ never said “*”',
  '@ denied saying “*”',
  '@ has yet to say “*”',
  'A doctored video shows @ saying “*”',
  '@ might have said “*”',
  'If @ says “*” the talks will end.',
  'Did @ say “*”?',
  '@ was falsely quoted as saying “*”',
  'Posts online claim that @ said “*”',
  'The claim: @ said “*” The verdict: False.',
  'In the novel, @ says “*”',
  '@ allegedly told a friend, “*”',
  'There is no record that @ said “*”',
  '@ stopped short of saying “*”',
];
const personOf = (pack: ContentPack, pick: (n: number) => number) => {
  const people = sure(pack.people);
  return people.length ? people[pick(people.length)] : undefined;
};

const said = (pack: ContentPack, article: Article, at: number, paragraph: string): Fact => {
  const text = /“([^”]+)”/.exec(paragraph)![1];
  const person = sure(pack.people).find(({ name }) => paragraph.includes(name))!;
  const fact = { id: 'quote-planted', text, speaker: person.id, evidence: [evidenceAt(article, paragraph, at)] };
  pack.quotes.push(fact);
  return fact;
};

const digitsChanged = (numeral: string) => numeral.replace(/\d/, digit => String((Number(digit) % 9) + 1));
const WORD_NUMBERS: [string, string, number][] = [
  ['two hundred and fifty jobs', 'fifty jobs', 50],
  ['one point two million pounds', 'two million pounds', 2e6],
  ['twenty-five thousand three hundred residents', 'three hundred residents', 300],
  ['three point five billion dollars', 'five billion dollars', 5e9],
];

/** Twelve kinds of errors, as people and language models make them. */
export const plants: Readonly<Record<string, Plant>> = {
  'quote: a word of it changed': change('quotes', (quote, _pack, _article, pick) => {
    const words = quote.text.split(' ');
    const at = words.findIndex((word, i) => i >= pick(words.length - 1) && /^\p{Ll}{4,}$/u.test(word));
    if (at < 0) return false;
    words[at] = words[at] === 'really' ? 'hardly' : 'really';
    quote.text = words.join(' ');
    return true;
  }),
  'quote: given to another': change('quotes', (quote, pack, _article, pick) => {
    const others = sure(pack.people).filter(({ id }) => quote.speaker && id !== quote.speaker);
    if (others.length === 0) return false;
    const other = others[pick(others.length)];
    quote.speaker = other.id;
    // Whoever errs so shows a passage that names the other.
    quote.evidence.push(other.evidence[0]);
    return true;
  }),
  'quote: never said': append((pack, pick) => {
    const person = personOf(pack, pick);
    const frame = FRAMES[pick(FRAMES.length)];
    return person && frame.replace('@', person.name).replace('*', WORDS[pick(WORDS.length)]);
  }, said),
  'person: another’s role': change('people', (person, pack, _article, pick) => {
    const others = sure(pack.people).filter(({ id, role }) => id !== person.id && role && role !== person.role);
    if (others.length === 0) return false;
    person.role = others[pick(others.length)].role;
    return true;
  }),
  'person: name misspelt': change('people', person => {
    const letters = /\p{Ll}{4,}$/u.exec(person.name);
    if (!letters) return false;
    person.name = person.name.slice(0, -2) + person.name.at(-1)! + person.name.at(-2)!;
    return person.name.at(-1) !== person.name.at(-2);
  }),
  'event: another date': change('events', (event, _pack, _article, pick) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(event.date ?? '') ?? [];
    if (!year) return false;
    const two = (n: number) => String(n).padStart(2, '0');
    if (day) event.date = `${year}-${month}-${two((Number(day) % 27) + 1 + Number(pick(2) && Number(day) < 25))}`;
    else event.date = month ? `${Number(year) - 1}-${month}` : String(Number(year) + 1);
    return true;
  }),
  'event: of a supposition': append(
    (pack, pick) => {
      const person = personOf(pack, pick);
      const frame = [
        'In the novel, @ resigned on 3 May 2019.',
        'Had @ resigned on 3 May 2019, the town would have rejoiced.',
        '@ almost resigned on 3 May 2019.',
        '@ failed to resign on 3 May 2019.',
      ];
      return person && frame[pick(frame.length)].replace('@', person.name);
    },
    (pack, article, at, paragraph) => {
      const person = sure(pack.people).find(({ name }) => paragraph.includes(name))!;
      const title = `${person.name} ${/resign(?:ed)?/.exec(paragraph)![0]}`;
      const fact = { id: 'event-planted', title, date: '2019-05-03', evidence: [evidenceAt(article, paragraph, at)] };
      pack.events.push(fact);
      return fact;
    },
  ),
  'number: another value': change('numbers', number => {
    number.value = Number(digitsChanged(String(number.value)));
    return true;
  }),
  'number: a part of words': append(
    (_pack, pick) => `The town counted ${WORD_NUMBERS[pick(WORD_NUMBERS.length)][0]} in the spring, the clerk said.`,
    (pack, article, at, paragraph) => {
      const [, text, value] = WORD_NUMBERS.find(([whole]) => paragraph.includes(whole))!;
      const fact = { id: 'number-planted', text, value, evidence: [evidenceAt(article, paragraph, at)] };
      pack.numbers.push(fact);
      return fact;
    },
  ),
  'number: of a correction': append(
    (_pack, pick) =>
      [
        'Correction: An earlier version of this article said that the wall would cost £12 million.',
        'This article was amended on 10 October. An earlier version said that the ferry carries £12 million of goods.',
        'Editor’s note: The story originally stated that the firm paid £12 million.',
      ][pick(3)],
    (pack, article, at, paragraph) => {
      const fact = {
        id: 'number-planted',
        text: '£12 million',
        value: 12e6,
        unit: 'GBP',
        evidence: [evidenceAt(article, paragraph, at)],
      };
      pack.numbers.push(fact);
      return fact;
    },
  ),
  'claim: false and said to be true': change('claims', claim => {
    if (claim.truth) return false;
    claim.truth = true;
    delete claim.altered;
    return true;
  }),
  'claim: true and said to be false': change('claims', claim => {
    if (!claim.truth) return false;
    claim.truth = false;
    return true;
  }),
};

/** The same for every run: mulberry32. */
function seeded(seed: number): (length: number) => number {
  return length => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * Math.max(1, length));
  };
}

export interface Outcome {
  planted: number;
  refuted: number;
  doubted: number;
  /** What passed, for whoever mends it. */
  passed: string[];
}

/** Plants errors in the packs of articles until there are enough of each kind, and asks the check what it finds. */
export function plantAll(sources: readonly Source[], total: number) {
  const kinds = Object.keys(plants);
  const outcomes = new Map(kinds.map(kind => [kind, { planted: 0, refuted: 0, doubted: 0, passed: [] } as Outcome]));
  const most = Math.ceil(total / kinds.length);
  const own = { facts: 0, doubted: 0, examples: [] as string[] };
  const pick = seeded(2024);
  const built = sources.map(({ text, pub_date: published, ref_date: reference }) => {
    const article = read(text, published ?? reference);
    return { article, pack: buildPack(article, { date: published ?? reference, language: english }) };
  });
  for (const { article, pack } of built) {
    const known = new Set(
      checkPack(pack, article).flatMap(({ fact, message }) => (fact ? [`${fact}\n${message}`] : [])),
    );
    const suspected = new Set([...known].map(each => each.split('\n')[0]));
    for (const kind of ['people', 'quotes', 'events', 'numbers', 'claims', 'places', 'terms'] as const) {
      for (const fact of sure(pack[kind] as Fact[])) {
        own.facts += 1;
        if (!suspected.has(fact.id)) continue;
        own.doubted += 1;
        own.examples.push([...known].find(each => each.startsWith(`${fact.id}\n`))!.replace('\n', ': '));
      }
    }
  }
  for (let round = 0; round < 40; round++) {
    for (const { article, pack } of built) {
      for (const kind of kinds) {
        const outcome = outcomes.get(kind)!;
        if (outcome.planted >= most) continue;
        const planted = plants[kind](pack, article, pick);
        if (!planted) continue;
        outcome.planted += 1;
        const issues = checkPack(planted.pack, planted.article).filter(({ fact }) => fact === planted.fact);
        if (issues.some(({ level }) => level === 'error')) outcome.refuted += 1;
        else if (issues.length > 0) outcome.doubted += 1;
        else
          outcome.passed.push(
            JSON.stringify(
              Object.values(planted.pack)
                .flat()
                .find(fact => (fact as Fact)?.id === planted.fact),
            ).slice(0, 300),
          );
      }
    }
  }
  return { outcomes: Object.fromEntries(outcomes), own };
}
