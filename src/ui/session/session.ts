import type { ContentPack } from '../../pack/types.js';
import { REVEALED } from '../../quiz/result.js';
import { scoreOf, type Score } from '../../quiz/score.js';
import type { Question, Result } from '../../quiz/types.js';
import { mark } from '../deferred/further-kinds.js';
import { newSeed, seedFor, sessionKey } from './seed.js';
import { read, remove, write, type SavedSession } from './storage.js';

/** Is told of which question or fact; undefined where all may have changed, `''` where only what is asked has. */
type Listener = (id?: string) => void;

/**
 * The reader's progress in one pack, over all the widgets of a page. Kept in the tab, so that a reload goes on where the
 * reader was; with `persist` on the device, shared by its tabs. Without any storage it lives as long as the page.
 */
export class Session {
  /** Empty where nothing is kept. */
  readonly key: string;
  #saved: SavedSession;
  #asked = new Map<object, readonly Question[]>();
  /** And whether they count what is asked. */
  #listeners = new Map<Listener, boolean>();
  #persist = false;
  /** The device has what this tab has. */
  #isKept = false;

  constructor(key = '', seed = newSeed()) {
    this.key = key;
    this.#saved = (key && read('sessionStorage', key)) || { seed, results: {}, guesses: {} };
    this.#save();
  }

  /** Decides the order of questions and options: another for each visit, the same after a reload. */
  get seed(): string {
    return this.#saved.seed;
  }

  /** What the widgets that stand on the page ask. */
  get questions(): Question[] {
    const all = [...this.#asked.values()].flat();
    return [...new Map(all.map(question => [question.id, question])).values()];
  }

  get results(): Result[] {
    return Object.values(this.#saved.results);
  }

  get score(): Score {
    return scoreOf(this.questions, this.results);
  }

  /** Keeps the progress on the device from now on, and takes up what an earlier visit left there. */
  persist(): void {
    if (this.#persist || !this.key) return;
    this.#persist = true;
    const kept = read('localStorage', this.key);
    if (kept) this.#saved = kept;
    this.#save();
    // Only other tabs fire this
    globalThis.addEventListener?.('storage', ({ key }) => {
      // No key where all is cleared
      if (key && key !== this.key) return;
      this.#saved = read('localStorage', this.key) ?? { ...this.#saved, results: {}, guesses: {} };
      this.#tell();
    });
    this.#tell();
  }

  /**
   * Says what a widget asks. The same widget's earlier questions are replaced; an empty list takes it out. Answers of an
   * earlier visit are marked again: the pack may have been corrected since.
   */
  asks(widget: object, questions: readonly Question[]): void {
    if (questions.length) this.#asked.set(widget, questions);
    else this.#asked.delete(widget);
    for (const question of questions) {
      const old = this.result(question.id);
      if (!old || old.answer === REVEALED) continue;
      const { score, right } = mark(question, old.answer) ?? old;
      if (score !== old.score) this.record({ ...old, score, right });
    }
    this.#tell('');
  }

  result(questionId: string): Result | undefined {
    return Object.hasOwn(this.#saved.results, questionId) ? this.#saved.results[questionId] : undefined;
  }

  record(result: Result): void {
    this.#change(saved => (saved.results[result.questionId] = result), result.questionId);
  }

  guess(factId: string): string | undefined {
    return Object.hasOwn(this.#saved.guesses, factId) ? this.#saved.guesses[factId] : undefined;
  }

  recordGuess(factId: string, outcome: string): void {
    this.#change(saved => (saved.guesses[factId] = outcome), factId);
  }

  forgetGuess(factId: string): void {
    this.#change(saved => delete saved.guesses[factId], factId);
  }

  /** What a widget’s order depends on beside the seed: each time it is started over it asks in another one. */
  roundOf(widget: string): string {
    const { rounds = {} } = this.#saved;
    const round = [rounds[''], rounds[widget]].join();
    return round === ',' ? '' : round;
  }

  /** Forgets these answers; without ids all answers and guesses, and nothing stays on the device. `widget`: it starts over. */
  clear(questionIds?: readonly string[], widget = ''): void {
    this.#change(saved => {
      if (questionIds) for (const id of questionIds) delete saved.results[id];
      else Object.assign(saved, { results: {}, guesses: {} });
      if (questionIds && !widget) return;
      saved.rounds = { ...saved.rounds, [widget]: (saved.rounds?.[widget] ?? 0) + 1 };
    });
    if (!questionIds) remove('localStorage', this.key);
  }

  /** Calls back after every change until the returned function is called. Of what is asked it tells those that count it. */
  subscribe(listener: Listener, counts = true): () => void {
    this.#listeners.set(listener, counts);
    return () => this.#listeners.delete(listener);
  }

  #change(change: (saved: SavedSession) => void, id?: string): void {
    // Another tab may have answered since. What a full storage has is out of date
    if (this.#isKept) this.#saved = read('localStorage', this.key) ?? this.#saved;
    change(this.#saved);
    this.#save();
    this.#tell(id);
  }

  #save(): void {
    if (!this.key) return;
    write('sessionStorage', this.key, this.#saved);
    this.#isKept = this.#persist && write('localStorage', this.key, this.#saved);
  }

  #tell(id?: string): void {
    for (const [listener, counts] of this.#listeners) if (counts || id !== '') listener(id);
  }
}

const sessions = new Map<string, Session>();

/** The one session of a pack on this page. A corrected pack of the same address or title goes on with the same session. `apart`: one that knows of no reader and is kept nowhere. */
export function sessionOf(pack: ContentPack, apart = false): Session {
  if (apart) return new Session();
  const key = sessionKey(pack);
  let session = sessions.get(key);
  if (!session) sessions.set(key, (session = new Session(key, seedFor(key))));
  return session;
}
