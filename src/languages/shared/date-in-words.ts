/** Writes an EDTF day, month or year by the names of the months, and by how a day and a month with its year are put. */
export const dateInWordsBy =
  (
    months: readonly string[],
    put: { day(day: number, month: string, year: string): string; month(month: string, year: string): string },
  ) =>
  (edtf: string): string | undefined => {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
    if (!year || !month) return year;
    const name = months[Number(month) - 1];
    return name && (day ? put.day(Number(day), name, year) : put.month(name, year));
  };
