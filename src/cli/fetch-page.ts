import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { decodePage } from '../article/html/decode.js';
import { Failure } from './failure.js';

export interface FetchOptions {
  /** Lets an address of this machine or its network be fetched. */
  allowPrivate?: boolean;
  /** A feed will do, too. */
  isFeed?: boolean;
  maxBytes?: number;
  timeout?: number;
}

export interface FetchedPage {
  text: string;
  /** Where it was in the end. */
  url: string;
  /** By what the server says: `text/html`. */
  type: string;
}

const MOST_REDIRECTS = 10;
const MOST_COOKIES = 50;
const MAX_BYTES = 20e6;
const TIMEOUT = 30_000;
const HEADERS = {
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,text/markdown;q=0.8,*/*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': '*',
  'user-agent': 'Mozilla/5.0 (compatible; explainer-elements)',
};
const FEED =
  /^(?:(?:application|text)\/(?:rss\+|atom\+|rdf\+|feed\+)?(?:xml|json)|text\/(?:html|plain)|application\/xhtml\+xml|)$/;
const ACCEPT_FEED =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.1';
const READ = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml|)$/;

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
  ['2002::', 16],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

/** An address of this machine, of the network it stands in, or of nobody. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  return PRIVATE.check(bare, isIP(bare) === 6 ? 'ipv6' : 'ipv4');
}

/** Asks for a page as a browser would, and gives its text. What can't be had is told in one line. */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { maxBytes = MAX_BYTES, timeout = TIMEOUT } = options;
  const signal = AbortSignal.timeout(timeout);
  let url = readAddress(address, address);
  /** What each host asked to be told again, since some lead round in a circle whoever doesn't. */
  const cookies = new Map<string, Map<string, string>>();
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const jar = cookies.get(url.host) ?? new Map<string, string>();
      const response = await ask(url, options, signal, jar);
      const { statusCode = 0, headers } = response;
      for (const cookie of headers['set-cookie'] ?? []) {
        const [, name, value] = /^\s*([^=;\s]{1,200})=([^;]{0,4000})/.exec(cookie) ?? [];
        if (name && jar.size < MOST_COOKIES) jar.set(name, value);
      }
      cookies.set(url.host, jar);
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        response.destroy();
        url = readAddress(headers.location, address, url);
        continue;
      }
      if (statusCode < 200 || statusCode > 299) {
        response.destroy();
        throw new Failure(refusalOf(url.href, statusCode));
      }
      const type = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
      if (!(options.isFeed ? FEED : READ).test(type)) {
        response.destroy();
        if (options.isFeed) throw new Failure(`${url.href} is no feed but ${type}: give RSS, Atom or JSON Feed.`);
        throw new Failure(`${url.href} is no web page but ${type}: give a page of HTML, Markdown or plain text.`);
      }
      const bytes = await bodyOf(response, maxBytes, url.href);
      const text = decodePage(bytes, headers['content-type']);
      const next = refreshIn(text);
      if (next) {
        url = readAddress(next, address, url);
        continue;
      }
      return { text, url: url.href, type };
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (signal.aborted) throw new Failure(`${url.href} did not answer in full within ${timeout / 1000} s.`);
    throw new Failure(`${url.href} could not be fetched: ${(error as Error).message}`);
  }
  throw new Failure(`${address} leads from one address to the next, more than ${MOST_REDIRECTS} times.`);
}

function readAddress(address: string, asked: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new Failure(`${asked}: ${address.slice(0, 200)} is no web address.`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Failure(`${asked}: only http and https addresses are fetched, not ${url.protocol}`);
  if (url.username || url.password) throw new Failure(`${url.host}: an address with a password in it is not fetched.`);
  return url;
}

const REFRESH =
  /<meta\s(?=[^>]{0,300}http-equiv\s*=\s*["']?refresh\b)[^>]{0,300}content\s*=\s*["']?\s*\d{1,2}\s*[;,]\s*url\s*=\s*["']?([^"'>\s]{1,2000})/i;
const LONGEST_REFRESH = 4096;

/** Where a page leads that says nothing else. */
function refreshIn(page: string): string | undefined {
  if (page.length > LONGEST_REFRESH) return undefined;
  const shown = page.replace(/<!--.{0,4096}?-->|<noscript\b.{0,4096}?<\/noscript>/gis, '');
  return REFRESH.exec(shown)?.[1].replaceAll('&amp;', '&');
}

function ask(
  url: URL,
  { allowPrivate, isFeed }: FetchOptions,
  signal: AbortSignal,
  jar: ReadonlyMap<string, string>,
): Promise<IncomingMessage> {
  const forbidden = () =>
    new Failure(`${url.host} is an address of this machine or its own network: --allow-private lets it be fetched.`);
  // A name is looked up once, and what is connected to is what was looked at
  const lookup: LookupFunction = (name, given, callback) =>
    resolve(name, { ...given, all: true }, (error, found: LookupAddress[]) => {
      if (error) return callback(error, '', 0);
      const allowed = allowPrivate ? found : found.filter(each => !isPrivateAddress(each.address));
      if (allowed.length === 0) return callback(found.length ? forbidden() : new Error('it has no address'), '', 0);
      if (given.all) return (callback as unknown as (error: null, all: LookupAddress[]) => void)(null, allowed);
      callback(null, allowed[0].address, allowed[0].family);
    });
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) && isPrivateAddress(host)) throw forbidden();
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { ...HEADERS, ...(isFeed && { accept: ACCEPT_FEED }), ...(cookie && { cookie }) };
  // A connection of its own: while an article is read, a server closes one that is kept
  const options: RequestOptions = { headers, lookup, signal, agent: false };
  return new Promise((settle, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, settle);
    request.on('error', reject);
    request.end();
  });
}

/** What undoes each way in which a body is packed. */
const UNPACKING: Record<string, (packed: Buffer, options: ZlibOptions) => Buffer> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  // Some servers leave out what zlib puts around it, and browsers take both
  deflate: (packed, options) => ((packed[0] & 0x0f) === 8 ? inflateSync : inflateRawSync)(packed, options),
  br: brotliDecompressSync,
};

async function bodyOf(response: IncomingMessage, maxBytes: number, address: string): Promise<Uint8Array> {
  const tooLarge = new Failure(`${address} is larger than ${maxBytes / 1e6} MB.`);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    if ((size += chunk.length) > maxBytes) {
      response.destroy();
      throw tooLarge;
    }
  }
  let bytes: Buffer = Buffer.concat(chunks);
  // A server names the ways in the order in which it took them
  const ways = (response.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  for (const way of ways.reverse()) {
    if (way === 'identity' || bytes.length === 0) continue;
    if (!UNPACKING[way]) throw new Failure(`${address} is packed as ${way.slice(0, 40)}, which is not read.`);
    try {
      bytes = UNPACKING[way](bytes, { maxOutputLength: maxBytes });
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge : error;
    }
  }
  return bytes;
}

function refusalOf(address: string, status: number): string {
  if (status === 401 || status === 402 || status === 403 || status === 429)
    return `${address} is not shown to programs (${status}): open it in a browser, save it as HTML, and give that file.`;
  if (status === 404 || status === 410) return `${address} is not there (${status}).`;
  return `${address} could not be fetched: its server answered ${status}.`;
}
