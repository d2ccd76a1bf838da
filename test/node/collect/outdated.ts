// What tests need of what is held back.
export { objectionsTo } from '../../../src/collect/outdated.js';
export { loadLanguage } from '../../../src/languages/languages.js';
