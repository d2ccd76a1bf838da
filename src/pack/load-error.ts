export type LoadErrorCode = 'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'invalid';

/** For all tries to load a pack together, milliseconds. */
export const TIMEOUT = 20_000;

/** Why a pack could not be loaded, in words that a person can act on. */
export class LoadError extends Error {
  override name = 'LoadError';
  code: LoadErrorCode;
  /** What came in place of a pack. */
  found?: Response | string;

  constructor(code: LoadErrorCode, message: string, cause?: unknown, found?: Response | string) {
    super(message, { cause });
    this.code = code;
    this.found = found;
  }
}
