/** What the builder knows of languages, for programs: loaded by an article's tag, and given to `buildPack`. */
export { limitsOf } from './limits.js';
export { isSpoken, languageTags, loadLanguage } from './languages.js';
export type { Language } from './language.js';
