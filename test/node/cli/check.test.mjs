import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { articleText, explainer, file, samplePack, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
const article = file(folder, 'ferry.txt', articleText);
after(() => rmSync(folder, { recursive: true }));

let files = 0;
const check = (pack, ...more) =>
  explainer(['check', file(folder, `pack-${files++}.json`, pack), '--article', article, ...more]);

describe('explainer check', { concurrency: 4 }, () => {
  it('proves a pack that its article bears out', async () => {
    const { code, stdout, stderr } = await check(samplePack(), '--allow', 'few-options,stranger,hangs-in-the-air');
    assert.equal(stdout, '');
    assert.match(stderr, /: 14 facts checked, 0 errors, 0 warnings\.\n$/);
    assert.equal(code, 0);
  });

  it('proves the pack that build made of a Markdown article, taken from standard input', async () => {
    const markdown = 'stories/samples/harbour-bridge.md';
    const built = await explainer(['build', markdown]);
    const { code, stdout, stderr } = await explainer(['check', '-', '--article', markdown], { input: built.stdout });
    assert.equal(stdout, '');
    assert.match(stderr, /facts checked, 0 errors/);
    assert.equal(code, 0);
  });

  /** What is done to the pack, and the line that names it. */
  const corruptions = [
    [
      'a changed word in a quote',
      pack => (pack.quotes[1].text = 'It was worth any crown,'),
      '/quotes/1/text: error: “It was worth any crown,” does not stand word for word in its evidence (fact q2)',
    ],
    [
      'another speaker',
      pack => (pack.quotes[1].speaker = 'p1'),
      '/quotes/1/speaker: error: its evidence does not name “Ingrid Dahl” (fact q2)',
    ],
    [
      'a wrong offset',
      pack => (pack.places[0].evidence[0].start += 3),
      /^\/places\/0\/evidence\/0: error: “the island of Lerra” stands at \d+, not at \d+ \(fact l1\)$/,
    ],
    [
      'evidence that is made up',
      pack => (pack.terms[0].evidence[0].exact = 'A fender is a pillow.'),
      '/terms/0/evidence/0: error: “A fender is a pillow.” does not stand in the article (fact t1)',
    ],
    [
      'a changed prefix',
      pack => (pack.places[0].evidence[0].prefix = 'between Westby and '),
      '/places/0/evidence/0/prefix: error: “between Westby and ” does not stand before it (fact l1)',
    ],
    [
      'another number',
      pack => Object.assign(pack.numbers[0], { value: 4_200_000 }),
      '/numbers/0/value: error: 4200000 is not what “$3.2 million” says (fact n1)',
    ],
    [
      'a date of another month',
      pack => (pack.events[0].date = '2024-02-09'),
      '/events/0/date: error: 2024-02-09: its evidence names january instead (fact e1)',
    ],
    [
      'a false claim that is true',
      pack => Object.assign(pack.claims[1], { text: pack.claims[0].text }),
      /^\/claims\/1\/text: error: .* is said to be false and stands in its evidence \(fact c2\)$/,
    ],
    ['an unknown field', pack => (pack.quotes[0].answer = 'p1'), '/quotes/0/answer: is no field of a content pack'],
    ['a javascript: URL', pack => (pack.sources[0].url = 'javascript:alert(1)'), '/sources/0/url: is no web address'],
    ['a wrong type', pack => (pack.people = { 0: pack.people[0] }), '/people: is no list'],
    ['a missing field', pack => delete pack.events[0].title, '/events/0/title: is missing'],
    ['a duplicate id', pack => (pack.terms[0].id = 'l1'), '/terms/0/id: is another fact’s id too'],
    ['a speaker who is nobody', pack => (pack.quotes[0].speaker = 'p9'), '/quotes/0/speaker: is the id of no person'],
    ['a date that is no EDTF', pack => (pack.events[0].date = 'last winter'), '/events/0/date: is no EDTF date'],
    ['a version of the future', pack => (pack.version = 2), '/version: is no known version'],
    [
      'half a character in a quote',
      pack => (pack.quotes[1].text = 'It was worth every \ud83d,'),
      /^\/quotes\/1\/text: error: .* does not stand word for word in its evidence \(fact q2\)$/,
    ],
    [
      'a prototype in place of a fact',
      pack => pack.places.push(JSON.parse('{"__proto__": {"id": "x"}, "constructor": {}}')),
      '/places/1/id: is missing',
    ],
  ];
  for (const [what, corrupt, line] of corruptions) {
    it(`refutes a pack with ${what}, naming the place and the reason`, async () => {
      const pack = samplePack();
      corrupt(pack);
      const { code, stdout, stderr } = await check(pack);
      const lines = (stdout + stderr).split('\n');
      assert.ok(
        lines.some(each => (typeof line === 'string' ? each === line : line.test(each))),
        `${line}\nis not among\n${lines.join('\n')}`,
      );
      assert.equal(code, 1);
    });
  }

  it('warns of questions with a flaw, unless the house allows it', async () => {
    const pack = samplePack();
    const [question] = pack.questions.filter(({ kind }) => kind === 'choice');
    question.options = question.options.map(option => ({ ...option, text: 'Ingrid Dahl' }));
    const { code, stdout } = await check(pack);
    const line = `/questions/${pack.questions.indexOf(question)}: warning: `;
    assert.ok(
      stdout.split('\n').some(each => each.startsWith(line) && each.endsWith(`[same-option] (fact ${question.id})`)),
      stdout,
    );
    assert.equal(code, 0);
    const allowed = await check(pack, '--allow', 'same-option');
    assert.doesNotMatch(allowed.stdout, /same-option/);
  });

  it('tells a broken file from a refuted pack', async () => {
    const broken = await check('{"version": 1');
    assert.match(broken.stderr, /^explainer: \S+ is no JSON: /);
    assert.equal(broken.code, 2);
    const missing = await explainer(['check', `${folder}/none.json`, '--article', article]);
    assert.equal(missing.stderr, `explainer: There is no file ${folder}/none.json.\n`);
    assert.equal(missing.code, 2);
    const alone = await explainer(['check', article]);
    assert.match(alone.stderr, /Against which article\? Name it with --article/);
    assert.equal(alone.code, 2);
  });
});
