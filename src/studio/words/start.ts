import { keptLanguage } from './kept-language.js';
import { languageOf, speak } from './words.js';

// Before anything is rendered: the studio doesn't begin in one language and go on in another
await speak(languageOf([await keptLanguage(), ...navigator.languages])).catch(() => {
  // It begins in English, and the person may ask again
});
