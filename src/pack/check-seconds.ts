import type { PackIssue } from './parse.js';

/** Nobody is made to wait for longer. */
export const MOST_SECONDS = 3600;

/** Whether there can be so much time for a question: a whole number of seconds. */
export const isSeconds = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= MOST_SECONDS;

/** What is wrong with the time that there is for a question. */
export const secondsIssues = (seconds: unknown, at: string): PackIssue[] =>
  seconds === undefined || isSeconds(seconds)
    ? []
    : [{ pointer: at, message: `is no whole number from 1 to ${MOST_SECONDS}` }];
