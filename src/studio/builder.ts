import type { Collection } from '../collect/collect.js';
import type { Article } from '../article/types.js';
import type { ContentPack } from '../pack/types.js';
import { findingInWords } from './words/finding-in-words.js';
import { words } from './words/words.js';
import type {
  Answer,
  Audited,
  AuditRequest,
  BuildRequest,
  Built,
  CollectRequest,
  Problem,
  Request,
} from './worker/protocol.js';

/** Why no pack came of what was given, in words for the person who gave it. */
export class BuildProblem extends Error {
  override name = 'BuildProblem';
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('explainer-studio', { createScriptURL: url => url });

function startWorker(): Worker {
  const url = new URL('worker.js', document.baseURI).href;
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}

let idle: Worker | undefined;

/** Starts the worker ahead of its first use, so that its code is read by then. */
export function warmUp(start = startWorker): void {
  idle ??= start();
}

/**
 * Reads an article and finds its facts, off the page's own thread.
 * @throws {BuildProblem} where nothing comes of it
 * @throws {DOMException} the signal's reason, where it aborted: the work ends at once
 */
export const build = (request: BuildRequest, signal?: AbortSignal, start = startWorker): Promise<Built> =>
  work<Built>(request, signal, start);

/** Holds a question file against an article, likewise. */
export const audit = (request: AuditRequest, signal?: AbortSignal): Promise<Audited> => work<Audited>(request, signal);

/** Makes one quiz of several articles' packs, likewise. */
export const collect = (request: CollectRequest, signal?: AbortSignal): Promise<Collection> =>
  work<Collection>(request, signal);

/** Draws the map of a pack, likewise. */
export const map = (pack: ContentPack, article: Article): Promise<ContentPack> =>
  work<{ mapped: ContentPack }>({ mapped: pack, article }).then(({ mapped }) => mapped);

const isProblem = (answer: Answer): answer is Problem =>
  'problem' in answer || 'unread' in answer || 'failed' in answer;

function inWords(problem: Problem): string {
  if ('problem' in problem) return findingInWords(problem.problem);
  const { reading } = words();
  return 'unread' in problem ? reading[problem.unread] : reading.failed(problem.failed);
}

function work<A extends Answer>(request: Request, signal?: AbortSignal, start = startWorker): Promise<A> {
  signal?.throwIfAborted();
  const worker = idle ?? start();
  idle = undefined;
  return new Promise<A>((resolve, reject) => {
    const end = () => {
      worker.terminate();
      reject(signal!.reason);
    };
    signal?.addEventListener('abort', end, { once: true });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      signal?.removeEventListener('abort', end);
      // One waits for what comes next, not one for each of what went on at once
      if (idle) worker.terminate();
      else idle = worker;
      if (isProblem(data)) reject(new BuildProblem(inWords(data)));
      else resolve(data as A);
    };
    worker.onerror = () => {
      signal?.removeEventListener('abort', end);
      worker.terminate();
      reject(new BuildProblem(words().reading.unloaded));
    };
    worker.postMessage(request);
  });
}
