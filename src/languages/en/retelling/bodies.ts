import type { Span } from '../../../article/types.js';
import type { Askable, NamedBody } from '../../contract/plain.js';
import type { Retelling } from '../../contract/retelling.js';
import { bodiesOf } from '../asking/plain/bodies.js';
import type { Reteller, Stretch } from './stretch.js';

/** "the company": what it is called tells which. */
const SPOKEN_OF =
  /(?<![a-zÀ-ỿ’'-])(the) (company|firm|bank|airline|agency|department|ministry|bureau|commission|committee|council|university|college|court|association|union|foundation|institute|newspaper|party|coalition|federation|board|authority)(?![a-zÀ-ỿ-])/gi;
/** It stands for something else, or is told apart already. */
const TOLD =
  /^ (?:of|for|that|which|who|in|at|between|to|with|chief|spokes[a-z]+|official|member|headquarters|system|building|room|line|platform|leader)\b/i;

const COMPANY = /^(?:company|firm|bank|airline)$/;
const PAPER = /^newspaper$/;

function isCalled(name: string, sort: string, noun: string): boolean {
  if (COMPANY.test(noun)) return sort === 'company';
  if (PAPER.test(noun)) return sort === 'news outlet';
  const words = name.split(' ');
  const joint = words.findIndex(word => /^(?:of|for)$/.test(word));
  return (joint > 0 ? words[joint - 1]! : words.at(-1)!).toLowerCase() === noun;
}

/** "Department of Fisheries" goes with "the", whatever stood before it. */
const ONE_OF_ITS_KIND =
  /^(?:Department|Ministry|Bureau|Board|Committee|Commission|Council|Court|Association|Federation) (?:of|for) /u;

/** A capital word that may be the name of something that isn't known as what it is. */
const OTHER_NAME = /(?<=[\p{Ll},] )\p{Lu}\p{L}{2,}/gu;

/** The names from the paragraph before up to a stretch, besides people, places, dates and bodies. */
function unknownBetween(
  { article, people, places, dates }: Askable,
  { start, end }: Span,
  bodies: readonly NamedBody[],
): boolean {
  const covers = (at: number) => (span: Span) => span.start <= at && at < span.end;
  return [...article.text.slice(start, end).matchAll(OTHER_NAME)].some(({ index }) => {
    const at = start + index;
    const is = covers(at);
    return (
      !bodies.some(is) &&
      people.personAt(at) === undefined &&
      !people.mentions.some(({ outerStart, end: until }) => outerStart <= at && at < until) &&
      !places.some(is) &&
      !dates.some(is)
    );
  });
}

/** "The news service pointed to": opens a sentence, and its name is the subject of the one before. */
const OPENS =
  /^(The) (?:news (?:service|agency|outlet|site|organi[sz]ation)|agency|group|company|newspaper|network|firm|organi[sz]ation|website|magazine|station|broadcaster|think tank|[Ss]uper PAC)(?= (?:\p{Ll}+ly )?(?:said|says|is|was|has|had|will|also|\p{Ll}+(?:ed|es|s)) )/u;
const SUBJECT =
  /^(?:The )?((?:\p{Lu}[\p{L}\p{N}&’'.-]*)(?: (?:of |for |the |and )?\p{Lu}[\p{L}\p{N}&’'.-]*){0,5})(?=, (?:an?|the|which) | \(| (?:\p{Ll}+ly )?(?:is|was|has|had|will|said|says|also|\p{Ll}+(?:ed|es|s)) )/u;
const NO_BODY =
  /^(?:In|On|At|But|And|As|When|While|After|Before|If|Since|For|By|With|It|He|She|They|We|This|That|These|Those|There|President|Mr|Mrs|Ms|Sen|Rep|Gov)\b/u;

/** The name of a body that the sentence before is about. */
function subjectBefore({ start, end, askable: { article, people, places, dates } }: Stretch): Span | undefined {
  const { sentences, blocks, text } = article;
  const index = sentences.findIndex(each => each.start <= start && end <= each.end);
  const before = sentences[index - 1];
  if (!before || blocks[before.block]!.kind !== 'paragraph') return undefined;
  const found = SUBJECT.exec(text.slice(before.start, before.end));
  const name = found?.[1];
  if (!name || NO_BODY.test(name) || /^\p{L}+ly$/u.test(name)) return undefined;
  const at = before.start + found[0].length - name.length;
  const isOther = [...places, ...dates].some(each => each.start <= at && at < each.end);
  if (isOther || people.mentions.some(each => each.outerStart <= at && at < each.end)) return undefined;
  return { start: at, end: at + name.length };
}

/** "the company" by its name, where one alone was named in the paragraph or the one before. */
export const bodies: Reteller = stretch => {
  const { start, end, askable, isQuoted } = stretch;
  const { text, blocks } = askable.article;
  const told: Retelling[] = [];
  for (const { 0: words, 2: noun, index } of text.slice(start, end).matchAll(SPOKEN_OF)) {
    const at = start + index;
    if (told.length > 0 || isQuoted(at) || TOLD.test(text.slice(at + words.length, at + words.length + 24))) continue;
    const block = blocks.findIndex(each => each.start <= at && at < each.end);
    const from = blocks[Math.max(0, block - 1)]!.start;
    const lower = noun!.toLowerCase();
    const all = bodiesOf(askable);
    const near = all.filter(each => each.start >= from && each.start < at && isCalled(each.name, each.sort, lower));
    const names = new Set(near.map(({ name }) => name));
    if (names.size !== 1) continue;
    const [body] = near as [NamedBody];
    // Told in the stretch itself already.
    if (near.some(each => each.start >= start)) continue;
    if (COMPANY.test(lower) && unknownBetween(askable, { start: from, end: at }, all)) continue;
    const full =
      all.find(({ name, start: begin, end: until }) => name === body.name && text.slice(begin, until) === name) ?? body;
    const name = text.slice(full.start, full.end);
    const article =
      /\b[Tt]he $/.test(text.slice(Math.max(0, full.start - 4), full.start)) || ONE_OF_ITS_KIND.test(name);
    told.push({
      start: at,
      end: at + words.length,
      text: article ? `${words.slice(0, 3)} ${name}` : name,
      where: [{ start: full.start, end: full.end }],
    });
  }
  const opening = told.length === 0 ? OPENS.exec(text.slice(start, end)) : null;
  const subject = opening && subjectBefore(stretch);
  if (subject) {
    const article = /[Tt]he $/.test(text.slice(Math.max(0, subject.start - 4), subject.start)) ? 'The ' : '';
    const name = `${article}${text.slice(subject.start, subject.end)}`;
    told.push({ start, end: start + opening[0].length, text: name, where: [subject] });
  }
  return told;
};
