import type { Article } from '../article/types.js';
import type { HeldBack } from '../ask/fit-to-print.js';
import type { Flaw } from '../ask/lint/lint.js';
import type { Findings } from '../extract/find-facts.js';
import { loadLanguage } from '../languages/languages.js';
import type { ContentPack, PackQuestion } from '../pack/types.js';
import { en } from '../ui/locales/en.js';
import { loadLocale, stringsFor } from '../ui/words/registry.js';

/** What is asked about a pack's facts as they are now, and what was left. */
export interface Asked {
  questions: PackQuestion[];
  /** What a rule kept from being asked, and why. */
  heldBack: HeldBack[];
}

/** What a studio knows of asking about one article. */
export interface Asker {
  ask(pack: ContentPack): Asked;
  /** The flaws of each question that a program can see, by its id. */
  flawsOf(pack: ContentPack): ReadonlyMap<string, readonly Flaw[]>;
  /** Tells readers that the editor, not the article, answers for a question. */
  addedByEditor: string;
}

/** The asker of an article. Its rules come once, when a project is open. */
export async function askerFor(article: Article): Promise<Asker> {
  const { lang = 'en' } = article.metadata;
  const [{ findFacts }, { askAgain }, { lintBeside, lintQuestion }, language] = await Promise.all([
    import('../extract/find-facts.js'),
    import('../build/ask-again.js'),
    import('../ask/lint/lint.js'),
    loadLanguage(lang),
    loadLocale(lang.split('-')[0]!),
  ]);
  const found = new Map<string | undefined, Findings>();
  return {
    addedByEditor: stringsFor(lang).addedByEditor ?? en.addedByEditor,
    ask(pack) {
      const date = pack.sources[0].datePublished;
      let known = found.get(date);
      if (!known) found.set(date, (known = findFacts(article, { date, language })));
      const heldBack: HeldBack[] = [];
      return { questions: askAgain(pack, known, language, { heldBack: held => heldBack.push(held) }), heldBack };
    },
    flawsOf(pack) {
      // What is only half written can't be judged yet
      const written = pack.questions.filter(
        ({ prompt, options = [], dropped }) => !dropped && prompt && options.every(({ text }) => text),
      );
      const context = { facts: pack, article: article.text, language };
      // Nothing is asked beside what waits
      const asked = written.filter(({ review }) => !review);
      const beside = lintBeside(asked, context);
      const flawsOf = (question: PackQuestion) => [
        ...lintQuestion(question, context),
        ...(beside[asked.indexOf(question)] ?? []),
      ];
      return new Map(written.map(question => [question.id, flawsOf(question)]));
    },
  };
}
