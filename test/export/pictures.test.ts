import { expect } from '@open-wc/testing';
import { exportPack } from '../../src/export/index.js';
import { linkOf, unpackFragment } from '../../src/export/link/index.js';
import { toSheet } from '../../src/export/sheet/index.js';
import { parsePack } from '../../src/pack/parse.js';
import type { ContentPack, Picture } from '../../src/pack/types.js';
import { freshPack } from '../support/mount.js';

const picture: Picture = { src: 'pictures/bridge.png', alt: 'A bridge', width: 320, height: 180 };

/** The sample pack, with a picture at its first true or false. */
function pictured(changes: Partial<Record<keyof Picture, unknown>> = {}): ContentPack {
  const pack = freshPack();
  const [first] = pack.questions.filter(({ kind }) => kind === 'true-false');
  first!.picture = { ...picture, ...changes } as Picture;
  return pack;
}

describe('a picture that is exported', () => {
  it('brings nothing but its attributes onto a sheet, whatever stands in a pack', () => {
    const markup = '1"><b class="slipped">';
    const pack = pictured({ width: markup, height: markup, alt: markup, credit: markup, src: markup });
    const page = new DOMParser().parseFromString(String(toSheet(pack, {}).content), 'text/html');
    expect(page.querySelector('figure img')).to.exist;
    expect(page.querySelectorAll('.slipped')).to.have.length(0);
  });

  it('is left out of a link, which says so', async () => {
    const pack = pictured({ src: 'https://courier.example/bridge.png' });
    const url = 'https://courier.example/play.html';
    const opened = parsePack(await unpackFragment(new URL(linkOf(pack, { url })).hash));
    expect(opened.questions.filter(question => question.picture)).to.deep.equal([]);
    expect(exportPack(pack, 'link', { url }).adapted.map(({ why }) => why)).to.include('its picture is left out');
  });

  it('goes into Moodle XML: as a file, or as its address', () => {
    const written = (src: string) => exportPack(pictured({ src }), 'moodle-xml');
    const within = written('data:image/png;base64,iVBORw0KGgo=');
    expect(String(within.content)).to.include(
      '<file name="picture.png" path="/" encoding="base64">iVBORw0KGgo=</file>',
    );
    expect(String(within.content)).to.include('@@PLUGINFILE@@/picture.png').and.to.include('A bridge');
    expect(within.adapted.map(({ why }) => why).join()).not.to.include('picture');
    const onTheWeb = written('https://courier.example/bridge.png');
    expect(String(onTheWeb.content)).to.include('https://courier.example/bridge.png').and.not.to.include('<file');
    expect(
      written('pictures/bridge.png')
        .adapted.map(({ why }) => why)
        .join(),
    ).to.include('beside the page');
  });

  it('is told to be missing from a course where its address counts from a page', () => {
    const told = (pack: ContentPack) =>
      exportPack(pack, 'scorm12', { library: ' ', reporter: ' ', further: ' ' }).adapted.map(({ why }) => why);
    expect(told(pictured()).join()).to.include('pictures/bridge.png lies beside the page');
    expect(told(pictured({ src: 'https://courier.example/bridge.png' }))).to.deep.equal([]);
  });
});
