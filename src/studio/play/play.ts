import { unpackFragment } from '../../export/link/fragment.js';
import { parsePack } from '../../pack/parse.js';
import type { ArticleExplainer } from '../../widgets/article-explainer/article-explainer.js';

/** More than any link holds. */
const ALL = 500;

async function play(): Promise<void> {
  const place = document.querySelector('main')!;
  try {
    const pack = parsePack(await unpackFragment(location.hash));
    document.title = pack.title;
    document.documentElement.lang = pack.lang;
    const explainer = document.createElement('article-explainer') as ArticleExplainer;
    explainer.limit = ALL;
    explainer.pack = pack;
    place.replaceChildren(explainer);
  } catch {
    const note = document.createElement('p');
    note.setAttribute('role', 'alert');
    note.textContent = location.hash
      ? 'There is no whole quiz in this link. It may have been cut off on its way: ask whoever sent it for all of it, or for a file.'
      : 'This page plays the quiz that is in its link. This link has none.';
    place.replaceChildren(note);
  }
}

addEventListener('hashchange', () => void play());
void play();
