/** So many kinds of browser behind one address are told apart a day: readers share addresses, and a flood may give itself any name. */
const BROWSERS = 32;

/** A number from 0 to 2⁵³ that texts alike share and others don't (cyrb53, two 32-bit mixes side by side). */
export function mixed(text: string, seed = 0): number {
  let one = 0xdeadbeef ^ seed;
  let other = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}

/** The part of an address that one customer of a network has: of IPv6 the first half, in which he may take any address. */
function network(address: string): string {
  if (!address.includes(':') || /^::ffff:[\d.]+$/i.test(address)) return address.replace(/^::ffff:/i, '');
  const [head = '', tail] = address.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(zeros).fill('0'), ...after]
    .slice(0, 4)
    .map(part => part.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}

/** What tells a reader of a question from others for a day. The same reader has another mark for each question. */
export function readerMark(
  { address, agent, at }: { address: string; agent: string; at: number },
  question: string,
  key: string,
): number {
  const browser = mixed(agent) % BROWSERS;
  return mixed(`${key}\n${network(address)}\n${browser}\n${Math.floor(at / 86_400)}\n${question}`);
}
