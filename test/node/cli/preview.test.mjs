// `explainer preview` as a browser on this machine meets it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';

const COMMAND = ['dist/cli/explainer.js', 'preview', 'stories/samples/harbour-bridge.md', '--port'];

/** Starts a preview, and resolves with what it says once it serves. */
async function start(port) {
  const child = spawn(process.execPath, [...COMMAND, String(port)]);
  let said = '';
  child.stdout.on('data', text => (said += text));
  child.stderr.on('data', text => (said += text));
  while (!said.includes('Ctrl+C')) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  return { child, said, url: /http:\/\/127\.0\.0\.1:\d+\//.exec(said)[0] };
}

const ask = (url, host) =>
  new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(url);
    request({ hostname, port, path: pathname, headers: host ? { host } : {} }, response => {
      response.resume();
      resolve(response);
    })
      .on('error', reject)
      .end();
  });

describe('the preview', () => {
  let preview;
  before(async () => (preview = await start(0)));
  after(() => preview?.child.kill());

  it('lets no other site put its pages into a frame', async () => {
    for (const path of ['', 'pack.json', 'studio/', 'studio/preview.html', 'studio/studio.js', 'nothing']) {
      const { headers } = await ask(new URL(path, preview.url));
      assert.match(headers['content-security-policy'], /(?:^|; )frame-ancestors 'self'(?:;|$)/, path);
    }
  });

  it('has the studio under one name of this machine, since browsers keep work by name', async () => {
    const { port } = new URL(preview.url);
    const { statusCode, headers } = await ask(new URL('studio/', preview.url), `localhost:${port}`);
    assert.equal(statusCode, 307);
    assert.equal(headers.location, `${preview.url}studio/`);
    assert.equal((await ask(preview.url, `localhost:${port}`)).statusCode, 200);
  });

  it('says under which port the work of before is, where it has to take another', async () => {
    const { port } = new URL(preview.url);
    const second = await start(port);
    second.child.kill();
    assert.match(second.said, new RegExp(`Port ${port} is in use: .*is kept there`));
  });
});
