// Work in the studio is never lost in silence: tabs side by side, no room, spoiled records, other addresses.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ENGINES } from './engines.mjs';
import { openStudio, serveStudio } from './serve.mjs';

const ARTICLE = `The ferry to Lerra sails again, harbour master Ingrid Dahl said on 9 January 2024.

“The quay is safe, and we checked every bolt,” Dahl said. Repairs took nine weeks.`;

for (const { name, missing, launch, fill, downloads } of ENGINES) {
  describe(`what is kept of the work in the studio, in ${name}`, { skip: missing }, () => {
    const open = openStudio(launch);

    /** Tabs of one person's browser. */
    async function person() {
      const context = await open.browser.createBrowserContext();
      return async (url = open.studio.url) => {
        const page = await context.newPage();
        page.problems = [];
        page.on('pageerror', error => page.problems.push(error.message));
        await page.goto(url);
        return page;
      };
    }

    async function paste(page, outcome = 'Kept on this computer') {
      await page.waitForSelector('#start-text');
      await page.evaluate(words => {
        const field = document.querySelector('#start-text');
        field.focus();
        document.execCommand('insertText', false, words);
      }, ARTICLE);
      await page.click('studio-start .primary');
      await page.waitForSelector('.tabs', { timeout: 60_000 });
      await saved(page, outcome);
    }

    // A tab that another one covers draws no frames, and is waited for all the same
    const POLLING = { polling: 100 };
    const textOf = (page, selector) => page.$eval(selector, element => element.textContent.replace(/\s+/g, ' ').trim());
    const saved = (page, words) =>
      page.waitForFunction(expected => document.querySelector('.saved')?.textContent === expected, POLLING, words);
    const press = (page, name) => page.locator(`::-p-xpath(//button[normalize-space()="${name}"])`).click();
    const trouble = (page, words) =>
      page.waitForFunction(
        expected => document.querySelector('studio-trouble [role=alert]')?.textContent.includes(expected),
        POLLING,
        words,
      );
    const atEase = page => page.waitForFunction(() => !document.querySelector('studio-trouble [role=alert]'), POLLING);

    /** Types before the title, as a person does. */
    async function retitle(page, words) {
      await page.bringToFront();
      await page.click('#tab-look');
      await page.waitForSelector('#look-title');
      await page.$eval('#look-title', field => (field.focus(), field.setSelectionRange(0, 0)));
      await page.keyboard.type(words);
    }

    const kept = page =>
      page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const opening = window.indexedDB.open('explainer-studio');
            opening.onerror = reject;
            opening.onsuccess = () => {
              const reading = opening.result.transaction('projects').objectStore('projects').getAll();
              reading.onsuccess = () => {
                opening.result.close();
                resolve(reading.result.map(({ draft }) => draft?.pack?.title).sort());
              };
            };
          }),
      );

    /** The studio in a browser that has no room for more. */
    async function fullBrowser() {
      const tab = await person();
      const moreRoom = await fill(tab, new URL('empty.html', open.studio.url).href);
      const page = await tab();
      await paste(page, 'Not kept');
      await trouble(page, 'doesn’t keep your work: it has no room left');
      return { page, moreRoom };
    }

    it('is changed in one tab at a time: the second says so, takes over what the first has just done, and gives it back', async () => {
      const tab = await person();
      const first = await tab();
      await paste(first);
      const second = await tab(first.url());
      await trouble(second, 'open in another tab');
      assert.ok(await second.$('main.work[inert]'), 'nothing can be changed there');
      await retitle(first, 'One: ');
      // At once, before the first tab has kept its last words by itself
      await second.bringToFront();
      await press(second, 'Work on it here');
      await atEase(second);
      assert.match(await textOf(second, '.bar h1'), /^One: /);
      await trouble(first, 'now being changed in another tab');
      await retitle(second, 'Two: ');
      await saved(second, 'Kept on this computer');
      await first.bringToFront();
      // The keys for undoing don't reach what another tab has
      await first.keyboard.down('Control');
      await first.keyboard.press('z');
      await first.keyboard.up('Control');
      await press(first, 'Work on it here');
      await atEase(first);
      assert.match(await textOf(first, '.bar h1'), /^Two: One: /);
      // The last tab that is left has it by itself
      await first.close();
      await second.bringToFront();
      await atEase(second);
      assert.equal(await second.$('main.work[inert]'), null);
      assert.equal((await kept(second)).length, 1);
      assert.deepEqual(second.problems, []);
    });

    it('is never written over by a tab that slept while another took it: both are kept', async () => {
      const tab = await person();
      const sleeping = await tab();
      await paste(sleeping);
      // It hears nothing of other tabs
      await sleeping.evaluate(() => {
        window.BroadcastChannel.prototype.postMessage = () => {};
      });
      const awake = await tab(sleeping.url());
      await awake.waitForSelector('.tabs');
      await sleeping.evaluate(() => (window.stopped = true));
      await retitle(awake, 'Awake: ');
      await saved(awake, 'Kept on this computer');
      await retitle(sleeping, 'Asleep: ');
      await trouble(sleeping, 'was changed in another tab');
      assert.deepEqual(
        (await kept(awake)).map(title => title.split(':')[0]),
        ['Awake'],
      );
      await press(sleeping, 'Keep mine as a second work');
      await saved(sleeping, 'Kept on this computer');
      assert.deepEqual(
        (await kept(awake)).map(title => title.split(':')[0]),
        ['Asleep', 'Awake'],
      );
    });

    it('comes back where another tab has removed it', async () => {
      const tab = await person();
      const first = await tab();
      await paste(first);
      const second = await tab();
      second.on('dialog', dialog => void dialog.accept());
      await second.waitForSelector('.projects button[aria-label^=Remove]');
      await second.click('.projects button[aria-label^=Remove]');
      await second.waitForFunction(() => !document.querySelector('.projects li'), POLLING);
      await retitle(first, 'Still: ');
      await trouble(first, 'was removed in another tab');
      await press(first, 'Keep it again');
      await saved(first, 'Kept on this computer');
      assert.match((await kept(first))[0], /^Still: /);
    });

    it('is not thrown away where the browser has no room: “All work” stays, and a file is offered that opens again', async () => {
      const { page } = await fullBrowser();
      await retitle(page, 'Full: ');
      await press(page, 'All work');
      await page.waitForFunction(() => document.activeElement.closest('studio-trouble'), POLLING);
      assert.match(await textOf(page, '.bar h1'), /^Full: /);
      assert.match(page.url(), /#./);
      const file = await downloads(page, '.json');
      await press(page, 'Save it as a file');
      const work = await file();
      // What is in a file may be left
      await press(page, 'All work');
      await page.waitForSelector('studio-start');
      // In another browser
      const elsewhere = await (await person())();
      await (await elsewhere.waitForSelector('studio-start input[type=file]')).uploadFile(work);
      await elsewhere.waitForSelector('.tabs');
      assert.match(await textOf(elsewhere, '.bar h1'), /^Full: /);
      await saved(elsewhere, 'Kept on this computer');
      assert.deepEqual(page.problems, []);
    });

    it('is kept as soon as there is room again', async () => {
      const { page, moreRoom } = await fullBrowser();
      await page.evaluate(() => {
        window.told = new Set();
        new MutationObserver(() => {
          const why = document.querySelector('studio-trouble [role=alert]')?.textContent.trim();
          if (why) window.told.add(why);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      await retitle(page, 'Full: ');
      await saved(page, 'Not kept');
      await moreRoom();
      await press(page, 'Try again');
      await atEase(page);
      // Why it isn't kept is told in the same words each time
      for (const why of await page.evaluate(() => [...window.told])) assert.match(why, /it has no room left/);
      await page.reload();
      await page.waitForSelector('.bar h1');
      assert.match(await textOf(page, '.bar h1'), /^Full: /);
    });

    it('says which file is no work, and why', async () => {
      const page = await (await person())();
      const folder = mkdtempSync(join(tmpdir(), 'studio-'));
      const file = join(folder, 'broken.json');
      for (const [content, why] of [
        [{ explainerWork: 1 }, /holds no article/],
        [
          {
            explainerWork: 1,
            article: {
              text: 'One.',
              digest: '',
              metadata: {},
              sentences: [],
              blocks: [{ kind: 'title', start: 0, end: 99 }],
            },
          },
          /holds no article, or a broken one/,
        ],
        [
          { explainerWork: 1, article: { text: '', digest: '', metadata: {}, sentences: [], blocks: [] } },
          /holds no facts/,
        ],
      ]) {
        writeFileSync(file, JSON.stringify(content));
        await (await page.waitForSelector('studio-start input[type=file]')).uploadFile(file);
        await page.waitForSelector('studio-start [role=alert]');
        await page.waitForFunction(
          pattern => new RegExp(pattern).test(document.querySelector('studio-start [role=alert]').textContent),
          POLLING,
          why.source,
        );
      }
      assert.deepEqual(page.problems, []);
    });

    it('lists the rest where a record is spoiled, and opens what is good', async () => {
      const page = await (await person())();
      await paste(page);
      await page.evaluate(
        () =>
          new Promise(resolve => {
            const opening = window.indexedDB.open('explainer-studio');
            opening.onsuccess = () => {
              const store = opening.result.transaction('projects', 'readwrite').objectStore('projects');
              const { transaction } = store;
              store.put({ id: 'null-draft', changed: 1, article: null, draft: null });
              store.put({ id: 'no-facts', changed: 2, article: { text: 'x' }, draft: { pack: { title: 'Hollow' } } });
              store.put({ id: 'text', changed: 'yesterday' });
              transaction.oncomplete = () => (opening.result.close(), resolve());
            };
          }),
      );
      await press(page, 'All work');
      await page.waitForFunction(() => document.querySelectorAll('.projects li').length === 4, POLLING);
      assert.match(await textOf(page, '.projects'), /can’t be read any more/);
      await page.locator('::-p-xpath(//button[contains(., "Hollow")])').click();
      await page.waitForSelector('studio-start [role=alert]');
      assert.match(await textOf(page, 'studio-start [role=alert]'), /can’t be opened.*untouched/);
      await page.locator('::-p-xpath(//button[contains(., "ferry")])').click();
      await page.waitForSelector('.tabs');
      assert.deepEqual(page.problems, []);
    });

    it('says where it is kept, and under which other port of this machine there is more', async () => {
      const other = await serveStudio();
      try {
        const tab = await person();
        const page = await tab();
        await paste(page);
        const work = new URL(page.url()).hash;
        const visitor = await tab(other.url);
        await visitor.waitForSelector('.projects .others');
        assert.match(
          await textOf(visitor, '.projects'),
          new RegExp(`only under this address: ${new URL(other.url).host}`),
        );
        assert.equal(await visitor.$eval('.projects .others a', ({ href }) => href), open.studio.url);
        // The address of a work that isn't kept there
        const lost = await tab(other.url + work);
        await lost.waitForSelector('studio-start [role=alert]');
        assert.match(await textOf(lost, 'studio-start [role=alert]'), /not kept here/);
        // And nothing more once it is removed
        page.on('dialog', dialog => void dialog.accept());
        await page.bringToFront();
        await press(page, 'All work');
        await page.waitForSelector('.projects button[aria-label^=Remove]');
        await page.click('.projects button[aria-label^=Remove]');
        await page.waitForFunction(() => !document.querySelector('.projects li'), POLLING);
        await visitor.reload();
        await visitor.waitForSelector('.projects');
        assert.equal(await visitor.$('.projects .others'), null);
      } finally {
        await other.close();
      }
    });

    it('says under which other host name of the same domain there is more', async () => {
      const tab = await person();
      const { port } = new URL(open.studio.url);
      const [one, other] = ['one', 'other'].map(name => `http://${name}.school.localhost:${port}/`);
      await paste(await tab(one));
      const visitor = await tab(other);
      await visitor.waitForSelector('.projects .others');
      assert.equal(await visitor.$eval('.projects .others a', ({ href }) => href), one);
      // This machine's two names share nothing: of the other it can only be said that there may be some
      const named = await (await person())(`http://localhost:${port}/`);
      await named.waitForSelector('.projects .twin');
      assert.equal(await named.$eval('.projects .twin a', ({ href }) => href), open.studio.url);
    });

    it('can be kept again where the data of the site were cleared while it was open', async () => {
      const page = await (await person())();
      await paste(page);
      await page.evaluate(() => fetch('forget'));
      await retitle(page, 'Still: ');
      await trouble(page, 'or with this site’s data');
      await press(page, 'Keep it again');
      await saved(page, 'Kept on this computer');
      assert.match((await kept(page))[0], /^Still: /);
      assert.deepEqual(page.problems, []);
    });

    it('holds what a person who leaves the page would lose, and asks', async () => {
      const { page } = await fullBrowser();
      await retitle(page, 'Full: ');
      const asked = new Promise(resolve =>
        page.once('dialog', dialog => (resolve(dialog.type()), void dialog.dismiss())),
      );
      await page.evaluate(() => void location.reload());
      assert.equal(await asked, 'beforeunload');
    });
  });
}
