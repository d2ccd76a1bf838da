// One visit to a page, and many of a contestant on one page, with a cold cache.
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const SLOW_CPU = 4;

export const CONDITIONS = {
  plain: {},
  'slow 4G': { network: SLOW_4G },
  // its times vary by half from visit to visit
  'slow CPU': { cpu: SLOW_CPU, visits: 3 },
  'slow 4G and CPU': { network: SLOW_4G, cpu: SLOW_CPU },
};

/** Under which a first tap is looked at. */
export const TAP_CONDITIONS = ['slow 4G', 'slow CPU', 'slow 4G and CPU'];

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

/**
 * Taps the option in the frame in which it is laid out, and notes when the verdict is painted: after the frame's own paint.
 * What a reader sees before that is not looked at.
 */
const tapAtOnce = ({ option, verdict }) => `
  const deep = (selector, root = document) => {
    const [first, ...rest] = selector.split(' >>> ');
    for (const found of root.querySelectorAll(first)) {
      if (!rest.length) return found;
      const inside = found.shadowRoot && deep(rest.join(' >>> '), found.shadowRoot);
      if (inside) return inside;
    }
  };
  const frame = () => new Promise(requestAnimationFrame);
  const painted = () => new Promise(done => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  });
  (async () => {
    let option;
    while (!(option = document.body && deep(${JSON.stringify(option)})) || !option.getBoundingClientRect().height) await frame();
    const tapped = performance.now();
    option.click();
    for (;;) {
      // what is rendered in microtasks belongs to this frame
      for (let left = 20; left; left--) await undefined;
      if (deep(${JSON.stringify(verdict)})) break;
      await frame();
    }
    window.tapped = { tapped, verdict: await painted() };
  })();
`;

/** Opens the page once, and taps the first option as soon as that can be done. */
export async function tap(browser, server, contestant, conditions) {
  server.show(contestant);
  const { page, close } = await openPage(browser, conditions);
  try {
    await page.evaluateOnNewDocument(tapAtOnce(contestant));
    await page.goto(`${server.origin}/`, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForFunction('window.tapped', { timeout: 120_000, polling: 100 });
    const { tapped, verdict, resources } = await page.evaluate(() => ({
      ...window.tapped,
      resources: performance
        .getEntriesByType('resource')
        .map(({ name, startTime, responseEnd }) => ({ path: new URL(name).pathname, startTime, responseEnd })),
    }));
    const asked = resources.filter(({ startTime }) => startTime <= verdict).map(({ path }) => path);
    const between = resources.filter(({ startTime }) => startTime > tapped && startTime <= verdict);
    // What is still on its way when the verdict is painted is none of what it took
    const had = new Set(
      resources.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= verdict).map(r => r.path),
    );
    const sent = server.sent.filter(({ path }) => path === '/' || had.has(path));
    return {
      option: tapped,
      verdict: verdict - tapped,
      sum: verdict,
      between: between.length,
      asked: asked.length + 1,
      requests: sent.length,
      bytes: sent.reduce((sum, each) => sum + each.bytes, 0),
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

/** Answers all that the page's quizzes ask, one after the other, and notes how long each answer took to be painted. */
const playAll = `
  (async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const task = () => new Promise(done => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
    const painted = () => frame().then(task);
    const within = root => [...root.querySelectorAll('*')].flatMap(each => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    const isQuiz = each => Array.isArray(each.questions);
    let answers = 0;
    let slowest = 0;
    for (let last; ; ) {
      const quiz = within(document).filter(isQuiz).find(each => each.state !== 'finished' && each.state !== 'empty');
      if (!quiz && last === undefined) { await frame(); continue; }
      if (!quiz) break;
      last = quiz;
      quiz.scrollIntoView();
      while (quiz.state !== 'ready') await frame();
      await painted();
      while (quiz.state === 'ready') {
        // a tap is a task of its own, not one of a frame
        await task();
        const tapped = performance.now();
        const option = quiz.shadowRoot.querySelector('button.option');
        if (option) option.click();
        else quiz.reveal();
        while (!quiz.shadowRoot.querySelector('.feedback')) await frame();
        await painted();
        answers += 1;
        slowest = Math.max(slowest, performance.now() - tapped);
        // a reader reads
        await new Promise(done => setTimeout(done, 400));
        quiz.shadowRoot.querySelector('.primary')?.click();
        while (quiz.state === 'ready' && quiz.shadowRoot.querySelector('.feedback')) await frame();
      }
    }
    await new Promise(done => setTimeout(done, 500));
    window.played = { answers, slowest };
  })();
`;

/** Milliseconds that the page's main thread itself worked for each task, however busy the machine is. */
function tasksOf({ traceEvents }) {
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const byThread = threads.map(main =>
    traceEvents
      .filter(({ name, pid, tid }) => name === 'RunTask' && pid === main.pid && tid === main.tid)
      .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000),
  );
  const sum = tasks => tasks.reduce((all, ms) => all + ms, 0);
  // a spare one stands by
  return byThread.sort((one, other) => sum(other) - sum(one))[0];
}

/** What the browser does for a page that has nothing to play. */
const STILL = 'setTimeout(() => (window.played = { answers: 0 }), 3000)';

/** Plays the page to the end of all its quizzes: its longest task, the slowest answer, and what was sent in all. */
export async function play(browser, server, contestant, conditions) {
  server.show(contestant);
  const { page, close } = await openPage(browser, conditions);
  try {
    await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
    await page.goto(`${server.origin}/`, { waitUntil: 'load', timeout: 120_000 });
    await page.evaluate(`void ${contestant.isStill ? STILL : playAll}`);
    await page.waitForFunction('window.played', { timeout: 120_000, polling: 200 });
    const { answers, slowest } = await page.evaluate('window.played');
    const tasks = tasksOf(JSON.parse(new TextDecoder().decode(await page.tracing.stop())));
    return {
      answers,
      slowest,
      long: tasks.filter(ms => ms > 50).length,
      longest: Math.max(0, ...tasks),
      bytes: server.sent.reduce((sum, each) => sum + each.bytes, 0),
      requests: server.sent.length,
    };
  } finally {
    await close();
  }
}
