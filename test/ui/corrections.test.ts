import { expect, fixture } from '@open-wc/testing';
import { FACT_KINDS, type ContentPack, type Fact } from '../../src/pack/types.js';
import '../../src/widgets/who-said-it/who-said-it.js';
import type { WhoSaidIt } from '../../src/widgets/who-said-it/who-said-it.js';
import { freshPack, settled } from '../support/mount.js';

const words = (pack: ContentPack) =>
  FACT_KINDS.flatMap(kind => (pack[kind] as Fact[]).flatMap(({ evidence }) => evidence.map(({ exact }) => exact)));

/** The article in the page, as it stands there now, with the quiz under it. */
async function inArticle(pack: ContentPack, paragraphs: string[]): Promise<{ quiz: WhoSaidIt; stale: string[][] }> {
  const article = await fixture<HTMLElement>('<article></article>');
  for (const text of paragraphs) article.append(Object.assign(document.createElement('p'), { textContent: text }));
  const stale: string[][] = [];
  article.addEventListener('explainer-stale', ({ detail }) => stale.push(detail.facts));
  const quiz = Object.assign(document.createElement('who-said-it'), { pack, seed: 'seed' });
  article.append(quiz);
  await settled(quiz);
  return { quiz, stale };
}

const asked = (quiz: WhoSaidIt) => quiz.questions.map(({ id }) => id.replace('who-said-it:', '')).sort();

describe('a widget in its article’s own page', () => {
  const here = () => freshPack({ sources: [{ url: location.href }] });

  it('asks of everything that the article still says, whatever marks and spaces the page writes it with', async () => {
    const pack = here();
    const { quiz, stale } = await inArticle(
      pack,
      words(pack).map(text => text.replace(/[“”]/g, '"').replace(/ /g, '\n  ')),
    );
    expect(asked(quiz)).to.deep.equal(asked(await elsewhere(pack)));
    expect(stale).to.deep.equal([]);
  });

  it('leaves out what was corrected in the article, and reports it', async () => {
    const pack = here();
    const [corrected] = pack.quotes;
    const paragraphs = words(pack).map(text => (text === corrected!.evidence[0]!.exact ? 'A correction.' : text));
    const { quiz, stale } = await inArticle(pack, paragraphs);
    expect(asked(quiz)).to.not.include(corrected!.id);
    expect(asked(quiz)).to.have.length(asked(await elsewhere(pack)).length - 1);
    expect(stale).to.have.length(1);
    expect(stale[0]).to.include(corrected!.id);
  });

  it('leaves nothing out where the page doesn’t show the article', async () => {
    const pack = here();
    const { quiz, stale } = await inArticle(pack, ['Subscribe to read on.']);
    expect(asked(quiz)).to.deep.equal(asked(await elsewhere(pack)));
    expect(stale).to.deep.equal([]);
  });

  it('leaves nothing out where the page shows the article’s beginning alone', async () => {
    const pack = here();
    const { quiz, stale } = await inArticle(pack, [words(pack)[0]!, 'Subscribe to read on.']);
    expect(asked(quiz)).to.deep.equal(asked(await elsewhere(pack)));
    expect(stale).to.deep.equal([]);
  });

  /** The same quiz in a page of another address. */
  async function elsewhere(pack: ContentPack): Promise<WhoSaidIt> {
    const other = { ...pack, sources: [{ ...pack.sources[0], url: 'https://news.example/elsewhere' }] };
    return (await inArticle(other, ['Another page.'])).quiz;
  }
});
