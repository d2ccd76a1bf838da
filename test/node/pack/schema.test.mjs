// The schema, the strict validation and the reader's parser agree, whatever they are given. FUZZ_RUNS sets how often.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { checkPack, PackError, parsePack, validatePack } from '../../../dist/lib/pack.js';
import { anyJson, article, mutate, mutations, packs, samplePack, schema, valuesOf } from './arbitraries.mjs';

const numRuns = Number(process.env.FUZZ_RUNS ?? 1500);
const fitsSchema = new Ajv2020({ allErrors: false }).compile(schema);

/** What no schema can say: how one value of a pack stands to another. */
const CONTRADICTION =
  /another fact’s id too|id of no |does not hold the |ends before it starts|is of no source|is nothing that its kind/;

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
      verdict(validatePack, { ...pack, sources: [{ url: `https://${text}`, datePublished: text, digest: text }] });
    }
    assert.ok(performance.now() - started < 5000, `took ${performance.now() - started} ms`);
  });
});
