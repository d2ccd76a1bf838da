/** The content pack for programs: its types, reading and loading it, holding it against its schema and its article. */
export * from './types.js';
export { PackError, parsePack, usableFacts, type PackIssue } from './parse.js';
export { validatePack } from './validate.js';
export { loadPack, type LoadOptions } from './load.js';
export { LoadError, type LoadErrorCode } from './load-error.js';
export { checkPack, type CheckIssue } from './check.js';
export { locate } from './locate.js';
export {
  CorrectionListError,
  readCorrections,
  signCorrections,
  withoutWithdrawn,
  type Correction,
  type CorrectionList,
} from './correction-list.js';
export { standingsOf, type FactStanding, type Standing } from './corrections.js';
export { findingIn, type Finding, type FindingCode } from '../findings/finding.js';
