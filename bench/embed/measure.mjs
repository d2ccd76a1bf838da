// One visit to a page, and many of a contestant on one page, with a cold cache.
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const SLOW_CPU = 4;

export const CONDITIONS = {
  plain: {},
  'slow 4G': { network: SLOW_4G },
  // its times vary by half from visit to visit
  'slow CPU': { cpu: SLOW_CPU, visits: 5 },
  'slow 4G and CPU': { network: SLOW_4G, cpu: SLOW_CPU },
};

/** Runs before the page's own scripts: notes when it is ready, what shifted and how long the reader waited for a paint. */
const watch = ready => `
  window.seen = { shift: 0, wait: 0 };
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (entry.interactionId) seen.wait = Math.max(seen.wait, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  const look = () => {
    if (document.body && ${ready}) seen.ready = performance.now();
    else requestAnimationFrame(look);
  };
  look();
`;

/** The paths that had come when the first question could be answered. */
const EARLY = `['/', ...performance.getEntriesByType('resource')
  .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= seen.ready)
  .map(({ name }) => new URL(name).pathname)]`;

async function openPage(browser, { network, cpu }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 1 });
  await page.setCacheEnabled(false);
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (network) await cdp.send('Network.emulateNetworkConditions', network);
  if (cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, cdp, close: () => context.close() };
}

async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

const settle = ms => new Promise(done => setTimeout(done, ms));

/** Opens the page once and answers its first question. */
export async function visit(browser, server, contestant, conditions) {
  server.show(contestant);
  const { page, cdp, close } = await openPage(browser, conditions);
  const errors = [];
  page.on('pageerror', error => errors.push(error.message));
  try {
    await page.evaluateOnNewDocument(watch(contestant.ready));
    await page.goto(`${server.origin}/`, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForFunction('window.seen.ready', { timeout: 120_000, polling: 100 });
    await settle(500);
    const { TaskDuration: busy, ScriptDuration: script } = await metricsOf(cdp);
    const { ready, shift } = await page.evaluate('window.seen');
    const early = new Set(await page.evaluate(EARLY));
    await cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap, Nodes: nodes } = await metricsOf(cdp);
    let wait;
    if (contestant.option) {
      const option = await page.waitForSelector(contestant.option, { visible: true });
      await option.scrollIntoView();
      await settle(200);
      await option.click();
      await settle(1200);
      wait = await page.evaluate('window.seen.wait');
    }
    if (errors.length) throw new Error(`${contestant.name}: ${errors.join('; ')}`);
    // what is asked for once a reader takes to it is sent, too
    const sent = [...server.sent];
    const weigh = files => files.reduce((sum, each) => sum + each.bytes, 0);
    const first = sent.filter(({ path }) => early.has(path));
    return {
      ready,
      busy: busy * 1000,
      script: script * 1000,
      shift,
      heap,
      nodes,
      wait,
      bytes: weigh(sent),
      requests: sent.length,
      firstBytes: weigh(first),
      firstRequests: first.length,
      sent,
    };
  } finally {
    await close();
  }
}

/** Puts so many of a contestant on one page: milliseconds of the main thread and bytes of heap for each of them. */
export async function grow(browser, server, contestant, count) {
  server.show(contestant);
  const { page, cdp, close } = await openPage(browser, {});
  try {
    await page.goto(`${server.origin}/growth`, { waitUntil: 'load' });
    if (contestant.growth.tag)
      await page.evaluate(tag => customElements.whenDefined(tag).then(() => true), contestant.growth.tag);
    // code is compiled and styles are there
    await page.evaluate(`(${contestant.growth.mount})(1)`);
    if (contestant.growth.warm) await page.evaluate(`(${contestant.growth.warm})()`);
    await settle(300);
    await cdp.send('HeapProfiler.collectGarbage');
    const before = await metricsOf(cdp);
    await page.evaluate(`(${contestant.growth.mount})(${count}).then(() => void document.body.offsetHeight)`);
    await settle(300);
    const done = await metricsOf(cdp);
    await cdp.send('HeapProfiler.collectGarbage');
    const after = await metricsOf(cdp);
    return {
      // of the main thread alone, so that what else the machine does is not counted
      ms: ((done.TaskDuration - before.TaskDuration) * 1000) / count,
      heap: (after.JSHeapUsedSize - before.JSHeapUsedSize) / count,
    };
  } finally {
    await close();
  }
}
