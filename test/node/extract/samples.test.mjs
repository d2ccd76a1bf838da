import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'explainer-samples-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const explainer = (...words) => spawnSync('node', ['dist/cli/explainer.js', ...words], { encoding: 'utf8' });

/** One story, told in five languages: who says in each that peace was never so near, and who warns Russia. */
const tellers = {
  de: { near: ['So nah waren wir', 'Karoline Leavitt'], warns: ['wirtschaftlich', 'Donald Trump'] },
  es: { near: ['tan cerca de la paz', 'Karoline Leavitt'], warns: ['medidas económicas', 'Donald Trump'] },
  pt: { near: ['tão perto da paz', 'Karoline Leavitt'], warns: ['medidas económicas', 'Donald Trump'] },
  fr: { near: ['aussi près de la paix', 'Karoline Leavitt'], warns: ['mesures économiques', 'Donald Trump'] },
  uk: { near: ['життя українських', 'Олександр Сирський'], warns: ['економічних заходів', 'Дональд Трамп'] },
};

describe('the sample of the talks', () => {
  for (const [lang, told] of Object.entries(tellers)) {
    it(`is read and asked about in its own language: ${lang}`, () => {
      const article = `stories/samples/moscow-talks/${lang}.md`;
      const built = explainer('build', article);
      assert.equal(built.status, 0, built.stderr);
      const pack = JSON.parse(built.stdout);
      assert.equal(pack.lang, lang);
      for (const [words, name] of Object.values(told)) {
        const quote = pack.quotes.find(({ text }) => text.includes(words));
        assert.equal(pack.people.find(({ id }) => id === quote.speaker)?.name, name);
        assert.ok(!quote.review, quote.reason);
      }
      assert.deepEqual(
        pack.numbers.map(({ value }) => value),
        [30],
      );
      assert.ok(pack.questions.some(({ review }) => !review));
      const file = join(folder, `${lang}.json`);
      writeFileSync(file, built.stdout);
      const checked = explainer('check', file, '--article', article);
      assert.equal(checked.status, 0, checked.stdout);
    });
  }
});
