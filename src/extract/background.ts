import { overlap } from '../article/overlap.js';
import type { Article, Sentence } from '../article/types.js';
import type { Evidence } from '../pack/types.js';
import { evidenceOf } from './evidence.js';
import type { Language } from '../languages/language.js';

const MOST_PASSAGES = 4;
/** A passage must share as much with the question as two rather common words, or it doesn't speak to it. */
const LEAST_RELEVANCE = 1.5;
/** … and half as much as the best one. */
const LEAST_SHARE = 0.5;
const THEME_WEIGHT = 0.8;
/** Longer sentences than this are cut by nobody's hand; they are no passages. */
const LONGEST_PASSAGE = 700;

interface Passage {
  sentence: Sentence;
  stems: ReadonlySet<string>;
  themes: Set<string>;
}

/** Returns a function that finds the passages that speak to a question, most relevant first. */
export function backgroundFinder(article: Article, language: Language): (question: string) => Evidence[] {
  const { contentStems, themesOf } = language.words;
  const passages: Passage[] = [];
  const frequency = new Map<string, number>();
  for (const sentence of article.sentences) {
    const { kind } = article.blocks[sentence.block];
    const text = article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_PASSAGE + 1));
    if (kind === 'title' || kind === 'heading' || /[?:]$/.test(text) || text.length > LONGEST_PASSAGE) continue;
    const stems = contentStems(text);
    if (stems.size < 3) continue;
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    passages.push({ sentence, stems, themes: themesOf(text) });
  }
  const weight = (stem: string) => {
    const count = frequency.get(stem);
    return count === undefined ? 0 : Math.min(3, Math.log(1 + passages.length / count));
  };

  return question => {
    const asked = [...contentStems(question)];
    const themes = [...themesOf(question)];
    const ranked = passages
      .map(passage => {
        const shared = asked.filter(stem => passage.stems.has(stem));
        const near = themes.filter(theme => passage.themes.has(theme)).length;
        const relevance =
          shared.length + near < 2 ? 0 : shared.reduce((sum, stem) => sum + weight(stem), near * THEME_WEIGHT);
        return { passage, relevance: relevance / (1 + passage.stems.size / 40) };
      })
      .filter(({ relevance }) => relevance >= LEAST_RELEVANCE)
      .sort((a, b) => b.relevance - a.relevance || a.passage.sentence.start - b.passage.sentence.start);
    return ranked
      .filter(({ relevance }) => relevance >= ranked[0].relevance * LEAST_SHARE)
      .slice(0, MOST_PASSAGES)
      .map(({ passage }) =>
        evidenceOf(
          article,
          passageStart(article, passage.sentence, language.questions.leansBack),
          passage.sentence.end,
        ),
      )
      .filter((one, index, all) => !all.slice(0, index).some(other => overlap(one, other)));
  };
}

/** A sentence that begins with a pronoun is taken with the one before it in its paragraph. */
function passageStart(article: Article, sentence: Sentence, leansBack: RegExp): number {
  let start = sentence.start;
  let index = firstAtOrAfter(article.sentences, sentence.start);
  for (let steps = 0; steps < 2 && leansBack.test(article.text.slice(start, start + 60)); steps++) {
    const before = article.sentences[--index];
    if (before?.block !== sentence.block || before.end - before.start > LONGEST_PASSAGE) break;
    start = before.start;
  }
  return start;
}

function firstAtOrAfter(sentences: readonly Sentence[], start: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
