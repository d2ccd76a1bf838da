// Pictures of questions: what is exported and imported again, what others' tools write, and what is refused.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PNG } from 'pngjs';
import { importSource } from '../interop/source.mjs';
import { dataOf, PICTURES, SCRIPTED } from './pictures.mjs';

const { exportPack, importQuiz } = await importSource('test/node/import/exported.ts');

const bridge = JSON.parse(readFileSync('stories/samples/harbour-bridge.pack.json', 'utf8'));
const picture = (changes = {}) => ({
  src: dataOf('png'),
  alt: 'The bridge “by night” & <in> fog',
  width: 320,
  height: 180,
  credit: 'Photo: Ada Okafor <agency>',
  ...changes,
});

const choice = { kind: 'choice', evidence: [], origin: 'editor', options: [], correct: 'o1' };
const own = (id, changes) => ({
  ...choice,
  id,
  prompt: `What is to be seen in ${id}?`,
  options: ['A bridge', 'A ferry', 'A mill'].map((text, at) => ({ id: `o${at + 1}`, text })),
  ...changes,
});

/** A question of each kind with a picture; most of them the same one. */
const pack = {
  ...bridge,
  questions: [
    own('one', { picture: picture() }),
    own('two', { picture: picture({ src: dataOf('webp') }), kind: 'several', correct: ['o1', 'o2'] }),
    own('three', { picture: picture(), kind: 'short-answer', correct: ['o1', 'o2', 'o3'] }),
    own('four', { picture: picture({ src: 'https://courier.example/bridge.jpg' }) }),
    own('five', {}),
    own('six', { picture: picture(), kind: 'true-false', options: undefined, correct: true }),
    own('seven', { picture: picture(), kind: 'order', correct: ['o1', 'o2', 'o3'] }),
    own('eight', {
      picture: picture({ src: dataOf('webp') }),
      kind: 'match',
      targets: ['of steel', 'of wood', 'of stone'].map((text, at) => ({ id: `t${at + 1}`, text })),
      correct: { o1: 't1', o2: 't2', o3: 't3' },
    }),
    own('nine', {
      picture: picture(),
      kind: 'number',
      options: undefined,
      correct: 93,
      range: { min: 0, max: 200, step: 1 },
    }),
    own('ten', {
      picture: picture(),
      kind: 'gap',
      stimulus: { type: 'sentence', text: 'At night ____ lies in fog.' },
    }),
  ],
};
const OPTIONS = { library: '/* library */', reporter: '/* reporter */', further: '/* further */' };
const BANKS = ['moodle-xml', 'qti12', 'qti21', 'qti30', 'common-cartridge'];
const COURSES = ['html', 'scorm12', 'scorm2004', 'cmi5'];

const read = (name, content) =>
  importQuiz({ name, content: typeof content === 'string' ? Buffer.from(content) : content });
const zip = files =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([path, it]) => [path, typeof it === 'string' ? strToU8(it) : it])),
  );
const told = ({ lost }) => lost.map(({ why }) => why).filter(why => /picture/.test(why));

describe('the picture of a question that is exported and imported again', () => {
  for (const format of [...BANKS, ...COURSES]) {
    it(`is the same: ${format}`, () => {
      const exported = exportPack(pack, format, OPTIONS);
      assert.deepEqual(told({ lost: exported.adapted }), []);
      const back = read(exported.fileName, exported.content);
      assert.deepEqual(told(back), []);
      const byPrompt = questions => new Map(questions.map(question => [question.prompt, question.picture]));
      const omitted = exported.omitted.map(({ questionId }) => questionId);
      const asked = pack.questions.filter(({ id }) => !omitted.includes(id));
      assert.deepEqual(
        omitted.filter(id => pack.questions.some(question => question.id === id)),
        format === 'common-cartridge' ? ['seven'] : [],
      );
      assert.deepEqual(byPrompt(back.questions), byPrompt(asked));
    });
  }

  it('lies in the package once, and the manifest names it', () => {
    for (const format of BANKS.filter(each => each !== 'moodle-xml')) {
      const files = unzipSync(exportPack(pack, format, OPTIONS).content);
      const manifest = strFromU8(files['imsmanifest.xml']);
      const paths = Object.keys(files).filter(path => /pictures\//.test(path));
      assert.deepEqual(
        paths.map(path => path.replace(/^[^/]+\//, '')).sort(),
        ['pictures/1.png', 'pictures/2.webp'],
        format,
      );
      for (const path of paths) {
        assert.ok(manifest.includes(`<file href="${path}"/>`), `${format}: ${path}`);
        assert.deepEqual(Buffer.from(files[path]), PICTURES[path.split('.').at(-1)]);
      }
    }
  });

  it('is left where it lies beside a page, which is said', () => {
    const beside = { ...pack, questions: [own('one', { picture: picture({ src: 'pictures/1.png' }) })] };
    for (const format of BANKS) {
      const { adapted, content } = exportPack(beside, format, OPTIONS);
      assert.match(told({ lost: adapted }).join(), /pictures\/1\.png lies beside the page/, format);
      if (format === 'moodle-xml') assert.doesNotMatch(content, /<img/);
      else for (const file of Object.values(unzipSync(content))) assert.doesNotMatch(strFromU8(file), /img/, format);
    }
  });
});

const item = (body, attributes = 'identifier="a"') => `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" ${attributes} title="T" adaptive="false" timeDependent="false">
  <responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration>
  <itemBody>${body}</itemBody>
</assessmentItem>`;
const asks = (prompt = 'Which?') =>
  `<choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>${prompt}</prompt><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice><simpleChoice identifier="C">c</simpleChoice></choiceInteraction>`;
const moodle = (text, files = '', type = 'multichoice') =>
  `<?xml version="1.0"?><quiz><question type="${type}"><questiontext format="html"><text><![CDATA[${text}]]></text>${files}</questiontext>
  <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>b</text></answer><answer fraction="0"><text>c</text></answer></question></quiz>`;
const carried = (name, bytes, path = '/') =>
  `<file name="${name}" path="${path}" encoding="base64">${Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{8})/g, '$1\n')}</file>`;

describe('a picture as other programs write it', () => {
  for (const type of Object.keys(PICTURES)) {
    it(`is what its first bytes say: ${type}`, () => {
      const { questions, lost } = read(
        'bank.xml',
        moodle('Which?<img src="@@PLUGINFILE@@/a%20b.jpg" alt="A mill">', carried('a b.jpg', PICTURES[type])),
      );
      assert.deepEqual(lost, []);
      const { src, alt, width, height } = questions[0].picture;
      assert.deepEqual([src, alt], [dataOf(type), 'A mill']);
      assert.deepEqual([width, height], type === 'gif' || type === 'webp' ? [2, type === 'gif' ? 1 : 2] : [3, 2]);
    });
  }

  it('lies in a folder of Moodle’s', () => {
    const text = '<p>Which?</p><p><img src="@@PLUGINFILE@@/maps/a.png" alt="A map" width="60" height="40"></p>';
    const { picture: found } = read('bank.xml', moodle(text, carried('a.png', PICTURES.png, '/maps/'))).questions[0];
    assert.deepEqual([found.width, found.height], [60, 40]);
  });

  const packages = {
    'beside the question, in its prompt': ['q/a.xml', asks('<img src="a.png" alt="A mill"/> Which?'), 'q/a.png'],
    'in a folder above': ['q/a.xml', `<p><img src="../img/a.png" alt="A mill"/></p>${asks()}`, 'img/a.png'],
    'as an object': ['a.xml', `<object type="image/png" data="a.png">A mill</object>${asks()}`, 'a.png'],
    'by the base of a cartridge': [
      'q/a.xml',
      `<p><img src="%24IMS-CC-FILEBASE%24/Uploaded%20Media/a.png?canvas_download=1" alt="A mill"/></p>${asks()}`,
      'web_resources/Uploaded Media/a.png',
    ],
  };
  for (const [where, [path, body, file]] of Object.entries(packages)) {
    it(`is found in a package: ${where}`, () => {
      const { questions, lost } = read(
        'quiz.zip',
        zip({ 'imsmanifest.xml': '<manifest/>', [path]: item(body), [file]: PICTURES.png }),
      );
      assert.deepEqual(lost, []);
      assert.deepEqual(questions[0].picture, { src: dataOf('png'), alt: 'A mill', width: 3, height: 2 });
      assert.equal(questions[0].prompt, 'Which?');
    });
  }

  it('stands above a task of H5P, with who made it', () => {
    const media = {
      library: 'H5P.Image 1.1',
      params: { alt: 'A mill', file: { path: 'images/a.png', mime: 'image/png', width: 3, height: 2 } },
      metadata: { authors: [{ name: 'Ada Berg', role: 'Author' }] },
    };
    const params = {
      media: { type: media },
      question: '<p>Which?</p>',
      answers: ['a', 'b', 'c'].map((text, at) => ({ text, correct: at === 0 })),
    };
    const { questions, lost } = read(
      'quiz.h5p',
      zip({
        'h5p.json': JSON.stringify({ title: 'Mills', mainLibrary: 'H5P.MultiChoice 1.16' }),
        'content/content.json': JSON.stringify(params),
        'content/images/a.png': PICTURES.png,
      }),
    );
    assert.deepEqual(lost, []);
    assert.deepEqual(questions[0].picture, {
      src: dataOf('png'),
      alt: 'A mill',
      credit: 'Ada Berg',
      width: 3,
      height: 2,
    });
  });

  it('is kept without a description, which its editor is to give', () => {
    const { questions } = read(
      'bank.xml',
      moodle('Which?<img src="@@PLUGINFILE@@/a.png">', carried('a.png', PICTURES.png)),
    );
    assert.equal(questions[0].picture.alt, '');
  });

  it('comes with what is to be looked at beside it, which is no quotation', () => {
    const text = 'Which?<blockquote>It turns.</blockquote><img src="@@PLUGINFILE@@/a.png" alt="A mill">';
    const { questions, lost } = read('bank.xml', moodle(text, carried('a.png', PICTURES.png)));
    assert.deepEqual(lost, []);
    assert.equal(questions[0].picture.alt, 'A mill');
    assert.deepEqual(questions[0].stimulus, { type: 'sentence', text: 'It turns.' });
  });

  it('is told to be left out beside a quotation, where a question shows one already, and in an answer', () => {
    const shown = '<img src="@@PLUGINFILE@@/a.png" alt="A">';
    const file = carried('a.png', PICTURES.png);
    const quoting = own('one', { picture: picture(), stimulus: { type: 'quotation', text: 'It is a mill.' } });
    assert.deepEqual(told(read('pack.json', JSON.stringify({ ...pack, questions: [quoting] }))), [
      'a picture is left out: none is shown beside a quotation',
    ]);
    assert.deepEqual(told(read('bank.xml', moodle(`Which?${shown}${shown}`, file))), ['a further picture is left out']);
    const inAnswer = moodle('Which?').replace('<text>b</text>', `<text><![CDATA[b ${shown}]]></text>`);
    assert.deepEqual(told(read('bank.xml', inAnswer)), ['a picture is left out']);
  });
});

describe('a picture that was made to do harm', () => {
  const within = (bytes, name = 'a.png') =>
    read('bank.xml', moodle(`Which?<img src="@@PLUGINFILE@@/${name}" alt="A">`, carried(name, bytes)));
  const refused = (quiz, why) => {
    assert.equal(quiz.questions[0].picture, undefined);
    assert.deepEqual(
      told(quiz).map(each => each.replace('a picture is left out: ', '')),
      [why],
    );
  };

  it('is no picture, whatever it is called: a drawing with a script, a page, a program', () => {
    for (const bytes of [SCRIPTED, Buffer.from('<script>alert(1)</script>'), Buffer.from('MZ\x90\0'), Buffer.alloc(0)])
      refused(
        within(bytes),
        bytes.length
          ? 'a.png is no whole PNG, JPEG, GIF, WebP or AVIF'
          : 'a.png is no whole PNG, JPEG, GIF, WebP or AVIF',
      );
    refused(within(SCRIPTED, 'a.svg'), 'a.svg is no whole PNG, JPEG, GIF, WebP or AVIF');
  });

  it('breaks off, wherever it does, and nothing is thrown', () => {
    for (const bytes of Object.values(PICTURES))
      for (let length = 0; length < Math.min(bytes.length, 40); length += 3) within(bytes.subarray(0, length));
  });

  it('is larger than a question’s picture can be, in bytes or when it is drawn', () => {
    refused(within(Buffer.concat([PICTURES.png, Buffer.alloc(1e6)])), 'a.png is larger than 1 MB');
    const wide = PNG.sync.write(new PNG({ width: 3, height: 2 }));
    wide.writeUInt32BE(60_000, 16);
    wide.writeUInt32BE(60_000, 20);
    refused(within(wide), 'a.png has too many pixels');
  });

  it('is asked for by a path that leads out, by another protocol, or isn’t there', () => {
    for (const src of [
      '../../../etc/passwd.png',
      '/etc/passwd.png',
      '..%2f..%2fa.png',
      'file:///etc/a.png',
      'http://x.example/a.png',
      'javascript:alert(1)',
      'b.png',
      '',
    ]) {
      const files = {
        'imsmanifest.xml': '<manifest/>',
        'q/a.xml': item(`<p><img src="${src}" alt="A"/></p>${asks()}`),
        'a.png': PICTURES.png,
      };
      refused(read('quiz.zip', zip(files)), `${src.split('/').at(-1) || 'it'} is not in the file`);
    }
  });

  it('would tell somebody that it was opened: one on the web that takes no room is left there', () => {
    for (const size of ['', 'width="1" height="1"', 'width="0" height="0"', 'width="-5" height="90000"'])
      refused(
        read('bank.xml', moodle(`Which?<img src="https://spy.example/x.gif" alt="A" ${size}>`)),
        'it is on the web, and its size isn’t told',
      );
  });

  it('is a page in the place of a picture, within a pack as within a file', () => {
    const html = `data:text/html;base64,${Buffer.from('<script>alert(1)</script>').toString('base64')}`;
    const svg = `data:image/svg+xml;base64,${SCRIPTED.toString('base64')}`;
    for (const src of [html, svg]) {
      refused(
        read('bank.xml', moodle(`Which?<img src="${src}" alt="A">`)),
        'it is no whole PNG, JPEG, GIF, WebP or AVIF',
      );
      const spoiled = { ...pack, questions: [own('one', { picture: picture({ src }) })] };
      const quiz = read('pack.json', JSON.stringify(spoiled));
      assert.equal(quiz.questions[0].picture, undefined);
      assert.match(told(quiz).join(), /its picture is left out: it is no whole PNG/);
    }
  });

  it('unpacks to more than all pictures of a quiz can be: those beyond are left out, and told', () => {
    const big = Buffer.concat([PICTURES.png, Buffer.alloc(0.9e6, 7)]);
    const files = { 'imsmanifest.xml': '<manifest/>' };
    for (let at = 0; at < 30; at++) {
      files[`q/${at}.xml`] = item(`<p><img src="${at}.png" alt="A"/></p>${asks()}`, `identifier="i${at}"`);
      files[`q/${at}.png`] = big;
    }
    const quiz = read('quiz.zip', zip(files));
    assert.equal(quiz.questions.length, 30);
    const kept = quiz.questions.filter(question => question.picture).length;
    assert.ok(kept > 15 && kept < 25, `${kept}`);
    assert.equal(told(quiz).length, 30 - kept);
  });

  it('names thousands of pictures, there or not: it is read in time that grows with their number', () => {
    const time = count => {
      const files = { 'imsmanifest.xml': '<manifest/>' };
      for (let at = 0; at < count; at++) {
        files[`q/${at}.xml`] = item(
          `<p><img src="${at % 2 ? `p${at}` : at}.png" alt="A"/></p>${asks()}`,
          `identifier="i${at}"`,
        );
        files[`q/${at}.png`] = PICTURES.gif;
      }
      const content = zip(files);
      const began = process.cpuUsage().user;
      assert.equal(read('quiz.zip', content).questions.length, count);
      return (process.cpuUsage().user - began) / 1000;
    };
    time(100);
    assert.ok(time(1000) < 40 * Math.max(time(100), 100));
  });
});
