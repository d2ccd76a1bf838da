// The plugin's zip in a real WordPress: an administrator installs it, an author makes a quiz of a post by real presses, a
// reader plays it, the post is edited.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findNewerWordPress, findWordPress } from '../../../.scripts/find-wordpress.mjs';
import { launchBrowser } from '../interop/lms.mjs';

const ZIP = resolve('dist/wordpress/explainer-elements.zip');
const TITLE = 'Wexmouth votes to close its "Harbour" bridge & quay <2027>';
/** With all that WordPress, its filters for authors and its themes take for something of theirs. */
const ODD = 'Quay & Sons said that 5 < 7 -- as [gallery] of Wordpress shows in C:\\quays --> 🌉.';
const PARAGRAPHS = [
  ...readFileSync('stories/samples/harbour-bridge.md', 'utf8')
    .split(/^---$/m)[2]
    .trim()
    .split(/\n\n+/)
    .filter(paragraph => !/^[#-]/.test(paragraph))
    .map(paragraph => paragraph.replace(/\n/g, ' ')),
  'The steel for the new bridge comes by ship from Rotterdam, and its timber from Gothenburg.',
  `"My bakery & I will not leave [gallery] the quay -- not for 1 < 2 \\ bridges of Wordpress 🌉," Marta Lindqvist said on Thursday. ${ODD}`,
];

const inWordPress = version => () => {
  let wordpress, browser, admin, author, Desk, press, AUTHOR, post;
  before(async () => {
    ({ Desk, press } = await import('./author.mjs'));
    const { startWordPress, AUTHOR: known } = await import('./wordpress.mjs');
    AUTHOR = known;
    wordpress = await startWordPress(version);
    console.log(`WordPress ${wordpress.version}`);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await wordpress?.stop();
  });

  // Each goes on from where the one before it came to
  let stuck;
  const step = (name, work) =>
    it(name, async () => {
      assert.equal(stuck, undefined, 'a step before this one');
      stuck = name;
      await work();
      stuck = undefined;
    });

  const contentOf = id => wordpress.php(`echo get_post( ${id} )->post_content;`);
  const storedIn = id =>
    JSON.parse(
      wordpress.php(
        `foreach ( parse_blocks( get_post( ${id} )->post_content ) as $block ) if ( 'explainer-elements/quiz' === $block['blockName'] ) echo wp_json_encode( $block['attrs'] );`,
      ),
    );
  const packIn = id => JSON.parse(decodeURIComponent(storedIn(id).pack));

  async function read(id, { width = 1280, query = '' } = {}) {
    const page = await browser.newPage();
    page.problems = [];
    page.on('pageerror', error => page.problems.push(error.message));
    // WordPress itself asks other hosts for pictures of people and smileys
    page.on('console', message => {
      const isOurs = !/^https?:/.test(message.location().url) || message.location().url.startsWith(wordpress.address);
      if (message.type() === 'error' && isOurs) page.problems.push(message.text());
    });
    await page.setViewport({ width, height: 900 });
    await page.goto(`${wordpress.address}/?p=${id}${query}`);
    return page;
  }

  step('is installed from its zip and activated by an administrator', async () => {
    admin = await Desk.open(browser, wordpress.address);
    await admin.go('/wp-admin/plugin-install.php?tab=upload');
    await (await admin.page.$('#pluginzip')).uploadFile(ZIP);
    await Promise.all([admin.page.waitForNavigation(), press(admin.page, '#install-plugin-submit')]);
    await Promise.all([admin.page.waitForNavigation(), press(admin.page, 'a.button-primary', 'Activate')]);
    assert.equal(
      wordpress.php("echo json_encode( get_option( 'active_plugins' ) );"),
      '["explainer-elements\\/explainer-elements.php"]',
    );
    assert.ok(existsSync(`${wordpress.site}/wp-content/plugins/explainer-elements/readme.txt`));
  });

  step('reads the post that an author writes, and lists what can be asked with the passages', async () => {
    author = await Desk.open(browser, wordpress.address, AUTHOR);
    await author.edit();
    await author.write(TITLE, PARAGRAPHS);
    await author.addQuiz();
    await author.pressIn('Find questions');
    await (await author.canvas()).waitForSelector('.explainer-question');
    const questions = await author.questions();
    assert.equal(questions.length, 5);
    for (const { prompt, passages } of questions) {
      assert.ok(prompt.length > 8, prompt);
      assert.ok(passages.length, prompt);
      for (const passage of passages)
        assert.ok(
          [TITLE, ...PARAGRAPHS].some(each => each.includes(passage)),
          passage,
        );
    }
  });

  step('lets the author put in order, reword, drop and take in', async () => {
    const before = await author.questions();
    await author.pressIn('Move up', 1);
    await author.pressIn('Drop', 4);
    await author.pressIn('Reword', 1);
    const canvas = await author.canvas();
    const field = await canvas.waitForSelector('.explainer-question__form textarea');
    await field.click({ count: 3 });
    await author.page.keyboard.type('Who teaches at Eastgate & leads <the> school?');
    await author.pressIn('Keep these words', 1);
    await (await canvas.waitForSelector('.explainer-quiz__others summary')).click();
    const other = await canvas.evaluateHandle(() =>
      [...document.querySelectorAll('.explainer-quiz__others .explainer-question')]
        .find(({ textContent }) => textContent.includes('My bakery'))
        .querySelector('button'),
    );
    await other.asElement().click();
    const now = await author.questions();
    assert.equal(now.length, 5);
    assert.equal(now[0].stimulus, before[1].stimulus);
    assert.equal(now[1].prompt, 'Who teaches at Eastgate & leads <the> school?');
    assert.deepEqual(now[1].options, before[0].options);
    assert.match(now[4].stimulus, /My bakery & I/);
  });

  step('keeps the quiz with the post whole, though an author has no unfiltered_html', async () => {
    const shown = await author.questions();
    await author.publish();
    post = await author.id();
    assert.equal(
      wordpress.php(`echo user_can( get_post( ${post} )->post_author, 'unfiltered_html' ) ? 'yes' : 'no';`),
      'no',
    );
    const { questions, sources, people } = packIn(post);
    assert.deepEqual(
      questions.map(({ prompt }) => prompt),
      shown.map(({ prompt }) => prompt),
    );
    assert.ok(people.length >= 4);
    assert.match(sources[0].digest, /^sha256-/);
    assert.ok(
      !/\\/.test(contentOf(post).split('wp:explainer-elements/quiz')[1].split('-->')[0]),
      'nothing that a missing slash would spoil',
    );
    // Saved again, it is what it was: nothing piles up
    const once = storedIn(post).pack;
    await author.edit(post);
    await (await author.canvas()).waitForSelector('.explainer-question');
    await author.page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
    await author.saved();
    assert.equal(storedIn(post).pack, once);
  });

  step('is played by a reader: a verdict, in the order of the author', async () => {
    const page = await read(post);
    const scripts = await page.$$eval('script[src*=explainer-elements], link[href*=explainer-elements]', tags =>
      tags.map(({ src, href, integrity, localName, rel }) => ({
        file: src || href,
        integrity,
        what: rel || localName,
      })),
    );
    assert.ok(scripts.length > 4);
    for (const { file, integrity } of scripts) assert.match(integrity, /^sha384-/, file);
    assert.ok(scripts.some(({ what }) => what === 'modulepreload'));
    await page.$eval('quick-quiz', quiz => quiz.scrollIntoView({ block: 'center' }));
    await page.waitForSelector('quick-quiz[state=ready]');
    const asked = () => page.$eval('quick-quiz', quiz => quiz.shadowRoot.textContent.replace(/\s+/g, ' '));
    assert.match(await asked(), /1 of 5/);
    const given = await page.$eval('quick-quiz', quiz => JSON.parse(quiz.querySelector('script').textContent));
    assert.deepEqual(given, packIn(post));
    const [{ prompt, options = [], correct }] = given.questions;
    assert.ok((await asked()).includes(prompt));
    const right = options.find(({ id }) => id === correct)?.text ?? (correct ? 'True' : 'False');
    const option = await page.evaluateHandle(
      text =>
        [...document.querySelector('quick-quiz').shadowRoot.querySelectorAll('[part~=option]')].find(each =>
          each.textContent.includes(text),
        ),
      right,
    );
    await option.asElement().click();
    await page.waitForFunction(() =>
      document.querySelector('quick-quiz').shadowRoot.querySelector('[part~=feedback]')?.textContent.trim(),
    );
    assert.match(await asked(), /Right/);
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  step('gives readers a map where the author has one drawn, and loads the atlas for nobody else', async () => {
    await author.edit(post);
    const canvas = await author.canvas();
    await canvas.waitForSelector('.explainer-question');
    assert.equal(packIn(post).map, undefined);
    await author.pressIn('Add a map of the places');
    await canvas.waitForSelector('.explainer-map');
    const drawn = await canvas.$$eval('.explainer-map text', names => names.map(({ textContent }) => textContent));
    assert.deepEqual(drawn.sort(), ['Gothenburg', 'Rotterdam']);
    await author.update();
    const page = await read(post);
    const asked = [];
    page.on('request', request => asked.push(request.url()));
    await page.reload();
    await page.$eval('story-map', map => map.scrollIntoView({ block: 'center' }));
    await page.waitForSelector('story-map[state=ready]');
    const [places, box] = await page.$eval('story-map', ({ shadowRoot }) => [
      [...shadowRoot.querySelectorAll('[part~=place] strong')].map(({ textContent }) => textContent),
      shadowRoot.querySelector('[part~=map]').getBoundingClientRect().toJSON(),
    ]);
    assert.deepEqual(places.sort(), ['Gothenburg', 'Rotterdam']);
    assert.ok(box.width > 200 && box.height > 100, JSON.stringify(box));
    assert.ok(asked.some(url => url.includes('story-map')) && !asked.some(url => /atlas|worker/.test(url)));
    assert.deepEqual(page.problems, []);
    await page.close();
    await author.pressIn('Leave the map out');
    await author.update();
    const without = await read(post);
    assert.equal(await without.$('story-map'), null);
    await without.close();
  });

  step('keeps what is changed while a map is drawn, and says what kept one from being drawn', async () => {
    await author.edit(post);
    let canvas = await author.canvas();
    await canvas.waitForSelector('.explainer-question');
    const before = await author.questions();
    await canvas.evaluate(() => {
      const button = words =>
        [...document.querySelectorAll('.wp-block-explainer-elements-quiz button')].find(({ textContent }) =>
          textContent.startsWith(words),
        );
      button('Add a map of the places').click();
      button('Drop').click();
    });
    await canvas.waitForSelector('.explainer-map');
    assert.deepEqual(
      (await author.questions()).map(({ prompt, stimulus }) => [prompt, stimulus]),
      before.slice(1).map(({ prompt, stimulus }) => [prompt, stimulus]),
    );
    const notice = async () => {
      const found = await canvas.waitForSelector('.wp-block-explainer-elements-quiz .components-notice__content');
      return await found.evaluate(({ textContent }) => textContent);
    };
    const atlas = resolve(wordpress.site, 'wp-content/plugins/explainer-elements/block/atlas.bin');
    await author.edit(post);
    canvas = await author.canvas();
    await canvas.waitForSelector('.explainer-question');
    renameSync(atlas, `${atlas}.away`);
    await author.pressIn('Add a map of the places');
    assert.match(await notice(), /^The atlas did not load/);
    renameSync(`${atlas}.away`, atlas);
    await author.page.evaluate(() => {
      const { select, dispatch } = window.wp.data;
      const others = select('core/block-editor')
        .getBlocks()
        .filter(({ name }) => !name.startsWith('explainer'));
      dispatch('core/block-editor').removeBlocks(others.map(({ clientId }) => clientId));
    });
    await author.pressIn('Add a map of the places');
    await canvas.waitForFunction(
      () =>
        !/atlas/.test(
          document.querySelector('.wp-block-explainer-elements-quiz .components-notice__content')?.textContent ??
            'atlas',
        ),
    );
    assert.doesNotMatch(await notice(), /atlas|did not load/);
  });

  step('marks in the editor what an edited post no longer bears out, and asks readers no more', async () => {
    await author.edit(post);
    const canvas = await author.canvas();
    await canvas.waitForSelector('.explainer-question');
    const [first] = packIn(post).questions;
    const words = first.evidence[0].exact;
    await author.page.evaluate(gone => {
      const { select, dispatch } = window.wp.data;
      const block = select('core/block-editor')
        .getBlocks()
        .find(({ attributes }) => String(attributes.content).replaceAll('&amp;', '&').includes(gone.slice(0, 30)));
      dispatch('core/block-editor').selectBlock(block.clientId);
    }, words);
    // The paragraph is taken away as a writer does: all of it chosen, then a key
    await (await canvas.waitForSelector('.wp-block-paragraph.is-selected')).click();
    await author.page.keyboard.down('Control');
    await author.page.keyboard.press('a');
    await author.page.keyboard.up('Control');
    await author.page.keyboard.press('Delete');
    await canvas.waitForSelector('.explainer-question__withdrawn');
    const marked = await author.questions();
    assert.match(marked[0].withdrawn, /gone from the post/);
    await author.update();
    const page = await read(post);
    const given = await page.$eval(
      'quick-quiz',
      quiz => JSON.parse(quiz.querySelector('script').textContent).questions,
    );
    assert.ok(!given.some(({ id }) => id === first.id));
    assert.ok(given.length >= 2);
    assert.ok(!(await page.content()).includes(first.stimulus.text));
    await page.close();
  });

  step('speaks the author’s language in the editor', async () => {
    const file = `${wordpress.site}/wp-content/plugins/explainer-elements/languages/explainer-elements-de_DE.mo`;
    mkdirSync(`${wordpress.site}/wp-content/languages`, { recursive: true });
    // WordPress offers a language of which it has a file
    copyFileSync(file, `${wordpress.site}/wp-content/languages/de_DE.mo`);
    wordpress.php(`update_user_meta( get_user_by( 'login', '${AUTHOR.name}' )->ID, 'locale', 'de_DE' );`);
    await author.edit(post);
    await author.pressIn('Weitere Fragen finden');
    await (await author.canvas()).waitForSelector('.explainer-quiz__others');
    assert.match(
      (await author.questions())[0].withdrawn,
      /^Das wird niemand mehr gefragt\. Diese Worte stehen nicht mehr im Beitrag/,
    );
    assert.deepEqual(author.page.problems, []);
  });

  it('has nothing that PHP complains of', () => {
    assert.deepEqual(wordpress.complaints(), []);
  });
};

const found = findWordPress();
const missing =
  typeof found === 'string' && `${found} is not there and can’t be installed: the block is not tried in WordPress`;
describe('the block in WordPress', { skip: missing }, inWordPress(found));

const newer = missing ? undefined : findNewerWordPress();
const noNewer = newer ? false : missing || 'WORDPRESS names the one to try, or npm has no newer one';
describe('the block in a newer WordPress', { skip: noNewer }, inWordPress({ ...found, wordpress: newer }));
