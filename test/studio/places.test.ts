import { expect } from '@open-wc/testing';
import { notePlace, otherPlaces, twinPlace } from '../../src/studio/places.js';

/** A browser's cookies: each host sees its own and its domains', and nobody writes one for a public suffix. */
function browser() {
  const cookies = new Map<string, string>();
  const suffixes = ['test', 'co.test'];
  return (address: string) => {
    const location = new URL(address);
    const { hostname } = location;
    const document = {
      get cookie() {
        const seen = [...cookies].filter(([domain]) => domain === hostname || `.${hostname}`.endsWith(domain));
        return seen.map(([, value]) => `explainer-studio=${value}`).join('; ');
      },
      set cookie(text: string) {
        const [, value, age] = /^explainer-studio=([^;]*); path=\/; max-age=(\d+)/.exec(text)!;
        const domain = /; domain=(.*)$/.exec(text)?.[1];
        if (domain !== undefined && (suffixes.includes(domain) || !`.${hostname}`.endsWith(`.${domain}`))) return;
        const key = domain === undefined ? hostname : `.${domain}`;
        if (age === '0') cookies.delete(key);
        else cookies.set(key, value!);
      },
    };
    return { location, document };
  };
}

describe('places where there is work', () => {
  const table: [string, string[], string, string[]][] = [
    [
      'another port',
      ['http://127.0.0.1:4173/studio/'],
      'http://127.0.0.1:4174/studio/',
      ['http://127.0.0.1:4173/studio/'],
    ],
    ['this place itself', ['http://127.0.0.1:4173/studio/'], 'http://127.0.0.1:4173/studio/', []],
    [
      'another host of the domain',
      ['https://studio.school.test/'],
      'https://quiz.school.test/',
      ['https://studio.school.test/'],
    ],
    [
      'the domain itself',
      ['https://studio.school.test/'],
      'https://school.test/make/',
      ['https://studio.school.test/'],
    ],
    ['a host of it', ['https://school.test/make/'], 'https://www.school.test/', ['https://school.test/make/']],
    ['no stranger under the same suffix', ['https://one.co.test/'], 'https://other.co.test/', []],
    ['a host below such a one', ['https://a.one.co.test/'], 'https://b.one.co.test/', ['https://a.one.co.test/']],
    ['the same host by http', ['http://school.test/'], 'https://school.test/', ['http://school.test/']],
    ['no other address in numbers', ['http://10.0.0.1/'], 'http://10.0.0.2/', []],
    [
      'several',
      ['http://localhost:1/', 'http://localhost:2/', 'http://localhost:3/'],
      'http://localhost:2/',
      ['http://localhost:1/', 'http://localhost:3/'],
    ],
  ];
  for (const [what, made, seenFrom, expected] of table) {
    it(`tell of ${what}`, () => {
      const at = browser();
      for (const place of made) notePlace(true, at(place));
      expect(otherPlaces(at(seenFrom))).to.deep.equal(expected);
    });
  }

  it('are forgotten once the work is removed', () => {
    const at = browser();
    notePlace(true, at('https://studio.school.test/'));
    notePlace(true, at('https://quiz.school.test/'));
    notePlace(false, at('https://studio.school.test/'));
    expect(otherPlaces(at('https://quiz.school.test/'))).to.deep.equal([]);
    expect(otherPlaces(at('https://studio.school.test/'))).to.deep.equal(['https://quiz.school.test/']);
  });

  it('lead nowhere else, whatever a cookie says', () => {
    for (const place of [
      'javascript:alert(1)',
      'https://elsewhere.test/',
      'https://school.test.elsewhere.test/',
      'https://you@school.test/',
      'data:text/html,x',
      '%',
      'school',
    ]) {
      const document = { cookie: `explainer-studio=${encodeURIComponent(`${place}|https://school.test/`)}` };
      const location = new URL('https://www.school.test/');
      expect(otherPlaces({ location, document }), place).to.deep.equal(['https://school.test/']);
    }
    for (const cookie of ['', 'explainer-studio=%', 'explainer-studio=4173-4174', 'x=1; explainer-studio='])
      expect(otherPlaces({ location: new URL('http://127.0.0.1:1/'), document: { cookie } })).to.deep.equal([]);
  });

  it('are of one machine by its other name, of which nothing is known here', () => {
    expect(twinPlace({ location: new URL('http://localhost:3000/studio/') })).to.equal('http://127.0.0.1:3000/studio/');
    expect(twinPlace({ location: new URL('http://127.0.0.1:3000/studio/') })).to.equal(undefined);
    expect(twinPlace({ location: new URL('https://school.test/') })).to.equal(undefined);
  });
});
