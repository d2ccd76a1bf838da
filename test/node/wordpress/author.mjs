// Somebody at WordPress' editor: what they press and type, on the page as it stands.
import { ADMIN } from './wordpress.mjs';

const CANVAS = 'iframe[name="editor-canvas"]';

/** Waits for what has this text and presses it as a mouse does. */
export async function press(frame, selector, text) {
  const find = (selectors, words) =>
    [...document.querySelectorAll(selectors)].find(
      element =>
        element.getClientRects().length &&
        !element.disabled &&
        element.getAttribute('aria-disabled') !== 'true' &&
        (!words || (element.getAttribute('aria-label') ?? element.textContent).trim().startsWith(words)),
    );
  const handle = await frame.waitForFunction(find, { timeout: 30_000, polling: 100 }, selector, text).catch(error => {
    throw new Error(`There is no ${selector} “${text}”: ${error.message}`);
  });
  await handle.asElement().scrollIntoView();
  await handle.asElement().click();
}

/** Everything of one person's visit. */
export class Desk {
  constructor(page, address) {
    this.page = page;
    this.address = address;
  }

  static async open(browser, address, { name, password } = ADMIN, { width = 1280, height = 900 } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.setViewport({ width, height });
    page.problems = [];
    page.on('pageerror', error => page.problems.push(error.message));
    page.on('dialog', dialog => dialog.accept());
    const desk = new Desk(page, address);
    await desk.go('/wp-login.php');
    // WordPress takes the focus to the name a moment after the page is there, and with it what is typed into the password
    await page.waitForFunction(() => document.activeElement.id === 'user_login', { polling: 50 });
    await page.type('#user_login', name);
    await page.type('#user_pass', password);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    const refused = await page.evaluate(() => document.querySelector('#login_error')?.textContent.trim());
    if (refused) throw new Error(`WordPress lets nobody in: ${refused}`);
    return desk;
  }

  go(path) {
    return this.page.goto(this.address + path, { waitUntil: 'load' });
  }

  /** The editor of a post, without what welcomes whoever sees it first. */
  async edit(id) {
    // On a busy machine WordPress's own page was seen never to start its editor
    for (let tries = 1; ; tries++) {
      await this.go(id ? `/wp-admin/post.php?post=${id}&action=edit` : '/wp-admin/post-new.php');
      await this.page.bringToFront();
      const isThere = () => window.wp?.data?.select('core/editor')?.getCurrentPostId();
      try {
        // By the clock: a page that isn't in front may have no frames
        await this.page.waitForFunction(isThere, { timeout: 40_000, polling: 200 });
        break;
      } catch (error) {
        const seen = await this.page.evaluate(() => ({
          shown: document.visibilityState,
          ready: document.readyState,
          wp: Object.keys(window.wp ?? {}).length,
          editor: document.querySelector('#editor')?.childElementCount,
          late: performance.getEntriesByType('resource').filter(({ responseEnd }) => !responseEnd).length,
        }));
        console.log(`WordPress's editor did not come: ${JSON.stringify(seen)} ${this.page.problems.join(' | ')}`);
        if (tries === 3) throw error;
        this.page.problems.length = 0;
      }
    }
    const guide = await this.page
      .waitForSelector('.edit-post-welcome-guide .components-modal__header button, .components-guide button', {
        timeout: 3000,
      })
      .catch(() => undefined);
    if (guide) await this.page.keyboard.press('Escape');
  }

  /** Where the blocks are: in newer versions a frame of its own. */
  async canvas() {
    const frame = await this.page.$(CANVAS);
    return frame ? await frame.contentFrame() : this.page.mainFrame();
  }

  /** Types a post: title and paragraphs. */
  async write(title, paragraphs) {
    const canvas = await this.canvas();
    await (await canvas.waitForSelector('.editor-post-title__input')).click();
    await this.page.keyboard.sendCharacter(title);
    for (const paragraph of paragraphs) {
      await this.page.keyboard.press('Enter');
      await this.page.keyboard.sendCharacter(paragraph);
    }
    await this.page.keyboard.press('Enter');
  }

  /** Adds the block as WordPress' writers do: a slash and its name, and a press on what is offered. */
  async addQuiz() {
    await this.page.keyboard.type('/quiz');
    // Return goes into the post instead where the machine is busy and the list is still being made
    await press(this.page.mainFrame(), '.components-autocomplete__result', 'Quiz from this article');
    await (await this.canvas()).waitForSelector('.wp-block-explainer-elements-quiz');
  }

  /** What of the quiz the author sees. */
  async questions() {
    const canvas = await this.canvas();
    return await canvas.$$eval('.wp-block-explainer-elements-quiz > ol > .explainer-question', items =>
      items.map(item => ({
        prompt: item.querySelector('.explainer-question__prompt')?.textContent,
        stimulus: item.querySelector('.explainer-question__stimulus')?.textContent,
        options: [...item.querySelectorAll('.explainer-question__options li')].map(({ textContent }) => textContent),
        passages: [...item.querySelectorAll('.explainer-question__passages blockquote')].map(
          ({ textContent }) => textContent,
        ),
        withdrawn: item.querySelector('.explainer-question__withdrawn')?.textContent,
      })),
    );
  }

  /** Presses a button of the quiz, or of one of its questions. */
  async pressIn(text, question) {
    const canvas = await this.canvas();
    const within = question === undefined ? '' : `> ol > .explainer-question:nth-child(${question + 1}) `;
    await press(canvas, `.wp-block-explainer-elements-quiz ${within}button`, text);
  }

  async publish() {
    await press(this.page, '.editor-post-publish-panel__toggle, .editor-post-publish-button__button', 'Publish');
    await press(this.page, '.editor-post-publish-panel .editor-post-publish-button', 'Publish');
    await this.saved();
  }

  async update() {
    await press(this.page, '.editor-post-publish-button, .editor-post-publish-button__button', '');
    await this.saved();
  }

  async saved() {
    await this.page.waitForFunction(() => {
      const editor = window.wp.data.select('core/editor');
      return !editor.isSavingPost() && !editor.isEditedPostDirty() && editor.didPostSaveRequestSucceed();
    });
  }

  id() {
    return this.page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
  }
}
