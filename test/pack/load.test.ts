import { expect } from '@open-wc/testing';
import { LoadError } from '../../src/pack/load-error.js';
import { loadPack } from '../../src/pack/load.js';
import { samplePack } from './sample.js';

let count = 0;
/** An address that no other test has loaded. */
const newUrl = () => `https://packs.example/${++count}.json`;
const json = JSON.stringify(samplePack());

/** Answers as told, and counts the requests. */
function server(answer: (init: RequestInit) => Response | Promise<Response>) {
  const stub = Object.assign(
    (_url: unknown, init: RequestInit = {}) => {
      stub.requests += 1;
      stub.signal = init.signal!;
      return Promise.resolve().then(() => answer(init));
    },
    { requests: 0, signal: undefined as AbortSignal | undefined },
  );
  return stub as typeof stub & typeof fetch;
}

async function errorOf(load: Promise<unknown>): Promise<LoadError> {
  try {
    await load;
  } catch (error) {
    return error as LoadError;
  }
  throw new Error('It loaded.');
}

/** A body that sends a megabyte at a time for ever. */
const endless = () => new ReadableStream({ pull: controller => controller.enqueue(new Uint8Array(1e6).fill(32)) });

describe('loadPack', () => {
  it('loads a pack', async () => {
    const pack = await loadPack(newUrl(), { fetch: server(() => new Response(json)) });
    expect(pack).to.deep.equal(samplePack());
  });

  it('asks once for all who want it at once and later', async () => {
    const url = newUrl();
    const fetch = server(() => new Response(json));
    const [one, two] = await Promise.all([loadPack(url, { fetch }), loadPack(url, { fetch })]);
    expect(await loadPack(url, { fetch })).to.equal(one);
    expect(two).to.equal(one);
    expect(fetch.requests).to.equal(1);
  });

  it('takes relative and absolute addresses of one pack for one', async () => {
    const fetch = server(() => new Response(json));
    await loadPack('relative.json', { fetch });
    await loadPack(new URL('relative.json', document.baseURI).href, { fetch });
    expect(fetch.requests).to.equal(1);
  });

  it('asks again when told to, and after a failure', async () => {
    const url = newUrl();
    const failing = server(() => new Response('', { status: 404 }));
    const fetch = server(() => new Response(json));
    await errorOf(loadPack(url, { fetch: failing }));
    await loadPack(url, { fetch });
    await loadPack(url, { fetch, fresh: true });
    expect(failing.requests).to.equal(1);
    expect(fetch.requests).to.equal(2);
  });

  const faults: [string, () => Response | Promise<Response>, string, RegExp][] = [
    [
      'a connection that is down',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'network',
      /could not be reached/,
    ],
    ['a missing page', () => new Response('gone', { status: 404 }), 'http', /answered 404/],
    ['a server that fails', () => new Response('', { status: 500 }), 'http', /answered 500/],
    ['a web page', () => new Response('<!doctype html><title>Sign in</title>'), 'not-json', /is a web page/],
    ['a pack that was cut off', () => new Response(json.slice(0, 500)), 'not-json', /was cut off/],
    ['an empty body', () => new Response(' \n'), 'not-json', /is empty/],
    ['no body at all', () => new Response(null), 'not-json', /is empty/],
    ['plain text', () => new Response('pack'), 'not-json', /is not JSON/],
    ['another encoding', () => new Response(new Uint8Array([0xff, 0xfe, 0x7b, 0])), 'not-json', /UTF-8/],
    ['JSON that is no pack', () => new Response('{"version":2}'), 'invalid', /\/version is no known version/],
    [
      'a size that is too large',
      () => new Response(json, { headers: { 'content-length': '20000000' } }),
      'too-large',
      /5 MB/,
    ],
    ['a body without end', () => new Response(endless()), 'too-large', /5 MB/],
    [
      'a body that breaks off',
      () => new Response(new ReadableStream({ pull: c => c.error(new TypeError('reset')) })),
      'network',
      /could not be reached/,
    ],
  ];
  for (const [title, answer, code, words] of faults) {
    it(`tells ${title} as ${code}`, async () => {
      const error = await errorOf(loadPack(newUrl(), { fetch: server(answer), tries: 1 }));
      expect(error).to.be.instanceOf(LoadError);
      expect(error.code).to.equal(code);
      expect(error.message).to.match(words);
    });
  }

  const passing: [string, () => Response | Promise<Response>][] = [
    ['a server that fails', () => new Response('', { status: 503 })],
    ['a server that is asked too often', () => new Response('', { status: 429, headers: { 'retry-after': '1' } })],
    ['a connection that breaks', () => Promise.reject(new TypeError('Failed to fetch'))],
  ];
  for (const [title, fault] of passing) {
    it(`asks ${title} again, past what the browser keeps`, async () => {
      const kept: unknown[] = [];
      const fetch = server(({ cache }) => (kept.push(cache) === 1 ? fault() : new Response(json)));
      expect((await loadPack(newUrl(), { fetch })).version).to.equal(1);
      expect(kept).to.deep.equal(['default', 'no-cache']);
    });
  }

  it('leaves a server alone for as long as it asks, by seconds or by date', async () => {
    for (const isDate of [false, true]) {
      const after = isDate ? new Date(Date.now() + 3000).toUTCString() : '2';
      const asked: number[] = [];
      const headers = { 'retry-after': after };
      const fetch = server(() =>
        asked.push(performance.now()) === 1 ? new Response('', { status: 503, headers }) : new Response(json),
      );
      await loadPack(newUrl(), { fetch });
      expect(asked[1]! - asked[0]!).to.be.at.least(1900);
    }
  });

  it('asks three times and no more, all who wait together', async () => {
    const url = newUrl();
    const fetch = server(() => new Response('', { status: 500 }));
    const errors = await Promise.all([errorOf(loadPack(url, { fetch })), errorOf(loadPack(url, { fetch }))]);
    expect(errors.map(({ code }) => code)).to.deep.equal(['http', 'http']);
    expect(fetch.requests).to.equal(3);
  });

  it('gives up at once where another try would change nothing, or the server asks for long', async () => {
    const answers = [
      () => new Response('', { status: 404 }),
      () => new Response('{}'),
      () => new Response('', { status: 503, headers: { 'retry-after': '3600' } }),
    ];
    for (const answer of answers) {
      const fetch = server(answer);
      await errorOf(loadPack(newUrl(), { fetch }));
      expect(fetch.requests).to.equal(1);
    }
  });

  it('asks no more once nobody waits', async () => {
    let asked = 0;
    const fetch = server(({ signal }) => {
      signal!.throwIfAborted();
      asked += 1;
      return new Response('', { status: 500 });
    });
    const controller = new AbortController();
    const left = errorOf(loadPack(newUrl(), { fetch, signal: controller.signal }));
    while (!asked) await new Promise(resolve => setTimeout(resolve));
    controller.abort();
    expect((await left).name).to.equal('AbortError');
    await new Promise(resolve => setTimeout(resolve, 1200));
    expect(asked).to.equal(1);
  });

  it('tells an address that is none', async () => {
    expect((await errorOf(loadPack('https://'))).code).to.equal('network');
  });

  it('takes a pack of another media type and with a byte order mark', async () => {
    const fetch = server(() => new Response('\ufeff' + json, { headers: { 'content-type': 'text/html' } }));
    expect((await loadPack(newUrl(), { fetch })).version).to.equal(1);
  });

  it('lets one stop waiting without the others', async () => {
    const url = newUrl();
    let answer: (response: Response) => void = () => undefined;
    const fetch = server(() => new Promise<Response>(resolve => (answer = resolve)));
    const controller = new AbortController();
    const left = errorOf(loadPack(url, { fetch, signal: controller.signal }));
    const stayed = loadPack(url, { fetch });
    await Promise.resolve();
    controller.abort();
    expect((await left).name).to.equal('AbortError');
    answer(new Response(json));
    expect((await stayed).version).to.equal(1);
    expect(fetch.requests).to.equal(1);
  });

  it('gives the request up when nobody waits for it', async () => {
    const url = newUrl();
    const fetch = server(
      ({ signal }) => new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason))),
    );
    const controller = new AbortController();
    const left = errorOf(loadPack(url, { fetch, signal: controller.signal }));
    await new Promise(resolve => setTimeout(resolve));
    controller.abort();
    expect((await left).name).to.equal('AbortError');
    expect(fetch.signal!.aborted).to.equal(true);
    const again = server(() => new Response(json));
    await loadPack(url, { fetch: again });
    expect(again.requests).to.equal(1);
  });

  it('refuses to start for a signal that has aborted', async () => {
    const fetch = server(() => new Response(json));
    const error = await errorOf(loadPack(newUrl(), { fetch, signal: AbortSignal.abort() }));
    expect(error.name).to.equal('AbortError');
    expect(fetch.requests).to.equal(0);
  });

  it('leaves no rejection unhandled', async () => {
    const unhandled: unknown[] = [];
    const listen = (event: PromiseRejectionEvent) => unhandled.push(event.reason);
    window.addEventListener('unhandledrejection', listen);
    const controller = new AbortController();
    const fetch = server(() => Promise.reject(new TypeError('down')));
    await errorOf(loadPack(newUrl(), { fetch, tries: 1 }));
    const left = errorOf(loadPack(newUrl(), { fetch, signal: controller.signal }));
    controller.abort();
    await left;
    await new Promise(resolve => setTimeout(resolve, 50));
    window.removeEventListener('unhandledrejection', listen);
    expect(unhandled).to.deep.equal([]);
  });
});
