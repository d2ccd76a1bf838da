// How much is done by programs that were started here, from what the kernel counts.
import { readFileSync, readdirSync } from 'node:fs';

/** More than that is done between two looks only by who has something to do; hundredths of a second. */
const IDLE = 1;

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold anything, also brackets
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], parent: Number(fields[1]), spent: Number(fields[11]) + Number(fields[12]) };
  } catch {
    // It has ended meanwhile
    return undefined;
  }
}

function descendants(root) {
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const stat = statOf(pid);
    if (stat) parents.set(Number(pid), stat.parent);
  }
  const isUnder = pid => pid && (parents.get(pid) === root || isUnder(parents.get(pid)));
  return [...parents.keys()].filter(isUnder);
}

/**
 * @param {number} root a process: what counts is what it has started
 * @returns a look at them all, of which `isBusy` says whether they did anything, or wait for a processor, since it was asked last
 */
export const workOf = root => () => {
  const pids = descendants(root);
  const look = () => pids.flatMap(pid => statOf(pid) ?? []);
  const spentBy = stats => stats.reduce((sum, { spent }) => sum + spent, 0);
  let before = spentBy(look());
  return {
    isBusy() {
      const stats = look();
      const spent = spentBy(stats);
      const isMore = spent - before > IDLE || stats.some(({ state }) => state === 'R' || state === 'D');
      before = spent;
      return isMore;
    },
  };
};
