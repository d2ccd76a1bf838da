import { expect } from '@open-wc/testing';
import { anchor, openPack } from '../../../src/studio/state/open-pack.js';
import { checkPack } from '../../../src/pack/check.js';
import { bridgePack } from '../../fixtures/bridge-pack.js';
import { article, samplePack } from '../../pack/sample.js';

describe('a pack that is opened', () => {
  it('is taken as it is', () => {
    expect(openPack(JSON.stringify(samplePack()), 'pack.json')).to.deep.include({ problems: [], pack: samplePack() });
  });

  it('is found in a code fence or after a sentence, as models write it', () => {
    const json = JSON.stringify(samplePack(), undefined, 2);
    expect(openPack(`Here is the pack:\n\`\`\`json\n${json}\n\`\`\`\nEnjoy!`, 'x').pack).to.deep.equal(samplePack());
    expect(openPack(`Sure: ${json}`, 'x').pack).to.deep.equal(samplePack());
  });

  it('is told what to put right in it, by name', () => {
    const pack = samplePack() as any;
    pack.quotes[1].speaker = 'nobody';
    expect(openPack(JSON.stringify(pack), 'x').problems).to.deep.equal([
      'Quotation 2 (“It was worth every crown,”): its speaker is the id of no person.',
    ]);
    delete pack.events[0].evidence;
    pack.terms = 'none';
    expect(openPack(JSON.stringify(pack), 'x').problems).to.deep.equal([
      'Event 1 (The storm tore away 40 metres of the quay): its passage of the article (evidence) is missing.',
      'The list of terms (terms) is no list.',
    ]);
  });

  it('is refused where a question’s picture is none, with the question and the field by name', () => {
    const picture = { src: 'bridge.png', alt: 'A bridge', width: 40, height: 30 };
    const opened = (changed: unknown) => {
      const pack = samplePack();
      pack.questions[0]!.picture = changed as typeof picture;
      return openPack(JSON.stringify(pack), 'x');
    };
    expect(opened(picture).problems).to.deep.equal([]);
    const question = `Question 1 (“${samplePack().questions[0]!.stimulus!.text}”)`;
    for (const [changed, problem] of [
      [{ ...picture, width: '40"><b>' }, ': its picture, width is no number above 0.'],
      [{ ...picture, alt: ['<b>'] }, ': its picture, description (alt) is no text.'],
      [{ ...picture, onload: 'x' }, ': its picture, onload is no field of a content pack.'],
      [null, ': its picture is no object.'],
    ] as const) {
      const { pack, problems } = opened(changed);
      expect(pack, problem).to.equal(undefined);
      expect(problems).to.deep.equal([question + problem]);
    }
    expect(opened({ ...picture, src: 'javascript:0' }).problems[0]).to.match(
      /its picture, address \(src\) is no address/,
    );
  });

  it('is refused where a picture runs something, whatever kind of question has it', () => {
    const addresses = ['javascript:alert(1)', 'data:text/html;base64,PGI+', 'data:image/svg+xml;base64,PGI+'];
    const ofKinds = new Map(bridgePack.questions.map(question => [question.kind, question]));
    expect([...ofKinds.keys()]).to.include.members(['choice', 'true-false', 'number', 'order', 'match', 'gap']);
    for (const question of ofKinds.values())
      for (const src of addresses) {
        const picture = { src, alt: 'A bridge', width: 40, height: 30 };
        const { problems } = openPack(JSON.stringify({ ...bridgePack, questions: [{ ...question, picture }] }), 'x');
        expect(problems, `${question.kind}: ${src}`).to.have.length(1);
        expect(problems[0]).to.match(/its picture, address \(src\) is no address/);
      }
  });

  it('is refused in words where it is no JSON, empty or something else', () => {
    for (const text of ['', 'hello', '[1, 2]', '{"a": ', 'null']) {
      const { pack, problems } = openPack(text, 'x');
      expect(pack, text).to.be.undefined;
      expect(problems, text).to.have.length.above(0);
    }
  });

  it('is anchored again where the article has grown', () => {
    const grown = { text: `A new first paragraph.\n\n${article.text}`, digest: `sha256-${'6'.repeat(64)}` };
    const anchored = anchor(samplePack(), grown);
    expect(checkPack(anchored, grown)).to.deep.equal([]);
  });

  it('keeps words that are gone, for the check to tell of', () => {
    const pack = samplePack();
    pack.events[0]!.evidence[0]!.exact = 'A whale tore away the quay.';
    const issues = checkPack(anchor(pack, article), article);
    expect(issues.map(({ fact }) => fact)).to.deep.equal(['e1']);
  });
});
