// QTI 3.0 questions as Amp-up's player shows them to a learner.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { exportPack } from '../../../dist/lib/export.js';
import { launchBrowser } from './lms.mjs';
import { pack } from './pack.mjs';
import { openPlayer } from './qti-player.mjs';
import { readQuestion } from './qti-interpreter.mjs';

const documents = Object.entries(unzipSync(exportPack(pack, 'qti30').content)).flatMap(([path, bytes]) =>
  path.startsWith('questions/') ? [strFromU8(bytes)] : [],
);

let browser;
let player;
before(async () => {
  browser = await launchBrowser();
  player = await openPlayer(browser);
});
after(() => browser?.close());

const documentWith = interaction => documents.find(xml => readQuestion(xml).interaction === interaction);
const shown = () => player.page.$eval('.qti-item-body', body => body.textContent);
const press = (role, name) => player.page.locator(`::-p-xpath(//li[@role="${role}"][contains(., "${name}")])`).click();

test('every question loads, and all of its lines are shown', async () => {
  for (const xml of documents) {
    await player.show(xml);
    const text = await shown();
    const lines = readQuestion(xml)
      .text.split('\n')
      .map(line => line.trim());
    for (const line of lines) assert.ok(text.includes(line), `“${line}” is not shown`);
  }
  assert.deepEqual(player.errors, []);
});

test('what a learner presses is scored: the right choice, and a wrong one', async () => {
  const xml = documentWith('choiceInteraction');
  for (const [name, score] of Object.entries({ 'Joan Ode': 1, 'Li Wen': 0 })) {
    await player.show(xml);
    await press('radio', name);
    assert.equal(await player.answered(), score, name);
  }
});

test('what a learner chooses in the list of a gap is scored', async () => {
  const xml = documentWith('inlineChoiceInteraction');
  for (const [name, score] of Object.entries({ 'Tom Ruiz': 1, 'Ada Berg': 0 })) {
    await player.show(xml);
    await player.page.locator('.qti-item-body button').click();
    await press('option', name);
    assert.equal(await player.answered(), score, name);
  }
});

test('the explanation is shown once the question is answered', async () => {
  await player.show(documentWith('choiceInteraction'));
  await player.answered();
  const feedback = await player.page.$eval('.qti-modal-feedback', element => element.innerText);
  assert.match(feedback, /Joan Ode/);
});
