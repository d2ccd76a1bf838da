/** Browsers keep work by address: by scheme, host name and port. What others there are is remembered in a cookie. */
const COOKIE = 'explainer-studio';
const YEAR = 365 * 24 * 60 * 60;
const MOST_PLACES = 8;

interface Place {
  location?: Pick<Location, 'hostname' | 'origin' | 'pathname'>;
  /** Cookies are the one thing that all ports of a host share, and all hosts of a domain. */
  document?: Pick<Document, 'cookie'>;
}

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;
const NUMBERS = /^(?:[\d.]+|\[.*\])$/;

/** The domains whose hosts may share a cookie, widest first. Browsers turn down those under which strangers stand. */
function domainsOf(hostname: string): string[] {
  const labels = hostname.split('.');
  if (NUMBERS.test(hostname)) return [];
  return labels.slice(1).map((_, at) => labels.slice(labels.length - 2 - at).join('.'));
}

/** Of this host, or of its domain: whoever stands under it may have written the cookie. */
function isNear(url: string, { hostname, origin }: NonNullable<Place['location']>): boolean {
  if (!URL.canParse(url)) return false;
  const there = new URL(url);
  if (!/^https?:$/.test(there.protocol) || there.origin === origin || there.username) return false;
  const [domain] = domainsOf(hostname);
  return there.hostname === hostname || (domain !== undefined && `.${there.hostname}`.endsWith(`.${domain}`));
}

function placesIn(cookie: string): string[] {
  const [, value = ''] = new RegExp(`(?:^|; )${COOKIE}=([^;]{1,2000})`).exec(cookie) ?? [];
  try {
    return decodeURIComponent(value).split('|').filter(Boolean);
  } catch {
    return [];
  }
}

/** Remembers whether there is work under this address, where others might look for it. */
export function notePlace(
  hasWork: boolean,
  { location = window.location, document = window.document }: Place = {},
): void {
  const here = location.origin + location.pathname;
  const before = placesIn(document.cookie);
  if (before.includes(here) === hasWork) return;
  const others = before.filter(place => place !== here);
  const places = hasWork ? [...others, here].slice(-MOST_PLACES) : others;
  const value = encodeURIComponent(places.join('|'));
  for (const domain of [...domainsOf(location.hostname).map(each => `; domain=${each}`), '']) {
    document.cookie = `${COOKIE}=${value}; path=/; max-age=${places.length ? YEAR : 0}; SameSite=Strict${domain}`;
    if (placesIn(document.cookie).includes(here) === hasWork) return;
  }
}

/** Addresses under which there is work, too. */
export function otherPlaces({ location = window.location, document = window.document }: Place = {}): string[] {
  return placesIn(document.cookie).filter(place => isNear(place, location));
}

/** This machine by its other name, which shares nothing with this one. */
export function twinPlace({ location = window.location }: Place = {}): string | undefined {
  const { hostname, origin, pathname } = location;
  if (!LOOPBACK.test(hostname) || hostname === '127.0.0.1') return undefined;
  return origin.replace(hostname, '127.0.0.1') + pathname;
}
