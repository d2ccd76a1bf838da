// npm run transcripts: what a screen reader is given on the way through each widget, from the browser's accessibility tree,
// into docs/TRANSCRIPTS.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from './find-browser.mjs';

export const TRANSCRIPTS = 'docs/TRANSCRIPTS.md';
const SAMPLE = 'stories/samples/harbour-bridge.md';
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

/** Walks into the widget by Tab, and presses what is there, until it has answered once or has nothing more to press. */
async function walk(page, client) {
  const steps = [];
  for (let i = 0; i < 14; i++) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.matches('main > *'));
    if (!inside) break;
    steps.push(`Tab: ${await focused(client)}`);
    const before = await announced(page);
    const kind = await page.evaluate(() => {
      const element = document.querySelector('main').firstElementChild.shadowRoot.activeElement;
      return element?.matches('button.option, button.primary, summary') ? element.localName : undefined;
    });
    const press = kind === 'summary' || (kind === 'button' && !steps.some(step => step.startsWith('Enter')));
    if (!press) continue;
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise(done => setTimeout(done, 350)));
    const said = await announced(page);
    steps.push(
      `Enter: ${said && said !== before ? `announced “${said}”, then ` : ''}focus on ${await focused(client)}`,
    );
    if (kind === 'button') steps.push('', ...(await treeOf(client)));
    if (kind === 'button') break;
  }
  return steps;
}

/** The transcripts as Markdown. */
export async function transcripts() {
  const pack = execFileSync(process.execPath, ['dist/cli/explainer.js', 'build', SAMPLE], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const library = readFileSync('dist/explainer-elements.js');
  const server = createServer(({ url }, response) => {
    if (url.endsWith('.json')) return response.setHeader('content-type', 'application/json').end(pack);
    if (url.endsWith('.js')) return response.setHeader('content-type', 'text/javascript').end(library);
    const tag = url.slice(1);
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><html lang="en-GB"><title>${tag}</title><link rel="icon" href="data:,"><script type="module" src="/explainer-elements.js"></script><main><${tag} src="/pack.json" seed="transcript"></${tag}></main>`,
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
      `## \`<${tag}>\`\n\n\`\`\`text\n${start.join('\n')}\n\`\`\`\n\nBy keyboard:\n\n\`\`\`text\n${steps.join('\n')}\n\`\`\``,
    );
    await context.close();
  }
  const version = /\d+/.exec(await browser.version())[0];
  await browser.close();
  server.close();
  return `# Transcripts

What a screen reader is given: the accessibility tree of each widget with the sample article, as Chromium ${version} computes it, then
what each key leads to. Made by \`npm run transcripts\`; \`test/node/transcripts.test.mjs\` fails when a widget says something
else than this. Voices and wording differ from one screen reader to the next.

${parts.join('\n\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(TRANSCRIPTS, await transcripts());
