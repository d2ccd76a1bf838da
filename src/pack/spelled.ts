const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const PARTS: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
};
const partOf = (word: string) => PARTS[word] ?? PARTS[word.replace(/s$/, '')];

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(a, b);
/** Shares are given as 0.2 or 20 %, and two thirds with as many decimals as somebody likes. */
const isShare = (part: number, value: number) =>
  [part, part * 100].some(share => Math.abs(share - value) <= 0.006 * Math.max(share, value));

/** Whether English number words can have a value. Words without any number among them are let pass. */
export function spelled(text: string, value: number, scaleOf: (word: string) => number | undefined): boolean {
  const words: string[] = text.match(/\p{L}+/gu) ?? [];
  const inAll = /^(.{1,40}?) (?:in|out of) (?:every )?(\p{L}+)/u.exec(text);
  if (inAll) {
    const [part, whole] = [inAll[1], inAll[2]].map(side => amountOf(side.match(/\p{L}+/gu) ?? [], scaleOf));
    if (part !== undefined && whole) return isShare(part / whole, value) || isNear(part, value);
  }
  const at = words.findIndex(word => partOf(word) !== undefined);
  if (at >= 0) {
    // "five and a half million", "half a million", "two-thirds", "a quarter"
    const before = words.slice(0, at);
    const and = before.lastIndexOf('and');
    const whole = and > 0 ? (amountOf(before.slice(0, and), scaleOf) ?? 0) : 0;
    const count = amountOf(and > 0 ? before.slice(and + 1) : before, scaleOf) ?? 1;
    const scale = words.slice(at + 1).reduce((product, word) => product * (scaleOf(word) ?? 1), 1);
    const read = (whole + count / partOf(words[at])) * scale;
    return isNear(read, value) || (whole === 0 && scale === 1 && isShare(read, value));
  }
  // "one point six billion"
  const point = words.indexOf('point');
  if (point > 0) {
    const digits = words.slice(point + 1).map(word => SMALL.indexOf(word));
    const end = digits.findIndex(digit => digit < 0 || digit > 9);
    const places = digits.slice(0, end < 0 ? digits.length : end).join('');
    const scale = words.slice(point + 1).reduce((product, word) => product * (scaleOf(word) ?? 1), 1);
    if (places) return isNear(Number(`${amountOf(words.slice(0, point), scaleOf) ?? 0}.${places}`) * scale, value);
  }
  const amount = amountOf(words, scaleOf);
  return amount === undefined || isNear(amount, value);
}

function amountOf(words: readonly string[], scaleOf: (word: string) => number | undefined): number | undefined {
  let total = 0;
  let group = 0;
  let found = false;
  for (const word of words) {
    const small = SMALL.indexOf(word);
    const ten = TENS.indexOf(word);
    const scale = word.length > 2 ? scaleOf(word) : undefined;
    if (small >= 0) group += small;
    else if (ten >= 0) group += (ten + 2) * 10;
    else if (scale && scale < 1e3) group = (group || 1) * scale;
    else if (scale) {
      total += (group || 1) * scale;
      group = 0;
    } else continue;
    found = true;
  }
  return found ? total + group : undefined;
}
