import { parentPort, workerData } from 'node:worker_threads';
import { buildLine } from './record.js';
import type { Task } from './pool.js';

parentPort!.on('message', async ({ line, keyed }: Task) => {
  const outcome = await buildLine(line, workerData);
  if ('error' in outcome) parentPort!.postMessage(outcome);
  else parentPort!.postMessage({ id: outcome.id, json: JSON.stringify(keyed ? outcome : outcome.pack) });
});
