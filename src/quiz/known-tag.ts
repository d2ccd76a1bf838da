/**
 * A tag for `Intl`, to which a page's `lang` that is none would be an exception. Always with the calendar of the dates in
 * packs, and with the digits that all other words of the interface have.
 */
export function knownTag(lang: string): Intl.Locale | string {
  try {
    return new Intl.Locale(lang, { calendar: 'gregory', numberingSystem: 'latn' });
  } catch {
    return lang.split('-')[0]!;
  }
}
