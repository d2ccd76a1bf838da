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
    place.replaceChildren(await note());
  }
}

/** Why there is no quiz. Its words come for whoever has none. */
async function note(): Promise<HTMLElement> {
  const { languageOf, wordsIn } = await import('../words/words.js');
  let language = languageOf(navigator.languages);
  const { link } = await wordsIn(language).catch(() => wordsIn((language = 'en')));
  const told = document.createElement('p');
  Object.assign(told, { role: 'alert', lang: language, dir: 'auto' });
  told.textContent = location.hash ? link.cutOff : link.none;
  return told;
}

addEventListener('hashchange', () => void play());
void play();
