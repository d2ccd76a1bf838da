// An LMS for one learner: scorm-again behind a page that frames the package, made strict where scorm-again is lenient.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../../.scripts/find-browser.mjs';
import { watch } from './reader.mjs';
import { root } from './source.mjs';

const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json', xml: 'application/xml' };

/** The page of the LMS. Its script is also what the learner's record lives in: `localStorage.record`. */
const lmsPage = version => `<!doctype html><meta charset="utf-8"><title>LMS</title>
<script src="/scorm-again/scorm${version === '1.2' ? '12' : '2004'}.js"></script>
<script>
  const is12 = ${version === '1.2'};
  const settings = { autocommit: false, logLevel: 5, lmsCommitUrl: false };
  const lms = is12 ? new Scorm12API(settings) : new Scorm2004API(settings);
  const record = JSON.parse(localStorage.getItem('record') ?? 'null');
  if (record) {
    const cmi = record.cmi;
    const exit = is12 ? cmi.core.exit : cmi.exit;
    if (is12) { cmi.core.entry = localStorage.exit === 'suspend' ? 'resume' : ''; delete cmi.core.exit; }
    else { cmi.entry = localStorage.exit === 'suspend' ? 'resume' : ''; delete cmi.exit; }
    lms.loadFromJSON(cmi, 'cmi');
  } else {
    lms.loadFromJSON(is12 ? { core: { student_id: 'learner-1' } } : { learner_id: 'learner-1' }, 'cmi');
  }
  const calls = [];
  /** Names of calls that fail, and how: 'false' or 'throw'. */
  const failing = JSON.parse(sessionStorage.getItem('failing') ?? '{}');
  const values = {};
  const STRICT_12 = {
    'cmi.suspend_data': value => value.length <= 4096,
    'cmi.core.lesson_location': value => value.length <= 255,
    'cmi.core.exit': value => ['', 'time-out', 'suspend', 'logout'].includes(value),
    'cmi.core.lesson_status': value => ['passed', 'completed', 'failed', 'incomplete', 'browsed'].includes(value),
    'cmi.core.session_time': value => /^\\d{2,4}:\\d{2}:\\d{2}(\\.\\d{1,2})?$/.test(value),
    'cmi.core.score.raw': value => value === '' || (Number(value) >= 0 && Number(value) <= 100),
    id: value => /^[\\x21-\\x7e]{1,255}$/.test(value),
    student_response: (value, type) => value.length <= 255 && response12(value, type),
    pattern: (value, type) => value.length <= 255 && response12(value, type),
    result: value => /^(correct|wrong|unanticipated|neutral|\\d{0,3}(\\.\\d+)?)$/.test(value),
    latency: value => /^\\d{2,4}:\\d{2}:\\d{2}(\\.\\d{1,2})?$/.test(value),
    time: value => /^\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,2})?$/.test(value),
  };
  const response12 = (value, type) => ({
    choice: /^[0-9a-z](,[0-9a-z])*$/, 'true-false': /^[01tf]$/, sequencing: /^[0-9a-z](,[0-9a-z])*$/,
    matching: /^[0-9a-z]\\.[0-9a-z](,[0-9a-z]\\.[0-9a-z])*$/, numeric: /^-?\\d+(\\.\\d+)?$/,
  })[type].test(value);
  const DURATION = /^P(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,2})?S)?)$/;
  const short = '[^\\\\s\\\\[\\\\]]{1,250}';
  const response2004 = (value, type) => new RegExp('^' + ({
    choice: short + '(\\\\[,\\\\]' + short + ')*', 'true-false': '(true|false)', sequencing: short + '(\\\\[,\\\\]' + short + ')*',
    matching: short + '\\\\[\\\\.\\\\]' + short + '(\\\\[,\\\\]' + short + '\\\\[\\\\.\\\\]' + short + ')*', numeric: '-?[0-9.]+(\\\\[:\\\\]-?[0-9.]+)?',
  })[type] + '$').test(value);
  const STRICT_2004 = {
    'cmi.suspend_data': value => value.length <= 64000,
    'cmi.session_time': value => DURATION.test(value),
    'cmi.score.scaled': value => Math.abs(Number(value)) <= 1,
    learner_response: (value, type) => response2004(value, type),
    pattern: (value, type) => response2004(value, type),
    result: value => /^(correct|incorrect|unanticipated|neutral|-?\\d+(\\.\\d+)?)$/.test(value),
    latency: value => DURATION.test(value),
    timestamp: value => /^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{1,2}Z$/.test(value),
  };
  const rules = is12 ? STRICT_12 : STRICT_2004;
  const turnDown = (element, value) => {
    const interaction = /^cmi\\.interactions\\.(\\d+)\\./.exec(element);
    const key = interaction ? element.split('.').at(-1) : element;
    const type = interaction && values['cmi.interactions.' + interaction[1] + '.type'];
    return typeof value !== 'string' || (rules[key] && !rules[key](value, type));
  };
  let forced = '0';
  const prefix = is12 ? 'LMS' : '';
  const api = {};
  for (const name of is12
    ? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetErrorString', 'LMSGetDiagnostic']
    : ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetErrorString', 'GetDiagnostic']) {
    api[name] = (...parameters) => {
      forced = '0';
      const fault = failing[name];
      let answer = 'false';
      if (fault === 'throw') { calls.push([name, ...parameters, 'thrown']); sessionStorage.setItem('calls', JSON.stringify(calls)); throw new Error('The LMS is down'); }
      if (fault === 'false') forced = '101';
      else if (name.endsWith('SetValue') && turnDown(...parameters)) forced = is12 ? '405' : '406';
      else {
        if (name.endsWith('SetValue')) values[parameters[0]] = parameters[1];
        if (parameters[0] === 'cmi.core.exit' || parameters[0] === 'cmi.exit') localStorage.exit = parameters[1];
        answer = lms[name.replace('LMS', 'lms')](...parameters);
      }
      if (fault === 'false' && name.endsWith('GetValue')) answer = '';
      const error = forced === '0' ? String(lms[prefix ? 'lmsGetLastError' : 'GetLastError']()) : forced;
      calls.push([name, ...parameters, answer, error]);
      if (/Commit|Finish|Terminate/.test(name) && answer === 'true') {
        localStorage.setItem('record', JSON.stringify(lms.renderCMIToJSONObject()));
      }
      sessionStorage.setItem('calls', JSON.stringify(calls));
      return answer;
    };
  }
  const errorName = is12 ? 'LMSGetLastError' : 'GetLastError';
  api[errorName] = () => (forced === '0' ? String(lms[is12 ? 'lmsGetLastError' : 'GetLastError']()) : forced);
  window[is12 ? 'API' : 'API_1484_11'] = api;
</script>
<script>
  // In between there may be a frame of another origin: the same server by its other name.
  const across = location.search === '?across';
  const page = across ? location.origin.replace('127.0.0.1', 'localhost') + '/between.html' : '/course/index.html';
  document.write('<iframe id="course" width="800" height="600" src="' + page + '"></iframe>');
</script>`;

/** Serves the package and the LMS on loopback; `spoil` changes what the LMS hands over of the package. */
export async function serveLms(exported, version, spoil = files => files) {
  const course = spoil(unzipSync(exported.content));
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const send = (body, extension) => response.writeHead(200, { 'content-type': TYPES[extension] }).end(body);
    if (path === '/lms.html') return send(lmsPage(version), 'html');
    if (path === '/between.html') {
      const course = `http://${request.headers.host.replace('localhost', '127.0.0.1')}/course/index.html`;
      return send(`<!doctype html><iframe id="course" width="800" height="600" src="${course}"></iframe>`, 'html');
    }
    if (path === '/empty.html') return send('<!doctype html><title>Elsewhere</title>', 'html');
    if (path.startsWith('/scorm-again/')) {
      return send(readFileSync(`${root}node_modules/scorm-again/dist/${path.slice('/scorm-again/'.length)}`), 'js');
    }
    const file = course[path.replace('/course/', '')];
    if (file) return send(Buffer.from(file), path.split('.').at(-1));
    return response.writeHead(404).end();
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise(done => (server.close(done), server.closeAllConnections())),
  };
}

export async function launchBrowser() {
  return await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: browserFlags });
}

/** Opens the LMS, and the course in it, as one learner's browser would; in a tab of its own unless one is given. */
export async function openCourse(context, origin, failing = {}, tab = undefined, address = '/lms.html') {
  const page = tab ?? (await context.newPage());
  if (!tab) await watch(page);
  await page.goto(`${origin}/empty.html`);
  await page.evaluate(faults => sessionStorage.setItem('failing', JSON.stringify(faults)), failing);
  await page.goto(origin + address);
  let course = await (await page.waitForSelector('#course')).contentFrame();
  const inner = address.endsWith('across') && (await course.waitForSelector('#course'));
  if (inner) course = await inner.contentFrame();
  await course.waitForFunction(() => window.reports?.length > 0, { timeout: 20_000 });
  return {
    page,
    course,
    calls: () => page.evaluate(() => calls),
    /** Goes elsewhere, which ends the course; resolves with all calls. */
    async leave() {
      await page.goto(`${origin}/empty.html`);
      const calls = JSON.parse(await page.evaluate(() => sessionStorage.getItem('calls')));
      const record = JSON.parse(await page.evaluate(() => localStorage.getItem('record')));
      return { calls, record: record?.cmi };
    },
  };
}
