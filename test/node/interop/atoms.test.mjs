// The Guardian's content atoms, read with the reader that the Guardian makes of its own model.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import atomModel from '@guardian/content-atom-model/atom.js';
import atomTypes from '@guardian/content-atom-model/atomType.js';
import thrift from 'thrift';
import { explainer, temporaryFolder } from '../cli/run.mjs';
import { pack } from './pack.mjs';

const { AtomSerde } = atomModel;
const { AtomType } = atomTypes;

const folder = temporaryFolder();

async function exported(of, ...more) {
  const from = join(folder, 'pack.json');
  writeFileSync(from, JSON.stringify(of));
  const { code, stdout, stderr } = await explainer(['export', from, '--to', 'atoms', '-o', '-', ...more]);
  assert.equal(code, 0, stderr);
  return { lines: stdout.trimEnd().split('\n'), stderr };
}

/** Node's reader takes a struct as the content of a message alone. */
function read(line) {
  const message = Buffer.from(`[1,"Atom",1,0,${line}]`);
  const length = Buffer.alloc(4);
  length.writeInt32BE(message.length);
  let atom;
  thrift.TFramedTransport.receiver(transport => {
    const protocol = new thrift.TJSONProtocol(transport);
    protocol.readMessageBegin();
    atom = AtomSerde.read(protocol);
  })(Buffer.concat([length, message]));
  return atom;
}

/** What the model's writer makes of an atom, in Thrift's JSON. It leaves out what the model doesn't know. */
function written(atom) {
  const parts = [];
  const transport = new thrift.TFramedTransport(null, part => parts.push(part));
  const protocol = new thrift.TJSONProtocol(transport);
  protocol.writeMessageBegin('Atom', 1, 0);
  AtomSerde.write(protocol, atom);
  protocol.writeMessageEnd();
  transport.flush();
  return JSON.parse(Buffer.concat(parts).subarray(4).toString())[4];
}

const open = { id: 'o1', text: 'Who pays for the bridge?', evidence: pack.events[0].evidence, background: [] };
const whole = {
  ...pack,
  openQuestions: [
    { ...open, background: [pack.people[0].evidence[0]] },
    { ...open, id: 'o2', text: 'And then?' },
  ],
  terms: [
    { id: 't1', term: 'Pylon', definition: 'The tower that holds <the cables>.', evidence: pack.people[0].evidence },
  ],
  events: [
    ...pack.events,
    { id: 'about', title: 'The ferry begins', date: '1990~', evidence: pack.events[0].evidence },
  ],
};

describe('Guardian atoms', async () => {
  const { lines, stderr } = await exported(whole, '--include-review');
  const atoms = lines.map(read);
  const ofType = type => atoms.filter(({ atomType }) => atomType === type);

  test('are what the model’s own writer writes of them, field by field', () => {
    for (const [place, line] of lines.entries()) assert.deepEqual(JSON.parse(line), written(atoms[place]));
  });

  test('are a quiz, a Q&A a question, a timeline, a profile a person and a guide, each with an id of its own', () => {
    const types = [AtomType.QUIZ, AtomType.QANDA, AtomType.TIMELINE, AtomType.PROFILE, AtomType.GUIDE];
    assert.deepEqual(
      types.map(type => ofType(type).length),
      [1, 1, 1, pack.people.length, 1],
    );
    assert.equal(new Set(atoms.map(({ id }) => id)).size, atoms.length);
    for (const { data, atomType } of atoms) assert.equal(AtomType[atomType].toLowerCase(), data.kind);
  });

  test('have all that the model asks for', () => {
    for (const { id, labels, defaultHtml, contentChangeDetails, title, commissioningDesks } of atoms) {
      assert.ok(id && title && defaultHtml);
      assert.deepEqual([labels, commissioningDesks], [[], []]);
      assert.equal(contentChangeDetails.revision.toNumber(), 1);
    }
    const { quiz } = ofType(AtomType.QUIZ)[0].data;
    assert.deepEqual([quiz.title, quiz.quizType, quiz.revealAtEnd], [pack.title, 'knowledge', false]);
  });

  test('ask what is answered by choosing one, with one right answer', () => {
    const { questions } = ofType(AtomType.QUIZ)[0].data.quiz.content;
    assert.ok(questions.length > 3, `${questions.length}`);
    for (const { questionText, answers } of questions) {
      assert.ok(questionText.length > 10);
      assert.ok(answers.length >= 2);
      assert.deepEqual(
        answers.map(({ weight }) => weight).sort(),
        answers.map((_, place) => (place === answers.length - 1 ? 1 : 0)),
      );
      assert.equal(new Set(answers.map(({ id }) => id)).size, answers.length);
    }
  });

  test('place events by their day, in order, and say which they can’t', () => {
    const { events } = ofType(AtomType.TIMELINE)[0].data.timeline;
    assert.deepEqual(
      events.map(({ title, date, dateFormat }) => [
        title,
        new Date(date.toNumber()).toISOString().slice(0, 10),
        dateFormat,
      ]),
      pack.events.map(({ title, date }) => [title, date, 'day-month-year']),
    );
    assert.match(stderr, /^about: left out: a timeline atom knows days, months and years, and no 1990~\.$/m);
    assert.match(stderr, /^o2: left out: the article says nothing that speaks to this question\.$/m);
  });

  test('tell of questions that a quiz atom has no place for', () => {
    assert.match(stderr, /left out: a quiz atom asks for one answer of several\.$/m);
  });

  test('hold the pack’s words as HTML’s text', () => {
    const { items } = ofType(AtomType.GUIDE)[0].data.guide;
    assert.deepEqual(items[0], { title: 'Pylon', body: '<p>The tower that holds &lt;the cables&gt;.</p>' });
    const [profile] = ofType(AtomType.PROFILE);
    assert.equal(profile.data.profile.entity.person.fullName, 'Ada Berg');
    assert.match(profile.data.profile.items[0].body, /^<p>mayor of Bergen<\/p><blockquote><p>The bridge will open/);
  });
});

for (const [date, format, from, to] of [
  ['2024-08', 'month-year', '2024-08-01'],
  ['2024', 'year', '2024-01-01'],
  ['1990/1995', 'year', '1990-01-01', '1995-01-01'],
  ['2024-03-12/2024-03-14', 'day-month-year', '2024-03-12', '2024-03-14'],
])
  test(`a timeline atom has ${date} as ${format}`, async () => {
    const event = { ...pack.events[0], date };
    const { lines } = await exported({ ...pack, events: [event], questions: [] });
    const atom = lines.map(read).find(({ atomType }) => atomType === AtomType.TIMELINE);
    const [item] = atom.data.timeline.events;
    const day = date => date && new Date(date.toNumber()).toISOString().slice(0, 10);
    assert.deepEqual([item.dateFormat, day(item.date), day(item.toDate)], [format, from, to]);
  });

test('a pack that has nothing for an atom is refused in words', async () => {
  const none = { ...pack, people: [], quotes: [], events: [], questions: [], terms: [], openQuestions: [], claims: [] };
  const from = join(folder, 'none.json');
  writeFileSync(from, JSON.stringify({ ...none, numbers: [], places: [] }));
  const { code, stderr } = await explainer(['export', from, '--to', 'atoms', '-o', '-']);
  assert.equal(code, 2);
  assert.match(stderr, /nothing that an atom could hold/);
});
