// What an untrusted pack can do to a program that reads it, makes questions of it and exports them: nothing but be
// refused. FUZZ_RUNS sets how many packs are tried.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { exportPack, quizOf } from '../../../dist/lib/export.js';
import { PackError, parsePack } from '../../../dist/lib/pack.js';
import { mark, questionsOf } from '../../../dist/lib/quiz.js';
import { anyJson, mutate, mutations, packs, samplePack, taint, taints, anyPack } from '../pack/arbitraries.mjs';

const total = Number(process.env.FUZZ_RUNS ?? (process.env.CI ? 100_000 : 20_000));
const options = { seed: 's', includeReview: true, library: 'export {}', url: 'https://news.example/quiz.html' };
const FORMATS = ['gift', 'moodle-xml', 'blackboard', 'brightspace', 'html', 'iframe', 'oembed'];
const count = { packs: 0, taken: 0, questions: 0, exports: 0 };

/** What a page says of itself where it is shared: as many lines as the pack has something to say, and nothing else in them. */
const SHARED = /<meta (?:property="og:[a-z_:]+"|name="twitter:card") content="[^"<>]*" \/>/g;
const tagsOf = html =>
  html
    .replace(SHARED, '')
    .match(/<[!/a-z][^\s>]*/gi)
    .join(' ');
const expectedTags = Object.fromEntries(
  ['html', 'iframe'].map(format => [format, tagsOf(exportPack(samplePack(), format, options).content)]),
);

/** Takes a pack all the way. Every third of those that can be read is exported, in one format after another. */
function goesThrough(value) {
  count.packs += 1;
  let pack;
  try {
    pack = parsePack(value);
  } catch (error) {
    if (error instanceof PackError) return;
    throw error;
  }
  count.taken += 1;
  const { url } = pack.sources[0];
  if (url !== undefined) assert.match(url, /^(https?:\/\/|mailto:)/);
  const questions = questionsOf(pack, { limit: Infinity, ...options });
  for (const question of questions) {
    const { score, right } = mark(question, question.correct);
    assert.ok(right && score === 1, `${question.id}: the right answer scores ${score}`);
  }
  assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length, 'two questions of one id');
  count.questions += questions.length;
  if (count.taken % 3) return;
  const format = FORMATS[count.exports % FORMATS.length];
  count.exports += 1;
  let content;
  try {
    ({ content } = exportPack(pack, format, options));
  } catch (error) {
    // Some kinds of question there is no place for in some formats
    if (/^There would be no question in the file/.test(error.message)) return;
    throw error;
  }
  assert.equal(typeof content, 'string');
  if (format in expectedTags) assert.equal(tagsOf(content), expectedTags[format]);
  if (format === 'oembed') assert.equal(tagsOf(JSON.parse(content).html), '<iframe </iframe <script </script');
  if (format === 'moodle-xml') assert.doesNotMatch(content, /<(?!\/?[a-z]+[ >/]|\?xml)/);
}

const fuzz = (share, ...property) =>
  fc.assert(fc.property(...property), { numRuns: Math.ceil(total * share), endOnFailure: true });

describe(`${total} untrusted packs are refused with a PackError, or read, asked and exported`, () => {
  it('real ones that were mutated', () => {
    fuzz(0.4, fc.constantFrom(...packs), mutations, (pack, changes) => goesThrough(mutate(pack, changes)));
  });

  it('real ones with hostile texts and ids', () => {
    fuzz(0.25, fc.constantFrom(...packs), taints, (pack, how) => goesThrough(taint(pack, how)));
  });

  it('any that the schema allows', () => {
    fuzz(0.15, anyPack, goesThrough);
  });

  it('any JSON', () => {
    fuzz(0.2, anyJson, goesThrough);
  });

  it('one that is made to be slow, of 4,000 facts of each kind', () => {
    const pack = samplePack();
    for (const kind of ['people', 'quotes', 'events', 'claims', 'numbers', 'places', 'terms']) {
      const facts = pack[kind];
      pack[kind] = Array.from({ length: 4000 }, (_, index) => {
        const fact = { ...facts[index % facts.length], id: `${kind}-${index}` };
        if (kind === 'quotes') Object.assign(fact, { speaker: `people-${index}`, distractors: undefined });
        for (const field of ['name', 'text', 'title', 'term']) if (fact[field]) fact[field] += ` ${index}`;
        return fact;
      });
    }
    const [stated] = pack.questions.filter(({ kind }) => kind === 'true-false');
    pack.questions = pack.claims.map(({ id }) => ({ ...stated, id: `of-${id}`, about: [id] }));
    const started = performance.now();
    const questions = questionsOf(parsePack(JSON.parse(JSON.stringify(pack))), { limit: Infinity });
    questionsOf(pack, { limit: Infinity, includeReview: true });
    const { omitted } = quizOf(pack, { includeReview: true });
    assert.ok(performance.now() - started < 10_000, `took ${performance.now() - started} ms`);
    assert.ok(questions.length >= 500);
    assert.ok(omitted.some(({ questionId, why }) => questionId === 'claims-3999' && /first 500/.test(why)));
  });

  after(() => {
    assert.deepEqual(Object.keys(Object.prototype), []);
    assert.equal({}.extra, undefined);
    assert.ok(count.packs >= total && count.taken > total / 4, JSON.stringify(count));
    console.log(`Fuzz: ${JSON.stringify(count)}`);
  });
});
