import type { ContentPack } from '../../src/pack/types.js';
import { freshPack } from './mount.js';

/** What a page that takes text for markup would run. */
export const HOSTILE = '<img src=x onerror="hacked = true">${hacked}</script>';

const WORDS = /\b(Okafor|Lindqvist|Haddad|Moreau|bridge|ferry|harbour|cars|repair|pier|deck|Yes)\b/g;

/** A pack all of whose texts carry markup, and still agree with one another. */
export function hostilePack(): ContentPack {
  return taint(freshPack()) as ContentPack;
}

function taint(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    return /^(id|kind|type|about|correct|origin|speaker|url|\$schema|digest|lang|unit)$/.test(name)
      ? value
      : value.replace(WORDS, word => HOSTILE + word);
  }
  if (Array.isArray(value)) return value.map(each => taint(each, name));
  if (typeof value !== 'object') return value;
  const keeps = name === 'correct';
  return Object.fromEntries(Object.entries(value!).map(([key, field]) => [key, taint(field, keeps ? name : key)]));
}
