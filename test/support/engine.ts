import { emulateMedia } from '@web/test-runner-commands';

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

/** Tells, for the run's summary, of a test that says less in this browser. */
export const tellOf = (lacking: string) => console.log(`Weaker: the driver of ${engine} has no ${lacking}`);

/** What the reader wants of motion, in this browser: where its driver can't say, it was started for one who wants none. */
export const MOTIONS = (['no-preference', 'reduce'] as const).filter(
  motion => supports('emulateMedia') || matchMedia(`(prefers-reduced-motion: ${motion})`).matches,
);

/** Has the reader want that, until the test ends. */
export async function wantMotion(reducedMotion: (typeof MOTIONS)[number]): Promise<void> {
  if (supports('emulateMedia')) await emulateMedia({ reducedMotion });
}
