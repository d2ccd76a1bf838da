/** Reading other people's question files, for programs. */
import { readGift } from './gift.js';
import { textIn } from './text.js';
import { ImportError, type ImportedQuiz, type QuizFile } from './types.js';

export { ImportError } from './types.js';
export type { ImportedKind, ImportedQuestion, ImportedQuiz, Lost, QuizFile } from './types.js';

interface Reader {
  /** For somebody who looks for the name of a tool: one line. */
  summary: string;
  /** Is it this? By its name in lower case, or by its beginning. */
  fits(name: string, beginning: string): boolean;
  /** Reads the file as what it is. */
  read(file: QuizFile): ImportedQuiz;
}

/** A name, a category, or answers in braces. */
const GIFT = /(?:^|\n)(?:::|\$CATEGORY:)|\{\s{0,9}(?:[=~#]|(?:T|F|TRUE|FALSE)[#}\s])/;

const READERS = {
  gift: {
    summary: 'Moodle’s GIFT',
    fits: (name, beginning) => /\.gift(?:\.txt)?$/.test(name) || GIFT.test(beginning),
    read: file => readGift(textIn(file)),
  },
} satisfies Record<string, Reader>;

export type ImportFormat = keyof typeof READERS;

/** What can be imported, each in one line. */
export const IMPORT_FORMATS: Readonly<Record<ImportFormat, Pick<Reader, 'summary'>>> = READERS;

/** Which format a file has. Undefined: none that is known here. */
export function formatOf({ name, content }: QuizFile): ImportFormat | undefined {
  const beginning = new TextDecoder().decode(content.subarray(0, 4096));
  const names = Object.keys(READERS) as ImportFormat[];
  return names.find(format => READERS[format].fits(name.toLowerCase(), beginning));
}

/**
 * Reads a question file into plain questions, and tells what can't be carried over. Nothing of it is believed or run.
 * @throws {ImportError} where the file can't be read
 */
export function importQuiz(file: QuizFile, format: ImportFormat | undefined = formatOf(file)): ImportedQuiz {
  if (!format) {
    const known = Object.values(READERS).map(({ summary }) => summary);
    throw new ImportError(`${file.name} is in no format that is read here. Read are: ${known.join('; ')}.`);
  }
  return READERS[format].read(file);
}
