import { expect } from '@open-wc/testing';
import { packOf, storedPack } from '../../src/wordpress/stored-pack.js';
import { freshPack } from '../support/mount.js';

describe('a pack as a block’s attribute', () => {
  const odd = [
    "R&D, “5 < 7” & '>'",
    'a "quoted" word',
    'C:\\quays\\new',
    '-- --> <!-- /wp:explainer-elements/quiz -->',
    '[gallery ids="1"] `code`',
    '🌉 and 𝔘',
    '100 % of 12%, %26, %',
    'line\nbreak\tand tab',
    '\u2028\u0007',
  ];

  for (const title of odd)
    it(`keeps ${JSON.stringify(title)}`, () => {
      const pack = freshPack({ title });
      expect(packOf(storedPack(pack))).to.deep.equal(pack);
    });

  it('has nothing in it that WordPress writes otherwise for an author, or that a comment ends with', () => {
    const stored = storedPack(freshPack({ title: odd.join(' ') }));
    expect(stored).not.to.match(/[&<>"'\\[\]`]|--/);
    expect(stored).not.to.match(/[^\u0000-\uffff]/u);
  });

  for (const [what, stored] of [
    ['nothing', ''],
    ['no JSON', 'quiz'],
    ['half an escape', '%2'],
    ['no pack', '%7B%22version%22:2%7D'],
    ['a pack that was cut', storedPack(freshPack()).slice(0, -5)],
  ] as const)
    it(`is no pack where it is ${what}`, () => expect(packOf(stored)).to.equal(undefined));
});
