import { readFile } from 'node:fs/promises';
import { renderPack } from 'explainer-elements/render';

const LIBRARY = 'node_modules/explainer-elements/dist';

export default function (eleventy) {
  // {% explainer "pack.json", "who-said-it" %}: the widget as HTML, readable before any script has come
  eleventy.addAsyncShortcode('explainer', async (path, ...widgets) => {
    const pack = JSON.parse(await readFile(path, 'utf8'));
    return renderPack(pack, { ...(widgets.length && { widgets }), jsonLd: true });
  });
  for (const file of ['loader.js', 'reserve.css', 'widgets']) {
    eleventy.addPassthroughCopy({ [`${LIBRARY}/${file}`]: `explainer/${file}` });
  }
}
