import { ArticleError } from '../../article/article-error.js';
import { buildPack } from '../../build/build-pack.js';
import { loadLanguage } from '../../languages/languages.js';
import type { BuildAnswer, BuildRequest } from './protocol.js';
import { read } from './read.js';

/** What is used of a worker's global scope, which TypeScript's DOM library doesn't describe. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<BuildRequest>) => void) | null;
  postMessage(answer: BuildAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = async ({ data: { given, metadata } }) => {
  try {
    const article = await read(given, metadata);
    const language = await loadLanguage(article.metadata.lang);
    scope.postMessage({ article, pack: buildPack(article, { language }) });
  } catch (error) {
    const problem = error instanceof ArticleError ? error.message : `The article could not be read: ${String(error)}`;
    scope.postMessage({ problem });
  }
};
