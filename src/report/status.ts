import type { ReporterStatus } from './reporter.js';

/** A status that tells its listeners when it changes. */
export interface StatusSignal {
  get(): ReporterStatus;
  set(status: ReporterStatus): void;
  listen(listener: (status: ReporterStatus) => void): () => void;
}

export function statusSignal(): StatusSignal {
  let current: ReporterStatus = 'off';
  const listeners = new Set<(status: ReporterStatus) => void>();
  return {
    get: () => current,
    set(status) {
      if (status === current) return;
      current = status;
      for (const listener of listeners) listener(status);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
