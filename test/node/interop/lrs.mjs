// A record store and a cmi5 launch on loopback. It judges every statement by the spec's rules, one by one.
import { createServer } from 'node:http';
import { unzipSync } from 'fflate';
import xapiValidation from '@learninglocker/xapi-validation';

const validateStatement = xapiValidation.default;

const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json', xml: 'application/xml' };
const VERB = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DURATION = /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

export const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'learner-1' } };
export const ACTIVITY = 'https://lms.example/au/bridge';

export const verbOf = ({ verb }) => verb.id.replace(VERB, '');
const categoriesOf = ({ context }) => (context.contextActivities?.category ?? []).map(({ id }) => id);
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Rules of xAPI for one statement: by a validator of others, and where it is lenient, ours. */
function xapiRules(statement) {
  const broken = validateStatement(statement).map(warning => `xAPI: ${JSON.stringify(warning)}`);
  const holds = (rule, isKept) => isKept || broken.push(`${rule}: ${JSON.stringify(statement)}`);
  holds('the id is a UUID', UUID.test(statement.id));
  holds('the timestamp is ISO 8601 in UTC', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(statement.timestamp));
  const duration = statement.result?.duration;
  holds('a duration is ISO 8601, two decimals at most', duration === undefined || DURATION.test(duration));
  const { scaled, raw, min, max } = statement.result?.score ?? {};
  holds('scaled is within -1 and 1', scaled === undefined || Math.abs(scaled) <= 1);
  holds('raw is within min and max', raw === undefined || (raw >= min && raw <= max));
  return broken;
}

/** Rules of cmi5 for one statement of a launch (spec 9 and 10). */
function cmi5Rules(statement, launch) {
  const broken = [];
  const holds = (rule, isKept) => isKept || broken.push(`${rule}: ${JSON.stringify(statement)}`);
  const verb = verbOf(statement);
  const { result = {}, context } = statement;
  const isDefined = categoriesOf(statement).includes(`${CMI5}categories/cmi5`);
  holds('9.2 the actor is the launch’s', same(statement.actor, ACTOR));
  holds('9.6 the registration is the launch’s', context.registration === launch.registration);
  holds(
    '9.6.3.1 the session id is the launch’s',
    context.extensions?.[`${CMI5}extensions/sessionid`] === launch.session,
  );
  holds('10.2.1 the template’s grouping is kept', same(context.contextActivities?.grouping, launch.grouping));
  holds('9.6.2.1 the cmi5 category is on cmi5’s own verbs alone', isDefined === DEFINED.includes(verb));
  if (isDefined) holds('9.4 the object is the activity of the launch', statement.object.id === ACTIVITY);
  else holds('a question is an activity of its own', statement.object.id.startsWith(`${ACTIVITY}#`));
  const isMoveOn = ['completed', 'passed', 'failed'].includes(verb);
  holds('9.6.2.2 moveOn', categoriesOf(statement).includes(`${CMI5}categories/moveon`) === isMoveOn);
  if (!isDefined) return broken;
  const isJudged = verb === 'passed' || verb === 'failed';
  holds('9.5.1 a score on passed and failed alone', (result.score !== undefined) === isJudged);
  holds('9.5.2 success on passed and failed alone', result.success === (isJudged ? verb === 'passed' : undefined));
  holds('9.5.3 completion on completed alone', result.completion === (verb === 'completed' ? true : undefined));
  holds('9.5.4 a duration where time was spent', (result.duration !== undefined) === (verb !== 'initialized'));
  if (!isJudged) return broken;
  holds('9.6.3.2 the mastery score is named', context.extensions[`${CMI5}extensions/masteryscore`] === launch.mastery);
  holds('9.3 passed from the mastery score on', result.score.scaled >= launch.mastery === (verb === 'passed'));
  return broken;
}

/** Rules for the statements of one cmi5 session, in the order in which they came. */
function sessionRules(statements) {
  const verbs = statements.map(verbOf);
  const count = (...names) => verbs.filter(verb => names.includes(verb)).length;
  const rules = {
    '9.3.2 initialized first, once': verbs[0] === 'initialized' && count('initialized') === 1,
    '9.3.8 terminated last, once': verbs.at(-1) === 'terminated' && count('terminated') === 1,
    '9.3 one of passed and failed at most': count('passed', 'failed') <= 1,
    '9.3.3 completed once at most': count('completed') <= 1,
    'in order of time': statements.every((one, at) => at === 0 || one.timestamp >= statements[at - 1].timestamp),
    'no double': new Set(statements.map(({ id }) => id)).size === statements.length,
  };
  return Object.entries(rules).flatMap(([rule, isKept]) => (isKept ? [] : `${rule}: ${verbs.join(' ')}`));
}

/** Serves a package, launches and a store. */
export async function serveStore(exported, more = {}) {
  const files = { ...unzipSync(exported.content), ...more };
  const launches = new Map();
  const store = { statements: [], broken: [], states: new Map(), posts: 0, down: undefined, fetches: [] };

  function take(statement, launch) {
    const known = store.statements.find(({ id }) => id === statement.id);
    if (known) return same(known, statement);
    store.broken.push(...xapiRules(statement), ...(launch ? cmi5Rules(statement, launch) : []));
    store.statements.push(statement);
    return true;
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    let body = '';
    for await (const chunk of request) body += chunk;
    const send = (status, content, type = 'application/json') => {
      const isPlain = typeof content === 'string' || Buffer.isBuffer(content);
      response.writeHead(status, { 'content-type': type }).end(isPlain ? content : JSON.stringify(content));
    };
    const launch = launches.get(request.headers.authorization?.replace('Basic ', ''));
    if (pathname === '/fetch') {
      const token = searchParams.get('token');
      store.fetches.push([request.method, token]);
      const isFirst = store.fetches.filter(([, one]) => one === token).length === 1;
      return send(
        200,
        isFirst && request.method === 'POST' ? { 'auth-token': token } : { 'error-code': '1', 'error-text': 'used' },
      );
    }
    if (pathname.startsWith('/xapi/')) {
      if (store.down === 'closed') return request.socket.destroy();
      if (store.down === 'failing') return send(503, '');
      if (!/^1\.0\./.test(request.headers['x-experience-api-version'] ?? '')) return send(400, 'no version');
      if (!request.headers.authorization) return send(401, '');
      if (pathname === '/xapi/statements' && request.method === 'GET') {
        const known = store.statements.find(({ id }) => id === searchParams.get('statementId'));
        return known ? send(200, known) : send(404, '');
      }
      if (pathname === '/xapi/statements') {
        store.posts += 1;
        const statements = [JSON.parse(body)].flat();
        const isTaken = statements.map(statement => take(statement, launch)).every(Boolean);
        if (store.down === 'deaf') return request.socket.destroy();
        return isTaken
          ? send(
              200,
              statements.map(({ id }) => id),
            )
          : send(409, '');
      }
      if (pathname === '/xapi/activities/state') {
        const key = ['activityId', 'agent', 'registration', 'stateId'].map(name => searchParams.get(name)).join('|');
        if (searchParams.get('stateId') === 'LMS.LaunchData') return send(200, launch.data);
        if (request.method === 'PUT') store.states.set(key, body);
        return store.states.has(key) ? send(200, store.states.get(key)) : send(404, '');
      }
      if (pathname === '/xapi/agents/profile') return send(404, '');
    }
    if (pathname === '/empty.html') return send(200, '<!doctype html><title>Elsewhere</title>', 'text/html');
    const file = files[pathname.replace('/course/', '')];
    return file ? send(200, Buffer.from(file), TYPES[pathname.split('.').at(-1)]) : send(404, '');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;

  return {
    origin,
    store,
    close: () => new Promise(done => (server.close(done), server.closeAllConnections())),
    /** The address of a new cmi5 session. */
    launch({ registration, launchMode = 'Normal', mastery = 0.6 }) {
      const session = `session-${launches.size + 1}`;
      const grouping = [{ objectType: 'Activity', id: 'https://lms.example/course/harbour' }];
      const contextTemplate = {
        contextActivities: { grouping },
        extensions: { [`${CMI5}extensions/sessionid`]: session },
      };
      const data = { contextTemplate, launchMode, masteryScore: mastery, moveOn: 'Completed' };
      launches.set(session, { session, registration, mastery, grouping, data });
      const query = new URLSearchParams({
        endpoint: `${origin}/xapi/`,
        fetch: `${origin}/fetch?token=${session}`,
        actor: JSON.stringify(ACTOR),
        activityId: ACTIVITY,
        registration,
      });
      return { session, address: `${origin}/course/index.html?${query}` };
    },
    /** What a session sent, and every rule that was broken. */
    outcome(session) {
      const statements = store.statements.filter(
        ({ context }) => context.extensions?.[`${CMI5}extensions/sessionid`] === session,
      );
      return { statements, verbs: statements.map(verbOf), broken: [...store.broken, ...sessionRules(statements)] };
    },
    async until(isSo) {
      for (let tries = 0; tries < 200; tries += 1) {
        if (isSo(store)) return;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      throw new Error(`The store waited in vain: ${store.statements.map(verbOf).join(' ')}`);
    },
  };
}
