import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { correctionsOf } from '../../build/corrections-of.js';
import { CorrectionListError, readCorrections, signCorrections, type Correction } from '../../pack/correction-list.js';
import { Failure } from '../failure.js';
import { readArticleFile, readPackFile, readTextFile } from '../input.js';
import { writeOutput } from '../output.js';

export interface ListOptions {
  /** The file of the list; what it says already stays as it is. */
  list: string;
  /** The file of the private key. */
  key: string;
  allowPrivate?: boolean;
  tell(line: string): void;
}

interface Counts {
  packs: number;
  unread: number;
  corrections: number;
  publicKey: string;
}

/**
 * Holds packs, as they were published, against their articles as they stand now, and writes the signed list of the questions
 * that may not be asked any more. A pack whose article can't be had keeps what the list said of it.
 */
export async function writeCorrectionList(paths: readonly string[], options: ListOptions): Promise<Counts> {
  const { list, tell, allowPrivate } = options;
  const { privateKey, publicKey } = await readKey(options.key);
  const earlier = await earlierCorrections(list, publicKey);
  const issued = new Date().toISOString();
  const corrections = new Map(earlier.map(each => [markOf(each), each]));
  const files = (await Promise.all(paths.map(packsIn))).flat();
  const found = new Map<string, Correction[]>();
  // Articles that not each of their packs was held against: what the list said of them may be true of that one
  const unseen = new Set<string>();
  let unread = 0;
  for (const path of files) {
    let url: string | undefined;
    try {
      const pack = await readPackFile(path);
      const [source] = pack.sources;
      if (pack.sources.length > 1 || !source.url) {
        tell(
          `${path} ${source.url ? 'holds several articles' : 'doesn’t say where its article stands'}: it is left out.`,
        );
        continue;
      }
      url = source.url;
      const article = await readArticleFile(url, { lang: pack.lang }, { allowPrivate });
      const withdrawals = correctionsOf(pack, article);
      if (!withdrawals)
        throw new Failure(`${url} shows too little of what ${path} was built from: what the list said of it stays.`);
      const of = found.get(url) ?? [];
      for (const each of withdrawals) {
        const { when = issued } = corrections.get(markOf({ article: url, ...each })) ?? {};
        of.push({ article: url, ...each, when });
      }
      found.set(url, of);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unread += 1;
      if (url) unseen.add(url);
      tell(error.message);
    }
  }
  for (const [mark, { article }] of corrections)
    if (found.has(article) && !unseen.has(article)) corrections.delete(mark);
  for (const each of [...found.values()].flat()) corrections.set(markOf(each), each);
  const signed = await signCorrections({ version: 1, issued, corrections: [...corrections.values()] }, privateKey);
  await writeOutput(list, `${signed}\n`);
  for (const { article, question, why } of corrections.values()) tell(`${article} ${question}: ${why}.`);
  return { packs: files.length, unread, corrections: corrections.size, publicKey };
}

const markOf = ({ article, question }: Pick<Correction, 'article' | 'question'>) => `${article} ${question}`;

async function packsIn(path: string): Promise<string[]> {
  if (!(await stat(path).catch(() => undefined))?.isDirectory()) return [path];
  const names = (await readdir(path)).filter(name => name.endsWith('.json')).sort();
  return names.map(name => join(path, name));
}

async function readKey(path: string): Promise<{ privateKey: CryptoKey; publicKey: string }> {
  let key: KeyObject;
  try {
    key = createPrivateKey(await readTextFile(path));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path} is no private key: make one with openssl genpkey -algorithm ed25519 -out key.pem.`);
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Failure(`${path} is a key of ${key.asymmetricKeyType}, not Ed25519.`);
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
  const privateKey = await crypto.subtle.importKey('pkcs8', new Uint8Array(pkcs8), 'Ed25519', false, ['sign']);
  return { privateKey, publicKey: createPublicKey(key).export({ format: 'jwk' }).x! };
}

/** What the list said before; a file that is signed with another key is not written over. */
async function earlierCorrections(path: string, publicKey: string): Promise<Correction[]> {
  if (!(await stat(path).catch(() => undefined))) return [];
  try {
    return (await readCorrections(await readTextFile(path), publicKey)).corrections;
  } catch (error) {
    if (!(error instanceof CorrectionListError)) throw error;
    throw new Failure(`${path} is there, and isn’t written over: ${error.message}.`);
  }
}
