import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { isRightToLeft } from '../../export/page.js';
import type { ContentPack } from '../../pack/types.js';
import { Failure } from '../failure.js';
import { stringsOf } from '../language.js';
import { refuseInputs, writeOutput } from '../output.js';
import { ownFonts, packagedFonts } from './fonts.js';

export interface CardCommandOptions {
  card?: string;
  image?: string;
  url?: string;
  theme?: string;
  font?: string[];
}

/** The options of commands that draw a card. */
export function cardOptions(command: Command): Command {
  return command
    .option('--card <file>', 'draw the picture that is shown where the page is shared: a PNG of 1200 by 630')
    .option('--image <address>', 'where that picture will stand. Default: its file’s name, beside the page')
    .option('--theme <file>', 'for the picture: a style sheet of --explainer-… properties, as in dist/themes')
    .option('--font <files...>', 'for the picture: the brand’s own font');
}

/** What the page's tags name as its picture: they take whole addresses alone. */
export function imageOf({ card, image, url }: CardCommandOptions): string | undefined {
  if (card && !image && !url)
    throw new Failure('A link’s picture is found by its whole address: say where the page will stand, with --url.');
  return image ?? (card && encodeURIComponent(basename(card)));
}

/** Draws the picture and writes it, if one is asked for. */
export async function writeCard(
  pack: ContentPack,
  { card, theme, font = [] }: CardCommandOptions,
  inputs: readonly string[],
): Promise<void> {
  if (!card) {
    if (theme || font.length) throw new Failure('--theme and --font are for the picture: name its file with --card.');
    return;
  }
  await refuseInputs(card, [...inputs, ...font, ...(theme ? [theme] : [])]);
  const css = theme && (await readFile(theme, 'utf8').catch(() => undefined));
  if (theme && css === undefined) throw new Failure(`The theme ${theme} could not be read.`);
  // It brings the widgets' tokens along, and lit with them
  const { CardError, drawCard } = await import('../../share/index.js');
  const strings = await stringsOf(pack.lang);
  const picture = await drawCard(pack, {
    fonts: [...(await ownFonts(font)), ...(await packagedFonts())],
    theme: css,
    count: strings?.notStarted,
    rightToLeft: isRightToLeft(pack.lang),
  }).catch(error => {
    if (error instanceof CardError) throw new Failure(error.message);
    throw new Failure(`The card could not be drawn: ${(error as Error).message}`);
  });
  await writeOutput(card, picture);
}
