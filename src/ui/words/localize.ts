/**
 * For pages that switch languages by @lit/localize: its `setLocale` then switches the widgets, too, loading their strings on
 * demand. Which strings a widget shows stays its own matter: one with a `lang` attribute keeps its language.
 */
import { configureLocalization } from '@lit/localize';
import { LOCALES } from '../locales/locales.js';
import { setInterfaceLanguage } from './interface.js';
import { loadLocale } from './registry.js';

/** Languages of the interface, as BCP 47 tags. */
export const sourceLocale = 'en';
export const targetLocales: readonly string[] = Object.keys(LOCALES);

/** `setLocale(lang)` resolves when the widgets speak `lang`; it fires @lit/localize's `lit-localize-status` events. */
export const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  loadLocale: async lang => {
    await loadLocale(lang);
    return { templates: {} };
  },
});

globalThis.addEventListener?.('lit-localize-status', ({ detail }) => {
  if (detail.status === 'ready') setInterfaceLanguage(detail.readyLocale);
});
