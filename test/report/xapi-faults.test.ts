import { expect } from '@open-wc/testing';
import { mark } from '../../src/quiz/mark.js';
import type { Question } from '../../src/quiz/types.js';
import { createReporter, type ReporterStatus } from '../../src/report/index.js';
import { questions } from '../export/fixtures.js';
import { memory } from './faulty-lms.js';

type Reply = number | 'unreachable';
interface Plan {
  at: string;
  reply: Reply;
  times: number;
}

interface Stored {
  id: string;
  verb: { id: string };
  context: { extensions?: Record<string, string> };
}

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const ADDRESS = `https://au.example/index.html?${new URLSearchParams({
  endpoint: 'https://lrs.example/xapi/',
  fetch: 'https://lms.example/fetch',
  actor: '{"account":{"homePage":"https://lms.example","name":"learner-1"}}',
  activityId: 'https://lms.example/au/1',
  registration: '3c2f0d5e-6d7d-4a53-8f0e-0f0b4b8f4f11',
})}`;

/** A record store and a cmi5 launch, some of whose replies are spoiled. */
function faultyStore(
  plans: Plan[] = [],
  { refuses = (_: Stored): number => 0, returnURL = 'https://lms.example/back' } = {},
) {
  const statements: Stored[] = [];
  const counts = new Map<Plan, number>();
  let state: string | undefined;
  let tag = 0;
  let session = 'session-1';
  const json = (status: number, body: unknown, headers = {}) =>
    new Response(status === 204 ? null : JSON.stringify(body), { status, headers });

  function reply(
    moment: string,
    method: string,
    headers: Headers,
    body: string | undefined,
    id: string | null,
  ): Response {
    if (moment === 'fetch') return json(200, { 'auth-token': 'token' });
    if (moment === 'launch data') {
      const contextTemplate = { extensions: { [SESSION]: session } };
      return json(200, {
        contextTemplate,
        launchMode: 'Normal',
        masteryScore: 0.6,
        returnURL,
      });
    }
    if (moment === 'profile') return json(404, '');
    if (moment === 'state read')
      return state === undefined ? json(404, '') : new Response(state, { headers: { ETag: `"${tag}"` } });
    if (moment === 'state write') {
      const match = headers.get('If-Match');
      if ((match && match !== `"${tag}"`) || (headers.get('If-None-Match') && state !== undefined))
        return json(412, '');
      state = body;
      tag += 1;
      return json(204, '');
    }
    if (method === 'GET') return json(statements.some(statement => statement.id === id) ? 200 : 404, '');
    const batch = [JSON.parse(body!) as Stored | Stored[]].flat();
    const refused = Math.max(...batch.map(refuses));
    if (refused) return json(refused, '');
    for (const statement of batch) if (!statements.some(({ id }) => id === statement.id)) statements.push(statement);
    return json(method === 'POST' ? 200 : 204, []);
  }

  const send = async (address: string | URL | Request, { method = 'GET', headers, body }: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(String(address));
    const stateMoment =
      searchParams.get('stateId') === 'LMS.LaunchData'
        ? 'launch data'
        : method === 'GET'
          ? 'state read'
          : 'state write';
    const moment = pathname.endsWith('fetch')
      ? 'fetch'
      : pathname.endsWith('state')
        ? stateMoment
        : pathname.endsWith('profile')
          ? 'profile'
          : `statements ${method}`;
    await Promise.resolve();
    const plan = plans.find(({ at }) => at === moment);
    const count = plan ? (counts.get(plan) ?? 0) + 1 : 0;
    if (plan) counts.set(plan, count);
    if (plan && count <= plan.times) {
      if (plan.reply === 'unreachable') throw new TypeError('Failed to fetch');
      return json(plan.reply, '');
    }
    const id = searchParams.get('statementId');
    return reply(moment, method, new Headers(headers), body as string | undefined, id);
  };
  return {
    send: send as typeof fetch,
    statements,
    verbs: () => statements.map(({ verb }) => verb.id.split('/').at(-1)!),
    results: () => (JSON.parse(state ?? '{}') as { results?: { questionId: string; score: number }[] }).results ?? [],
    begin: (name: string) => (session = name),
  };
}

const soon = (milliseconds = 5) => new Promise(resolve => setTimeout(resolve, milliseconds));
const settled = async (isSo: () => boolean) => {
  for (let tries = 0; tries < 60 && !isSo(); tries += 1) await soon();
};

async function open(store: ReturnType<typeof faultyStore>, storage = memory(), tab = memory()) {
  const reporter = createReporter('cmi5', {
    address: ADDRESS,
    fetch: store.send,
    storage,
    sessionStorage: tab,
    retryDelays: [1],
  });
  const told: ReporterStatus[] = [];
  reporter.onStatus(status => told.push(status));
  const resume = await reporter.start({ questions });
  return { reporter, told, resume };
}

async function run(store: ReturnType<typeof faultyStore>, storage = memory()) {
  const { reporter, told } = await open(store, storage);
  for (const question of questions) {
    reporter.visited(question.widget);
    reporter.answered(question, mark(question, question.correct, 1000));
  }
  await settled(
    () =>
      store.verbs().includes('passed') &&
      reporter.status === 'recording' &&
      store.results().length === questions.length,
  );
  reporter.finish();
  await soon(10);
  return { reporter, told };
}

const WHOLE = ['initialized', ...questions.map(() => 'answered'), 'completed', 'passed', 'terminated'].sort();

describe('a record store that fails for a while', () => {
  const moments = ['fetch', 'launch data', 'profile', 'state read', 'state write', 'statements POST', 'statements PUT'];
  const replies: Reply[] = ['unreachable', 400, 401, 403, 404, 408, 409, 412, 413, 429, 500, 502, 503, 504];
  // 404 says that there is no such document, and 409 and 412 that another is there: those are answers, not faults.
  const isAnswer = (at: string, reply: Reply) =>
    (at === 'state read' && reply === 404) || (at.startsWith('statements') && reply === 409);

  it('has, in the end, every statement once, and every answer in the state, whatever failed when', async function () {
    this.timeout(60_000);
    const rows = moments.flatMap(at =>
      replies.filter(reply => !isAnswer(at, reply)).flatMap(reply => [1, 2, 4].map(times => ({ at, reply, times }))),
    );
    const bad: string[] = [];
    await Promise.all(
      rows.map(async plan => {
        // A statement goes by itself only after a batch was turned down.
        const also = plan.at === 'statements PUT' ? [{ at: 'statements POST', reply: 400 as const, times: 1 }] : [];
        const store = faultyStore([plan, ...also]);
        await run(store);
        const missing = [];
        if (store.verbs().sort().join() !== WHOLE.join()) missing.push(store.verbs().join());
        if (store.results().length !== questions.length) missing.push(`${store.results().length} results`);
        if (missing.length) bad.push(`${plan.at} ${plan.reply} ${plan.times}×: ${missing.join('; ')}`);
      }),
    );
    expect(bad, `${bad.length} of ${rows.length} rows`).to.deep.equal([]);
  });
});

describe('a record store that turns down one statement for good', () => {
  it('gets all others, and the learner is told that not all is recorded', async () => {
    for (const status of [400, 401, 403, 413]) {
      let first: string | undefined;
      const store = faultyStore([], {
        refuses: ({ id, verb }) => (verb.id.endsWith('answered') && (first ??= id) === id ? status : 0),
      });
      const { told } = await run(store);
      expect(store.verbs().filter(verb => verb === 'answered').length, String(status)).to.equal(questions.length - 1);
      expect(store.verbs()).to.include.members(['completed', 'passed', 'terminated']);
      expect(told).to.include('failing');
    }
  });

  it('of an earlier session doesn’t hold up the new one, and keeps it for later', async () => {
    for (const status of [401, 403, 400, 413, 500, 503]) {
      const storage = memory();
      const store = faultyStore([], {
        refuses: ({ context }) => (context.extensions?.[SESSION] === 'session-1' ? status : 0),
      });
      await run(store, storage);
      expect(store.statements.length).to.equal(0);
      store.begin('session-2');
      const waiting = storage.length;
      expect(waiting).to.be.greaterThan(questions.length);
      const { reporter, told } = await open(store, storage);
      await settled(() => reporter.status === 'recording');
      reporter.answered(questions[0]!, mark(questions[0]!, questions[0]!.correct));
      await settled(() => store.verbs().includes('answered'));
      reporter.finish();
      await soon(10);
      expect(store.verbs(), String(status)).to.include.members(['initialized', 'answered', 'terminated']);
      expect(told).not.to.include('failing');
    }
  });
});

describe('a cmi5 launch that fails', () => {
  it('leaves the answers on the device, and the next launch tells them', async () => {
    const storage = memory();
    const down = faultyStore([{ at: 'fetch', reply: 503, times: Infinity }]);
    const { reporter, told } = await open(down, storage);
    expect(told).to.deep.equal(['failing']);
    for (const question of questions) reporter.answered(question, mark(question, question.correct));
    reporter.finish();
    const store = faultyStore();
    const next = await open(store, storage);
    await settled(() => store.verbs().includes('passed'));
    expect(next.resume?.results.length).to.equal(questions.length);
    expect(store.verbs().filter(verb => verb === 'answered').length).to.equal(questions.length);
    next.reporter.finish();
  });

  it('is asked for its token once, whatever is loaded anew', async () => {
    const store = faultyStore();
    const { send } = store;
    let asked = 0;
    store.send = (address, options) => {
      asked += String(address).endsWith('/fetch') ? 1 : 0;
      return send(address, options);
    };
    const tab = memory();
    for (let loads = 0; loads < 2; loads += 1) {
      const { reporter } = await open(store, memory(), tab);
      await settled(() => reporter.status === 'recording');
      expect(reporter.status).to.equal('recording');
    }
    expect(asked).to.equal(1);
  });

  it('leaves on the device what the store was told and couldn’t write down, and the next launch has it', async () => {
    const plan: Plan = { at: 'state write', reply: 400, times: Infinity };
    const store = faultyStore([plan]);
    const storage = memory();
    await run(store, storage);
    expect(store.verbs()).to.include('answered');
    expect(store.results()).to.have.length(0);
    plan.times = 0;
    store.begin('session-2');
    const { reporter, resume } = await open(store, storage);
    expect(resume?.results).to.have.length(questions.length);
    await settled(() => store.results().length === questions.length);
    expect(store.results()).to.have.length(questions.length);
    reporter.finish();
  });

  it('names the way back once it is there', async () => {
    const { reporter } = await open(faultyStore());
    expect(reporter.returnUrl).to.equal('https://lms.example/back');
    reporter.finish();
  });

  it('names no way back that runs something in the page', async () => {
    const { reporter } = await open(faultyStore([], { returnURL: 'javascript:history.back()' }));
    expect(reporter.returnUrl).to.equal(undefined);
    reporter.finish();
  });
});

describe('a session whose last words the store never got', () => {
  const isConclusion = ({ verb }: Stored) => /completed|passed|failed/.test(verb.id);
  /** Takes the state, and of the first session neither `completed` nor how it went. */
  const deaf = (status: number) =>
    faultyStore([], {
      refuses: statement =>
        statement.context.extensions?.[SESSION] === 'session-1' && isConclusion(statement) ? status : 0,
    });
  const right = (question: (typeof questions)[number]) => mark(question, question.correct, 1000);

  for (const [device, own] of [
    ['the same device', true],
    ['another device', false],
  ] as const) {
    it(`says them in the next, on ${device}, once`, async () => {
      for (const status of [400, 401, 403, 503]) {
        const store = deaf(status);
        const storage = memory();
        await run(store, storage);
        expect(store.results().length).to.equal(questions.length);
        expect(store.verbs()).not.to.include.members(['passed']);
        for (const session of ['session-2', 'session-3']) {
          store.begin(session);
          const { reporter } = await open(store, own ? storage : memory());
          await settled(() => store.verbs().includes('passed') && reporter.status === 'recording');
          reporter.finish();
          await soon(20);
        }
        for (const verb of ['completed', 'passed'])
          expect(store.verbs().filter(one => one === verb).length, `${verb} after ${status}`).to.equal(1);
        expect(store.verbs().at(-1)).to.equal('terminated');
      }
    });
  }

  it('says again that it was failed', async () => {
    const store = deaf(403);
    const first = await open(store);
    for (const question of questions) first.reporter.answered(question, { ...right(question), score: 0, right: false });
    await settled(() => store.results().length === questions.length);
    await soon(20);
    first.reporter.finish();
    await soon(10);
    store.begin('session-2');
    const second = await open(store);
    await settled(() => store.verbs().includes('failed'));
    second.reporter.finish();
    expect(store.verbs().filter(verb => verb === 'completed' || verb === 'failed')).to.deep.equal([
      'completed',
      'failed',
    ]);
  });

  it('says nothing again while the store can’t be asked', async () => {
    const store = faultyStore([{ at: 'statements GET', reply: 503, times: Infinity }]);
    await run(store);
    store.begin('session-2');
    const { reporter } = await open(store);
    await soon(20);
    reporter.finish();
    await soon(10);
    expect(store.verbs().filter(verb => verb === 'completed').length).to.equal(1);
  });
});

describe('two windows on one registration', () => {
  it('lose no answer, and complete once', async () => {
    const store = faultyStore();
    const [one, other] = [await open(store, memory()), await open(store, memory())];
    for (const [index, question] of questions.entries()) {
      const { reporter } = index % 2 ? one : other;
      reporter.answered(question, mark(question, question.correct));
    }
    await settled(() => store.verbs().includes('passed'));
    await soon(30);
    one.reporter.finish();
    other.reporter.finish();
    await soon(10);
    expect(store.results().length).to.equal(questions.length);
    for (const verb of ['completed', 'passed'])
      expect(store.verbs().filter(one => one === verb).length, verb).to.equal(1);
  });

  it('write over no answer of the other’s, where both write at the same moment', async () => {
    const store = faultyStore();
    const [first, second, third] = questions as [Question, Question, Question];
    const [one, other] = [await open(store, memory()), await open(store, memory())];
    one.reporter.answered(first, mark(first, first.correct));
    await settled(() => store.results().length === 1);
    one.reporter.answered(second, mark(second, second.correct));
    other.reporter.answered(third, mark(third, third.correct));
    await settled(() => store.results().length === 3);
    await soon(20);
    expect(store.results()).to.have.length(3);
  });
});

describe('the end of a session', () => {
  /** Each request that brings statements takes so long that others overtake it, and the store turns down what comes after the end. */
  function slowStore(delays: readonly number[], { refuses = (_: Stored): number => 0 } = {}) {
    let isOver = false;
    let late = 0;
    const store = faultyStore([], {
      refuses: statement => {
        if (isOver) late += 1;
        return isOver ? 403 : refuses(statement);
      },
    });
    let count = 0;
    const send = (async (address: string | URL, options: RequestInit) => {
      if (/statements/.test(String(address)) && options.method !== 'GET') {
        await soon(delays[count++ % delays.length]);
        const response = await store.send(address, options);
        if (store.verbs().includes('terminated')) isOver = true;
        return response;
      }
      return store.send(address, options);
    }) as typeof fetch;
    return { ...store, send, late: () => late };
  }

  const leftAt = async (store: ReturnType<typeof slowStore>, milliseconds: number) => {
    const { reporter } = await open(store);
    for (const question of questions) reporter.answered(question, mark(question, question.correct, 1000));
    await soon(milliseconds);
    reporter.finish(true);
    await settled(() => store.verbs().includes('terminated'));
    await soon(40);
  };

  it('comes after every statement of it, however long those are under way and whenever the learner leaves', async function () {
    this.timeout(60_000);
    const rows = [[1], [20], [40, 1], [1, 40], [30, 1, 20, 1]].flatMap(delays =>
      [0, 2, 10, 25, 45, 80].map(leaves => ({ delays, leaves })),
    );
    const bad: string[] = [];
    await Promise.all(
      rows.map(async ({ delays, leaves }) => {
        const store = slowStore(delays);
        await leftAt(store, leaves);
        const verbs = store.verbs();
        const isWhole = verbs.filter(verb => verb === 'answered').length === questions.length;
        if (store.late() > 0 || verbs.at(-1) !== 'terminated' || !isWhole)
          bad.push(`${delays.join()} left after ${leaves}: ${store.late()} late; ${verbs.join()}`);
      }),
    );
    expect(bad, `${bad.length} of ${rows.length} rows`).to.deep.equal([]);
  });

  it('comes also where one of its statements is turned down for good', async () => {
    let first: string | undefined;
    const store = slowStore([5], {
      refuses: ({ id, verb }) => (verb.id.endsWith('answered') && (first ??= id) === id ? 400 : 0),
    });
    await leftAt(store, 60);
    expect(store.verbs().filter(verb => verb === 'answered').length).to.equal(questions.length - 1);
    expect(store.verbs().at(-1)).to.equal('terminated');
  });
});

describe('a store that never replies', () => {
  it('is given up after a while, and asked again', async () => {
    const wait = globalThis.setTimeout;
    const hurried = ((work: () => void, milliseconds = 0) =>
      wait(work, milliseconds > 10_000 ? 5 : milliseconds)) as typeof setTimeout;
    globalThis.setTimeout = hurried;
    try {
      const store = faultyStore();
      let silent = 3;
      const send = ((address: string, options: RequestInit) => {
        if (!/statements/.test(String(address)) || (silent -= 1) < 0) return store.send(address, options);
        return new Promise<Response>((_, fail) =>
          options.signal?.addEventListener('abort', () => fail(new Error('aborted'))),
        );
      }) as typeof fetch;
      await run({ ...store, send });
      expect(store.verbs().sort()).to.deep.equal(WHOLE);
    } finally {
      globalThis.setTimeout = wait;
    }
  });
});
