/** What the test runner can ask of a browser, and not of every browser. */
export type Command = 'a11ySnapshot' | 'emulateMedia' | 'sendMouse' | 'setViewport';

const LACKING: Record<string, Command[]> = {
  Chromium: [],
  Firefox: ['a11ySnapshot', 'emulateMedia'],
  WebKitGTK: ['a11ySnapshot', 'emulateMedia', 'setViewport'],
};

const { userAgent } = navigator;
const engine = userAgent.includes('Firefox/') ? 'Firefox' : userAgent.includes('Chrome/') ? 'Chromium' : 'WebKitGTK';

/** Whether the test runner can ask that of this browser. */
export const supports = (command: Command) => !LACKING[engine]!.includes(command);

/** Tells, for the run's summary, of a test that says less in this browser, or nothing. */
export const tellOf = (what: 'Skipped' | 'Weaker', lacking: string) =>
  console.log(`${what}: the driver of ${engine} has no ${lacking}`);

/** A test that asks that of the browser. Where it can't be asked, the test is skipped and says so. */
export function needs(command: Command, test: () => Promise<void>) {
  return async function (this: Mocha.Context) {
    if (supports(command)) return test();
    tellOf('Skipped', command);
    this.skip();
  };
}
