// The schema, the strict validation and the reader's parser agree, whatever they are given. FUZZ_RUNS sets how often.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import fc from 'fast-check';
import { checkPack, PackError, parsePack, validatePack } from '../../../dist/lib/pack.js';

const numRuns = Number(process.env.FUZZ_RUNS ?? 1500);
const schema = JSON.parse(readFileSync('src/pack/content-pack.schema.json', 'utf8'));
const fitsSchema = new Ajv2020({ allErrors: false }).compile(schema);

const { outputFiles } = await build({
  entryPoints: ['test/pack/sample.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const { article, samplePack } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
const built = JSON.parse(
  execFileSync(process.execPath, ['dist/cli/explainer.js', 'build', 'stories/samples/harbour-bridge.md'], {
    encoding: 'utf8',
  }),
);
const packs = [samplePack(), built];

/** What no schema can say: how one value of a pack stands to another. */
const CONTRADICTION = /another fact’s id too|id of no person|does not hold the value|ends before it starts/;

function verdict(read, value) {
  try {
    read(value);
    return [];
  } catch (error) {
    assert.ok(error instanceof PackError, `${error?.stack ?? error}`);
    assert.ok(error.issues.length > 0 && error.issues.length <= 20);
    return error.issues;
  }
}

function agree(value) {
  const fits = fitsSchema(value);
  const strict = verdict(validatePack, value);
  const tolerant = verdict(parsePack, value);
  const shape = strict.filter(({ message }) => !CONTRADICTION.test(message));
  // a contradiction is told before anyone looks for unknown fields, which the schema may refuse
  const isSilent = shape.length < strict.length && shape.length === 0;
  if (!isSilent)
    assert.equal(shape.length === 0, fits, `${JSON.stringify(strict)} ${JSON.stringify(fitsSchema.errors)}`);
  if (strict.length === 0) assert.equal(tolerant.length, 0);
  if (tolerant.length === 0) checkPack(value, article);
}

/** Values of a schema, as far as this schema goes. */
function valuesOf(part) {
  if (part.$ref) return valuesOf(schema.$defs[part.$ref.replace('#/$defs/', '')]);
  if ('const' in part) return fc.constant(part.const);
  if (part.enum) return fc.constantFrom(...part.enum);
  if (part.pattern) return fc.stringMatching(new RegExp(part.pattern, 'u'));
  if (part.type === 'string') return fc.string({ minLength: part.minLength ?? 0, maxLength: 40, unit: 'grapheme' });
  if (part.type === 'boolean') return fc.boolean();
  if (part.type === 'integer') return fc.nat();
  if (part.type === 'number')
    return fc.double({ min: part.minimum, max: part.maximum, noNaN: true, noDefaultInfinity: true });
  if (part.type === 'array') return fc.array(valuesOf(part.items), { minLength: part.minItems ?? 0, maxLength: 3 });
  const fields = Object.entries(part.properties).map(([name, value]) => [name, valuesOf(value)]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: part.required });
}

const anyJson = fc.oneof(
  fc.json({ maxDepth: 2 }).map(text => JSON.parse(text)),
  fc.constantFrom(
    null,
    -1,
    1.5,
    1e300,
    '',
    'javascript:alert(1)',
    '2024-13-01',
    [],
    {},
    '<img src=x onerror=alert(1)>',
  ),
);

/** A change at a random place of a pack: a value replaced, removed, doubled, or an unknown field beside it. */
const mutations = fc.array(
  fc.record({
    steps: fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
    kind: fc.constantFrom('replace', 'remove', 'double', 'add'),
    name: fc.constantFrom('extra', '__proto__', 'constructor', 'toString', 'background', 'text?', 'a/b~'),
    value: anyJson,
  }),
  { minLength: 1, maxLength: 4 },
);

function mutate(pack, changes) {
  const mutated = JSON.parse(JSON.stringify(pack));
  for (const { steps, kind, name, value } of changes) {
    let place = mutated;
    let key;
    for (const step of steps) {
      const inner = key === undefined ? place : place[key];
      if (!inner || typeof inner !== 'object' || !Object.keys(inner).length) break;
      place = inner;
      key = Object.keys(inner)[step % Object.keys(inner).length];
    }
    if (kind === 'remove') Array.isArray(place) ? place.splice(key, 1) : delete place[key];
    else if (kind === 'double' && Array.isArray(place)) place.push(place[key]);
    else if (kind === 'add' && !Array.isArray(place))
      Object.defineProperty(place, name, { value, enumerable: true, configurable: true, writable: true });
    else place[key] = value;
  }
  // as it would come over the wire
  return JSON.parse(JSON.stringify(mutated));
}

describe('content-pack.schema.json', () => {
  it('takes the sample packs, and so do the parser and the checker', () => {
    for (const pack of packs) {
      agree(pack);
      assert.ok(fitsSchema(pack), JSON.stringify(fitsSchema.errors));
    }
  });

  it('describes every field', () => {
    const parts = [schema, ...Object.values(schema.$defs)];
    for (const part of parts) {
      for (const [name, field] of Object.entries(part.properties ?? {})) {
        assert.ok(field.description || schema.$defs[field.$ref?.slice(8)]?.description, `${name} has no description`);
      }
    }
  });

  it(`agrees with parsePack and validatePack on ${numRuns} packs made of it`, () => {
    fc.assert(fc.property(valuesOf(schema), agree), { numRuns: Math.ceil(numRuns / 5) });
  });

  it(`agrees with them on ${numRuns} mutations of real packs`, () => {
    const property = fc.property(fc.constantFrom(...packs), mutations, (pack, changes) => agree(mutate(pack, changes)));
    fc.assert(property, { numRuns });
    assert.equal({}.extra, undefined);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });

  it('agrees with them on any JSON', () => {
    fc.assert(fc.property(anyJson, agree), { numRuns });
  });

  it('reads and checks texts made to be slow within bounded time', () => {
    const slow = [
      'a'.repeat(9_999) + '!',
      ' … '.repeat(3_000),
      '1,'.repeat(4_900),
      '-'.repeat(10_000),
      '9'.repeat(10_000),
    ];
    const started = performance.now();
    for (const text of slow) {
      const pack = samplePack();
      const evidence = [{ exact: text, start: 0, end: text.length }];
      pack.quotes[0] = { ...pack.quotes[0], text, evidence };
      pack.numbers[0] = { ...pack.numbers[0], text, evidence };
      pack.events[0] = { ...pack.events[0], title: text, evidence };
      pack.claims[1] = { ...pack.claims[1], text, altered: { from: 'b', to: text[0], kind: 'number' }, evidence };
      parsePack(pack);
      checkPack(pack, { text: text.repeat(50), digest: article.digest });
      for (const field of ['lang', 'title']) verdict(validatePack, { ...pack, [field]: text });
      verdict(validatePack, { ...pack, source: { url: `https://${text}`, datePublished: text, digest: text } });
    }
    assert.ok(performance.now() - started < 5000, `took ${performance.now() - started} ms`);
  });
});
