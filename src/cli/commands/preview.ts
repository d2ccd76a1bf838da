import { watchFile } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError, type Command } from 'commander';
import { buildPack } from '../../build/build-pack.js';
import { limitsOf } from '../../languages/limits.js';
import { loadLanguage } from '../../languages/languages.js';
import { readArticleFile, readPackFile } from '../input.js';
import { articlePage, packPage } from '../preview/page.js';
import { servePreview, type Preview } from '../preview/server.js';
import { STUDIO } from '../preview/studio.js';
import { undatedHint } from './build.js';
import { metadataOf, metadataOptions, type MetadataOptions } from './metadata-options.js';

/** Beside `cli/` in the package. */
const LIBRARY = new URL('../explainer-elements.js', import.meta.url);
const POLL = { interval: 300 };

interface PreviewOptions extends MetadataOptions {
  port: number;
}

export function addPreviewCommand(program: Command): void {
  const command = program
    .command('preview')
    .summary('show an article or a pack with the widgets')
    .description('Serves a page on this machine with the widgets in it, and shows every change of the file at once.')
    .argument('<file>', 'an article (.txt, .md, .html) or a content pack (.json)')
    .option('-p, --port <number>', 'the first port to try', readPort, 4173);
  metadataOptions(command).action(preview);
}

async function preview(path: string, options: PreviewOptions): Promise<void> {
  const server = await servePreview(await makePreview(path, options), LIBRARY, options.port);
  watchFile(path, POLL, async () => {
    try {
      server.update(await makePreview(path, options));
      console.log(`${path} has changed: the page shows it.`);
    } catch (error) {
      console.error((error as Error).message);
    }
  });
  watchFile(fileURLToPath(LIBRARY), POLL, () => server.reload());
  const studio = new URL(STUDIO, server.url).href;
  const { port } = new URL(server.url);
  if (options.port !== 0 && Number(port) !== options.port) {
    console.error(
      `Port ${options.port} is in use: this preview has ${port}. What was made in the studio under the other port is kept there.`,
    );
  }
  console.log(
    `\n  ${path} with its widgets: ${server.url}\n  The studio, to make your own: ${studio}\n  Ctrl+C ends this.\n`,
  );
}

async function makePreview(path: string, options: PreviewOptions): Promise<Preview> {
  if (extname(path).toLowerCase() === '.json') {
    const pack = await readPackFile(path);
    return { page: packPage(pack), pack: JSON.stringify(pack) };
  }
  const article = await readArticleFile(path, metadataOf(options));
  const language = await loadLanguage(article.metadata.lang);
  const pack = buildPack(article, { language });
  const hint = undatedHint(pack);
  if (hint) console.error(hint);
  const limits = limitsOf(language);
  if (limits) console.error(limits);
  return { page: articlePage(article, pack), pack: JSON.stringify(pack) };
}

function readPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_515) throw new InvalidArgumentError('It is no port number.');
  return port;
}
