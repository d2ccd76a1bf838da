import { expect } from '@open-wc/testing';
import { FORMATS, type Format } from '../../../src/export/index.js';
import { DEFAULT_LOOK } from '../../../src/studio/state/draft.js';
import { scriptSnippet, takeAway } from '../../../src/studio/state/take-away.js';
import { freshPack } from '../../support/mount.js';

const look = { ...DEFAULT_LOOK, widgets: ['who-said-it', 'score-card'], limit: 3, colours: { accent: '#663399' } };
const supplies = { library: 'void 0;', reporter: 'void 0;', url: 'https://news.example/quiz.html' };

describe('taking an explainer away', () => {
  for (const format of Object.keys(FORMATS) as Format[]) {
    it(`works as ${format}`, () => {
      const { content, fileName } = takeAway(freshPack(), look, format, supplies);
      expect(content.length).to.be.above(0);
      expect(fileName).to.match(/\.\w+$/);
    });
  }

  it('keeps the parts, their number of questions and the colours on a page', () => {
    const { content } = takeAway(freshPack(), look, 'html', supplies);
    expect(content).to.contain('include="who-said-it score-card"').and.contain('limit="3"');
    expect(content).to.contain(':root { color-scheme: light; --explainer-accent: #663399; }');
  });

  it('asks only what the parts ask in a question file', () => {
    const { content } = takeAway(freshPack(), { ...look, widgets: ['whos-who'] }, 'gift', supplies);
    expect(content).to.contain('Who is who').and.not.contain('Who said it');
  });

  it('writes a snippet that no title or colour can break out of', () => {
    const snippet = scriptSnippet({ ...look, colours: { accent: '"><script>' } }, 'a"b.json', 'lib.js');
    const page = new DOMParser().parseFromString(snippet, 'text/html');
    expect(page.scripts).to.have.length(1);
    expect(page.querySelector('article-explainer')!.getAttribute('src')).to.equal('a"b.json');
  });
});
