import { unzipSync } from 'fflate';
import { ImportError, type QuizFile } from './types.js';

const MOST_FILES = 20_000;
const MOST_BYTES = 100e6;
/** A question is text: what unpacks to more than so many times itself was made to. */
const MOST_TIMES = 200;

/** Only what may hold questions is unpacked. */
const READ = /\.(?:xml|json|html?|qti|rels)$/i;
const isOutside = (path: string) => /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(path);

/**
 * The text files of a package, by path. Paths that lead out of it, and more than a quiz can be, are refused.
 * @throws {ImportError}
 */
export function unpacked({ name, content }: QuizFile): Map<string, string> {
  let files = 0;
  let bytes = 0;
  const refuse = (why: string): never => {
    throw new ImportError(`${name} is not read: ${why}.`);
  };
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(content, {
      filter({ name: path, originalSize, size }) {
        if (++files > MOST_FILES) refuse('it holds too many files');
        if (isOutside(path)) refuse(`the path ${JSON.stringify(path.slice(0, 80))} leads out of it`);
        if (!READ.test(path) || /(?:^|\/)(?:__MACOSX|\.)/.test(path)) return false;
        if (originalSize > 1e6 && originalSize > MOST_TIMES * size)
          refuse(`${path.slice(0, 80)} unpacks to far more than it is`);
        if ((bytes += originalSize) > MOST_BYTES) refuse('it unpacks to more than a quiz can be');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    return refuse(`it is no whole zip file (${(error as Error).message})`);
  }
  const text = new TextDecoder();
  return new Map(Object.entries(found).map(([path, data]) => [path, text.decode(data).replace(/\r\n?/g, '\n')]));
}
