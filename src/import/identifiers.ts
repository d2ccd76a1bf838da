/** The id that an identifier of our own exports stands for; others stay as they are. */
export function decodedIdentifier(identifier: string, prefix: string): string {
  if (!identifier.startsWith(`${prefix}-`)) return identifier;
  return identifier.slice(prefix.length + 1).replace(/_([0-9a-f]{1,6})_/g, (whole, code: string) => {
    const point = parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
