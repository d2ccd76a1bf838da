import { inEnglish } from '../findings/finding.js';
import { folderOf, picturesIn, unpacked } from './archive.js';
import { Draft } from './draft.js';
import { h5pIn, readH5p } from './h5p.js';
import { readPackQuestions } from './pack.js';
import { placedIn, takeQti } from './qti.js';
import { takeQti12 } from './qti12.js';
import { readTable } from './table.js';
import { ImportError, type ImportedQuiz, type QuizFile } from './types.js';
import { isWorkbook, workbookRows } from './workbook.js';
import { allBelow, childrenOf, parseXml, type XmlElement } from './xml.js';

/** A zip file: QTI of any version, Common Cartridge, H5P, a spreadsheet, or a course package of ours. */
export function readPackage(file: QuizFile): ImportedQuiz {
  const files = unpacked(file);
  const pictures = picturesIn(file);
  const h5p = h5pIn(files);
  if (h5p !== undefined) return readH5p(files, h5p, pictures);
  if (isWorkbook(files)) return readTable(workbookRows(files, file.name));
  const pack = files.get('pack.json');
  if (pack !== undefined) {
    const quiz = readPackQuestions(parsedJson(pack), pictures(''));
    if (quiz) return quiz;
  }
  const draft = new Draft();
  let title: string | undefined;
  const documents = inOrder(files, file.name).flatMap(([path, text]) => {
    const root = xmlIn(text, path, draft);
    return root ? [{ path, root }] : [];
  });
  const tests = documents.filter(({ root }) => root.name === 'assessmentTest');
  const placed = new Map(tests.flatMap(({ path, root }) => [...placedIn(root, path)]));
  for (const { path, root } of documents) {
    if (root.name === 'assessmentTest') title ??= root.attributes['title'];
    if (root.name === 'assessmentItem')
      takeQti(root, draft, { file: path, pictures: pictures(folderOf(path)), ...placed.get(path) });
    if (root.name === 'questestinterop') {
      title ??= childrenOf(root, 'assessment')[0]?.attributes['title'];
      takeQti12(root, draft, { file: path, pictures: pictures(folderOf(path)) });
    }
  }
  if (draft.questions.length === 0 && draft.lost.length === 0)
    throw new ImportError(inEnglish('file-no-question', { file: file.name }));
  return { ...(title && { title }), questions: draft.questions, lost: draft.lost };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One file that can't be read takes no other with it. */
function xmlIn(text: string, path: string, draft: Draft): XmlElement | undefined {
  if (!/questestinterop|assessment-?(?:item|test)/i.test(text.slice(0, 20_000))) return undefined;
  try {
    return parseXml(text, path);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    draft.lose(path, error.message.replace(`${path}, `, '').replace(/\.$/, ''));
    return undefined;
  }
}

/** The files as the manifest lists them, then the rest by their names. */
function inOrder(files: ReadonlyMap<string, string>, name: string): [string, string][] {
  const listed: string[] = [];
  const manifest = files.get('imsmanifest.xml');
  if (manifest !== undefined) {
    const root = parseXml(manifest, `${name}: imsmanifest.xml`);
    for (const resource of allBelow(root, 'resource'))
      listed.push(
        resource.attributes['href'] ?? '',
        ...childrenOf(resource, 'file').map(({ attributes }) => attributes['href'] ?? ''),
      );
  }
  const rest = [...files.keys()].filter(path => /\.(?:xml|qti)$/i.test(path) && path !== 'imsmanifest.xml').sort();
  const paths = new Set([...listed, ...rest]);
  return [...paths].flatMap(path => {
    const text = isCopy(path, files) ? undefined : files.get(path);
    return text === undefined || !/\.(?:xml|qti)$/i.test(path) ? [] : [[path, text] as [string, string]];
  });
}

/** Canvas puts each quiz into its cartridges twice: for others, and with its points and kinds of its own for itself. */
function isCopy(path: string, files: ReadonlyMap<string, string>): boolean {
  const [, quiz] = /^([^/]+)\/assessment_qti\.xml$/.exec(path) ?? [];
  return quiz !== undefined && files.has(`non_cc_assessments/${quiz}.xml.qti`);
}
