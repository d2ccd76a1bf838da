/** `dist/tally.js`: for a script tag beside the library's. */
import { tallyPage } from './page.js';

tallyPage();
