import { findIssues, PackError } from './parse.js';
import type { ContentPack } from './types.js';

/**
 * As `parsePack`, but strict: an unknown field, a misspelt one say, is an issue too.
 * @throws {PackError}
 */
export function validatePack(value: unknown): ContentPack {
  const issues = findIssues(value, true);
  if (issues.length) throw new PackError(issues);
  return value as ContentPack;
}
