import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { alone } from './lock.mjs';
import { PARTS } from './parts.mjs';
import { forget, isBuilt, readSources, remember } from './stamps.mjs';

/** Rollup and what it takes with it are loaded once for several parts, by as many workers as there are processors. */
class Workers {
  #idle = [];
  #all = [];
  #queue = [];
  #left = Math.min(availableParallelism(), 4);

  async run(work) {
    if (!this.#left) await new Promise(next => this.#queue.push(next));
    else this.#left -= 1;
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#left += 1;
    }
  }

  async bundle(configs) {
    const worker = this.#idle.pop() ?? new Worker(new URL('worker.mjs', import.meta.url));
    if (!this.#all.includes(worker)) this.#all.push(worker);
    const made = await new Promise((done, fail) => {
      worker.once('message', done).once('error', fail);
      worker.postMessage(configs);
    });
    worker.removeAllListeners('error');
    if (made.error) throw new Error(made.error);
    this.#idle.push(worker);
    return made;
  }

  end() {
    return Promise.all(this.#all.map(worker => worker.terminate()));
  }
}

/** Makes of these parts, and of those that they take something from, what is not made of the present source. Gives their names. */
export function build(asked) {
  return alone(async () => {
    const sources = readSources();
    const workers = new Workers();
    const made = [];

    async function make(part) {
      const { configs, write, after = [], reads, alsoReads = [], makes = [] } = PARTS[part];
      await Promise.all(after.map(once));
      if (isBuilt(part, sources)) return;
      forget(part);
      await workers.run(async () => {
        const found = configs ? await workers.bundle(configs) : await write();
        const read = found?.reads ?? [...sources.sources.filter(reads), ...alsoReads];
        remember(part, sources, { reads: read, makes: [...(found?.makes ?? []), ...makes] });
        made.push(part);
      });
    }

    const begun = new Map();
    const once = part => {
      if (!begun.has(part)) begun.set(part, make(part));
      return begun.get(part);
    };
    try {
      await Promise.all(asked.map(once));
    } finally {
      await workers.end();
    }
    return made;
  });
}
