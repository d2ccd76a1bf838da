import type { ContentPack } from '../pack/types.js';
import { CORRECTIONS_SCRIPT, correctionAttributes, type HeededList } from './corrections.js';
import { FURTHER_KINDS, SHARE_PICTURE } from './further.js';
import type { LocaleFiles } from './locale.js';
import { escapeXml } from './xml.js';
import { NOTICES } from './notices.js';
import { attributesOf, explainerPage, withoutSourceMap, withoutMap, type PageLook } from './page.js';
import { withPictureFiles } from './pictures.js';
import { quizId } from './quiz.js';
import { unreportedNote } from './unreported.js';
import type { PackageFile } from './zip.js';

export interface CourseOptions extends PageLook {
  /** The library: the contents of `dist/explainer-elements.js`. */
  library: string;
  /** What connects the page to the LMS: the contents of `dist/report.js`. */
  reporter: string;
  /** Files of `dist/locales` by name: those that the pack’s language needs. */
  locales?: LocaleFiles;
  /** The further kinds of question: the contents of `dist/further-kinds.js`, for a pack that `needsFurther`. */
  further?: string;
  /** What draws a result to share: the contents of `dist/share-picture.js`. */
  sharePicture?: string;
  /** The list of questions that were withdrawn since. Default: none. */
  corrections?: HeededList;
  /** The share of points, 0 to 1, from which the whole counts as passed. Default: 0.6. */
  passMark?: number;
  /** Decides the order of questions and options. Default: one that stays the same when the pack is corrected. */
  seed?: string;
}

export const LAUNCH_PAGE = 'index.html';

/** The files of a package that an LMS plays: the launch page, the library and the pack. */
export function courseFiles(
  whole: ContentPack,
  standard: 'scorm12' | 'scorm2004' | 'cmi5',
  {
    library,
    reporter,
    further,
    sharePicture,
    corrections,
    locales = {},
    passMark,
    seed = quizId(whole),
    limit,
    include,
    theme,
  }: CourseOptions,
): PackageFile[] {
  const { quiz: pack, files } = withPictureFiles(whole);
  // The seed is fixed: whoever comes back, and everyone in a class, is asked the same questions.
  const attributes = attributesOf({
    src: 'pack.json',
    reporter: standard,
    seed,
    limit,
    include: withoutMap(include),
    'pass-mark': passMark,
    ...correctionAttributes(corrections),
  });
  const explainer = `<article-explainer${attributes}>
      <noscript>${escapeXml(pack.title)}: this page needs JavaScript.</noscript>
    </article-explainer>`;
  // The list before all: it holds the pack back. Then the reporter: it listens for the explainer to be ready.
  const script = `${unreportedNote(pack.lang)}${
    corrections ? `\n    <script type="module" src="${CORRECTIONS_SCRIPT}"></script>` : ''
  }
    <script type="module" src="report.js"></script>
    <script type="module" src="explainer-elements.js"></script>`;
  return [
    { path: LAUNCH_PAGE, content: explainerPage(pack, script, explainer, { theme, include }) },
    { path: 'explainer-elements.js', content: withoutSourceMap(library) },
    { path: 'report.js', content: withoutSourceMap(reporter) },
    ...(corrections ? [{ path: CORRECTIONS_SCRIPT, content: corrections.script }] : []),
    ...(further ? [{ path: FURTHER_KINDS, content: withoutSourceMap(further) }] : []),
    ...(sharePicture ? [{ path: SHARE_PICTURE, content: withoutSourceMap(sharePicture) }] : []),
    ...Object.entries(locales).map(([name, content]) => ({
      path: `locales/${name}`,
      content: withoutSourceMap(content),
    })),
    { path: 'pack.json', content: `${JSON.stringify(pack, undefined, 2)}\n` },
    ...files,
    { path: 'NOTICES.txt', content: NOTICES },
  ];
}
