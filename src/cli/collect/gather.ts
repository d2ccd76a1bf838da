import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../article/types.js';
import type { HouseLine } from '../../ask/fit-to-print.js';
import { buildPack } from '../../build/build-pack.js';
import { updatePack } from '../../build/update-pack.js';
import { fileStem } from '../../export/identifiers.js';
import { hash } from '../../extract/ids.js';
import { loadLanguage } from '../../languages/languages.js';
import type { ContentPack } from '../../pack/types.js';
import { Failure } from '../failure.js';
import { readArticleFile, readPackFile } from '../input.js';
import { writeOutput } from '../output.js';
import { candidatesOf, type Candidate } from './sources.js';

export interface GatherOptions {
  /** Folders, feeds and lists of them. */
  from: readonly string[];
  /** How many days, the last of them with them. */
  days: number;
  until: Date;
  /** At most so many articles. */
  most: number;
  /** The folder in which the packs are kept from one week to the next. */
  keep?: string;
  allowPrivate?: boolean;
  house: HouseLine;
  tell(line: string): void;
}

export interface Gathered {
  /** By what it is called: its file, or its address. */
  name: string;
  pack: ContentPack;
}

/** A file of the folder; without a pack where it can't be read, and is left as it is. */
interface Kept {
  path: string;
  pack?: ContentPack;
}

const DAY = 86_400_000;

/**
 * The packs of the articles of some days: of each source by turns, each article once. What can't be had is told of, and
 * the others are taken.
 */
export async function gatherPacks(options: GatherOptions): Promise<Gathered[]> {
  const { from, most, keep, allowPrivate, tell } = options;
  const kept = keep === undefined ? new Map<string, Kept>() : await keptIn(keep, tell);
  const queues = (await candidatesOf(from, { allowPrivate }, tell)).map(queue =>
    queue.filter(({ date }) => isWithin(date, options)),
  );
  const gathered: Gathered[] = [];
  const known = new Set<string>();
  for (const candidate of byTurns(queues)) {
    if (gathered.length >= most) break;
    if (known.has(candidate.path)) continue;
    known.add(candidate.path);
    try {
      const pack = await packFor(candidate, kept, known, options);
      const [source] = pack?.sources ?? [];
      if (!pack || !source || !isWithin(source.datePublished, options)) continue;
      if (source.digest && known.has(source.digest)) continue;
      for (const mark of [source.digest, source.url]) if (mark) known.add(mark);
      gathered.push({ name: candidate.path, pack });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      tell(error.message);
    }
  }
  return inOneLanguage(gathered, tell);
}

/** Days are whole ones, `until` the last of them; half a day more at both ends, wherever on earth it is. */
function isWithin(date: string | undefined, { days, until }: GatherOptions): boolean {
  const instant = Date.parse(date ?? '');
  if (Number.isNaN(instant)) return true;
  const midnight = Math.floor(until.getTime() / DAY) * DAY;
  return instant >= midnight - (days - 0.5) * DAY && instant < midnight + 1.5 * DAY;
}

function* byTurns(queues: readonly Candidate[][]): Generator<Candidate> {
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  for (let at = 0; at < longest; at++) for (const queue of queues) if (queue[at]) yield queue[at]!;
}

/** `undefined` for an article that was taken under another name. */
async function packFor(
  { path, isPack, date, page }: Candidate,
  kept: ReadonlyMap<string, Kept>,
  known: ReadonlySet<string>,
  { allowPrivate, house, keep, tell }: GatherOptions,
): Promise<ContentPack | undefined> {
  if (isPack) {
    const pack = await readPackFile(path);
    if (pack.sources.length === 1) return pack;
    // The quiz of an earlier week, say
    throw new Failure(`${path} holds several articles already: it is left out.`);
  }
  const earlier = kept.get(path) ?? kept.get(markOf(path));
  let article: Article;
  try {
    article = await readArticleFile(path, {}, { allowPrivate, page });
  } catch (error) {
    if (!earlier?.pack || !(error instanceof Failure)) throw error;
    tell(`${error.message} What was kept of it is taken: ${earlier.path}.`);
    return earlier.pack;
  }
  if (known.has(article.digest)) return undefined;
  if (earlier?.pack?.sources[0].digest === article.digest) return earlier!.pack;
  if (!article.metadata.datePublished && date) article.metadata.datePublished = date.slice(0, 10);
  const building = { language: await loadLanguage(article.metadata.lang), house };
  const pack = earlier?.pack ? updatePack(earlier.pack, article, building).pack : buildPack(article, building);
  if (keep !== undefined && (!earlier || earlier.pack)) {
    const name = `${fileStem(pack.title)}${markOf(path)}`;
    await writeOutput(earlier?.path ?? join(keep, name), `${JSON.stringify(pack, null, 2)}\n`);
  }
  return pack;
}

/** The packs of a folder by the address of their article, and by the end of their name; the folder is made where there is none. */
async function keptIn(folder: string, tell: (line: string) => void): Promise<Map<string, Kept>> {
  await mkdir(folder, { recursive: true });
  const kept = new Map<string, Kept>();
  for (const name of (await readdir(folder)).filter(each => each.endsWith('.json')).sort()) {
    const path = join(folder, name);
    const mark = name.slice(name.lastIndexOf('-'));
    try {
      const pack = await readPackFile(path);
      // The quiz of an earlier week is no article’s
      if (pack.sources.length > 1) continue;
      for (const key of [mark, pack.sources[0].url]) if (key) kept.set(key, { path, pack });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      tell(error.message);
      kept.set(mark, { path });
    }
  }
  return kept;
}

/** How the file ends that keeps the pack of an address. */
const markOf = (address: string) => `-${hash(address).toString(36)}.json`;

/** Those in the language of most. */
function inOneLanguage(gathered: Gathered[], tell: (line: string) => void): Gathered[] {
  const tongueOf = ({ pack }: Gathered) => pack.lang.split('-')[0]!;
  const counts = new Map<string, number>();
  for (const each of gathered) counts.set(tongueOf(each), (counts.get(tongueOf(each)) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return gathered.filter(each => {
    if (tongueOf(each) === most) return true;
    tell(`${each.name} is in ${each.pack.lang}, most others in ${most}: it is left out.`);
    return false;
  });
}
