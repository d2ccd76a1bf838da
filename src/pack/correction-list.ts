import { fromBase64Url, toBase64Url } from './base64.js';
import { MAX_LIST_BYTES } from './limits.js';
import type { ContentPack, PackQuestion } from './types.js';

/** A question that isn't to be asked any more, in whatever page or course it stands. */
export interface Correction {
  /** Where its article stands: the `url` of the pack's source. */
  article: string;
  /** The question's id in its article's own pack. */
  question: string;
  /** `changed`: the article has other words now, and so has its newer pack. */
  status: 'withdrawn' | 'changed';
  /** ISO 8601: since when. */
  when: string;
  why: string;
  /** What the article says in that place now. */
  now?: string;
}

export interface CorrectionList {
  version: 1;
  /** ISO 8601: when it was signed. An older list than one that was heard before changes nothing. */
  issued: string;
  corrections: Correction[];
}

/** Thrown where a list isn't heard: its message says why. */
export class CorrectionListError extends Error {
  override name = 'CorrectionListError';
}

const HEADER = { alg: 'EdDSA', typ: 'explainer-corrections' };

const utf8 = (text: string) => new TextEncoder().encode(text);

/**
 * Signs a list with Ed25519 (RFC 8037): gives a JSON Web Signature (RFC 7515, compact).
 * @param privateKey an Ed25519 key of WebCrypto that may `sign`
 */
export async function signCorrections(list: CorrectionList, privateKey: CryptoKey): Promise<string> {
  const [header, payload] = [HEADER, list].map(part => toBase64Url(utf8(JSON.stringify(part))));
  const signed = `${header}.${payload}`;
  const signature = await crypto.subtle.sign('Ed25519', privateKey, utf8(signed));
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
}

/**
 * Reads a list that was signed with the key.
 * @param publicKey 32 bytes in base64url, as a JSON Web Key has them in `x`
 * @throws {CorrectionListError} where it is none, or somebody else's
 */
export async function readCorrections(text: string, publicKey: string): Promise<CorrectionList> {
  const parts = text.trim().split('.');
  if (text.length > MAX_LIST_BYTES || parts.length !== 3) throw new CorrectionListError('it is no signed list');
  const [header, payload, signature] = parts as [string, string, string];
  if (!(await isSigned(`${header}.${payload}`, signature, publicKey)))
    throw new CorrectionListError('its signature is not of that key');
  const [{ alg, typ }, list] = [header, payload].map(part => parseJson(part)) as [typeof HEADER, unknown];
  if (alg !== HEADER.alg || typ !== HEADER.typ || !isList(list))
    throw new CorrectionListError('it is no list of corrections');
  return list;
}

async function isSigned(signed: string, signature: string, publicKey: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64Url(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, fromBase64Url(signature), utf8(signed));
  } catch {
    // What is no key, no base64, or a browser that doesn't know Ed25519: nothing that could be relied on
    return false;
  }
}

function parseJson(part: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(part))) ?? {};
  } catch {
    return {};
  }
}

function isList(value: unknown): value is CorrectionList {
  const { version, issued, corrections } = value as Partial<CorrectionList>;
  const isText = (text: unknown) => typeof text === 'string' && text.length > 0;
  return (
    version === 1 &&
    typeof issued === 'string' &&
    !Number.isNaN(Date.parse(issued)) &&
    Array.isArray(corrections) &&
    corrections.every(each => isText(each?.article) && isText(each?.question) && isText(each?.when))
  );
}

/** The later of two lists: what was signed before another is out of date. */
export const laterList = (one: CorrectionList | undefined, other: CorrectionList | undefined) =>
  !one || (other && Date.parse(other.issued) > Date.parse(one.issued)) ? other : one;

/**
 * The pack without the questions that a list withdraws; the same pack where that is nothing. A collection's questions are known
 * by the article that they rest on.
 */
export function withoutWithdrawn(pack: ContentPack, { corrections }: CorrectionList): ContentPack {
  const places = new Map(pack.sources.flatMap(({ url }, place) => (url ? [[url, place] as const] : [])));
  const concerned = corrections.filter(({ article }) => places.has(article));
  const isOut = (question: PackQuestion) =>
    concerned.some(({ article, question: id }) =>
      pack.sources.length === 1
        ? question.id === id
        : question.id.endsWith(`:${id}`) && placesOf(question).includes(places.get(article)!),
    );
  const questions = pack.questions.filter(question => !isOut(question));
  return questions.length === pack.questions.length ? pack : { ...pack, questions };
}

/** Of a collection, the articles that a question rests on. */
const placesOf = ({ evidence, options = [] }: PackQuestion): number[] =>
  [...evidence, ...options.flatMap(option => option.evidence ?? [])].map(({ source = 0 }) => source);
