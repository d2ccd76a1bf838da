import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.bin': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
};

/** Under which path the studio stands. */
export const STUDIO = '/studio/';

/**
 * The studio frames its own preview and works in a worker. The endpoint that drafts facts is the one stranger that it
 * asks, wherever that stands: on this machine, in this house, or elsewhere.
 */
export const STUDIO_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self' https: http:",
  "worker-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** One of the studio's files, or `undefined` where there is none of that name. */
export async function studioFile(
  path: string,
  folder: URL,
): Promise<{ type: string; content: Buffer<ArrayBufferLike> } | undefined> {
  const name = path.slice(STUDIO.length) || 'index.html';
  const type = TYPES[extname(name)];
  if (!type || !/^(?:[\w-]+\/)?[\w.-]+$/.test(name) || name.includes('..')) return undefined;
  const content = await readFile(new URL(name, folder)).catch(() => undefined);
  return content && { type, content };
}
