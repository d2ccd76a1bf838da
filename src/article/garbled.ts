/** Was it decoded wrongly: "PeÃ±a", "caf\uFFFD"? */
export const isGarbled = (text: string): boolean => /[ÃÂ\uFFFD]/.test(text);
