// Finds AMP's own validator: the file that AMP_VALIDATOR names, else the one that Next.js 15 carries; amphtml-validator has none, and asks the web.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folderFromNpm } from './from-npm.mjs';

const WITHIN = 'dist/compiled/amphtml-validator/validator_wasm.js';

/** The path of validator_wasm.js; undefined where it can't be had. */
export function findAmpRules() {
  const { AMP_VALIDATOR } = process.env;
  if (AMP_VALIDATOR) return existsSync(AMP_VALIDATOR) ? resolve(AMP_VALIDATOR) : undefined;
  const folder = folderFromNpm('next@15.5.29', [WITHIN]);
  return folder && join(folder, WITHIN);
}
