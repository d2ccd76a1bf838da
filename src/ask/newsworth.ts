import type { Language } from '../languages/language.js';
import type { Evidence, PackQuestion } from '../pack/types.js';
import { askedAbout } from './asked-about.js';
import type { Grounds } from './types.js';

/** How much of what the headline and the lead say counts beside where a sentence stands. */
const HEADLINE = 3;
const LEAD = 1.5;
const PLACE = 1.5;
const RECURRENCE = 1;

/**
 * How near a question is to what the article is mainly about: what the headline and the lead name, where its passage
 * stands, how often its words come back. The same for the same article; only the order counts.
 */
export function newsworthOf(
  { article, facts }: Grounds,
  { words: { contentStems } }: Language,
): (question: PackQuestion) => number {
  if (!article) return () => 0;
  const { text, blocks, sentences, metadata } = article;
  const paragraphs = sentences.filter(({ block }) => blocks[block]!.kind !== 'title');
  const headline = contentStems(metadata.headline ?? '');
  const lead = contentStems(
    paragraphs
      .slice(0, 2)
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  );
  const frequency = new Map<string, number>();
  for (const { start, end } of paragraphs) {
    for (const stem of contentStems(text.slice(start, end))) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const share = (stems: ReadonlySet<string>, of: ReadonlySet<string>) =>
    of.size ? [...of].filter(stem => stems.has(stem)).length / Math.min(of.size, 6) : 0;
  const events = new Map(facts.events.map(event => [event.id, event.evidence]));

  return question => {
    const { options = [], prompt, stimulus } = question;
    const evidence = askedAbout(question);
    const passages = evidence.length
      ? evidence
      : options.flatMap(({ id, evidence }) => evidence ?? events.get(id) ?? []);
    if (!passages.length) return 0;
    // a prompt above words that are shown may name the headline, which tells nothing of their worth
    const shown = stimulus?.text ?? prompt;
    const stems = contentStems(`${shown} ${passages.map(({ exact }) => exact).join(' ')}`);
    const start = Math.min(...passages.map((passage: Evidence) => passage.start));
    const common = [...stems].reduce((sum, stem) => sum + Math.min(4, (frequency.get(stem) ?? 1) - 1), 0);
    return (
      HEADLINE * share(stems, headline) +
      LEAD * share(stems, lead) +
      PLACE * (1 - start / (text.length || 1)) +
      (RECURRENCE * common) / (4 * (stems.size || 1))
    );
  };
}
