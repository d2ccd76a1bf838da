import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import type { Trace } from '../../src/extract/trace.js';
import { english } from '../../src/languages/en/index.js';
import { checkPack } from '../../src/pack/check.js';
import { saidIn } from './quoted.js';
import { articleOf, rows } from './quotes-table.js';

const article = `A team of engineers is on its way to Lerra to look at the cracked dam, as announced by Governor Ingrid Dahl. Minister of Works Paulo Reyes said that repairs are the only way out. The valley's council has acknowledged the plan.
Dahl and the Council: A Meeting?
According to council spokesperson Tomas Berg, the valley will give word “in due course” next week. A call between Dahl and Mayor Hanna Lind is also planned.
Speaking from the town hall, Dahl mentioned “good signs” but cautioned that hope alone is not enough. “The water is still rising fast,” she added.

Who Looks at the Dam?
While Dahl did not name the engineers, Works Press Officer Maria Stone confirmed that they come from two firms.
“We ask everybody to stay away,” Stone stated. “Nobody has been this close to the wall since spring.”
The Council Digs In
Meanwhile, the council has sent men to the wall, with Berg claiming they are “steadily filling and sealing the lower cracks.”
Meanwhile, the valley’s fire chief, Olaf Krantz, spoke of lorries on the road, hinting at an evacuation. In a post on Telegram, he wrote:
“In the hardest nights, my first duty is the lives of my crew.”
The Governor’s Means
Dahl hinted that money could be used if the council says no. “I can take steps that would be very hard for the valley,” she warned. However, she made clear that she prefers to talk, saying, “I don’t want to do that because I live here.”`;

describe('findQuotes', () => {
  it('finds every utterance of an article with its speaker', () => {
    expect(saidIn(article)).to.deep.equal([
      { text: 'The water is still rising fast,', by: 'Ingrid Dahl', sure: true },
      {
        text: 'We ask everybody to stay away, … Nobody has been this close to the wall since spring.',
        by: 'Maria Stone',
        sure: true,
      },
      { text: 'steadily filling and sealing the lower cracks.', by: 'Tomas Berg', sure: true },
      { text: 'In the hardest nights, my first duty is the lives of my crew.', by: 'Olaf Krantz', sure: true },
      { text: 'I can take steps that would be very hard for the valley,', by: 'Ingrid Dahl', sure: true },
      { text: 'I don’t want to do that because I live here.', by: 'Ingrid Dahl', sure: true },
    ]);
  });

  for (const row of rows) {
    it(`tells who speaks: ${row.what}`, () => {
      const said = saidIn(articleOf(row)).map(({ text, by, sure }) => (sure ? [text, by] : [text, by, '?']));
      expect(said).to.deep.equal(row.said);
    });
  }

  it('gives evidence that slices the article exactly, the quotation first, and names the speaker', () => {
    const read = readText(article);
    const pack = buildPack(read, { language: english });
    for (const { text, evidence } of pack.quotes) {
      for (const { exact, start, end } of evidence) expect(read.text.slice(start, end)).to.equal(exact);
      expect(evidence[0].exact).to.include(text.split(' … ')[0]);
    }
    expect(checkPack(pack, read)).to.deep.equal([]);
  });

  it('keeps where and when something was said', () => {
    const text = `Governor Ingrid Dahl spoke to the press. “The wall will hold for years,” Dahl said on Tuesday in an interview with the Lerra Herald.

In a post on Telegram, she wrote: “I have seen the cracks myself.”

“Dams are built by patience and luck,” Dahl said in 2019.`;
    const pack = buildPack(readText(text), { language: english, date: '2025-03-13' });
    expect(pack.quotes.map(({ medium, when }) => ({ medium, when }))).to.deep.equal([
      { medium: 'an interview with the Lerra Herald', when: '2025-03-11' },
      { medium: 'Telegram', when: undefined },
      { medium: undefined, when: '2019' },
    ]);
    expect(checkPack(pack, readText(text)).filter(({ pointer }) => pointer.startsWith('/quotes'))).to.deep.equal([]);
  });

  it('keeps the day it was said on where the words said name another month', () => {
    const text = 'Governor Ingrid Dahl came. “We were pushed out in February and are back,” Dahl said on Sunday.';
    const read = readText(text, { datePublished: '2025-03-26' });
    const pack = buildPack(read, { language: english });
    expect(pack.quotes[0].when).to.equal('2025-03-23');
    expect(checkPack(pack, read)).to.deep.equal([]);
  });

  it('tells an editor whom an office may stand for, and leaves the name open', () => {
    const text = `Governor Ingrid Dahl came late. Minister of Works Paulo Reyes came, too.

“The lake is nearly full,” the governor said. “We were never told of it,” a minister said.`;
    const [first, second] = buildPack(readText(text), { language: english }).quotes;
    expect(first.speaker).to.equal(undefined);
    expect(first.reason).to.equal('The article names no person here, but “the governor”; perhaps that is Ingrid Dahl.');
    expect(second.reason).to.equal('The article names no person here, but “a minister”.');
  });

  it('keeps its ids where another paragraph is corrected', () => {
    const ids = (text: string) => buildPack(readText(text), { language: english }).quotes.map(({ id }) => id);
    expect(ids(article.replace('A team of engineers', 'A party of nine engineers'))).to.deep.equal(ids(article));
  });

  it('tells which rule found each quotation and why it is not sure', () => {
    const traces: Trace[] = [];
    const text =
      'Ingrid Dahl came late. “The lake is nearly full,” Dahl said. “We were never told of it,” a senior official said.';
    buildPack(readText(text), { language: english, explain: trace => traces.push(trace) });
    expect(
      traces.filter(({ kind }) => kind === 'quotes').map(({ text: words, rule, reason }) => [words, rule, reason]),
    ).to.deep.equal([
      ['The lake is nearly full,', 'quotation, speaker, verb', undefined],
      [
        'We were never told of it,',
        'quotation, speaker, verb',
        'The article names no person here, but “a senior official”.',
      ],
    ]);
  });
});
