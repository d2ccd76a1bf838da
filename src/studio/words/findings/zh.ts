import type { Findings } from './findings.js';

const findings: Findings = {};

export default findings;
