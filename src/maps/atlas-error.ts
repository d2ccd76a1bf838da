/** The atlas could not be had. The message says so in words for people. */
export class AtlasError extends Error {
  override name = 'AtlasError';
}
