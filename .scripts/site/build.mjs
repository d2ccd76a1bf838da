// npm run docs: the site of the docs, static, in .site/: a page an element from the manifest, the guides of docs/, and search.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { marked } from 'marked';
import { readElements, tablesOf } from './elements.mjs';
import { escape, pageHtml, prose, tableHtml } from './page.mjs';

const SITE = '.site';
const SAMPLE = 'stories/samples/harbour-bridge.md';

const plain = text => text.replace(/[`*#|>[\]]/g, ' ').replace(/\s+/g, ' ');
const slug = text =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function elementPage(element) {
  const { tagName: tag, description = '', summary = '' } = element;
  const tables = tablesOf(element);
  const names = tables.flatMap(({ rows }) => rows.flatMap(([name, attribute]) => [name, attribute]));
  const demo =
    tag === 'content-pack'
      ? `<content-pack src="../pack.json"><who-said-it></who-said-it></content-pack>`
      : `<${tag} src="../pack.json"></${tag}>`;
  const usage =
    tag === 'content-pack'
      ? '<content-pack src="pack.json">\n  <who-said-it></who-said-it>\n  <score-card></score-card>\n</content-pack>'
      : `<${tag} src="pack.json"></${tag}>`;
  return {
    path: `elements/${tag}.html`,
    title: `<${tag}>`,
    summary: summary || description.split('\n')[0],
    names: [tag, ...names].join(' '),
    text: plain(`${description} ${tables.flatMap(({ rows }) => rows.flat()).join(' ')}`),
    body: `<h1>&lt;${tag}&gt;</h1>
<p>${prose(description)}</p>
<pre><code>${escape(usage)}</code></pre>
<div class="demo">${demo}</div>
${tables.map(tableHtml).join('\n')}`,
  };
}

/** A Markdown file as a page; links between Markdown files become links between pages. */
function guidePage(file) {
  const markdown = readFileSync(join('docs', file), 'utf8').replace(/\]\((?:\.\.|docs)\//g, '](');
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? file;
  const path = `guides/${file.replace('../', '').replace(/\.md$/, '.html')}`;
  const renderer = new marked.Renderer();
  let section = title;
  const labels = new Map();
  /** Regions of a page are told apart by the section that they stand in. */
  const label = () => {
    const count = (labels.get(section) ?? 0) + 1;
    labels.set(section, count);
    return escape(count > 1 ? `${section}, table ${count}` : `${section}, table`);
  };
  renderer.heading = function ({ tokens, depth, text }) {
    section = text.replace(/[`*_]/g, '');
    return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
  };
  renderer.table = (table =>
    function (token) {
      return `<div class="scroll" role="region" tabindex="0" aria-label="${label()}">${table.call(this, token)}</div>`;
    })(renderer.table);
  const body = marked(markdown, { renderer })
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replace(/(href="(?!https?:)[^"]+)\.md(["#])/g, '$1.html$2');
  return { path, title, summary: '', names: '', text: plain(markdown), body };
}

const guides = readdirSync('docs', { recursive: true })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.md') && !path.startsWith('examples/'))
  .concat('../CONTRIBUTING.md', '../CHANGELOG.md')
  .sort()
  .map(guidePage);
const elements = readElements().map(elementPage);
const navigation = [
  { title: 'Elements', pages: elements },
  { title: 'Guides', pages: guides },
];
const home = {
  path: 'index.html',
  title: 'Explainer Elements',
  body: `<h1>Explainer Elements</h1>
<p>Turns a news article into quizzes and explainers that stand inside the page where the article is read.</p>
<div class="demo"><article-explainer src="pack.json"></article-explainer></div>
<h2>Elements</h2>
<ul>${elements.map(({ path, title, summary }) => `<li><a href="${path}"><code>${escape(title)}</code></a> ${prose(summary)}</li>`).join('\n')}</ul>`,
};

rmSync(SITE, { recursive: true, force: true });
for (const page of [home, ...elements, ...guides]) {
  mkdirSync(dirname(join(SITE, page.path)), { recursive: true });
  writeFileSync(join(SITE, page.path), pageHtml({ ...page, navigation }));
}
const searched = [...elements, ...guides].map(({ body: _body, ...page }) => page);
writeFileSync(join(SITE, 'search.json'), JSON.stringify(searched));
copyFileSync('.scripts/site/site.css', join(SITE, 'site.css'));
for (const file of ['explainer-elements.js', 'further-kinds.js', 'share-picture.js'])
  copyFileSync(`dist/${file}`, join(SITE, file));
for (const folder of readdirSync('docs', { withFileTypes: true })) {
  const pictures = join('docs', folder.name);
  if (folder.isDirectory() && folder.name !== 'examples') {
    cpSync(pictures, join(SITE, 'guides', folder.name), { recursive: true, filter: path => !path.endsWith('.md') });
  } else if (/\.(svg|png|webp|jpg)$/.test(folder.name)) copyFileSync(pictures, join(SITE, 'guides', folder.name));
}
await build({
  entryPoints: ['.scripts/site/search.js'],
  outfile: join(SITE, 'search.js'),
  bundle: true,
  minify: true,
  format: 'esm',
});
if (!existsSync('dist/cli/explainer.js')) throw new Error('The command is not built: npm run build makes it.');
const pack = execFileSync(process.execPath, ['dist/cli/explainer.js', 'build', SAMPLE]);
writeFileSync(join(SITE, 'pack.json'), pack);
console.log(`${SITE}: ${elements.length} elements, ${guides.length} guides`);
