/** What stands in every match of a pattern. */
export interface NeededLetters {
  /** One of these does, in lower case. */
  literals: readonly string[];
  /** So many characters of the match may stand before it; Infinity: no telling. */
  reach: number;
}

/** A part of a pattern: all strings that it matches, where they are few, and what stands in each match. */
interface Part {
  exact?: readonly string[];
  needed?: NeededLetters;
  longest: number;
}

/** So many strings of one part are kept apart. */
const MOST = 64;
const EMPTY: Part = { exact: [''], longest: 0 };
const anyOf = (longest: number): Part => ({ longest });
/** What lower case turns into more, other or fewer letters is left out: no match is missed for it. */
const isPlain = (letter: string) => /^[\u0020-\u007e’]$/.test(letter);

/** The longer its shortest string, the rarer it is met in vain. */
const weight = ({ literals, reach }: NeededLetters) =>
  Math.min(3, ...literals.map(({ length }) => length)) * 1000 - literals.length - (reach === Infinity ? 500 : 0);

const neededOf = ({ exact, needed }: Part): NeededLetters | undefined =>
  exact?.length && exact.every(Boolean) ? { literals: exact, reach: 0 } : needed;

function better(one: NeededLetters | undefined, other: NeededLetters | undefined): NeededLetters | undefined {
  if (!one || !other) return one ?? other;
  return weight(other) > weight(one) ? other : one;
}

function inOrder(parts: readonly Part[]): Part {
  let needed: NeededLetters | undefined;
  let run: Part = EMPTY;
  let before = 0;
  let longest = 0;
  const close = () => {
    const own = neededOf(run);
    if (own) needed = better(needed, { ...own, reach: before + own.reach });
    before = longest;
    run = EMPTY;
  };
  let isExact = true;
  for (const part of parts) {
    if (!part.exact || part.exact.length * run.exact!.length > MOST) {
      isExact = false;
      close();
    }
    if (part.exact) {
      const exact = run.exact!.flatMap(one => part.exact!.map(other => one + other));
      run = { exact, longest: run.longest + part.longest };
    } else if (part.needed) {
      needed = better(needed, { ...part.needed, reach: longest + part.needed.reach });
    }
    longest += part.longest;
    if (!part.exact) before = longest;
  }
  if (isExact) return { ...run, longest };
  close();
  return { needed, longest };
}

function oneOf(parts: readonly Part[]): Part {
  const longest = Math.max(...parts.map(part => part.longest));
  const exact = parts.every(part => part.exact) ? [...new Set(parts.flatMap(part => part.exact!))] : undefined;
  if (exact && exact.length <= MOST) return { exact, longest };
  const all = parts.map(neededOf);
  if (!all.every(each => each !== undefined)) return { longest };
  const literals = [...new Set(all.flatMap(each => each.literals))];
  return { needed: { literals, reach: Math.max(...all.map(({ reach }) => reach)) }, longest };
}

function repeated(part: Part, least: number, most: number): Part {
  const longest = part.longest === 0 ? 0 : part.longest * most;
  if (most === 0) return EMPTY;
  if (least === 0 && most === 1 && part.exact && part.exact.length < MOST)
    return { exact: [...new Set([...part.exact, ''])], longest };
  if (least === 0) return { longest };
  if (least === most && part.exact && part.exact.length ** least <= MOST)
    return inOrder(Array.from({ length: least }, () => part));
  return { needed: neededOf(part), longest };
}

/** A sign that none of our patterns has. */
class Unread extends Error {}

/** Letters that stand for themselves wherever they stand; the last of them may be counted by itself. */
const LETTERS = /[\w ,;:<=>!@#%&~"'/-]+(?![?*+{])|[\w ,;:<=>!@#%&~"'/-]/uy;
/** Signs of the grammar, each tried at one place. */
const OR = /\|/uy;
const TIMES = /(?:([?*+])|\{(\d+)(,(\d*))?\})\??/uy;
const LOOK = /\(\?<?[=!]/uy;
const OPEN = /\((?:\?:|\?<\w+>)?/uy;
const CLOSE = /\)/uy;
const EDGE = /[\^$]|\\[bB]/uy;
const SET = /\[(\^?)((?:\\.|[^\]\\])*)\]/uy;
const DIGIT = /\\d/uy;
const KIND = /\\[pP]\{[^}]*\}|\\u\{?[\da-fA-F]{4,6}\}?|\\[wWDsSntrfv]|\./uy;
const BACK = /\\(?:k<\w+>|[1-9])/uy;
const ITSELF = /\\([^a-zA-Z0-9])|[^\\*+?]/uy;

/** Reads as much of a pattern's grammar as patterns are written with; gives up on the rest. */
class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  pattern(): Part {
    const whole = this.#choice();
    if (this.#at < this.#source.length) throw new Unread();
    return whole;
  }

  #take(sign: RegExp): RegExpExecArray | null {
    sign.lastIndex = this.#at;
    const found = sign.exec(this.#source);
    if (found) this.#at = sign.lastIndex;
    return found;
  }

  #choice(): Part {
    const ways = [this.#sequence()];
    while (this.#take(OR)) ways.push(this.#sequence());
    return ways.length === 1 ? ways[0]! : oneOf(ways);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) {
      const part = this.#item();
      const times = this.#take(TIMES);
      if (!times) parts.push(part);
      else {
        const [, sign, from, comma, to] = times;
        const least = sign ? (sign === '+' ? 1 : 0) : Number(from);
        const most = sign ? (sign === '?' ? 1 : Infinity) : comma ? (to ? Number(to) : Infinity) : least;
        parts.push(repeated(part, least, most));
      }
    }
    return inOrder(parts);
  }

  #item(): Part {
    const letters = this.#take(LETTERS)?.[0];
    if (letters) return { exact: [letters.toLowerCase()], longest: letters.length };
    if (this.#take(LOOK)) {
      this.#choice();
      this.#close();
      return EMPTY;
    }
    if (this.#take(OPEN)) {
      const inside = this.#choice();
      this.#close();
      return inside;
    }
    if (this.#take(EDGE)) return EMPTY;
    const set = this.#take(SET);
    if (set) return set[1] ? anyOf(2) : setOf(set[2]!);
    if (this.#take(DIGIT)) return setOf('0-9');
    if (this.#take(KIND)) return anyOf(2);
    if (this.#take(BACK)) return anyOf(Infinity);
    const letter = this.#take(ITSELF);
    if (!letter) throw new Unread();
    const [written, escaped = written] = letter;
    return isPlain(escaped) ? { exact: [escaped.toLowerCase()], longest: 1 } : anyOf(2);
  }

  #close(): void {
    if (!this.#take(CLOSE)) throw new Unread();
  }
}

/** The letters of a set; any letter where it has others than a few plain ones. */
function setOf(inside: string): Part {
  const letters = new Set<string>();
  for (const [, from, to, other] of inside.matchAll(/([a-zA-Z0-9])-([a-zA-Z0-9])|(\\.|[^])/gu)) {
    if (other) {
      const letter = /^\\[^a-zA-Z0-9]$/u.test(other) ? other.slice(1) : other;
      if (!isPlain(letter)) return anyOf(2);
      letters.add(letter.toLowerCase());
    } else
      for (let code = from!.charCodeAt(0); code <= to!.charCodeAt(0); code++)
        letters.add(String.fromCharCode(code).toLowerCase());
  }
  return letters.size > 0 && letters.size <= 12 ? { exact: [...letters], longest: 1 } : anyOf(2);
}

/** Strings of which one stands in each match of a pattern, so that a text without them needn’t be searched for it. */
export function neededLetters({ source, flags }: RegExp): NeededLetters | undefined {
  if (flags.includes('v')) return undefined;
  try {
    const needed = neededOf(new Reader(source).pattern());
    return needed && { ...needed, literals: withoutLonger(needed.literals) };
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

/** "easter" stands wherever "easter sunday" does. */
function withoutLonger(literals: readonly string[]): string[] {
  let last: string | undefined;
  // in their order, what a string begins with comes before it
  return [...literals].sort().filter(literal => {
    if (last !== undefined && literal.startsWith(last)) return false;
    last = literal;
    return true;
  });
}
