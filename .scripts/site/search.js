// Search over all pages, in the reader's browser.
import MiniSearch from 'minisearch';

const root = document.body.dataset.root;
const query = document.querySelector('#query');
const found = document.querySelector('#found');
let index;

async function load() {
  const pages = await (await fetch(`${root}search.json`)).json();
  const search = new MiniSearch({
    fields: ['title', 'names', 'text'],
    storeFields: ['title', 'summary'],
    idField: 'path',
    // `heading-level` is one word, and so is each of its parts
    tokenize: text =>
      text.split(/[^\p{L}\p{N}-]+/u).flatMap(word => (word.includes('-') ? [word, ...word.split('-')] : word)),
    searchOptions: { boost: { title: 4, names: 3 }, prefix: true, fuzzy: 0.2 },
  });
  search.addAll(pages);
  return search;
}

function show(results) {
  const heading = document.createElement('h2');
  heading.textContent = results.length ? `${results.length} found` : 'Nothing found';
  const list = document.createElement('ul');
  for (const { id, title, summary } of results.slice(0, 12)) {
    const link = Object.assign(document.createElement('a'), { href: root + id, textContent: title });
    const line = document.createElement('li');
    line.append(link, ` ${summary}`);
    list.append(line);
  }
  found.replaceChildren(heading, list);
}

query.addEventListener('input', async () => {
  const words = query.value.trim();
  index ??= load();
  const search = await index;
  if (words !== query.value.trim()) return;
  if (words) show(search.search(words));
  else found.replaceChildren();
});
