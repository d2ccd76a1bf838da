/** The longest that is waited for a frame: none is painted of a page that nobody sees, milliseconds. */
const LATEST = 1000;

/** Resolves once what was done just now is painted. */
export const painted = (): Promise<void> =>
  new Promise(done => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LATEST);
  });

/** The same of the verdict on an answer given just now, which is rendered a frame later. */
export const verdictPainted = (): Promise<void> => painted().then(painted);
