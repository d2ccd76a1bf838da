import type { ContentPack } from '../pack/types.js';
import type { QuestionOptions } from '../quiz/questions.js';
import type { Widget } from '../quiz/types.js';
import { toBlackboard } from './blackboard.js';
import { toBrightspace } from './brightspace.js';
import { toCmi5 } from './cmi5.js';
import { toCommonCartridge } from './common-cartridge.js';
import { toGift } from './gift.js';
import { toIframe, toOembed } from './iframe.js';
import { toMoodleXml } from './moodle-xml.js';
import { toOneFile } from './one-file.js';
import { toQti21, toQti30 } from './qti.js';
import { toQti12 } from './qti12.js';
import { quizOf } from './quiz.js';
import { toScorm12, toScorm2004 } from './scorm.js';
import type { Exported, Labels } from './types.js';

export { quizOf } from './quiz.js';
export type { Exported, Labels, Note, Quiz } from './types.js';
export {
  toBlackboard,
  toBrightspace,
  toCmi5,
  toCommonCartridge,
  toGift,
  toIframe,
  toMoodleXml,
  toOembed,
  toOneFile,
  toQti12,
  toQti21,
  toQti30,
  toScorm12,
  toScorm2004,
};

export interface ExportOptions extends QuestionOptions {
  /** Only the questions of these widgets, in a question file. Default: of all. */
  widgets?: readonly Widget[];
  /** Words of a question file beyond the pack's. Default: English. */
  labels?: Labels;
  /** The contents of `dist/explainer-elements.js`: for the formats that carry the page. */
  library?: string;
  /** The share of points, 0 to 1, from which a package counts as passed. Default: 0.6. */
  passMark?: number;
  /** Where the one-file page is hosted: for the formats that point to it. */
  url?: string;
  /** Height of the iframe in CSS pixels. Default: 720. */
  height?: number;
  /** Origins that may frame the one-file page and be told its height. Default: any that asks. */
  hosts?: readonly string[];
}

/** What a format needs beside the pack. */
type Needs = 'nothing' | 'library' | 'url';

interface FormatDescription {
  /** One line for a list of formats. */
  summary: string;
  needs: Needs;
  write: (pack: ContentPack, options: ExportOptions) => Exported;
}

const page = (
  summary: string,
  write: (pack: ContentPack, options: ExportOptions & { library: string }) => Exported,
): FormatDescription => ({
  summary,
  needs: 'library',
  write: (pack, options) => write(pack, { ...options, library: required(options.library, 'the library') }),
});

const link = (
  summary: string,
  write: (pack: ContentPack, options: ExportOptions & { url: string }) => Exported,
): FormatDescription => ({
  summary,
  needs: 'url',
  write: (pack, options) => write(pack, { ...options, url: required(options.url, 'the address of the hosted page') }),
});

const questions = (summary: string, write: typeof toGift): FormatDescription => ({
  summary,
  needs: 'nothing',
  write: (pack, options) => write(quizOf(pack, options), options),
});

function required(value: string | undefined, what: string): string {
  if (!value) throw new Error(`This format needs ${what}.`);
  return value;
}

/** The formats, most used first. */
export const FORMATS = {
  scorm12: page('SCORM 1.2 package: Moodle, Brightspace, Blackboard, Canvas', toScorm12),
  html: page('one HTML file that works from disk and on any web server', toOneFile),
  iframe: link('HTML to paste, which frames the hosted page', toIframe),
  qti12: questions('QTI 1.2 for Canvas, Classic and New Quizzes', toQti12),
  'common-cartridge': questions('Common Cartridge 1.1 with a question bank', toCommonCartridge),
  'moodle-xml': questions('Moodle XML for the question bank', toMoodleXml),
  gift: questions('GIFT for Moodle’s question bank', toGift),
  blackboard: questions('Blackboard’s tab-separated question file', toBlackboard),
  brightspace: questions('Brightspace’s question CSV', toBrightspace),
  qti21: questions('QTI 2.1 package', toQti21),
  scorm2004: page('SCORM 2004 4th edition package', toScorm2004),
  cmi5: page('cmi5 package, for an LMS with an xAPI record store', toCmi5),
  qti30: questions('QTI 3.0 package', toQti30),
  oembed: link('oEmbed JSON for the hosted page', toOembed),
} satisfies Record<string, FormatDescription>;

export type Format = keyof typeof FORMATS;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

/**
 * Writes a pack in a format. What the format can't say is told in `omitted` and `adapted`.
 * @throws {Error} where an option is missing that the format needs
 */
export function exportPack(pack: ContentPack, format: Format, options: ExportOptions = {}): Exported {
  return FORMATS[format].write(pack, options);
}
