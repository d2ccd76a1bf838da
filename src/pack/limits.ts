/** Of a pack. */
export const MAX_BYTES = 5e6;

/** Of a signed list of corrections. */
export const MAX_LIST_BYTES = 2e6;
