import type { PackIssue } from './parse.js';

/** Nobody is made to wait for longer. */
export const MOST_SECONDS = 3600;

/** What is wrong with the time that there is for a question. */
export const secondsIssues = (seconds: unknown, at: string): PackIssue[] =>
  seconds === undefined || (Number.isInteger(seconds) && (seconds as number) > 0 && (seconds as number) <= MOST_SECONDS)
    ? []
    : [{ pointer: at, message: `is no whole number from 1 to ${MOST_SECONDS}` }];
