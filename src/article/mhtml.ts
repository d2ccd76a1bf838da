import { inEnglish } from '../findings/finding.js';
import { ArticleError } from './article-error.js';
import { decodePage } from './html/decode.js';

/** A page as browsers save it in one file (MHTML, RFC 2557): a mail whose first part of HTML is the page. */
export const isArchive = (raw: string): boolean =>
  /^(?:[\w-]{2,40}:[^\n]{0,500}\r?\n(?:[ \t][^\n]{0,500}\r?\n){0,20}){1,40}/.test(raw.slice(0, 8000)) &&
  /^content-type:\s*multipart\/related/im.test(raw.slice(0, 8000));

const header = (headers: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*([^\\n]{0,500})`, 'im').exec(headers)?.[1].trim();

/** The page in such a file, and where it stood. */
export function pageOfArchive(raw: string): { html: string; url?: string } {
  const text = raw.replace(/\r\n/g, '\n');
  const head = unfolded(text.slice(0, 8000).split('\n\n')[0]);
  const boundary = /boundary="?([^"\n;]{1,100})/i.exec(head)?.[1];
  for (const part of boundary ? text.split(`\n--${boundary}`).slice(1) : []) {
    const end = part.indexOf('\n\n');
    const headers = unfolded(part.slice(0, end));
    const type = header(headers, 'content-type') ?? '';
    if (end < 0 || !/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) continue;
    const html = decoded(part.slice(end + 2), header(headers, 'content-transfer-encoding') ?? '', type);
    const url = header(head, 'snapshot-content-location') ?? header(headers, 'content-location');
    return /^https?:/i.test(url ?? '') ? { html, url } : { html };
  }
  throw new ArticleError(inEnglish('saved-page-without-html'));
}

const unfolded = (headers: string): string => headers.replace(/\n[ \t]+/g, ' ');

const EQUALS = 0x3d;

function decoded(body: string, encoding: string, type: string): string {
  if (/^quoted-printable$/i.test(encoding)) {
    const joined = new TextEncoder().encode(body.replace(/=[ \t]{0,20}\n/g, ''));
    const bytes = new Uint8Array(joined.length);
    let length = 0;
    for (let at = 0; at < joined.length; at++) {
      const code =
        joined[at] === EQUALS ? Number.parseInt(String.fromCharCode(joined[at + 1], joined[at + 2]), 16) : Number.NaN;
      bytes[length++] = Number.isNaN(code) ? joined[at] : code;
      if (!Number.isNaN(code)) at += 2;
    }
    return decodePage(bytes.subarray(0, length), type);
  }
  if (!/^base64$/i.test(encoding)) return body;
  try {
    return decodePage(
      Uint8Array.from(atob(body.replace(/[^a-z0-9+/=]/gi, '')), sign => sign.charCodeAt(0)),
      type,
    );
  } catch {
    throw new ArticleError(inEnglish('saved-page-broken'));
  }
}
