/** How a language writes numbers, as CLDR has it. */
interface NumberFormat {
  group: string;
  decimal: string;
  /** Words and abbreviations for what large numbers are counted in, in lower case. */
  scales: ReadonlyMap<string, number>;
}

const known = new Map<string, NumberFormat>();
const POWERS = [3, 4, 5, 6, 7, 8, 9, 11, 12];

/** `lang` may be any tag of a pack: one that Intl doesn't know is read as English. */
export function numberFormat(lang: string): NumberFormat {
  let format = known.get(lang);
  if (!format) known.set(lang, (format = spellFormat(lang)));
  return format;
}

function spellFormat(tag: string): NumberFormat {
  const lang = isKnown(tag) ? tag : 'en';
  const parts = new Intl.NumberFormat(lang).formatToParts(1234567.5);
  const partOf = (type: string, fallback: string) =>
    asciiDigits(parts.find(part => part.type === type)?.value ?? fallback);
  const scales = new Map<string, number>();
  for (const power of POWERS) {
    for (const compactDisplay of ['long', 'short'] as const) {
      // One, two and five of a thing have forms of their own in most languages
      for (const count of [1, 2, 5]) {
        const value = count * 10 ** power;
        const written = new Intl.NumberFormat(lang, {
          notation: 'compact',
          compactDisplay,
          numberingSystem: 'latn',
          maximumFractionDigits: 2,
          useGrouping: false,
        }).formatToParts(value);
        const word = written
          .find(({ type }) => type === 'compact')
          ?.value.toLowerCase()
          .replace(/[.\u200e\u200f]/g, '');
        const shown = Number(written.find(({ type }) => type === 'integer')?.value);
        if (word && shown && !/\s/.test(word)) scales.set(word, value / shown);
      }
    }
  }
  return { group: partOf('group', ','), decimal: partOf('decimal', '.'), scales };
}

function isKnown(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** Digits of every script as 0 to 9, with Arabic's marks between them. */
export function asciiDigits(text: string): string {
  return text
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/(?![0-9])\p{Nd}/gu, digit => String(valueOfDigit(digit)));
}

/** Unicode puts the ten digits of a script one after another: the first of them is as far back as digits go. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** "1,250", "1.250,5", "5 500", "2’000": groups may be parted by a blank where three digits follow. */
export const NUMERAL = /\d+(?:[.,'’](?=\d)\d+|[ \u00a0\u202f](?=\d{3}(?!\d))\d{3}){0,12}/g;

/** What a numeral can stand for where these marks part groups and decimals. */
export function readNumeral(numeral: string, { group, decimal }: Pick<NumberFormat, 'group' | 'decimal'>): number[] {
  const compact = numeral.replace(/[ \u00a0\u202f'’]/g, '');
  const marks = compact.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  const plain = (text: string) => Number(text.replace(/[.,]/g, ''));
  if (!last) return [plain(compact)];
  const at = compact.lastIndexOf(last);
  const asDecimal = Number(`${compact.slice(0, at).replace(/[.,]/g, '')}.${compact.slice(at + 1)}`);
  if (new Set(marks).size > 1) return [asDecimal];
  if (marks.length > 1) return [plain(compact)];
  if (compact.length - at !== 4) return [asDecimal];
  // "250.000" in German is a quarter of a million; "1,250" in Spanish is another thing in Mexico
  return last === decimal && last !== group ? [asDecimal, plain(compact)] : [plain(compact)];
}
