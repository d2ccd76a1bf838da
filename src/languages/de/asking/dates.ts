const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** An EDTF day, month or year in words. */
export function dateInWords(edtf: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  if (!year) return undefined;
  if (!month) return year;
  const name = MONTHS[Number(month) - 1];
  return name && (day ? `${Number(day)}. ${name} ${year}` : `${name} ${year}`);
}
