/**
 * An identifier that XML, QTI and file names all take, one for each id: what they don't take becomes its code in
 * hexadecimal between underscores.
 */
export function identifier(prefix: string, id: string): string {
  return `${prefix}-${id.replace(/[^A-Za-z0-9.-]/gu, character => `_${character.codePointAt(0)!.toString(16)}_`)}`;
}

/** A file name without its extension, made of the title's Latin letters and digits. */
export function fileStem(title: string): string {
  const stem = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return stem.slice(0, 60).replace(/-$/, '') || 'quiz';
}
