// The page that holds what was heard: a block a walk and browser.

const headingOf = (walk, browser) => `### ${walk.title}: ${browser}\n`;
const block = (walk, browser, text) => `${headingOf(walk, browser)}\n\`\`\`text\n${text}\n\`\`\`\n`;

/** What is written of a walk in a browser. */
export function writtenOf(page, walk, browser) {
  const start = page.indexOf(headingOf(walk, browser));
  return start < 0 ? undefined : /```text\n([^]*?)\n```/.exec(page.slice(start))?.[1];
}

/** The page with another text for a walk. */
export function withWritten(page, walk, browser, text) {
  const written = writtenOf(page, walk, browser);
  return written === undefined
    ? `${page.trimEnd()}\n\n${block(walk, browser, text)}`
    : page.replace(block(walk, browser, written), () => block(walk, browser, text));
}

const versionLine = browser => new RegExp(`^- ${browser}: Orca ([\\d.]+), ([\\d.]+)$`, 'm');

/** Versions of Orca and a browser of which the page is. */
export const versionsOf = (page, browser) => versionLine(browser).exec(page)?.slice(1);

export function withVersions(page, browser, [orca, version]) {
  const line = `- ${browser}: Orca ${orca}, ${version}`;
  return versionsOf(page, browser)
    ? page.replace(versionLine(browser), line)
    : page.replace('<!-- versions -->\n', `<!-- versions -->\n\n${line}`);
}

/** Orca tells what was left only where the browser's caret had come there before the next key: nothing of the page's doing. */
const withoutLeft = line => line.replaceAll(/leaving [\w ]+\.( \| | |$)/g, '');

/**
 * Of a walk that was played several times, the keys after which something else than written was heard each time.
 * `isSure`: the same was heard twice. A machine that is busy with something else makes a browser tell things in another order.
 */
export function otherwise(written, plays) {
  const lines = text => (text ?? '').split('\n');
  const before = lines(written);
  const heard = plays.map(lines);
  const length = Math.max(before.length, ...heard.map(play => play.length));
  return Array.from({ length }, (_, index) => {
    const now = heard.map(play => play[index] ?? '');
    const was = before[index] ?? '';
    const compared = now.map(withoutLeft);
    return {
      was,
      now: now.at(-1),
      isOther: !compared.includes(withoutLeft(was)),
      isSure: new Set(compared).size < compared.length,
    };
  }).filter(({ isOther }) => isOther);
}
