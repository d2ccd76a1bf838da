/** Writes another value in the manner of a numeral of figures with a comma before decimals: "1.500", "2,3", "5 500". */
export const numeralLikeBy =
  (tag: string, group: string) =>
  (numeral: string, value: number): string | undefined => {
    if (!/^\d/.test(numeral)) return undefined;
    const decimals = numeral.split(',')[1]?.length ?? 0;
    const mark = /\d([^\d,])\d{3}/.exec(numeral)?.[1];
    const format = new Intl.NumberFormat(tag, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: mark !== undefined || value >= 10_000,
    });
    return format
      .formatToParts(value)
      .reduce((text, { type, value: part }) => text + (type === 'group' ? (mark ?? group) : part), '');
  };
