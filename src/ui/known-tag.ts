/** A page's `lang` that is no language tag would be an exception in `Intl`. */
export function knownTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0]!;
  } catch {
    return lang.split('-')[0]!;
  }
}
