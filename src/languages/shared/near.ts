/** Tells which places could be taken for one another, out of groups of one a line, its places parted by commas. */
export function placesNearIn(lines: readonly string[]): (name: string) => string[] {
  const groups = lines.map(line => line.split(','));
  return name => groups.find(group => group.includes(name))?.filter(other => other !== name) ?? [];
}
