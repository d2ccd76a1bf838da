// Packs that a page may be given: real ones, those mutated, and any that the schema allows.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import fc from 'fast-check';

export const schema = JSON.parse(readFileSync('src/pack/content-pack.schema.json', 'utf8'));

const { outputFiles } = await build({
  entryPoints: ['test/pack/sample.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
export const { article, samplePack } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
const built = JSON.parse(
  execFileSync(process.execPath, ['dist/cli/explainer.js', 'build', 'stories/samples/harbour-bridge.md'], {
    encoding: 'utf8',
  }),
);

/** One written by hand, one that the builder made. */
export const packs = [samplePack(), built];

/** Values of a schema, as far as this schema goes. */
export function valuesOf(part) {
  if (part.anyOf && !part.properties) return fc.oneof(...part.anyOf.map(valuesOf));
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
  if (!part.properties)
    return fc.dictionary(fc.string({ maxLength: 8 }), valuesOf(part.additionalProperties), { maxKeys: 3 });
  const fields = Object.entries(part.properties).map(([name, value]) => [name, valuesOf(value)]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: part.required });
}

/** A question whose right answer is among what can be answered, which no schema can ask for. */
function coherent(question) {
  const options = [...new Map((question.options ?? []).map(option => [option.id, option])).values()];
  const ids = options.map(({ id }) => id);
  const { about: _about, ...rest } = question;
  const answer = {
    'true-false': { correct: true },
    number: { range: { min: 0, max: 10, step: 1 }, correct: 5 },
    order: { correct: ids },
    match: {
      targets: ids.map(id => ({ id: `to ${id}`.replaceAll(' ', '-'), text: id })),
      correct: Object.fromEntries(ids.map(id => [id, `to ${id}`.replaceAll(' ', '-')])),
    },
  };
  if (ids.length < 2 && !/^(?:true-false|number)$/.test(rest.kind))
    return { ...rest, kind: 'true-false', correct: false };
  return { ...rest, options, ...(answer[rest.kind] ?? { correct: ids[0] }) };
}

/** Any pack that the schema allows, with questions that can be answered. */
export const anyPack = valuesOf(schema).map(pack => ({ ...pack, questions: pack.questions.map(coherent) }));

/** Values that a field may not be made for. */
export const anyJson = fc.oneof(
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
export const mutations = fc.array(
  fc.record({
    steps: fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
    kind: fc.constantFrom('replace', 'remove', 'double', 'add'),
    name: fc.constantFrom('extra', '__proto__', 'constructor', 'toString', 'background', 'text?', 'a/b~'),
    value: anyJson,
  }),
  { minLength: 1, maxLength: 4 },
);

/** The pack with those changes, as it would come over the wire. */
export function mutate(pack, changes) {
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
  return JSON.parse(JSON.stringify(mutated));
}

const NASTY = [
  '<img src=x onerror="hacked = true">',
  '</script><script>hacked = true</script>',
  '<!--<script>',
  ']]>',
  '"><svg/onload=hacked=true>',
  '${hacked}{{hacked}}',
  '=HYPERLINK("javascript:hacked=true")',
  'javascript:hacked=true',
  '__proto__',
  'constructor',
  '{~=%100%:#}\\',
  '\t"\r\n',
  '\u0000\u0008\uffff',
  '\ud800',
  '\u202e\u200b\u2028',
  '(((((a+)+)+)+$',
  '…'.repeat(200),
];
const IDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<b>', '"&amp;', ']]>', '../..', '%00', '📰'];

/** How a pack's texts and ids are turned hostile. */
export const taints = fc.record({
  words: fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 20 })), {
    minLength: 1,
    maxLength: 5,
  }),
  every: fc.integer({ min: 1, max: 7 }),
  ids: fc.shuffledSubarray(IDS),
});

/** The pack with hostile texts and ids that still agree with one another: it stays valid. */
export function taint(pack, { words, every, ids }) {
  const renamed = new Map();
  const rename = id => {
    if (!renamed.has(id)) renamed.set(id, ids[renamed.size] ?? id);
    return renamed.get(id);
  };
  let count = 0;
  const walk = (value, name) => {
    if (Array.isArray(value)) return value.map(each => walk(each, name));
    if (value && typeof value === 'object') {
      // pairs of a match: ids to ids
      const pairs = name === 'correct';
      return Object.fromEntries(
        Object.entries(value).map(([key, field]) => (pairs ? [rename(key), rename(field)] : [key, walk(field, key)])),
      );
    }
    if (/^(id|speaker|distractors|about|correct)$/.test(name) && typeof value === 'string') return rename(value);
    if (
      typeof value !== 'string' ||
      /^(\$schema|url|datePublished|digest|lang|date|when|kind|type|origin|addedBy)$/.test(name)
    ) {
      return value;
    }
    // the same text becomes the same text
    const at = value.length % every;
    return at ? value : words[count++ % words.length] + value;
  };
  return walk(pack, '');
}
