/** Browsers keep work by address, and on this machine the preview takes another port where one is in use. */
const COOKIE = 'explainer-studio';
const YEAR = 365 * 24 * 60 * 60;
const MOST_PORTS = 8;

interface Place {
  location?: Pick<Location, 'hostname' | 'port' | 'origin' | 'pathname'>;
  /** Cookies are the one thing that all ports of a host share. */
  document?: Pick<Document, 'cookie'>;
}

const isThisMachine = (hostname: string) => /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(hostname);

function portsIn(cookie: string): string[] {
  const [, value = ''] = new RegExp(`(?:^|; )${COOKIE}=([\\d-]{1,60})`).exec(cookie) ?? [];
  return value.split('-').filter(port => /^\d{1,5}$/.test(port));
}

/** Remembers whether there is work under this address, where others might look for it. */
export function notePlace(
  hasWork: boolean,
  { location = window.location, document = window.document }: Place = {},
): void {
  if (!isThisMachine(location.hostname)) return;
  const port = location.port || '80';
  const before = portsIn(document.cookie);
  if (before.includes(port) === hasWork) return;
  const others = before.filter(each => each !== port);
  const ports = hasWork ? [...others, port].slice(-MOST_PORTS) : others;
  document.cookie = `${COOKIE}=${ports.join('-')}; path=/; max-age=${ports.length ? YEAR : 0}; SameSite=Strict`;
}

/** Addresses on this machine under which there is work, too. */
export function otherPlaces({ location = window.location, document = window.document }: Place = {}): string[] {
  if (!isThisMachine(location.hostname)) return [];
  return portsIn(document.cookie)
    .filter(port => port !== (location.port || '80'))
    .map(port => `http://${location.hostname}:${port}${location.pathname}`);
}
