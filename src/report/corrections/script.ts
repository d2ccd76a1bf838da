/** `dist/corrections.js`: for a script tag before the library's. */
import { heedCorrections } from './page.js';

for (const element of document.querySelectorAll('[corrections]')) void heedCorrections(element);
