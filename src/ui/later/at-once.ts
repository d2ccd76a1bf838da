/** Brings along what comes later: for a page that has all of the library in one file, and where there is no page. */
import { provideLater } from '../later.js';
import { later } from './later.js';

provideLater(later);
