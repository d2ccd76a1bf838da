import type { FindingCode } from '../../../findings/finding.js';

/** The sentence of each finding, with the places of the English one. What lacks is said in English. */
export type Findings = Readonly<Partial<Record<FindingCode, string>>>;
