// The room that counts, as a program imports it, and lines as servers write them.
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: `export * from './src/tally/index.ts';
export { answeredIn, queryOf } from './src/tally/answered.ts';
export { MOST_KEPT, ReaderSample } from './src/tally/reader-sample.ts';
export { suspicionOf } from './src/tally/suspect.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
export const tally = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

export const PACK = 'abcdefgh123456';
export const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15';

/** A line in the combined format. */
export function line({
  address = '198.51.100.7',
  time = '29/Nov/2026:03:02:54 +0000',
  method = 'POST',
  pack = PACK,
  question = 'quick-quiz:person-1',
  option = 'person-a',
  target = `/t?${tally.queryOf({ pack, question, option })}`,
  status = 204,
  agent = IPHONE,
} = {}) {
  return `${address} - - [${time}] "${method} ${target} HTTP/1.1" ${status} 0 "-" "${agent}"`;
}

/** The nth of many addresses. */
export const addressOf = number => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;

export function countedFrom(lines, options) {
  const counter = new tally.Counter(options);
  for (const each of lines) counter.add(each);
  return counter;
}
