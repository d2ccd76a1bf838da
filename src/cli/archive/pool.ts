import { Worker } from 'node:worker_threads';
import type { LineOptions } from './record.js';

export interface Task {
  line: string;
  /** Wraps the pack: `{"id", "pack"}`. */
  keyed: boolean;
}

export type Answer = { id?: string | number; json: string } | { id?: string | number; error: string };

export interface Pool {
  /** Never rejects: a worker that fails or hangs is replaced, and its task answered with an error. */
  run(task: Task): Promise<Answer>;
  close(): Promise<void>;
}

interface Job {
  task: Task;
  settle(answer: Answer): void;
}

interface Thread {
  give(job: Job): void;
}

const WORKER = new URL('./archive-worker.js', import.meta.url);
const MEMORY_MB = 768;

/** Threads that build packs, each one article at a time. */
export function startPool(size: number, options: LineOptions, timeout: number): Pool {
  const waiting: Job[] = [];
  const idle: Thread[] = [];
  const all = new Set<Worker>();

  function next(): void {
    while (waiting.length && (idle.length || all.size < size)) (idle.pop() ?? start()).give(waiting.shift()!);
  }

  function start(): Thread {
    const worker = new Worker(WORKER, { workerData: options, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    let job: Job | undefined;
    let timer: NodeJS.Timeout;
    all.add(worker);

    function answer(given: Answer, isFit: boolean): void {
      const done = job;
      job = undefined;
      clearTimeout(timer);
      if (isFit) idle.push(thread);
      else if (all.delete(worker)) void worker.terminate();
      done?.settle(given);
      next();
    }
    const fail = (error: string) => answer({ error }, false);
    worker.on('message', (given: Answer) => job && answer(given, true));
    worker.on('error', error => fail(`the builder failed: ${error.message}`));
    worker.on('exit', code => all.has(worker) && fail(`the builder ended with code ${code}`));

    const thread: Thread = {
      give(given) {
        job = given;
        timer = setTimeout(() => fail(`it took longer than ${timeout / 1000} s`), timeout);
        worker.postMessage(given.task);
      },
    };
    return thread;
  }

  return {
    run: task =>
      new Promise(settle => {
        waiting.push({ task, settle });
        next();
      }),
    async close() {
      const workers = [...all];
      all.clear();
      await Promise.all(workers.map(worker => worker.terminate()));
    },
  };
}
