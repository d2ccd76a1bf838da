import { keptLanguage } from './kept-language.js';
import { languageOf, speak } from './words.js';

/** Longer nobody looks at an empty page: the studio begins in English then, and goes on in its language once that is there. */
const PATIENCE = 3000;

// Before anything is rendered: the studio doesn't begin in one language and go on in another
const spoken = speak(languageOf([keptLanguage(), ...navigator.languages])).catch(() => {
  // It begins in English, and the person may ask again
});
await Promise.race([spoken, new Promise(resolve => setTimeout(resolve, PATIENCE))]);
