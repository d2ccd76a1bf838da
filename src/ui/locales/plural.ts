/**
 * Chooses a form by the language's plural rules (CLDR, by Intl): `other` where a form is not given.
 * Written `plural('pl')(count, { one: 'pytanie', few: 'pytania', other: 'pytań' })`.
 */
export function plural(lang: string) {
  const rules = new Intl.PluralRules(lang);
  return (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string =>
    forms[rules.select(count)] ?? forms.other;
}
