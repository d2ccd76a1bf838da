import type { ContentPack } from '../pack/types.js';
import { questionsOf, type QuestionOptions } from '../quiz/questions.js';
import type { Widget } from '../quiz/types.js';
import { ADAPTED } from './adapt.js';
import { toAtoms } from './atoms/atoms.js';
import { toBlackboard } from './blackboard.js';
import { toBrightspace } from './brightspace.js';
import { toCmi5 } from './cmi5.js';
import { toCommonCartridge } from './common-cartridge.js';
import type { HeededList } from './corrections.js';
import { needsFurther } from './further.js';
import { toGift } from './gift.js';
import { toIframe, toOembed } from './iframe.js';
import { type LocaleFiles } from './locale.js';
import { toAmp, toAmpEmail } from './mail/amp.js';
import { toAppleNews } from './mail/apple-news.js';
import { toEmail, toEmailHtml } from './mail/email.js';
import { toAtom, toJsonFeed, toRss } from './mail/feed.js';
import { linkOf, toLink } from './link/index.js';
import { toMoodleXml } from './moodle-xml.js';
import { toOneFile } from './one-file.js';
import { besidePage, withoutPicture } from './pictures.js';
import { toQti21, toQti30 } from './qti.js';
import { toQti12 } from './qti12.js';
import { quizOf } from './quiz.js';
import { toScorm12, toScorm2004 } from './scorm.js';
import { sheetOf, toSheet, type SheetOptions } from './sheet/index.js';
import type { Exported, Labels, Note } from './types.js';

export type { HeededList } from './corrections.js';
export { needsFurther } from './further.js';
export { localeFiles } from './locale.js';
export { quizOf } from './quiz.js';
export type { Exported, Labels, Note, Quiz } from './types.js';
export {
  toAmp,
  toAmpEmail,
  toAppleNews,
  toAtom,
  toAtoms,
  toBlackboard,
  toBrightspace,
  toCmi5,
  toCommonCartridge,
  toEmail,
  toEmailHtml,
  toGift,
  toIframe,
  toJsonFeed,
  toMoodleXml,
  toOembed,
  toOneFile,
  toQti12,
  toQti21,
  toQti30,
  toRss,
  toScorm12,
  toScorm2004,
  linkOf,
  sheetOf,
  toLink,
  toSheet,
};
export type { Sheet, SheetOptions } from './sheet/index.js';

export interface ExportOptions
  extends QuestionOptions, Pick<SheetOptions, 'paper' | 'largePrint' | 'forms' | 'article'> {
  /** Only the questions of these widgets, in a question file. Default: of all. */
  widgets?: readonly Widget[];
  /** Words of a question file beyond the pack's. Default: English. */
  labels?: Labels;
  /** The contents of `dist/explainer-elements.js`: for the formats that carry the page. */
  library?: string;
  /** The contents of `dist/report.js`: for the packages that report to an LMS. */
  reporter?: string;
  /** The contents of `dist/from-mail.js`: the one-file page then takes answers from links of a mail or a feed. */
  fromMail?: string;
  /** For the formats that carry the page: the list of questions that were withdrawn since, which it asks for when it is opened. Default: none. */
  corrections?: HeededList;
  /** For the formats that carry the page: what `localeFiles` gives. Default: none, and the page speaks English. */
  locales?: LocaleFiles;
  /** The contents of `dist/further-kinds.js`: for the formats that carry the page, of a pack that `needsFurther`. */
  further?: string;
  /** The contents of `dist/share-picture.js`: a page’s score card then shares the result as a picture, too. */
  sharePicture?: string;
  /** Tag names of the widgets on a page, in this order. Default: as `<article-explainer>` has it. */
  include?: readonly string[];
  /** Custom properties of a page's explainer: `{ '--explainer-accent': '#1f4e79' }`. */
  theme?: Readonly<Record<string, string>>;
  /** The share of points, 0 to 1, from which a package counts as passed. Default: 0.6. */
  passMark?: number;
  /** Where the one-file page is hosted: for the formats that point to it, and for the page's own tags. */
  url?: string;
  /** The picture that a link to the one-file page shows: an address, or a path from `url`. */
  image?: string;
  /** Height of the iframe in CSS pixels. Default: 720. */
  height?: number;
  /** Origins that may frame the one-file page and be told its height. Default: any that asks. */
  hosts?: readonly string[];
}

/** Options that a format can't do without. */
export type Need = 'library' | 'reporter' | 'url';

const NEEDS: Record<Need, string> = {
  library: 'the library (the contents of dist/explainer-elements.js)',
  reporter: 'the reporter (the contents of dist/report.js)',
  url: 'the address where the page is hosted',
};

/** A format as a list of formats shows it. */
export interface FormatDescription {
  /** For a teacher who looks for the name of their LMS: two or three words. */
  label: string;
  /** One line: what it is, and what it is for. */
  summary: string;
  /** What the file is named after the title: `scorm12.zip`. */
  extension: string;
  /** `course`: a page that reports to an LMS; `page`: one for the web; `questions`: for a question bank; `share`: to print or to send; `mail`: for inboxes and feeds. */
  group: 'course' | 'page' | 'questions' | 'share' | 'mail';
  needs: readonly Need[];
}

interface Writer extends FormatDescription {
  write: (pack: ContentPack, options: ExportOptions) => Exported;
}

type With<N extends Need> = ExportOptions & Required<Pick<ExportOptions, N>>;
type Words = readonly [label: string, summary: string, extension: string];

const withNotes = (exported: Exported, notes: readonly Note[]): Exported => ({
  ...exported,
  adapted: [...exported.adapted, ...notes],
});

/** What is told of questions whose time a format has no clock for. */
const withoutTime = (questions: readonly { id: string; seconds?: number }[]): Note[] =>
  questions.flatMap(({ id, seconds }) => (seconds ? [{ questionId: id, why: ADAPTED.noTime }] : []));

/** Tells of pictures that a page doesn't take along. */
const withPictureNotes = (exported: Exported, pack: ContentPack, options: ExportOptions): Exported =>
  withNotes(exported, besidePage(questionsOf(pack, options)));

const course = (
  [label, summary, extension]: Words,
  write: (pack: ContentPack, options: With<'library' | 'reporter'>) => Exported,
): Writer => ({
  label,
  summary,
  extension,
  group: 'course',
  needs: ['library', 'reporter'],
  write: (pack, options) => withPictureNotes(write(pack, options as With<'library' | 'reporter'>), pack, options),
});

const page = <N extends Need>(
  [label, summary, extension]: Words,
  need: N,
  write: (pack: ContentPack, options: With<N>) => Exported,
): Writer => ({
  label,
  summary,
  extension,
  group: 'page',
  needs: [need],
  write: (pack, options) => withPictureNotes(write(pack, options as With<N>), pack, options),
});

const mail = ([label, summary, extension]: Words, write: typeof toEmail): Writer => ({
  label,
  summary,
  extension,
  group: 'mail',
  needs: ['url'],
  write: (pack, options) =>
    withNotes(write(pack, options as With<'url'>), [
      ...withoutTime(questionsOf(pack, options)),
      ...withoutPicture(questionsOf(pack, options)),
    ]),
});

const questions = (
  [label, summary, extension]: Words,
  write: typeof toGift,
  { hasPoints = true, hasTimes = false, hasPictures = false } = {},
): Writer => ({
  label,
  summary,
  extension,
  group: 'questions',
  needs: [],
  write(pack, options) {
    const quiz = quizOf(pack, options);
    const exported = write(quiz, options);
    const left = new Set(exported.omitted.map(({ questionId }) => questionId));
    if (quiz.questions.every(({ id }) => left.has(id))) {
      throw new Error(`There would be no question in the file: this pack has none that ${label} can ask.`);
    }
    const asked = quiz.questions.filter(({ id }) => !left.has(id));
    const weighed = hasPoints ? [] : asked.filter(({ points = 1 }) => points !== 1);
    return withNotes(exported, [
      ...weighed.map(({ id }) => ({ questionId: id, why: ADAPTED.samePoints })),
      ...(hasTimes ? [] : withoutTime(asked)),
      ...(hasPictures ? besidePage(asked) : withoutPicture(asked)),
    ]);
  },
});

const paper = ([label, summary, extension]: Words, write: typeof toSheet): Writer => ({
  label,
  summary,
  extension,
  group: 'share',
  needs: [],
  write(pack, options) {
    const asked = questionsOf(pack, options);
    if (!asked.length) throw new Error('There would be no question on the sheet.');
    return withNotes(write(pack, options), withoutTime(asked));
  },
});

const WRITERS = {
  scorm12: course(
    ['Any LMS (SCORM 1.2)', 'SCORM 1.2 package: Moodle, Brightspace, Blackboard, Canvas', 'scorm12.zip'],
    toScorm12,
  ),
  html: page(['Web page', 'one HTML file that works from disk and on any web server', 'html'], 'library', toOneFile),
  iframe: page(['Embed code', 'HTML to paste, which frames the hosted page', 'iframe.html'], 'url', toIframe),
  qti12: questions(['Canvas quiz', 'QTI 1.2 for Canvas, Classic and New Quizzes', 'qti12.zip'], toQti12, {
    hasPictures: true,
  }),
  'common-cartridge': questions(
    ['Common Cartridge', 'Common Cartridge 1.1 with a question bank', 'imscc'],
    toCommonCartridge,
    { hasPoints: false, hasPictures: true },
  ),
  'moodle-xml': questions(['Moodle questions', 'Moodle XML for the question bank', 'moodle.xml'], toMoodleXml, {
    hasPictures: true,
  }),
  gift: questions(['Moodle questions (GIFT)', 'GIFT for Moodle’s question bank', 'gift.txt'], toGift, {
    hasPoints: false,
  }),
  blackboard: questions(
    ['Blackboard questions', 'Blackboard’s tab-separated question file', 'blackboard.txt'],
    toBlackboard,
    { hasPoints: false },
  ),
  brightspace: questions(['Brightspace questions', 'Brightspace’s question CSV', 'brightspace.csv'], toBrightspace),
  qti21: questions(['QTI 2.1', 'QTI 2.1 package', 'qti21.zip'], toQti21, {
    hasTimes: true,
    hasPictures: true,
  }),
  scorm2004: course(['SCORM 2004', 'SCORM 2004 4th edition package', 'scorm2004.zip'], toScorm2004),
  cmi5: course(['cmi5', 'cmi5 package, for an LMS with an xAPI record store', 'cmi5.zip'], toCmi5),
  qti30: questions(['QTI 3.0', 'QTI 3.0 package', 'qti30.zip'], toQti30, {
    hasTimes: true,
    hasPictures: true,
  }),
  oembed: page(['oEmbed', 'oEmbed JSON for the hosted page', 'oembed.json'], 'url', toOembed),
  sheet: paper(
    ['Printed sheet', 'a sheet to print, with lines for name and points, and the key with passages', 'sheet.html'],
    toSheet,
  ),
  link: {
    label: 'Link',
    summary: 'a link that holds the whole quiz behind its #, for the page studio/play.html on any web server',
    extension: 'link.txt',
    group: 'share',
    needs: ['url'],
    write: (pack, options) => toLink(pack, options as With<'url'>),
  },
  email: mail(['Mail', 'a mail with the first question, whose options lead to the page', 'eml'], toEmail),
  'email-html': mail(['Newsletter', 'the HTML of that mail, for a newsletter’s program', 'email.html'], toEmailHtml),
  'amp-email': mail(['AMP mail', 'the AMP part of a mail, answered in the inbox', 'amp-email.html'], toAmpEmail),
  amp: mail(['AMP page', 'an AMP page that asks what a press answers', 'amp.html'], toAmp),
  rss: mail(['RSS', 'RSS 2.0 with the quiz as an item', 'rss.xml'], toRss),
  atom: mail(['Atom', 'Atom with the quiz as an entry', 'atom.xml'], toAtom),
  'json-feed': mail(['JSON Feed', 'JSON Feed 1.1 with the quiz as an item', 'feed.json'], toJsonFeed),
  'apple-news': mail(
    ['Apple News', 'an Apple News article, or components for one, with the first question', 'article.json'],
    toAppleNews,
  ),
  atoms: {
    label: 'Guardian atoms',
    summary: 'content atoms as the Guardian’s model has them: quiz, Q&A, timeline, profile, guide',
    extension: 'atoms.ndjson',
    group: 'mail',
    needs: [],
    write: toAtoms,
  },
} satisfies Record<string, Writer>;

export type Format = keyof typeof WRITERS;

/** The formats, most used first: what a command lists, and what a page shows as buttons. */
export const FORMATS: Readonly<Record<Format, FormatDescription>> = WRITERS;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(WRITERS, name);
}

/**
 * Writes a pack in a format. What the format can't say is told in `omitted` and `adapted`.
 * @throws {Error} where an option is missing that the format needs, or no question is left that it can ask
 */
export function exportPack(pack: ContentPack, format: Format, options: ExportOptions = {}): Exported {
  const { needs, write }: Writer = WRITERS[format];
  const missing = needs.filter(need => !options[need]).map(need => NEEDS[need]);
  if (needs.includes('library') && needsFurther(pack) && !options.further)
    missing.push('the further kinds of question (the contents of dist/further-kinds.js)');
  if (missing.length > 0) throw new Error(`The format ${format} needs ${missing.join(' and ')}.`);
  return write(pack, options);
}
