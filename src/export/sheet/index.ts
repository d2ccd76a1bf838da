export { sheetOf, toSheet, type Sheet, type SheetOptions } from './sheet.js';
