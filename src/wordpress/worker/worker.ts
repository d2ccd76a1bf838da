import { ArticleError } from '../../article/article-error.js';
import { readArticleInAnyLanguage } from '../../article/read.js';
import type { Article } from '../../article/types.js';
import { buildPack } from '../../build/build-pack.js';
import { loadLanguage } from '../../languages/languages.js';
import { fetchAtlas } from '../../maps/packed-atlas.js';
import { withdrawals } from '../held.js';
import type { Answer, Post, Request } from './protocol.js';

interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as WorkerScope;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function read({ title, html, lang, date }: Post): Promise<Article> {
  const page = `<!doctype html><html lang="${escaped(lang)}"><title>${escaped(title)}</title><body><article><h1>${escaped(title)}</h1>${html}</article></body></html>`;
  return readArticleInAnyLanguage(page, { format: 'html', metadata: date ? { datePublished: date } : {} });
}

const loadAtlas = () => fetchAtlas(new URL('atlas.bin', import.meta.url).href).catch(() => undefined);

scope.onmessage = async ({ data: { id, post, quiz, withMap } }) => {
  try {
    const article = await read(post);
    if (quiz) return scope.postMessage({ id, withdrawn: withdrawals(quiz, article) });
    const language = await loadLanguage(article.metadata.lang);
    // Large, and asked for by few
    const atlas = withMap ? await loadAtlas() : undefined;
    if (withMap && !atlas) return scope.postMessage({ id, problem: '', isAtlas: true });
    scope.postMessage({ id, found: buildPack(article, { language, atlas }) });
  } catch (error) {
    scope.postMessage({ id, problem: error instanceof ArticleError ? error.message : String(error) });
  }
};
