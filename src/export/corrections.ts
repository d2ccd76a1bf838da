/** A list of corrections that a page heeds. */
export interface HeededList {
  /** Where it stands: a server that lets other sites read it (CORS), where the page stands elsewhere. */
  url: string;
  /** The public key that it is signed with: 32 bytes in base64url. */
  key: string;
  /** What heeds it: the contents of `dist/corrections.js`. */
  script: string;
}

export const CORRECTIONS_SCRIPT = 'corrections.js';

/** The attributes of an element that heeds a list. */
export const correctionAttributes = (list: HeededList | undefined): Record<string, string | undefined> => ({
  corrections: list?.url,
  'corrections-key': list?.key,
});
