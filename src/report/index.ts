import type { Reporter } from './reporter.js';
import { scormReporter, type ScormOptions } from './scorm.js';
import { SCORM_12 } from './scorm12.js';
import { SCORM_2004 } from './scorm2004.js';
import { xapiReporter, type XapiOptions } from './xapi.js';

export { connectReporter, type ConnectOptions, type ReportedAnswer } from './connect.js';
export { DEFAULT_PASS_MARK } from './reporter.js';
export type { Reporter, ReporterStatus, Resume, SavedResult, Session } from './reporter.js';
export type { ScormOptions, XapiOptions };

export const REPORTER_NAMES = ['scorm', 'scorm12', 'scorm2004', 'cmi5', 'xapi'] as const;
export type ReporterName = (typeof REPORTER_NAMES)[number];

export function isReporterName(name: string): name is ReporterName {
  return (REPORTER_NAMES as readonly string[]).includes(name);
}

/** The reporter of that name, not started yet. `scorm` is 2004 where the LMS has it, else 1.2. */
export function createReporter(name: ReporterName, options: ScormOptions & XapiOptions = {}): Reporter {
  switch (name) {
    case 'scorm':
      return scormReporter([SCORM_2004, SCORM_12], options);
    case 'scorm12':
      return scormReporter([SCORM_12], options);
    case 'scorm2004':
      return scormReporter([SCORM_2004], options);
    case 'cmi5':
    case 'xapi':
      return xapiReporter(name, options);
  }
}
