import { expect } from '@open-wc/testing';
import { questionsOf } from '../../../src/quiz/questions.js';
import { mark, REVEALED } from '../../../src/quiz/mark.js';
import type { ChoiceQuestion, Question } from '../../../src/quiz/types.js';
import { Session, sessionOf } from '../../../src/ui/session/session.js';
import { asked } from '../../support/asked.js';
import { freshPack } from '../../support/mount.js';

let keys = 0;
const freshKey = () => `explainer:test ${crypto.randomUUID()} ${(keys += 1)}`;

/** The page is loaded again, in the same tab. */
const reload = ({ key }: Session) => new Session(key);

/** The page is opened another day: what the tab kept is gone. */
function revisit({ key }: Session): Session {
  sessionStorage.removeItem(key);
  return new Session(key);
}

const quotes = (pack = freshPack()) => questionsOf(pack, { widgets: ['who-said-it'], seed: 'a' }) as ChoiceQuestion[];
const wrong = (question: ChoiceQuestion) => question.options.find(({ id }) => id !== question.correct)!.id;
const right = (question: Question) => mark(question, (question as ChoiceQuestion).correct);

/** Another tab of the same site: a document of its own, whose changes fire storage events here. */
async function otherTab(): Promise<Storage> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return frame.contentWindow!.localStorage;
}
function heard(session: Session): Promise<void> {
  return new Promise(done => addEventListener('storage', ({ key }) => (key ?? session.key) === session.key && done()));
}

describe('the session', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('has an order for each visit, which a reload keeps', () => {
    const session = new Session(freshKey());
    expect(reload(session).seed).to.equal(session.seed);
    expect(revisit(session).seed).to.not.equal(session.seed);
  });

  it('keeps answers and guesses through a reload', () => {
    const session = new Session(freshKey());
    const [question] = quotes();
    session.record(right(question!));
    session.recordGuess('o-money', 'Yes');
    const again = reload(session);
    expect(again.result(question!.id)).to.include({ right: true, score: 1 });
    expect(again.guess('o-money')).to.equal('Yes');
  });

  it('forgets them with the tab unless it is to persist', () => {
    const [question] = quotes();
    const brief = new Session(freshKey());
    brief.record(right(question!));
    expect(revisit(brief).results).to.have.length(0);

    const lasting = new Session(freshKey());
    lasting.persist();
    lasting.record(right(question!));
    const later = revisit(lasting);
    later.persist();
    expect(later.results).to.have.length(1);
    expect(later.seed).to.equal(lasting.seed);
  });

  it('takes up what was answered before it was to persist', () => {
    const session = new Session(freshKey());
    session.record(right(quotes()[0]!));
    session.persist();
    const later = revisit(session);
    later.persist();
    expect(later.results).to.have.length(1);
  });

  it('adds up the score over all widgets, and counts a question that two of them ask once', () => {
    const pack = freshPack();
    const session = sessionOf(pack);
    const [said, stated] = [
      questionsOf(pack, { widgets: ['who-said-it'] }),
      questionsOf(pack, { widgets: ['true-or-false'] }),
    ];
    session.asks({}, said);
    session.asks({}, [...said.slice(0, 1), ...stated]);
    session.record(right(said[0]!));
    expect(session.score).to.deep.include({ max: said.length + stated.length, answered: 1, right: 1 });
  });

  it('no longer counts the questions of a widget that has left the page', () => {
    const pack = freshPack();
    const session = sessionOf(pack);
    const widget = {};
    session.asks(widget, questionsOf(pack, { widgets: ['who-said-it'] }));
    session.asks(widget, []);
    expect(session.score.max).to.equal(0);
  });

  it('is one for a pack on the page, and another for another pack', () => {
    const [pack, other] = [freshPack(), freshPack()];
    expect(sessionOf(structuredClone(pack))).to.equal(sessionOf(pack));
    sessionOf(pack).record(right(quotes(pack)[0]!));
    expect(sessionOf(other).results).to.have.length(0);
    expect(sessionOf(other).key).to.not.equal(sessionOf(pack).key);
  });

  describe('where nothing can be saved', () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    const realTab = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
    afterEach(() => {
      Object.defineProperty(globalThis, 'localStorage', real);
      Object.defineProperty(globalThis, 'sessionStorage', realTab);
    });

    it('lives as long as the page in a private window that has no storage', () => {
      const denied = {
        configurable: true,
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      };
      Object.defineProperty(globalThis, 'localStorage', denied);
      Object.defineProperty(globalThis, 'sessionStorage', denied);
      const session = new Session(freshKey());
      session.persist();
      const [first, second] = quotes();
      session.record(right(first!));
      session.record(right(second!));
      expect(session.results).to.have.length(2);
      session.clear();
      expect(session.results).to.have.length(0);
    });

    it('goes on with what it has when the storage is full', () => {
      const session = new Session(freshKey());
      session.persist();
      // Room for nothing more, not even a character
      for (const storage of [localStorage, sessionStorage]) {
        for (let size = 2 ** 23, n = 0; size >= 1; size /= 2) {
          try {
            storage.setItem(`filler ${(n += 1)}`, 'x'.repeat(size));
          } catch {
            // half of it, then
          }
        }
      }
      const [first, second] = quotes();
      session.record(right(first!));
      expect(localStorage.getItem(session.key), 'what is saved').to.not.include(first!.id);
      session.record(right(second!));
      expect(session.results.map(({ questionId }) => questionId)).to.deep.equal([first!.id, second!.id]);
    });

    it('keeps the answers beside one that is none', () => {
      const [first, second] = quotes();
      const key = freshKey();
      const results = { [first!.id]: { ...right(first!), answer: null }, [second!.id]: right(second!) };
      sessionStorage.setItem(key, JSON.stringify({ seed: 'a', results }));
      expect(new Session(key).results.map(({ questionId }) => questionId)).to.deep.equal([second!.id]);
    });

    it('starts afresh from what another program left under its key', () => {
      // An answer of nothing would be shown as a pair of nothing
      const empty = '{"seed":"a","results":{"x":{"questionId":"x","score":0,"answer":null}}}';
      for (const left of ['{', 'null', '[]', '{"seed":1}', '{"seed":"a","results":{"x":null},"guesses":3}', empty]) {
        const key = freshKey();
        sessionStorage.setItem(key, left);
        expect(new Session(key).results, left).to.have.length(0);
      }
    });
  });

  describe('in two tabs', () => {
    it('takes up what the other tab answers, and tells its widgets', async () => {
      const [first, second] = quotes();
      const session = new Session(freshKey());
      session.persist();
      session.record(right(first!));
      let told = 0;
      session.subscribe(() => (told += 1));
      const tab = await otherTab();
      const saved = JSON.parse(tab.getItem(session.key)!);
      saved.results[second!.id] = right(second!);
      const event = heard(session);
      tab.setItem(session.key, JSON.stringify(saved));
      await event;
      expect(session.results).to.have.length(2);
      expect(told).to.be.above(0);
    });

    it('loses no answer where both tabs answer', async () => {
      const [first, second] = quotes();
      const session = new Session(freshKey());
      session.persist();
      const tab = await otherTab();
      const saved = JSON.parse(tab.getItem(session.key)!);
      saved.results[second!.id] = right(second!);
      tab.setItem(session.key, JSON.stringify(saved));
      // Before the event of the other tab has come
      session.record(right(first!));
      expect(Object.keys(JSON.parse(localStorage.getItem(session.key)!).results)).to.have.members([
        first!.id,
        second!.id,
      ]);
    });

    it('forgets what is cleared in the other tab', async () => {
      const session = new Session(freshKey());
      session.persist();
      session.record(right(quotes()[0]!));
      const tab = await otherTab();
      const event = heard(session);
      tab.removeItem(session.key);
      await event;
      expect(session.results).to.have.length(0);
    });

    it('forgets what it had when the other tab clears the whole storage', async () => {
      const session = new Session(freshKey());
      session.persist();
      session.record(right(quotes()[0]!));
      const tab = await otherTab();
      const event = heard(session);
      tab.clear();
      await event;
      expect(session.results).to.have.length(0);
    });
  });

  it('leaves nothing of the reader’s on the device when it is cleared', () => {
    const session = new Session(freshKey());
    session.persist();
    const [question] = quotes();
    session.record(right(question!));
    session.recordGuess('o-money', 'Yes');
    session.clear();
    expect(session.results).to.have.length(0);
    expect(localStorage.getItem(session.key)).to.equal(null);
    expect(sessionStorage.getItem(session.key)).to.not.include('Yes').and.not.include(question!.id);
  });

  it('clears some answers and leaves the others', () => {
    const session = new Session(freshKey());
    const [first, second] = quotes();
    session.record(right(first!));
    session.record(right(second!));
    session.clear([first!.id]);
    expect(session.results.map(({ questionId }) => questionId)).to.deep.equal([second!.id]);
  });

  describe('when the pack was corrected meanwhile', () => {
    const answered = () => {
      const pack = freshPack();
      const session = new Session(freshKey());
      session.asks({}, quotes(pack));
      for (const question of quotes(pack)) session.record(right(question));
      return { pack, session: reload(session) };
    };

    it('keeps the answers whose ids still stand, and counts no others', () => {
      const { pack, session } = answered();
      const corrected = { ...pack, quotes: pack.quotes.filter(({ id }) => id !== 'q-cables') };
      session.asks({}, quotes(corrected));
      expect(session.score).to.deep.include({ max: 2, answered: 2, right: 2 });
    });

    it('marks an answer again that is no longer right', () => {
      const { pack, session } = answered();
      const corrected = asked({
        ...pack,
        quotes: pack.quotes.map(quote => (quote.id === 'q-cables' ? { ...quote, speaker: 'p-moreau' } : quote)),
      });
      session.asks({}, quotes(corrected));
      expect(session.result('who-said-it:q-cables')).to.include({ right: false, score: 0 });
      expect(session.score.right).to.equal(2);
    });

    it('credits an answer that has become right, but none that was shown', () => {
      const pack = freshPack();
      const [first, second] = quotes(pack);
      const session = new Session(freshKey());
      session.record({ ...mark(first!, wrong(first!)), latency: 40 });
      session.record({ ...mark(second!, REVEALED), score: 0, right: false });
      const corrected: Question[] = [{ ...first!, correct: wrong(first!) }, second!];
      session.asks({}, corrected);
      expect(session.result(first!.id)).to.deep.include({ right: true, score: 1, latency: 40 });
      expect(session.result(second!.id)).to.include({ right: false });
    });
  });

  it('tells its listeners of a change until they leave', () => {
    const session = new Session(freshKey());
    let told = 0;
    const leave = session.subscribe(() => (told += 1));
    session.record(right(quotes()[0]!));
    expect(told).to.equal(1);
    leave();
    session.clear();
    expect(told).to.equal(1);
  });

  it('tells which question was answered, which fact was guessed at, and when all may have changed', () => {
    const session = new Session(freshKey());
    const [question] = quotes();
    const told: (string | undefined)[] = [];
    session.subscribe(id => told.push(id));
    session.asks({}, [question!]);
    session.record(right(question!));
    session.recordGuess('open', 'An outcome');
    session.clear();
    expect(told).to.deep.equal(['', question!.id, 'open', undefined]);
  });

  it('tells of what is asked those alone that count it', () => {
    const session = new Session(freshKey());
    const told: (string | undefined)[] = [];
    session.subscribe(id => told.push(id), false);
    for (const question of quotes()) session.asks({}, [question]);
    expect(told).to.deep.equal([]);
    session.record(right(quotes()[0]!));
    expect(told).to.deep.equal([quotes()[0]!.id]);
  });

  it('does not take a question’s id for a property that every object has', () => {
    const session = new Session(freshKey());
    expect(session.result('constructor')).to.equal(undefined);
    expect(session.guess('toString')).to.equal(undefined);
    expect(questionsOf(freshPack()).every(({ id }) => !session.result(id))).to.be.true;
  });
});
