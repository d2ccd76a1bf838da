/** Was it decoded wrongly: "PeÃ±a", "caf\uFFFD"? Or is it left of a page's code: "<b class="? */
export const isGarbled = (text: string): boolean =>
  /<\/?[a-z][\w-]*(?: [\w-]+=|\/?>)|[ÃÂ](?=[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122])|(?<=\p{L})Ã(?:\d|(?!\p{L}))|\uFFFD/u.test(
    text,
  );
