// Counting answers from the lines of a log: what is one, what counts once, and that parts add up.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePack } from '../cli/run.mjs';
import { addressOf, countedFrom, IPHONE, line, PACK, tally } from './bundled.mjs';

const QUESTION = 'quick-quiz:person-1';
const many = (count, of) => Array.from({ length: count }, (_, number) => of(number));
const readers = (count, more = {}) => many(count, number => line({ address: addressOf(number), ...more }));
const told = (lines, options) => countedFrom(lines, options).tally().packs[PACK]?.[QUESTION];

describe('a line of a log', () => {
  const target = `/t?p=${PACK}&q=quick-quiz%3Aperson-1&o=person-a`;
  const json = fields => JSON.stringify(fields);
  for (const [what, one] of [
    ['in the combined format', line()],
    ['in the common format', line().replace(/ "-" "[^"]*"$/, '')],
    ['from a page on the way through a network that adds to the address', line({ target: `${target}&utm_source=x` })],
    ['with more before', line({ target: target.replace('?', '?site=news&') })],
    ['where the server serves nothing there', line({ status: 404 })],
    ['where the server takes no POST', line({ status: 405 })],
    ['with quotation marks in the browser’s name', line({ agent: 'Mozilla \\"x\\" y' })],
    [
      'in JSON as nginx is told to write it',
      json({
        remote_addr: '1.2.3.4',
        request: `POST ${target} HTTP/2.0`,
        status: '204',
        time_iso8601: '2026-11-29T03:02:54+00:00',
      }),
    ],
    [
      'in JSON as Caddy writes it',
      json({ ts: 1795921374.5, request: { remote_ip: '1.2.3.4', method: 'POST', uri: target }, status: 204 }),
    ],
    [
      'in JSON as Cloudflare writes it',
      json({
        ClientIP: '1.2.3.4',
        ClientRequestMethod: 'POST',
        ClientRequestURI: target,
        EdgeResponseStatus: 204,
        EdgeStartTimestamp: 1795921374000000000,
      }),
    ],
    [
      'in JSON as Google’s load balancer writes it',
      json({
        httpRequest: {
          requestMethod: 'POST',
          requestUrl: `https://n.example${target}`,
          status: 204,
          remoteIp: '1.2.3.4',
        },
        timestamp: '2026-11-29T03:02:54Z',
      }),
    ],
  ])
    it(`${what} is an answer`, () => {
      const { seen } = countedFrom([one]);
      assert.deepEqual({ answers: seen.answers, refused: seen.refused }, { answers: 1, refused: 0 });
      assert.match([...countedFrom([one]).parts()].join(), /"question":"quick-quiz:person-1".*"person-a"/);
    });

  for (const [what, one] of [
    ['that asks for a page', line({ target: '/news?p=2' })],
    ['whose pack is no pack’s id', line({ target: '/t?p=<script>&q=a&o=b' })],
    ['whose question is no text', line({ target: `/t?p=${PACK}&q=%E0%A4%A&o=b` })],
    ['without an option', line({ target: `/t?p=${PACK}&q=a&o=` })],
    ['that is cut off', line().slice(0, 60)],
    ['of broken JSON', '{"request": "POST /t?p='],
    ['of JSON that is no log', '{"p=": [null]}'],
    ['of nothing but a long run of one letter', 'p='.repeat(50_000)],
    ['that asks for far too much', line({ target: `/t?p=${PACK}&q=${'a'.repeat(5000)}&o=b` })],
  ])
    it(`${what} is none`, () => assert.equal(countedFrom([one]).seen.answers, 0));

  for (const [what, more] of [
    ['of a program that says what it is', { agent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
    ['that the server refused', { status: 429 }],
    ['that failed', { status: 503 }],
    ['by a method that widgets don’t use', { method: 'HEAD' }],
  ])
    it(`${what} doesn’t count`, () => {
      const { seen } = countedFrom([line(more)]);
      assert.deepEqual({ answers: seen.answers, refused: seen.refused }, { answers: 1, refused: 1 });
    });
});

describe('a reader', () => {
  it('counts once a question, by the first answer, in whatever order the lines come', () => {
    const first = many(30, number => line({ address: addressOf(number), option: 'person-a' }));
    const again = many(30, number =>
      line({ address: addressOf(number), option: 'person-b', time: '29/Nov/2026:03:40:00 +0000' }),
    );
    const expected = { readers: 30, answers: { 'person-a': 30 } };
    assert.deepEqual(told([...first, ...again]), expected);
    assert.deepEqual(told([...again, ...first, ...first]), expected);
  });

  it('is told from others by the address and the kind of browser, not by the whole of an IPv6 address', () => {
    const household = many(40, number => line({ address: `2001:db8:1:2::${number.toString(16)}` }));
    assert.equal(told([...readers(30), ...household]).readers, 31);
    const mapped = many(40, () => line({ address: '::ffff:10.0.0.1' }));
    assert.equal(told([...readers(30), ...mapped]).readers, 30);
  });

  it('has another mark for each question, and another under another key', () => {
    const marks = (question, key) =>
      [...countedFrom([line({ question })], { key }).parts()].join().match(/\[\[(\d+)/)[1];
    assert.notEqual(marks('one'), marks('two'));
    assert.notEqual(marks('one'), marks('one', 'secret'));
    assert.equal(marks('one', 'secret'), marks('one', 'secret'));
  });

  it('is not written down: not the address, nor the browser', () => {
    const text = [...countedFrom([line({ address: '198.51.100.77' })]).parts()].join('');
    for (const word of ['198.51', 'iPhone', 'Mozilla']) assert.ok(!text.includes(word), word);
  });
});

describe('a tally', () => {
  it('has no share of fewer than 20 readers', () => {
    assert.equal(told(readers(19)), undefined);
    assert.deepEqual(told(readers(20)), { readers: 20, answers: { 'person-a': 20 } });
    assert.deepEqual(countedFrom(readers(19)).tally(), { version: 1, packs: {} });
  });

  it('takes each request of a log that leaves out who asked for a reader', () => {
    assert.equal(told(many(25, () => line({ address: '-', agent: '-' }))).readers, 25);
  });

  it('takes only what its packs ask', () => {
    const pack = samplePack();
    const id = tally.packIdOf(pack);
    const asked = pack.questions.find(({ kind }) => kind === 'choice');
    const ours = readers(25, { pack: id, question: asked.id, option: asked.options[0].id });
    const absurd = [
      ...readers(500, { pack: id, question: asked.id, option: 'no-option' }),
      ...readers(500, { pack: id, question: 'no-question', option: 'right' }),
      ...readers(500),
    ];
    const { packs } = countedFrom([...absurd, ...ours], { packs: [pack] }).tally();
    assert.deepEqual(packs, { [id]: { [asked.id]: { readers: 25, answers: { [asked.options[0].id]: 25 } } } });
  });

  it('says where more is told than can be asked, in place of taking all memory', () => {
    const counter = new tally.Counter();
    assert.throws(() => {
      for (let number = 0; number <= tally.MOST_COUNTED; number += 1) counter.add(line({ question: `q${number}` }));
    }, /more than 100000 questions in it: name the packs/);
  });

  it('takes no part that is made up to change others', () => {
    const parts = [
      { pack: '__proto__', question: 'polluted', requests: { a: 50 } },
      { pack: PACK, question: '__proto__', requests: { a: 50 } },
      { pack: PACK, question: QUESTION, requests: { a: -5, b: 1e300, c: '7' }, readers: [null, ['x', 1, 'a'], [1, 2]] },
    ];
    const counter = countedFrom(parts.map(part => JSON.stringify(part)));
    assert.equal({}.polluted, undefined);
    assert.equal({}.readers, undefined);
    assert.deepEqual(Object.keys(counter.tally().packs), [PACK]);
  });

  it('is the same from parts that were counted apart, however the log is parted, and with a part twice where readers have marks', () => {
    const answer = fc.record({
      address: fc.nat({ max: 40 }).map(number => (number > 30 ? '-' : addressOf(number))),
      question: fc.constantFrom('one', 'two', 'три?'),
      option: fc.constantFrom('a', 'b', '__proto__', 'd "e"'),
      minute: fc.nat({ max: 59 }),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 300 }), fc.infiniteStream(fc.nat({ max: 3 })), (answers, places) => {
        const lines = answers.map(({ minute, ...more }) =>
          line({ ...more, time: `29/Nov/2026:03:${String(minute).padStart(2, '0')}:00 +0000` }),
        );
        const whole = countedFrom(lines);
        const parts = [[], [], [], []];
        for (const each of lines) parts[places.next().value].push(each);
        const apart = parts.map(part => [...countedFrom(part).parts()]);
        const merged = countedFrom(apart.reverse().flat());
        assert.deepEqual([...merged.parts()], [...whole.parts()]);
        assert.deepEqual(merged.tally(), whole.tally());
        const marked = lines.filter(each => !each.startsWith('- '));
        const once = [...countedFrom(marked).parts()];
        assert.deepEqual([...countedFrom([...once, ...once, ...marked]).parts()], once);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same from parts also where a question has more readers than are kept', () => {
    const lines = many(30_000, number =>
      line({ address: addressOf(number), option: number % 4 ? 'person-a' : 'person-b' }),
    );
    const whole = countedFrom(lines);
    const parts = many(7, part => countedFrom(lines.filter((_, number) => number % 7 === part)));
    const merged = countedFrom(parts.flatMap(part => [...part.parts()]));
    assert.deepEqual(merged.tally(), whole.tally());
    const { readers: count, answers } = whole.tally().packs[PACK][QUESTION];
    assert.ok(Math.abs(count / 30_000 - 1) < 0.06, `${count} of 30,000`);
    assert.ok(Math.abs(answers['person-a'] / count - 0.75) < 0.03, `${answers['person-a'] / count}`);
  });
});

describe('a flood', () => {
  const crowd = many(1204, number =>
    line({ address: addressOf(number), option: number % 25 < 18 ? 'right' : 'wrong' }),
  );
  const honest = 867 / 1204;
  const shareUnder = flood => {
    const { readers: count, answers } = told([...crowd, ...flood]);
    return { added: count - 1204, moved: honest - answers.right / count };
  };

  it('from one address counts once', () => {
    const { added } = shareUnder(many(100_000, () => line({ address: '203.0.113.9', option: 'wrong' })));
    assert.equal(added, 1);
  });

  it('from one address that gives its browser another name each time counts as 32 readers', () => {
    const flood = many(100_000, number =>
      line({ address: '203.0.113.9', option: 'wrong', agent: `${IPHONE} ${number}` }),
    );
    const { added, moved } = shareUnder(flood);
    assert.equal(added, 32);
    assert.ok(moved < 0.02, `${moved}`);
  });

  it('from all addresses of a household’s IPv6 network counts once', () => {
    const flood = many(100_000, number =>
      line({
        address: `2001:db8:aa:bb:${(number >> 8).toString(16)}::${(number & 255).toString(16)}`,
        option: 'wrong',
      }),
    );
    assert.equal(shareUnder(flood).added, 1);
  });

  it('of many real addresses is many readers: that is for the server to hold off', () => {
    const flood = many(1000, number => line({ address: `203.0.${number >> 8}.${number & 255}`, option: 'wrong' }));
    assert.equal(shareUnder(flood).added, 1000);
  });
});

describe('what an editor had better look at', () => {
  const question = { id: 'q', kind: 'choice', options: ['a', 'b', 'c', 'd'].map(id => ({ id })), correct: 'a' };
  for (const [what, answers, says] of [
    ['that nearly all choose one wrong option', { a: 10, b: 85, c: 5 }, /85 % of readers chose one wrong option/],
    ['that hardly anybody misses', { a: 99, b: 1 }, /what everybody knows/],
    ['that fewer get right than by chance', { a: 15, b: 30, c: 30, d: 25 }, /fewer than would by chance/],
  ])
    it(`is a question ${what}`, () => assert.match(tally.suspicionOf(question, { readers: 100, answers }), says));

  it('is none that is hard, or easy, in the common way', () => {
    for (const answers of [
      { a: 35, b: 35, c: 20, d: 10 },
      { a: 80, b: 10, c: 10 },
    ])
      assert.equal(tally.suspicionOf(question, { readers: 100, answers }), undefined);
  });
});
