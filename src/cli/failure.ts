/** Exit codes, as `explainer --help` tells them. */
export const REFUTED = 1;
export const BAD_INPUT = 2;
export const STALE = 3;
export const DOUBTED = 4;

/** Ends the command with one line on standard error. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = BAD_INPUT) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}
