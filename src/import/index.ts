/** Reading other people's question files, for programs. */
import { inEnglish } from '../findings/finding.js';
import { isAiken, readAiken } from './aiken.js';
import { isBlackboard, readBlackboard } from './blackboard.js';
import { isBrightspace, readBrightspace } from './brightspace.js';
import { isAnki, readCards, separatorOf } from './cards.js';
import { Draft } from './draft.js';
import { readGift } from './gift.js';
import { readJson } from './json.js';
import { readMoodleXml } from './moodle-xml.js';
import { readPackage } from './package.js';
import { readPage } from './pack.js';
import { takeQti } from './qti.js';
import { takeQti12 } from './qti12.js';
import { rowsOf } from './rows.js';
import { namesColumns, readTable } from './table.js';
import { isWestern, textIn } from './text.js';
import { ImportError, type ImportedQuiz, type QuizFile } from './types.js';
import { childrenOf, parseXml, type XmlElement } from './xml.js';

export { ImportError } from './types.js';
export type { ImportedQuestion, ImportedQuiz, Lost, QuizFile } from './types.js';

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

function readXml(file: QuizFile, takes: (root: XmlElement, draft: Draft) => void): ImportedQuiz {
  const root = parseXml(textIn(file), file.name);
  const draft = new Draft();
  takes(root, draft);
  const title = childrenOf(root, 'assessment')[0]?.attributes['title'];
  return { ...(title && { title }), questions: draft.questions, lost: draft.lost };
}

/** What fits first is read: packages and markup, then text by what it holds. */
const READERS = {
  package: {
    summary: 'zip packages: QTI 1.2 to 3.0, Common Cartridge, H5P, Kahoot’s spreadsheet, our own courses',
    fits: (_, beginning) => beginning.startsWith('PK'),
    read: readPackage,
  },
  'moodle-xml': {
    summary: 'Moodle XML',
    fits: (_, beginning) => /<quiz[\s>]/.test(beginning),
    read: file => readMoodleXml(parseXml(textIn(file), file.name)),
  },
  qti12: {
    summary: 'QTI 1.2: one XML file',
    fits: (_, beginning) => /<(?:\w+:)?questestinterop[\s>]/.test(beginning),
    read: file => readXml(file, takeQti12),
  },
  qti: {
    summary: 'QTI 2 or 3: one question’s XML file',
    fits: (_, beginning) => /<(?:\w+:)?(?:assessmentItem|qti-assessment-item)[\s>]/.test(beginning),
    read: file => readXml(file, takeQti),
  },
  page: {
    summary: 'a web page that explainer export wrote',
    fits: (name, beginning) => /\.html?$/.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(beginning),
    read: file => readPage(textIn(file), file.name),
  },
  json: {
    summary: 'JSON: a content pack, or questions of a language model or a program',
    fits: (name, beginning) => /\.jsonl?$/.test(name) || /^\s*(?:[[{]\s*["{[]|```json)/.test(beginning),
    read: file => readJson(textIn(file), file.name),
  },
  anki: {
    summary: 'Anki’s notes in plain text',
    fits: (_, beginning) => isAnki(beginning),
    read: file => {
      const text = textIn(file);
      return readCards(rowsOf(text, separatorOf(text)));
    },
  },
  gift: {
    summary: 'Moodle’s GIFT',
    fits: (name, beginning) => /\.gift(?:\.txt)?$/.test(name) || GIFT.test(beginning),
    read: file => readGift(textIn(file)),
  },
  aiken: {
    summary: 'Moodle’s Aiken: options by letters, and “ANSWER: B”',
    fits: (_, beginning) => isAiken(beginning),
    read: file => readAiken(textIn(file)),
  },
  blackboard: {
    summary: 'Blackboard’s tab-separated question file',
    fits: (_, beginning) => isBlackboard(rowsOf(beginning, '\t')),
    read: file => readBlackboard(rowsOf(textIn(file), '\t')),
  },
  brightspace: {
    summary: 'Brightspace’s question CSV',
    fits: (_, beginning) => isBrightspace(rowsOf(beginning, ',')),
    read: file => readBrightspace(rowsOf(textIn(file), ',')),
  },
  table: {
    summary:
      'a table in CSV or tab-separated: Kahoot’s, Blooket’s, Gimkit’s, one’s own, or question, right answer, wrong ones',
    fits: (name, beginning) => name.endsWith('.csv') || namesColumns(rowsOf(beginning)),
    read: file => readTable(rowsOf(textIn(file))),
  },
  cards: {
    summary: 'cards, as Quizlet exports them: two sides a line, parted by a tab or another sign',
    fits: (name, beginning) => {
      const separator = separatorOf(beginning);
      return separator === '\t' || (separator !== undefined && /\.(?:txt|tsv)$/.test(name));
    },
    read: file => {
      const text = textIn(file);
      return readCards(rowsOf(text, separatorOf(text) ?? '\t'));
    },
  },
} satisfies Record<string, Reader>;

const AS_WESTERN = { where: 'the file', why: inEnglish('lost-windows') };

const BEGINNING = 4096;

export type ImportFormat = keyof typeof READERS;

/** What can be imported, each in one line. */
export const IMPORT_FORMATS: Readonly<Record<ImportFormat, Pick<Reader, 'summary'>>> = READERS;

/** Which format a file has. Undefined: none that is known here. */
export function formatOf({ name, content }: QuizFile): ImportFormat | undefined {
  const isWide = content[0] === 255 || content[0] === 254;
  const beginning = new TextDecoder(isWide ? (content[0] === 255 ? 'utf-16le' : 'utf-16be') : 'utf-8')
    .decode(content.subarray(0, BEGINNING))
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
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
    throw new ImportError(inEnglish('file-no-format', { file: file.name, formats: known.join('; ') }));
  }
  const quiz = READERS[format].read(file);
  return isWestern(file) ? { ...quiz, lost: [AS_WESTERN, ...quiz.lost] } : quiz;
}
