import { InvalidArgumentError, type Command } from 'commander';
import type { ContentPack } from '../../pack/types.js';
import { Failure } from '../failure.js';
import { readPackFile, STANDARD_INPUT } from '../input.js';
import { fileUnlessOutput, refuseInputs, writeOutput } from '../output.js';
import { cardOptions, imageOf, writeCard, type CardCommandOptions } from '../share/write-card.js';
import { shareTags } from '../../share/tags.js';

/** Beside `cli/` in the package, and loaded by this command alone. */
const RENDER = new URL('../lib/render.js', import.meta.url);

interface RenderCommandOptions extends CardCommandOptions {
  widgets?: string[];
  seed?: string;
  lang?: string;
  limit?: number;
  jsonLd?: boolean;
  nonce?: string;
  csp?: boolean;
  head?: boolean;
  out?: string;
}

export function addRenderCommand(program: Command): void {
  const command = program
    .command('render')
    .summary('write widgets as HTML that is read without script')
    .description(
      'Writes widgets as HTML with declarative shadow DOM: the first question stands there without any script. With\n' +
        'hydrate.js and the widgets’ modules or the loader, the page takes it over as it stands.',
    )
    .argument('[pack]', 'the content pack, a JSON file; - for standard input', STANDARD_INPUT)
    .option('-w, --widgets <tags...>', 'which widgets, in this order. Default: the first quiz that the pack can fill')
    .option('--seed <text>', 'decides the order of questions and options')
    .option('--lang <language>', 'language of the interface. Default: the pack’s')
    .option('--limit <number>', 'at most so many questions of a widget', readCount)
    .option('--json-ld', 'add the quiz in schema.org’s words, for search engines')
    .option('--nonce <value>', 'for a strict style-src: the nonce of the style elements, or what stands for it')
    .option('--csp', 'print what a strict style-src has to name where there is no nonce, in place of the HTML')
    .option('--head', 'write what the page’s head says to where a link to it is shared, in place of the widgets')
    .option('--url <address>', 'for the head: where the page stands')
    .option('-o, --out <file>', 'write to a file instead of standard output', fileUnlessOutput);
  cardOptions(command).action(render);
}

async function render(
  path: string,
  { out, csp, head, card, image, url, theme, font, ...options }: RenderCommandOptions,
): Promise<void> {
  const picture = { card, image, url, theme, font };
  if (out) await refuseInputs(out, [path]);
  const pack = await readPackFile(path);
  const written = head ? headOf(pack, picture) : await widgetsOf(pack, options);
  await writeCard(pack, picture, [path]);
  if (csp) console.log((await rendering()).styleSources(written).join(' '));
  else if (!out) process.stdout.write(written);
  if (out) await writeOutput(out, written);
}

const rendering = async () => (await import(RENDER.href)) as typeof import('../../render/index.js');

async function widgetsOf(pack: ContentPack, options: object): Promise<string> {
  const { renderPack } = await rendering();
  return await renderPack(pack, options).catch(error => {
    if (error instanceof RangeError) throw new Failure(error.message);
    throw error;
  });
}

function headOf(pack: ContentPack, picture: CardCommandOptions): string {
  try {
    return `${shareTags(pack, { url: picture.url, image: imageOf(picture) })}\n`;
  } catch (error) {
    throw error instanceof Failure ? error : new Failure((error as Error).message);
  }
}

function readCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is no whole number above 0.');
  return count;
}
