// Files that somebody made to do harm: refused with the reason, or read as the text that they are.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { importSource } from '../interop/source.mjs';

const { importQuiz } = await importSource('src/import/index.ts');

const read = (name, content) =>
  importQuiz({ name, content: typeof content === 'string' ? Buffer.from(content) : content });
const moodle = (text, before = '') =>
  `<?xml version="1.0"?>${before}<quiz><question type="truefalse"><questiontext format="html"><text>${text}</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>`;
const zip = files =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), { level: 9 });
const ITEM = '<assessmentItem identifier="a"><itemBody><p>x</p></itemBody></assessmentItem>';

describe('a hostile file', () => {
  const bomb = '<!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  for (const [name, declared] of [
    ['entities that grow', bomb],
    ['an entity that is a file', '<!DOCTYPE quiz [<!ENTITY f SYSTEM "file:///etc/passwd">]>'],
    ['an entity of parameters', '<!DOCTYPE quiz [<!ENTITY % p SYSTEM "http://example.org/x.dtd"> %p;]>'],
  ]) {
    it(`declares ${name}: it is refused by its line`, () => {
      assert.throws(
        () => read('quiz.xml', moodle('&a;', declared)),
        /quiz\.xml, line 1: it declares entities of its own/,
      );
    });
  }

  it('names an entity that nobody declared: it is refused, and HTML’s own are read', () => {
    assert.throws(() => read('quiz.xml', moodle('&evil;')), /line 1: it is no XML/);
    assert.equal(read('quiz.xml', moodle('a&nbsp;b&hellip;')).questions[0].prompt, 'a b…');
  });

  it('is nested too deep', () => {
    const deep = `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`;
    assert.throws(() => read('quiz.xml', moodle(deep)), /nested too deep/);
    const { questions } = read('quiz.xml', moodle(`<![CDATA[${'<div>'.repeat(5000)}Who?${'</div>'.repeat(5000)}]]>`));
    assert.match(questions[0].prompt, /Who\?/);
  });

  it('breaks off in the middle', () => {
    const whole = moodle('Who?');
    for (let length = 20; length < whole.length - 1; length += 17)
      assert.throws(() => read('quiz.xml', whole.slice(0, length)), /quiz\.xml/);
  });

  for (const path of ['../../etc/cron.d/x.xml', '/etc/x.xml', 'C:\\x.xml', 'a/../../x.xml', '..\\x.xml']) {
    it(`has a path that leads out of it: ${path}`, () => {
      assert.throws(() => read('quiz.zip', zip({ 'imsmanifest.xml': '<manifest/>', [path]: ITEM })), /leads out of it/);
    });
  }

  it('is a bomb of zeros', () => {
    const content = zip({ 'imsmanifest.xml': '<manifest/>', 'a.xml': '0'.repeat(5e6) });
    assert.ok(content.length < 20_000);
    assert.throws(() => read('quiz.zip', content), /unpacks to far more than it is/);
  });

  it('says of a file that it is smaller than it is', () => {
    const content = zip({ 'imsmanifest.xml': '<manifest/>', 'a.xml': ITEM.repeat(2000) });
    const view = new DataView(content.buffer, content.byteOffset, content.length);
    // the size of the second file in the list at the end
    for (let at = content.length - 46, seen = 0; at > 0 && seen < 1; at--)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 50, true);
        seen += 1;
      }
    try {
      const { questions } = read('quiz.zip', content);
      assert.equal(questions.length, 0);
    } catch (error) {
      assert.equal(error.name, 'ImportError');
    }
  });

  it('is no zip but for its first bytes', () => {
    assert.throws(() => read('quiz.zip', 'PK\u0003\u0004 not a zip'), /quiz\.zip is not read/);
  });

  it('has scripts in its feedback: they are left out, and that is said', () => {
    const { questions, lost } = read(
      'quiz.xml',
      `<quiz><question type="multichoice"><questiontext format="html"><text><![CDATA[<p onclick="x()">Who?</p><script>alert(1)</script>]]></text></questiontext>
      <generalfeedback format="html"><text><![CDATA[Because.<img src=x onerror=alert(1)><a href="javascript:alert(1)">more</a>]]></text></generalfeedback>
      <answer fraction="100"><text>&lt;b&gt;A&lt;/b&gt;</text><feedback format="html"><text>&lt;svg onload=alert(1)&gt;yes</text></feedback></answer><answer fraction="0"><text>B</text></answer></question></quiz>`,
    );
    const all = JSON.stringify(questions);
    assert.doesNotMatch(all, /alert|onerror|javascript:|<script/);
    assert.equal(questions[0].explanation, 'Because.more');
    assert.ok(lost.some(({ why }) => why === 'a script is left out'));
  });

  it('has formulas and tags in a table: they are text', () => {
    const { questions } = read(
      'quiz.csv',
      'Question,Correct answer,Wrong 1\n"=HYPERLINK(""http://x"",""y"")?",<script>alert(1)</script>,@SUM(A1)\n',
    );
    assert.deepEqual(
      questions[0].options.map(({ text }) => text),
      ['<script>alert(1)</script>', '@SUM(A1)'],
    );
    assert.equal(questions[0].prompt, '=HYPERLINK("http://x","y")?');
  });

  it('names what every object has in the place of a type', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const { questions, lost } = read(
        'quiz.xml',
        `<quiz><question type="${name}"><questiontext><text>Q</text></questiontext></question></quiz>`,
      );
      assert.deepEqual([questions.length, lost.length], [0, 1], name);
    }
    const { questions } = read(
      'quiz.json',
      '{"questions":[{"question":"Who?","options":["a","b"],"answer":"a","__proto__":{"id":"x"}}]}',
    );
    assert.equal(questions.length, 1);
  });

  it('is odd in any other way, and nothing but an ImportError is thrown', () => {
    const odd = [
      '',
      '{}',
      '[]',
      '[1]',
      '{"questions":{}}',
      '{"questions":[null,{"question":1}]}',
      '::',
      '{',
      'PK',
      '<quiz>',
      '<questestinterop/>',
      '\t\t\n\t',
      'MC\n',
      'NewQuestion\n',
      '{"version":1,"questions":[],"sources":[]}',
      '<html></html>',
      '\uFEFF',
    ];
    const names = ['x', 'x.json', 'x.xml', 'x.csv', 'x.gift', 'x.zip', 'x.html', 'x.txt'];
    for (const content of odd)
      for (const name of names) {
        try {
          read(name, content);
        } catch (error) {
          assert.equal(error.name, 'ImportError', `${name}: ${content}: ${error.stack}`);
        }
      }
  });

  const many = {
    'quiz.gift': count =>
      Array.from({ length: count }, (_, at) => `Question ${at}? {=right ~wrong ~other}`).join('\n\n'),
    'quiz.csv': count =>
      `Question,Correct answer,Wrong 1\n${Array.from({ length: count }, (_, at) => `Question ${at}?,right,wrong`).join('\n')}`,
    'quiz.xml': count =>
      `<quiz>${moodle('<![CDATA[<p>Who?</p>]]>')
        .replace(/^.*?<quiz>|<\/quiz>$/g, '')
        .repeat(count)}</quiz>`,
    'quiz.json': count =>
      JSON.stringify(
        Array.from({ length: count }, (_, at) => ({ question: `Question ${at}?`, options: ['a', 'b'], answer: 'a' })),
      ),
  };
  for (const [name, write] of Object.entries(many)) {
    it(`has 5,000 questions: ${name} is read in time that grows with their number`, () => {
      const time = count => {
        const content = write(count);
        const began = process.cpuUsage().user;
        assert.equal(read(name, content).questions.length, count);
        return (process.cpuUsage().user - began) / 1000;
      };
      time(500);
      assert.ok(time(5000) < 40 * Math.max(time(500), 100));
    });
  }
});
