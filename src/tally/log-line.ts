/** A request as a log tells it. */
export interface LoggedRequest {
  method: string;
  /** Path and query. */
  target: string;
  status: number;
  /** Seconds since 1970. 0 where the log doesn't say. */
  at: number;
  /** None where the log leaves out who asked. */
  address?: string;
  agent: string;
}

const COMBINED =
  /^(\S{1,60}) \S{1,200} [^[]{1,200}\[([^\]]{1,40})\] "([A-Z]{1,10}) (\S{1,2000})(?: HTTP\/[\d.]{1,3})?" (\d{3}) \S{1,20}(?: "(?:[^"\\]|\\.){0,2000}" "((?:[^"\\]|\\.){0,1000}))?/;

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** `29/Nov/2026:03:02:54 +0000` */
const CLF = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d)(?: ([+-])(\d\d)(\d\d))?$/;
let lastTime = '';
let lastAt = 0;

function clfTime(time: string): number {
  // Many lines of a log have the same
  if (time === lastTime) return lastAt;
  const [, day, month, year, hours, minutes, seconds, sign, east = '0', eastMinutes = '0'] = CLF.exec(time) ?? [];
  const place = MONTHS.indexOf(month ?? '?') / 3;
  const shift = (sign === '-' ? -1 : 1) * (+east * 3600 + +eastMinutes * 60);
  lastTime = time;
  lastAt =
    Number.isInteger(place) && place >= 0
      ? Date.UTC(+year!, place, +day!, +hours!, +minutes!, +seconds!) / 1000 - shift
      : 0;
  return lastAt;
}

const known = (value: string | undefined): string | undefined => (value === '-' || !value ? undefined : value);

/** A line in the combined or the common log format. */
export function combinedLine(line: string): LoggedRequest | undefined {
  const [, address, time, method, target, status, agent] = COMBINED.exec(line) ?? [];
  if (!method) return;
  return {
    method,
    target: target!,
    status: +status!,
    at: clfTime(time!),
    address: known(address),
    agent: known(agent) ?? '',
  };
}

/** What servers and services call the same thing in their logs of JSON lines: nginx, Caddy, Cloudflare, CloudFront, Google’s. */
const NAMES = {
  request: ['request', 'request_line'],
  method: ['method', 'request_method', 'requestMethod', 'ClientRequestMethod', 'cs-method'],
  target: ['target', 'uri', 'url', 'request_uri', 'requestUrl', 'ClientRequestURI', 'path'],
  status: ['status', 'status_code', 'EdgeResponseStatus', 'sc-status'],
  time: ['time', 'time_iso8601', 'time_local', 'timestamp', 'ts', 'msec', 'EdgeStartTimestamp'],
  address: ['remote_addr', 'address', 'ip', 'client_ip', 'remote_ip', 'remoteIp', 'ClientIP', 'c-ip'],
  agent: ['http_user_agent', 'user_agent', 'userAgent', 'ClientRequestUserAgent'],
} as const;

type Fields = Record<string, unknown>;

function field(fields: Fields, name: keyof typeof NAMES): string {
  for (const each of NAMES[name]) {
    const value = fields[each];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return '';
}

function timeOf(text: string): number {
  const number = Number(text);
  // Seconds, milliseconds, nanoseconds
  if (text && Number.isFinite(number))
    return Math.floor(number > 1e16 ? number / 1e9 : number > 1e11 ? number / 1e3 : number);
  return clfTime(text) || Math.floor((Date.parse(text) || 0) / 1000);
}

/** An object of a log of JSON lines. What is told of the request may stand in an object of its own. */
export function jsonRequest(fields: Fields): LoggedRequest | undefined {
  const nested = [fields['request'], fields['httpRequest']].find(value => typeof value === 'object' && value !== null);
  const all = nested ? { ...fields, ...(nested as Fields) } : fields;
  const [, method = field(all, 'method') || 'POST', target = field(all, 'target')] =
    /^([A-Z]{1,10}) (\S{1,2000})/.exec(field(all, 'request')) ?? [];
  if (!target) return;
  return {
    method,
    target,
    status: +(field(all, 'status') || 200),
    at: timeOf(field(all, 'time')),
    address: known(field(all, 'address')),
    agent: known(field(all, 'agent')) ?? '',
  };
}
