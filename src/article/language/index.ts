/** Which language a text is in, told by its own words. */
export { detectLanguage, type DetectedLanguage } from './detect-language.js';
