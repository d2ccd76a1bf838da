import type { ContentPack } from '../pack/types.js';
import { escapeXml } from './xml.js';
import { explainerPage } from './page.js';
import type { PackageFile } from './zip.js';

export interface CourseOptions {
  /** The library: the contents of `dist/explainer-elements.js`. */
  library: string;
  /** The share of points, 0 to 1, from which the whole counts as passed. Default: 0.6. */
  passMark?: number;
}

export const LAUNCH_PAGE = 'index.html';

/** The files of a package that an LMS plays: the launch page, the library and the pack. */
export function courseFiles(
  pack: ContentPack,
  reporter: 'scorm12' | 'scorm2004' | 'cmi5',
  { library, passMark }: CourseOptions,
): PackageFile[] {
  const passMarkAttribute = passMark === undefined ? '' : ` pass-mark="${passMark}"`;
  const explainer = `<article-explainer src="pack.json" reporter="${reporter}"${passMarkAttribute}>
      <noscript>${escapeXml(pack.title)}: this page needs JavaScript.</noscript>
    </article-explainer>`;
  const script = '<script type="module" src="explainer-elements.js"></script>';
  return [
    { path: LAUNCH_PAGE, content: explainerPage(pack, script, explainer) },
    { path: 'explainer-elements.js', content: library },
    { path: 'pack.json', content: `${JSON.stringify(pack, undefined, 2)}\n` },
  ];
}
