/** `dist/report.js`: for a script tag beside the library's. */
import { reportPage } from './page.js';

reportPage();
