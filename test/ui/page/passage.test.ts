import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/key-terms/key-terms.js';
import { findPassage, passageUrl } from '../../../src/ui/page/passage.js';
import type { KeyTerms } from '../../../src/widgets/key-terms/key-terms.js';
import { focused, press, tabTo, tabToNamed } from '../../support/keyboard.js';
import { allInside, freshPack, mount, settled } from '../../support/mount.js';

const evidence = (exact: string, prefix?: string) => ({ exact, prefix, start: 0, end: exact.length });
const marked = () => [...(CSS.highlights.get('explainer-evidence') ?? [])].map(String);

/** A widget that shows one passage, in a page that has an article or has not. */
async function shown(article: string, changes = {}) {
  const around = await fixture<HTMLElement>(`<article>${article}</article>`);
  const pack = freshPack();
  const widget = await mount<KeyTerms>('key-terms', {
    properties: { pack: { ...pack, terms: [{ ...pack.terms[0]!, ...changes }] } },
  });
  widget.reveal();
  await settled(widget);
  return { around, widget, link: allInside<HTMLAnchorElement>(widget, 'a')[0] };
}

const SENTENCE = 'Each pier, a pillar that carries the deck, stands on rock.';

describe('the way to a passage', () => {
  afterEach(() => CSS.highlights.clear());

  it('leads to it in the page, marks it, and takes the focus there', async () => {
    const { around, widget } = await shown(
      '<p>Before.</p><p id="there">Each <a href="#">pier</a>, a pillar that <em>carries</em> the deck, stands on rock. More.</p>',
    );
    widget.parentElement!.querySelector<HTMLElement>('.before')!.focus();
    await tabTo(element => element.localName === 'summary');
    await tabToNamed('Read it in the article');
    await press('Enter');
    expect(marked()).to.deep.equal([SENTENCE]);
    expect(focused()).to.equal(around.querySelector('#there'));
    (focused() as HTMLElement).blur();
    await waitUntil(() => !around.querySelector('#there')!.hasAttribute('tabindex'), 'it can still be focused');
  });

  it('leads to it where the page’s words were put there anew meanwhile', async () => {
    const { around } = await shown(`<p>${SENTENCE}</p>`);
    expect(findPassage(evidence(SENTENCE))).to.be.ok;
    around.innerHTML = `<article><p>${SENTENCE}</p></article>`;
    const range = findPassage(evidence(SENTENCE))!;
    expect(range.startContainer.isConnected).to.be.true;
    expect(String(range)).to.equal(SENTENCE);
  });

  it('leads elsewhere by a text fragment, in a window of its own', async () => {
    const { link } = await shown('<p>Another story.</p>');
    expect(link!.target).to.equal('_blank');
    expect(link!.rel).to.equal('noopener');
    expect(decodeURIComponent(link!.href.split('#')[1]!)).to.equal(`:~:text=${SENTENCE}`);
  });

  it('is left to a page that shows passages in its own way', async () => {
    const { widget, link } = await shown(`<p>${SENTENCE}</p>`);
    const asked: CustomEvent[] = [];
    widget.addEventListener('explainer-evidence', event => {
      event.preventDefault();
      asked.push(event);
    });
    link!.click();
    expect(asked[0]!.detail.evidence.exact).to.equal(SENTENCE);
    expect(marked()).to.deep.equal([]);
  });

  it('finds a passage across spaces, soft hyphens and other quotation marks', async () => {
    await fixture('<p>She said:\n  «Nobody will pay to cross their own har\u00adbour» &amp; left.</p>');
    expect(findPassage(evidence('"Nobody will pay to cross their own harbour"'))!.toString()).to.include('Nobody');
  });

  it('finds the one of two that its prefix names', async () => {
    const around = await fixture('<div><p>First they voted. It passed.</p><p>Then again. It passed.</p></div>');
    const range = findPassage(evidence('It passed.', 'Then again. '))!;
    expect(around.children[1]!.contains(range.startContainer)).to.be.true;
  });

  it('takes no few words of another page for the passage', async () => {
    await fixture('<p>Port Alder is a town.</p>');
    expect(findPassage(evidence('Port Alder'), false)).to.equal(undefined);
    expect(!!findPassage(evidence('Port Alder'), true)).to.be.true;
  });

  it('does not find it inside a widget or a script', async () => {
    await fixture(`<div><script type="text/plain">${SENTENCE}</script><p data-explainer>${SENTENCE}</p></div>`);
    expect(findPassage(evidence(SENTENCE))).to.equal(undefined);
  });

  it('names a long passage by its first and last words, with what means something else in a fragment encoded', () => {
    const long = 'One two three four five six, seven eight nine ten eleven twelve-thirteen & fourteen.';
    expect(passageUrl('https://news.example/a#part', evidence(long))).to.equal(
      'https://news.example/a#:~:text=One%20two%20three%20four%20five,ten%20eleven%20twelve%2Dthirteen%20%26%20fourteen.',
    );
  });

  it('leads there also where a character was cut in half', () => {
    expect(passageUrl('https://news.example/a', evidence('The ferry \ud83d sails'))).to.equal(
      'https://news.example/a#:~:text=The%20ferry%20%20sails',
    );
  });
});
