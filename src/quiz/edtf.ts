/** When the options of an order were: for whoever marks one. */
export { timeSpan } from '../pack/edtf.js';
