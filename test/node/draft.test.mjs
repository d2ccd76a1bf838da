// Drafting with a language model, against a real server on loopback that plays good models and bad ones.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { readArticle } from '../../dist/lib/article.js';
import { draftPack } from '../../dist/lib/draft.js';
import { buildPack } from '../../dist/lib/build.js';
import { loadLanguage } from '../../dist/lib/languages.js';
import { checkPack } from '../../dist/lib/pack.js';
import { explainer, temporaryFolder } from './cli/run.mjs';

const TEXT = `The ferry to Lerra sails again, harbour master Ingrid Dahl said on 9 January 2024.

“The quay is safe, and we checked every bolt,” Dahl said. Repairs took nine weeks.

A fender is a cushion that keeps a ship from the quay.`;
const article = readArticle(TEXT, { metadata: { datePublished: '2024-01-10' } });
const language = await loadLanguage('en');
const bare = () => ({
  ...buildPack(article, { language }),
  quotes: [],
  events: [],
  terms: [],
  claims: [],
  numbers: [],
  openQuestions: [],
  questions: [],
});

const GOOD = {
  quotes: [
    {
      text: 'The quay is safe, and we checked every bolt,',
      speaker: 'Ingrid Dahl',
      evidence: ['harbour master Ingrid Dahl', '“The quay is safe, and we checked every bolt,” Dahl said.'],
    },
  ],
  terms: [
    {
      term: 'fender',
      definition: 'a cushion that keeps a ship from the quay',
      evidence: 'A fender is a cushion that keeps a ship from the quay.',
    },
  ],
  numbers: [{ text: 'nine weeks', value: 9, unit: 'weeks', evidence: 'Repairs took nine weeks.' }],
};
const INVENTED = {
  people: [{ name: 'Olav Berg', role: 'captain', evidence: 'captain Olav Berg' }],
  quotes: [
    {
      text: 'The quay is dangerous and nobody checked it,',
      speaker: 'Ingrid Dahl',
      evidence: ['harbour master Ingrid Dahl'],
    },
    { text: 'The quay is safe, and we checked every bolt,', speaker: 'Olav Berg', evidence: ['Dahl said.'] },
  ],
  numbers: [{ text: 'nine weeks', value: 12, unit: 'weeks', evidence: 'Repairs took nine weeks.' }],
  events: [{ title: 'The ferry to Lerra sails again', date: '2023-12-24', evidence: 'The ferry to Lerra sails again' }],
};

/** How the server answers: set by each test. */
let play;
let asked = [];
let server;
let url;

before(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ path: request.url, headers: request.headers, body: body ? JSON.parse(body) : undefined });
    await play(response, asked.length);
  });
  await new Promise(started => server.listen(0, '127.0.0.1', started));
  url = `http://127.0.0.1:${server.address().port}/v1`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

/** A model that writes word by word, as servers stream it. */
const streams = answer => response => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const content of answer.match(/[\s\S]{1,17}/g) ?? []) {
    response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
  }
  response.end('data: [DONE]\n\n');
};
const says = answer => streams(typeof answer === 'string' ? answer : JSON.stringify(answer));
const draft = (options = {}) => draftPack(article, bare(), { url, key: 'secret' }, { retryDelay: 1, ...options });
const failsWith = code => error => {
  assert.equal(error.code, code, error.stack);
  assert.match(error.message, /\w{3,}.*[.?]$/);
  return true;
};

describe('drafting with a model', () => {
  test('takes in what the article bears out, all to review, and the pack still holds', async () => {
    play = says(GOOD);
    const progress = [];
    const { pack, admitted, rejected } = await draft({ onProgress: characters => progress.push(characters) });
    assert.deepEqual(rejected, []);
    assert.equal(admitted.length, 3);
    const facts = [...pack.quotes, ...pack.terms, ...pack.numbers];
    assert.ok(facts.every(({ review, reason }) => review && reason));
    assert.equal(pack.people.find(({ id }) => id === pack.quotes[0].speaker).name, 'Ingrid Dahl');
    assert.deepEqual(
      checkPack(pack, article).filter(({ level }) => level === 'error'),
      [],
    );
    assert.ok(progress.length && progress.at(-1) > 100);
  });

  test('sends the article to that address alone, with the key as a bearer token', async () => {
    play = says(GOOD);
    await draft();
    assert.equal(asked.length, 1);
    assert.equal(asked[0].path, '/v1/chat/completions');
    assert.equal(asked[0].headers.authorization, 'Bearer secret');
    assert.ok(asked[0].body.messages.at(-1).content.includes('The ferry to Lerra sails again'));
  });

  test('reads an answer that is not streamed, in a code fence, with words around it', async () => {
    const content = `Here you are:\n\`\`\`json\n${JSON.stringify(GOOD)}\n\`\`\`\nAnything else?`;
    play = response =>
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ choices: [{ message: { content } }] }));
    assert.equal((await draft()).admitted.length, 3);
  });

  test('leaves out what the model made up, each with its reason', async () => {
    play = says(INVENTED);
    const before = bare();
    const { pack, admitted, rejected } = await draft();
    assert.deepEqual(admitted, []);
    assert.equal(rejected.length, 5);
    assert.ok(
      rejected.every(({ reason }) => reason.length > 10),
      JSON.stringify(rejected),
    );
    assert.deepEqual(pack, before);
  });

  test('adds nothing twice', async () => {
    play = says({ ...GOOD, terms: [...GOOD.terms, ...GOOD.terms] });
    const { rejected } = await draft();
    assert.deepEqual(
      rejected.map(({ reason }) => reason),
      ['The pack has it already.'],
    );
  });

  const options = (...texts) => texts.map((text, at) => ({ id: `o${at + 1}`, text }));
  const WEEKS = {
    kind: 'true-false',
    prompt: 'Repairs took nine weeks.',
    correct: true,
    evidence: 'Repairs took nine weeks.',
  };
  const WHO = {
    kind: 'choice',
    prompt: 'Who said on 9 January 2024 that the ferry to Lerra sails again?',
    options: options('Ingrid Dahl', 'Olav Berg', 'Nils Moe'),
    correct: 'o1',
    explanation: 'Everybody in Lerra was glad.',
    evidence: 'harbour master Ingrid Dahl said on 9 January 2024',
  };
  const LENGTH = { kind: 'short-answer', prompt: 'How long did the repairs take?', correct: 'nine weeks' };

  test('takes in questions that the article doesn’t speak against, all to review, with passages and what the linter says', async () => {
    play = says({ questions: [WEEKS, WHO, LENGTH] });
    const { pack, admitted, rejected } = await draft();
    assert.deepEqual(rejected, []);
    assert.deepEqual(
      pack.questions.map(({ kind, id, origin, review }) => [kind, admitted.includes(id), origin, review]),
      ['true-false', 'choice', 'short-answer'].map(kind => [kind, true, 'model', true]),
    );
    assert.ok(
      pack.questions.every(
        ({ evidence, reason }) => evidence.length > 0 && /^A language model proposed it\./.test(reason),
      ),
    );
    const [weeks, who] = pack.questions;
    assert.match(weeks.reason, /The article bears it out\./);
    assert.equal(who.options.find(({ id }) => id === who.correct).text, 'Ingrid Dahl');
    assert.equal(who.explanation, undefined, 'what a model explains is nobody’s words');
    assert.ok(asked[0].body.messages[0].content.includes('"questions"'));
    assert.deepEqual(
      checkPack(pack, article).filter(({ level }) => level === 'error'),
      [],
    );
  });

  test('leaves out questions that the article refutes or doesn’t tell of, that rest on no passage of it, and doubles', async () => {
    play = says({
      questions: [
        { ...WEEKS, prompt: 'Repairs took twelve weeks.' },
        { ...WEEKS, correct: false },
        {
          kind: 'choice',
          prompt: 'Which ballet opened in Oslo?',
          options: options('Giselle', 'Coppélia'),
          correct: 'o1',
        },
        { ...WHO, evidence: 'captain Olav Berg said' },
        WEEKS,
        WEEKS,
        { kind: 'choice', prompt: 'Which?', options: options('One', 'Two'), correct: 'o9' },
      ],
    });
    const { pack, rejected } = await draft();
    assert.deepEqual(
      pack.questions.map(({ prompt }) => prompt),
      [WEEKS.prompt],
    );
    assert.deepEqual(
      rejected.map(({ reason }) => reason.replace(/^(By the article it is [^.]*\.).*/, '$1')).sort(),
      [
        'By the article it is not in the article.',
        'By the article it is refuted.',
        'By the article it is refuted.',
        'It can’t be read: its right answer is none of its options.',
        'The pack has it already.',
        '“captain Olav Berg said” does not stand in the article.',
      ].sort(),
    );
  });

  for (const [what, answer] of Object.entries({
    'no JSON': 'I am sorry, I can’t do that.',
    'half of it': JSON.stringify(GOOD).slice(0, 90),
    'only null': 'null',
  })) {
    test(`says so where the answer is ${what}`, async () => {
      play = says(answer);
      await assert.rejects(draft(), failsWith('malformed'));
    });
  }

  test('takes no harm from a hostile answer', async () => {
    const hostile = `{"__proto__": {"polluted": true}, "constructor": [], "quotes": {"length": 9}, "people": [null, 7, [], "x",
      {"__proto__": {"polluted": true}, "name": "<img src=x onerror=alert(1)>", "evidence": "javascript:alert(1)"},
      {"name": {"toString": "x"}, "evidence": [[["deep"]]]}],
      "terms": [{"term": "fender", "definition": "<script>alert(1)</script>", "evidence": "A fender is a cushion that keeps a ship from the quay.", "url": "javascript:alert(1)"}],
      "questions": [null, 7, "x", [[]], {"__proto__": {"polluted": true}, "prompt": "<img src=x onerror=alert(1)>", "correct": {"toString": 1}},
        {"kind": "constructor", "prompt": {"text": "alert"}, "options": {"__proto__": "alert"}, "correct": "__proto__"},
        {"prompt": "Who alerts?", "options": ["<script>alert(1)</script>", "=HYPERLINK(alert)"], "correct": 0, "evidence": {"alert": 1}}]}`;
    play = says(hostile);
    const { pack, admitted } = await draft();
    assert.deepEqual(admitted, []);
    assert.equal({}.polluted, undefined);
    assert.ok(!JSON.stringify(pack).includes('alert'));
  });

  test('ends an answer that has no end', async () => {
    play = async response => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const line = `data: ${JSON.stringify({ choices: [{ delta: { content: 'x'.repeat(20_000) } }] })}\n\n`;
      while (!response.destroyed)
        if (!response.write(line)) await new Promise(done => response.once('drain', done).once('close', done));
    };
    await assert.rejects(draft(), failsWith('too-long'));
  });

  test('gives up a server that says nothing more, and one that never ends', async () => {
    play = response => response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {}\n\n');
    await assert.rejects(draft({ idleTimeout: 50 }), failsWith('timeout'));
    await assert.rejects(draft({ timeout: 50 }), failsWith('timeout'));
  });

  test('asks a busy server again, and not one that refuses', async () => {
    play = (response, times) => (times < 3 ? response.writeHead(503).end() : says(GOOD)(response));
    assert.equal((await draft()).admitted.length, 3);
    assert.equal(asked.length, 3);
    asked = [];
    play = response => response.writeHead(401).end();
    await assert.rejects(draft(), failsWith('refused'));
    assert.equal(asked.length, 1);
    play = response => response.writeHead(429).end();
    await assert.rejects(draft(), failsWith('busy'));
  });

  test('sends the key nowhere else: a redirect is not followed', async () => {
    play = response => response.writeHead(307, { location: 'http://127.0.0.1:9/v1/chat/completions' }).end();
    await assert.rejects(draft({ retries: 0 }), failsWith('network'));
  });

  test('stops when it is cancelled', async () => {
    const cancel = new AbortController();
    play = () => cancel.abort();
    await assert.rejects(draft({ signal: cancel.signal }), failsWith('cancelled'));
  });

  test('takes no address but http and https', async () => {
    for (const wrong of ['file:///etc/passwd', 'javascript:alert(1)', 'nonsense']) {
      await assert.rejects(draftPack(article, bare(), { url: wrong }), failsWith('address'));
    }
  });

  test('from the command: tells what was taken in and what not; writes nothing where it failed', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ferry.txt'), TEXT);
    play = says({ ...INVENTED, terms: GOOD.terms });
    const done = await explainer(['build', 'ferry.txt', '--out', 'pack.json', '--draft-with', url], { cwd: folder });
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stderr, /left out of people: “Olav Berg”/);
    assert.ok(JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8')));
    play = says('no');
    const failed = await explainer(['build', 'ferry.txt', '--draft-with', url], { cwd: folder });
    assert.notEqual(failed.code, 0);
    assert.equal(failed.stdout, '');
    assert.match(failed.stderr, /no JSON object.*Nothing was written/);
    rmSync(folder, { recursive: true });
  });

  test('is off unless it is asked for', async () => {
    play = says(GOOD);
    await explainer(['build', '-'], { input: TEXT });
    assert.equal(asked.length, 0);
  });
});
