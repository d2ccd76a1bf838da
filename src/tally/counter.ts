import type { ContentPack } from '../pack/types.js';
import { answeredIn, isChosen, packIdOf, type Answered } from './answered.js';
import { combinedLine, jsonRequest, type LoggedRequest } from './log-line.js';
import { readerMark } from './reader-mark.js';
import { ReaderSample } from './reader-sample.js';
import { FEWEST_READERS, type QuestionTally, type Tally } from './tally.js';

/** So many questions, and so many options, are counted where no packs tell which there are. */
export const MOST_COUNTED = 100_000;
const PACK = /^[a-z\d]{14}$/;

export interface CounterOptions {
  /** What is asked: all else is left out. Default: whatever the log has. */
  packs?: readonly ContentPack[];
  /** Goes into the marks of readers, the same for all parts that are to add up. Default: none. */
  key?: string;
}

/** What became of the lines that were read. */
export interface Seen {
  lines: number;
  /** Told an answer. */
  answers: number;
  /** Of those: asked by a program, refused by the server, or by no way in which widgets send. */
  refused: number;
  /** Of those: nothing that is asked. */
  unknown: number;
}

interface Counted {
  pack: string;
  question: string;
  /** Of logs that leave out who asked: each request. */
  requests: Map<string, number>;
  readers: ReaderSample;
}

/** One line of what was counted apart. */
interface Part {
  pack: string;
  question: string;
  requests?: Record<string, number>;
  readers?: [mark: number, at: number, option: string][];
}

const PROGRAM = /bot\b|crawl|spider|slurp|curl|wget|python|headless|http-?client|scrap|monitor|preview/i;
/** A server that serves nothing there, or takes no POST, has still written down what was asked. */
const isTaken = (status: number): boolean => (status >= 200 && status < 400) || status === 404 || status === 405;

/** Counts the answers that a server's log tells, line by line. */
export class Counter {
  readonly seen: Seen = { lines: 0, answers: 0, refused: 0, unknown: 0 };

  #questions = new Map<string, Counted>();
  #asked?: Map<string, ReadonlySet<string>>;
  #options = 0;
  #key: string;

  constructor({ packs, key = '' }: CounterOptions = {}) {
    this.#key = key;
    if (packs) this.#asked = new Map(packs.flatMap(askedIn));
  }

  /**
   * A line of a log in the combined format or of JSON lines, or of what another counter has written.
   * @throws {RangeError} where more questions are told than can be counted
   */
  add(line: string): void {
    this.seen.lines += 1;
    if (line.startsWith('{')) this.#addJson(line);
    else if (line.includes('p=')) this.#addRequest(combinedLine(line));
  }

  #addJson(line: string): void {
    let fields: Record<string, unknown>;
    try {
      fields = JSON.parse(line);
    } catch {
      return;
    }
    if (typeof fields['pack'] === 'string' && typeof fields['question'] === 'string') this.#addPart(fields as never);
    else this.#addRequest(jsonRequest(fields));
  }

  #addRequest(request: LoggedRequest | undefined): void {
    const answered = request && answeredIn(request.target);
    if (!answered) return;
    this.seen.answers += 1;
    if (!/^(?:POST|GET)$/.test(request.method) || !isTaken(request.status) || PROGRAM.test(request.agent)) {
      this.seen.refused += 1;
      return;
    }
    const counted = this.#countedOf(answered);
    if (!counted) return;
    const { address, agent, at } = request;
    const { option } = answered;
    if (address) counted.readers.add(readerMark({ address, agent, at }, keyOf(answered), this.#key), at, option);
    else this.#addRequests(counted, option, 1);
  }

  #addRequests({ requests }: Counted, option: string, count: number): void {
    const before = requests.get(option);
    if (before === undefined) this.#options += 1;
    this.#refuseMore(this.#options, 'options');
    requests.set(option, (before ?? 0) + count);
  }

  #refuseMore(count: number, what: string): void {
    if (count > MOST_COUNTED)
      throw new RangeError(`There are more than ${MOST_COUNTED} ${what} in it: name the packs that count.`);
  }

  #countedOf(answered: Answered): Counted | undefined {
    const key = keyOf(answered);
    if (this.#asked) {
      const options = this.#asked.get(key);
      if (!options?.has(answered.option)) {
        this.seen.unknown += 1;
        return;
      }
    }
    let counted = this.#questions.get(key);
    if (!counted) {
      const { pack, question } = answered;
      this.#questions.set(key, (counted = { pack, question, requests: new Map(), readers: new ReaderSample() }));
      this.#refuseMore(this.#questions.size, 'questions');
    }
    return counted;
  }

  #addPart({ pack, question, requests, readers }: Part): void {
    if (!PACK.test(pack)) return;
    const counts = typeof requests === 'object' && requests ? Object.entries(requests) : [];
    for (const [option, count] of counts) {
      const counted = Number.isSafeInteger(count) && count > 0 && this.#countedOf({ pack, question, option });
      if (counted) this.#addRequests(counted, option, count);
    }
    for (const reader of Array.isArray(readers) ? readers : []) {
      const [mark, at, option] = Array.isArray(reader) ? reader : [];
      if (!Number.isSafeInteger(mark) || !Number.isFinite(at) || typeof option !== 'string') continue;
      this.#countedOf({ pack, question, option })?.readers.add(mark!, at!, option);
    }
  }

  /** What was counted so far, in lines that another counter adds up. They hold marks of readers: they are kept as the log is. */
  *parts(): Generator<string> {
    for (const { pack, question, requests, readers } of this.#sorted()) {
      const part: Part = {
        pack,
        question,
        requests: Object.fromEntries([...requests].sort(byName)),
        readers: readers.kept.map(([mark, { at, option }]) => [mark, at, option]),
      };
      yield JSON.stringify(part);
    }
  }

  /** What widgets take: of questions that enough readers have answered. */
  tally(): Tally {
    const packs = new Map<string, [string, QuestionTally][]>();
    for (const { pack, question, requests, readers } of this.#sorted()) {
      const counts = readers.count();
      for (const [option, count] of requests) counts.set(option, (counts.get(option) ?? 0) + count);
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      if (all < FEWEST_READERS) continue;
      const answers = Object.fromEntries([...counts].sort(byName));
      packs.set(pack, [...(packs.get(pack) ?? []), [question, { readers: all, answers }]]);
    }
    return { version: 1, packs: Object.fromEntries([...packs].map(([id, told]) => [id, Object.fromEntries(told)])) };
  }

  #sorted(): Counted[] {
    return [...this.#questions].sort(byName).map(([, counted]) => counted);
  }
}

const keyOf = ({ pack, question }: Omit<Answered, 'option'>): string => `${pack} ${question}`;
const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);

function askedIn(pack: ContentPack): [string, ReadonlySet<string>][] {
  const id = packIdOf(pack);
  return pack.questions.map(({ id: question, kind, options = [] }) => {
    const chosen = kind === 'true-false' ? ['true', 'false'] : options.map(option => option.id);
    return [keyOf({ pack: id, question }), new Set(isChosen(kind) ? chosen : ['right', 'partly', 'wrong'])];
  });
}
