/**
 * A cmi5 player that turns down, with the number of the requirement, whatever breaks one: by the rules of the player of
 * ADL's CATAPULT, read off its source. It launches what the package's own course structure says, one session at a time.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { unzipSync } from 'fflate';
import { ACTOR, verbOf } from './lrs.mjs';

const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json' };
const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
const CATEGORY = `${CMI5}categories/cmi5`;
const MOVE_ON = `${CMI5}categories/moveon`;
const SESSION = `${CMI5}extensions/sessionid`;
const MASTERY = `${CMI5}extensions/masteryscore`;
const VERBS = 'http://adlnet.gov/expapi/verbs/';

const same = (one, other) => {
  const sorted = value =>
    value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([key, each]) => [key, sorted(each)]),
        )
      : value;
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
};

class Refusal extends Error {}
const refuse = (requirement, why) => {
  throw new Refusal(`${requirement}: ${why}`);
};
const must = (holds, requirement, why) => holds || refuse(requirement, why);

/** Of every statement, cmi5's own or not. */
function judge(statement, session, registration) {
  const { id, actor, verb, object, timestamp, context } = statement;
  must(actor && verb?.id && object, '4.1.0.0-1', 'a statement without actor, verb or object');
  must(id, '9.1.0.0-1', 'no id');
  must(verb.id !== `${VERBS}voided`, '6.3.0.0-1', 'voids');
  must(/(?:Z|\+00:?(?:00)?)$/.test(timestamp ?? ''), '9.7.0.0-2', `timestamp ${timestamp}`);
  must(same(actor, registration.actor), '8.1.3.0-3', 'another actor');
  must(context?.contextActivities, '10.2.1.0-6', 'no context');
  const { contextActivities, extensions } = session.template;
  for (const [kind, activities] of Object.entries(contextActivities))
    for (const [at, { id: expected }] of activities.entries())
      must(context.contextActivities[kind]?.[at]?.id === expected, '10.2.1.0-6', `${kind} ${at} is not the template’s`);
  for (const [name, value] of Object.entries(extensions))
    must(same(context.extensions?.[name], value), '10.2.1.0-6', `${name} is not the template’s`);
  must(context.registration === registration.code, '9.6.1.0-1', 'another registration');
  must(context.extensions?.[SESSION], '9.6.3.1-4', 'no session id');
  const categories = (context.contextActivities.category ?? []).map(each => each.id);
  const name = verbOf(statement);
  const moves = ['completed', 'passed', 'failed'].includes(name);
  if (categories.includes(MOVE_ON)) must(categories.includes(CATEGORY) && moves, '9.6.2.2-2', `${name} moves on`);
  must(session.initialized || name === 'initialized', '9.3.0.0-4', `${name} before initialized`);
  must(!session.terminated, '9.3.0.0-5', `${name} after terminated`);
  must(!session.abandoned, '9.3.6.0-2', `${name} in an abandoned session`);
  return categories;
}

/** Of the statements that cmi5 defines. `before`: verbs of the same request. */
function judgeDefined(statement, categories, session, registration, before) {
  const { actor, object, result = {}, context } = statement;
  const name = verbOf(statement);
  const moves = ['completed', 'passed', 'failed'].includes(name);
  must((actor.objectType ?? 'Agent') === 'Agent', '9.2.0.0-2', actor.objectType);
  must(actor.account?.name && actor.account.homePage, '9.2.0.0-3', 'an actor without an account');
  must(object.id === registration.activity, '8.1.5.0-6', object.id);
  must(session.mode === 'Normal' || !moves, session.mode === 'Browse' ? '10.2.2.0-2' : '10.2.2.0-3', name);
  must(result.completion === (name === 'completed' ? true : undefined), '9.5.3.0-1', `${name} ${result.completion}`);
  const success = { passed: true, failed: false }[name];
  must(result.success === success, '9.5.2.0-1', `${name} with success ${result.success}`);
  if (moves) must(categories.includes(MOVE_ON), '9.6.2.2-1', `${name} without its category`);
  if (result.score) {
    must(success !== undefined, '9.5.1.0-2', `${name} with a score`);
    const { raw, min, max } = result.score;
    must(!raw || (min !== undefined && max !== undefined), '9.5.1.0-3', 'raw without min and max');
    if (session.mastery) must(context.extensions[MASTERY] === session.mastery, '9.6.3.2-2', 'another mastery score');
    const isEnough = result.score.scaled >= session.mastery;
    if (session.mastery) must(isEnough === success, success ? '9.3.4.0-2' : '9.3.6.0-1', `${result.score.scaled}`);
  }
  if (name !== 'initialized') must(result.duration, '9.5.4.1-1', `${name} without a duration`);
  must(['initialized', 'terminated'].includes(name) || moves, '9.3.0.0-1', name);
  must(!session[name] && !before.includes(name), '9.3.0.0-2', `${name} again`);
  const other = { passed: 'failed', failed: 'passed' }[name];
  if (other) must(!session[other] && !before.includes(other), '9.3.0.0-3', `${name} after ${other}`);
  if (name === 'completed') must(!registration.completed, '9.3.0.0-6', 'completed in an earlier session');
  if (other) must(!registration.passed, name === 'passed' ? '9.3.0.0-7' : '9.3.0.0-8', 'passed in an earlier session');
}

/** Serves a package to one learner. */
export async function servePlayer(exported) {
  const files = unzipSync(exported.content);
  const structure = new TextDecoder().decode(files['cmi5.xml']);
  const [, au] = /<au ([^>]*)>/.exec(structure);
  const attribute = name => new RegExp(`${name}="([^"]*)"`).exec(au)?.[1];
  const [, url] = /<url>([^<]*)<\/url>/.exec(structure);
  const mastery = Number(attribute('masteryScore'));
  const moveOn = attribute('moveOn');

  const sessions = new Map();
  const player = { refused: [], statements: [], states: new Map(), faults: {}, takes: 0 };
  let tag = 0;
  /** Requests are taken one after the other, as by a database that locks the session, each in `takes` milliseconds. */
  let last = Promise.resolve();
  const turn = () => (last = last.then(() => new Promise(resolve => setTimeout(resolve, player.takes))));

  const isSatisfied = ({ completed, passed }) =>
    ({
      Completed: completed,
      Passed: passed,
      CompletedOrPassed: completed || passed,
      CompletedAndPassed: completed && passed,
      NotApplicable: true,
    })[moveOn];

  function takeStatements(statements, session) {
    const { registration } = session;
    must(session.preferencesRead, '11.0.0.0-3', 'the learner’s preferences were not read');
    const before = [];
    for (const statement of statements) {
      const categories = judge(statement, session, registration);
      if (!categories.includes(CATEGORY)) continue;
      judgeDefined(statement, categories, session, registration, before);
      before.push(verbOf(statement));
    }
    // As there, what one request holds counts only for the next
    for (const name of before) {
      session[name] = true;
      if (name === 'completed' || name === 'passed') registration[name] = true;
    }
    registration.isSatisfied ||= isSatisfied(registration);
    player.statements.push(...statements);
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    let body = '';
    for await (const chunk of request) body += chunk;
    const send = (status, content, headers = {}) => {
      const isPlain = typeof content === 'string' || Buffer.isBuffer(content);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(isPlain ? content : JSON.stringify(content));
    };
    if (pathname === '/lms') return send(200, '<!doctype html><title>Course</title>', { 'content-type': 'text/html' });
    if (pathname.startsWith('/fetch/')) {
      const session = sessions.get(pathname.slice('/fetch/'.length));
      if (request.method !== 'POST') return send(405, '');
      if (session.fetched) return send(200, { 'error-code': '1', 'error-text': 'Already in Use' });
      session.fetched = true;
      return send(200, { 'auth-token': session.token });
    }
    if (pathname.startsWith('/lrs/')) {
      const resource = pathname.slice('/lrs/'.length);
      const moment = searchParams.get('stateId') === 'LMS.LaunchData' ? 'launch data' : resource;
      if (player.faults[moment] > 0) {
        player.faults[moment] -= 1;
        return send(503, '');
      }
      await turn();
      const token = request.headers.authorization?.replace(/^Basic /, '');
      const session = [...sessions.values()].find(each => each.token === token);
      try {
        must(session?.fetched, '8.1.2.0-2', 'a token that nobody fetched');
        const { registration } = session;
        if (resource === 'statements' && request.method === 'GET') {
          const known = player.statements.find(({ id }) => id === searchParams.get('statementId'));
          return known ? send(200, known) : send(404, '');
        }
        if (resource === 'statements') {
          takeStatements([JSON.parse(body)].flat(), session);
          return send(200, []);
        }
        must(same(JSON.parse(searchParams.get('agent')), registration.actor), '8.1.3.0-3', 'another agent');
        if (resource === 'agents/profile') {
          must(request.method === 'GET', '11.0.0.0-5', 'alters the preferences');
          session.preferencesRead = true;
          return send(404, '');
        }
        must(searchParams.get('registration') === registration.code, '8.1.4.0-3', 'another registration');
        const id = searchParams.get('stateId');
        if (id === 'LMS.LaunchData') {
          must(request.method === 'GET', '10.2.1.0-5', request.method);
          const { template, mode } = session;
          return send(200, {
            contextTemplate: template,
            launchMode: mode,
            launchMethod: 'AnyWindow',
            moveOn,
            ...(session.mastery ? { masteryScore: session.mastery } : {}),
            returnURL: `${origin}/lms`,
          });
        }
        must(!session.abandoned && !session.terminated, '8.1.2.0-2', 'the session is over');
        const key = `${registration.code}|${id}`;
        const known = player.states.get(key);
        if (request.method === 'GET') return known ? send(200, known.body, { etag: known.tag }) : send(404, '');
        const { 'if-match': match, 'if-none-match': none } = request.headers;
        if ((match && match !== known?.tag) || (none && known)) return send(412, '');
        player.states.set(key, { body, tag: `"${(tag += 1)}"` });
        return send(204, '');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        player.refused.push(error.message);
        return send(403, { statusCode: 403, error: 'Forbidden', message: error.message });
      }
    }
    const file = files[pathname.replace('/course/', '')];
    return file ? send(200, Buffer.from(file), { 'content-type': TYPES[pathname.split('.').at(-1)] }) : send(404, '');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;

  return Object.assign(player, {
    origin,
    close: () => new Promise(done => (server.close(done), server.closeAllConnections())),
    register: () => ({ code: randomUUID(), actor: ACTOR, activity: `${origin}/au/1`, completed: false, passed: false }),
    /** The address of a new session. Whatever session is still open is abandoned. */
    launch(registration, { mode = 'Normal', masteryScore = mastery } = {}) {
      for (const each of sessions.values())
        if (each.registration === registration && !each.terminated) each.abandoned = true;
      const id = randomUUID();
      const session = {
        id,
        token: randomUUID().slice(0, 16),
        registration,
        mode,
        mastery: masteryScore,
        template: {
          contextActivities: { grouping: [{ id: attribute('id') }] },
          extensions: { [SESSION]: id },
        },
      };
      sessions.set(id, session);
      const query = new URLSearchParams({
        endpoint: `${origin}/lrs`,
        fetch: `${origin}/fetch/${id}`,
        actor: JSON.stringify(registration.actor),
        activityId: registration.activity,
        registration: registration.code,
      });
      return { session, address: `${origin}/course/${url}?${query}` };
    },
    /** The verbs of a session, in the order in which they came. */
    verbs: ({ id }) =>
      player.statements.filter(({ context }) => context.extensions[SESSION] === id).map(statement => verbOf(statement)),
    async until(isSo) {
      for (let tries = 0; tries < 300; tries += 1) {
        if (isSo()) return;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      throw new Error(`In vain: ${player.statements.map(verbOf).join(' ')}; refused: ${player.refused.join(' | ')}`);
    },
  });
}
