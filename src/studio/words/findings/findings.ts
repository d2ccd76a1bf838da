import type { FindingCode } from '../../../findings/finding.js';

/** The sentence of each finding, with the places of the English one. */
export type Findings = Readonly<Record<FindingCode, string>>;
