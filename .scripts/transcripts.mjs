// npm run transcripts: what a screen reader is given on the way through each widget, from the browser's accessibility tree,
// into docs/TRANSCRIPTS.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from './find-browser.mjs';

export const TRANSCRIPTS = 'docs/TRANSCRIPTS.md';
/** It has questions of every kind, whatever a builder asks of its article by now. */
const SAMPLE = 'stories/samples/harbour-bridge.pack.json';
const WIDGETS = [
  'who-said-it',
  'timeline-quiz',
  'whos-who',
  'true-or-false',
  'guess-the-number',
  'fill-the-gap',
  'quick-quiz',
  'key-questions',
  'story-timeline',
  'meet-the-people',
  'key-terms',
  'score-card',
];
const QUIET = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'LineBreak', 'StaticText', 'ListMarker']);

/** The tree under the widget, a line a node, indented: role, name, and what else is said of it. */
async function treeOf(client) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const lines = [];
  const visit = (node, depth) => {
    const role = node.role?.value;
    const name = node.name?.value?.replace(/\s+/g, ' ').trim() ?? '';
    const isText = role === 'StaticText' && name;
    const isSaid = !node.ignored && (isText || !QUIET.has(role));
    if (isSaid) {
      const said = (node.properties ?? [])
        .filter(({ name: property }) => ['checked', 'expanded', 'disabled', 'level', 'valuetext'].includes(property))
        .map(({ name: property, value }) => `${property}: ${value.value}`)
        .filter(text => !text.endsWith(': false') || text.startsWith('expanded'));
      const value = node.value?.value !== undefined && role !== 'StaticText' ? [`value: ${node.value.value}`] : [];
      const more = [...value, ...said].length ? ` (${[...value, ...said].join(', ')})` : '';
      lines.push(`${'  '.repeat(depth)}${isText ? name : `${role}${name ? ` “${name}”` : ''}${more}`}`);
    }
    // What has a name from its content has said it
    if (isSaid && ['button', 'link', 'option', 'DisclosureTriangle', 'heading'].includes(role)) return;
    for (const child of node.childIds ?? []) if (byId.has(child)) visit(byId.get(child), depth + (isSaid ? 1 : 0));
  };
  visit(nodes[0], 0);
  return lines;
}

const focused = client =>
  client.send('Accessibility.getFullAXTree').then(({ nodes }) => {
    const node = nodes.findLast(each => each.properties?.some(({ name, value }) => name === 'focused' && value.value));
    return node && !QUIET.has(node.role.value)
      ? `${node.role.value} “${node.name?.value ?? ''}”`
      : (node?.name?.value ?? 'the text');
  });

const announced = page =>
  page.evaluate(() =>
    [...document.querySelector('main').firstElementChild.shadowRoot.querySelectorAll('[aria-live]')]
      .map(region => region.textContent.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join(' '),
  );

const settled = page => page.evaluate(() => new Promise(done => setTimeout(done, 350)));

/** What stands under the focus, by what a reader does there. */
const underFocus = page =>
  page.evaluate(() => {
    const element = document.querySelector('main').firstElementChild.shadowRoot.activeElement;
    if (!element) return undefined;
    if (element.matches('[aria-disabled=true]')) return 'waiting';
    if (element.matches('input[type=range]')) return 'slider';
    return ['select', 'summary', 'button.option', 'button.primary'].find(selector => element.matches(selector));
  });

const stands = (page, part) =>
  page.evaluate(
    part => Boolean(document.querySelector('main').firstElementChild.shadowRoot.querySelector(`[part~=${part}]`)),
    part,
  );

/** Before what can be checked there is something to be chosen. */
const CHOSEN_BY = { slider: 'ArrowRight', select: 'ArrowDown' };

/**
 * Walks through the widget by Tab and presses what is there, to the result or until nothing more can be pressed. The tree is
 * shown after the first answer, and at the end.
 */
async function walk(page, client) {
  const steps = [];
  let [isOpen, isShown] = [true, false];
  const press = async key => {
    const before = await announced(page);
    await page.keyboard.press(key);
    await settled(page);
    const said = await announced(page);
    steps.push(
      `${key}: ${said && said !== before ? `announced “${said}”, then ` : ''}focus on ${await focused(client)}`,
    );
  };
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(() => document.activeElement?.matches('main > *')))) break;
    steps.push(`Tab: ${await focused(client)}`);
    const kind = await underFocus(page);
    if (!kind || kind === 'waiting') continue;
    // What is folded was heard with the first answer
    if (kind === 'summary' ? isShown : kind === 'button.option' && !isOpen) continue;
    if (!CHOSEN_BY[kind]) {
      await press('Enter');
    } else if (isOpen) {
      await press(CHOSEN_BY[kind]);
    }
    if (kind === 'summary' || CHOSEN_BY[kind]) continue;
    const hasResult = await stands(page, 'result');
    isOpen = !hasResult && !(await stands(page, 'feedback'));
    if (isShown ? !hasResult : isOpen) continue;
    isShown = true;
    steps.push('', ...(await treeOf(client)), '');
    if (hasResult) break;
  }
  return steps;
}

/** The transcripts as Markdown. */
export async function transcripts() {
  const pack = readFileSync(SAMPLE, 'utf8');
  const library = readFileSync('dist/explainer-elements.js');
  const server = createServer(({ url }, response) => {
    if (url.endsWith('.json')) return response.setHeader('content-type', 'application/json').end(pack);
    if (url.endsWith('.js')) return response.setHeader('content-type', 'text/javascript').end(library);
    const tag = url.slice(1);
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><html lang="en-GB"><title>${tag}</title><link rel="icon" href="data:,"><script type="module" src="/explainer-elements.js"></script><main><${tag} src="/pack.json" seed="transcript" limit="2"></${tag}></main>`,
    );
  });
  await new Promise(started => server.listen(0, '127.0.0.1', started));
  const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: browserFlags });
  const parts = [];
  for (const tag of WIDGETS) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await client.send('Accessibility.enable');
    await page.goto(`http://127.0.0.1:${server.address().port}/${tag}`);
    await page.waitForSelector(`${tag}[state=ready], ${tag}[state=empty]`);
    const start = await treeOf(client);
    const steps = await walk(page, client);
    parts.push(
      `## \`<${tag}>\`\n\n\`\`\`text\n${start.join('\n')}\n\`\`\`\n\nBy keyboard:\n\n\`\`\`text\n${steps.join('\n').trimEnd()}\n\`\`\``,
    );
    await context.close();
  }
  const version = /\d+/.exec(await browser.version())[0];
  await browser.close();
  server.close();
  return `# Transcripts

What a screen reader is given: the accessibility tree of each widget with the sample article, as Chromium ${version} computes it, then
what each key leads to, on the way to the result. Made by \`npm run transcripts\`; \`test/node/transcripts.test.mjs\` fails when a widget says something
else than this. Voices and wording differ from one screen reader to the next.

${parts.join('\n\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(TRANSCRIPTS, await transcripts());
