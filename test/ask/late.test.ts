import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';
import type { PackQuestion } from '../../src/pack/types.js';

const asked = (...paragraphs: string[]): PackQuestion[] =>
  buildPack(readText(paragraphs.join('\n\n'), { lang: 'en', datePublished: '2024-05-14' }), { language: english })
    .questions;

const filler = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `The crews of quay ${at + 2} went on with their work through the night and into the day.`,
  );

describe('what stands late in an article', () => {
  const news = [
    'Wexmouth to rebuild its harbour wall',
    'Wexmouth, Harrow County, will rebuild its harbour wall, Mayor Helen Okafor told the Harrow Herald.',
    'The Wexmouth council set aside 21 million pounds for the harbour wall, the mayor said.',
    'The wall of Wexmouth was built by the Harrow Company and has been closed to visitors since the storm.',
    ...filler(9),
  ];
  const detail = 'The Harrow Company of Wexmouth hired 340 masons for the harbour wall, the Harrow Herald reported.';

  it('waits for an editor, who is told why', () => {
    const about = asked(...news, detail).filter(
      ({ kind, evidence = [] }) =>
        /number|true-false|gap/.test(kind) && evidence.some(({ exact }) => exact.includes('masons')),
    );
    expect(about).not.to.deep.equal([]);
    for (const { review, reason } of about) expect([review, reason]).to.deep.equal([true, about[0]!.reason]);
    expect(about[0]!.reason).to.match(/late/);
  });

  it('is asked where it is the news', () => {
    const about = asked(news[0]!, news[1]!, detail, ...news.slice(2)).filter(({ evidence = [] }) =>
      evidence.some(({ exact }) => exact.includes('masons')),
    );
    expect(about.some(({ review }) => !review)).to.equal(true);
  });
});
