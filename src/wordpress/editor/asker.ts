import type { ContentPack } from '../../pack/types.js';
import type { Withdrawal } from '../held.js';
import type { Answer, Post, Problem, Request } from '../worker/protocol.js';
import { told } from './wordpress.js';

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, (answer: Answer) => void>();

/** A worker of another host's, as where files are sent from a CDN, is only imported. */
function startWorker(): Worker {
  const isOwn = new URL(told.worker, location.href).origin === location.origin;
  const url = isOwn
    ? told.worker
    : URL.createObjectURL(new Blob([`import ${JSON.stringify(told.worker)};`], { type: 'text/javascript' }));
  const started = new Worker(url, { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  started.onerror = () => {
    for (const [id, answer] of waiting) answer({ id, problem: '' });
    waiting.clear();
    worker = undefined;
  };
  return started;
}

function ask(asking: Omit<Request, 'id'>): Promise<Answer> {
  worker ??= startWorker();
  const request: Request = { id: ++asked, ...asking };
  return new Promise(answered => {
    waiting.set(request.id, answered);
    worker!.postMessage(request);
  });
}

/** What can be asked about a post, and where it happens if that is wanted; or why nothing can. */
export const findQuestions = (post: Post, withMap = false) =>
  ask({ post, withMap }) as Promise<{ found: ContentPack } | Problem>;

/** Which questions of a quiz the post no longer bears out. */
export const holdQuiz = (post: Post, quiz: ContentPack) =>
  ask({ post, quiz }) as Promise<{ withdrawn: Withdrawal[] } | Problem>;
