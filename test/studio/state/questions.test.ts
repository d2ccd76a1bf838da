import { expect } from '@open-wc/testing';
import { findIssues } from '../../../src/pack/parse.js';
import type { ContentPack, PackQuestion } from '../../../src/pack/types.js';
import { DEFAULT_LOOK } from '../../../src/studio/state/draft.js';
import { reworded } from '../../../src/studio/state/options.js';
import { asKind, OWN_KINDS, ownQuestion } from '../../../src/studio/state/own-question.js';
import { issuesByFact, publish } from '../../../src/studio/state/publish.js';
import {
  acceptQuestion,
  allAlike,
  asBuilt,
  bringBack,
  changeQuestion,
  dropQuestion,
  moveBeside,
  questionGroups,
} from '../../../src/studio/state/questions.js';
import { article, samplePack } from '../../pack/sample.js';

const statement = (id: string, more: Partial<PackQuestion> = {}): PackQuestion => ({
  id,
  kind: 'true-false',
  prompt: `Is it so, ${id}?`,
  correct: true,
  evidence: [],
  ...more,
});

const packOf = (...questions: PackQuestion[]): ContentPack => ({ ...samplePack(), questions });
const [a, b, c] = [statement('a'), statement('b'), statement('c')];

function standings(pack: ContentPack, limit = 5) {
  const published = publish(pack, issuesByFact(pack, article));
  const groups = questionGroups(pack, published, { ...DEFAULT_LOOK, limit });
  return groups.map(({ id, questions }) => [id, questions.map(each => `${each.question.id} ${each.standing}`)]);
}

describe('the list of questions', () => {
  it('tells which ones readers get, which stay in reserve, which wait and which are left out', () => {
    const pack = packOf(a, statement('d', { review: true, dropped: true }), b, c, statement('r', { review: true }));
    expect(standings(pack, 2)).to.deep.equal([
      ['true-or-false', ['a asked', 'b asked', 'c beyond']],
      ['check', ['r review']],
      ['dropped', ['d dropped']],
    ]);
  });

  it('leaves what is half written where it stands', () => {
    expect(standings(packOf(a, statement('own-1', { prompt: '', origin: 'editor' })))).to.deep.equal([
      ['true-or-false', ['a asked', 'own-1 wrong']],
    ]);
  });

  it('lists what no part shows', () => {
    const published = publish(packOf(a), issuesByFact(packOf(a), article));
    const [group] = questionGroups(packOf(a), published, { ...DEFAULT_LOOK, widgets: ['quick-quiz'] });
    expect(group!.questions[0]!.standing).to.equal('hidden');
  });
});

describe('what an editor does to questions', () => {
  const all = [a, b, c];
  const table: [what: string, done: PackQuestion[], expected: PackQuestion[]][] = [
    ['rewords one', changeQuestion('b', { prompt: 'So?' })(all), [a, { ...b, prompt: 'So?', edited: true }, c]],
    ['leaves one out', dropQuestion('b')(all), [a, { ...b, review: true, dropped: true }, c]],
    ['brings it back', bringBack('b')(dropQuestion('b')(all)), all],
    ['moves one up', moveBeside('c', 'a')(all), [c, a, b]],
    ['moves one down', moveBeside('a', 'b')(all), [b, a, c]],
    ['moves one to nowhere', moveBeside('a', 'z')(all), all],
    ['takes a field away', changeQuestion('a', { explanation: '' })(all), [{ ...a, edited: true }, b, c]],
    ['accepts one', acceptQuestion('a')([{ ...a, review: true, reason: 'why' }]), [{ ...a, review: false }]],
    ['forgets a change', asBuilt('a')(changeQuestion('a', { points: 2 })([a])), [{ ...a, points: 2 }]],
    ['removes one of his own', dropQuestion('own-1')([a, statement('own-1', { origin: 'editor' })]), [a]],
  ];
  for (const [what, done, expected] of table) {
    it(what, () => {
      expect(done).to.deep.equal(expected);
    });
  }

  it('goes out with the pack, so that it is not asked again, and to no reader', () => {
    const pack = packOf(a, statement('d', { review: true, dropped: true }));
    expect(publish(pack, issuesByFact(pack, article)).pack.questions.map(({ id }) => id)).to.deep.equal(['a', 'd']);
  });
});

describe('a question of one’s own', () => {
  /** As a person would fill it in. */
  const filled = (question: PackQuestion): PackQuestion => {
    const words = <T extends { text: string }>(list: T[] | undefined) =>
      list?.map((each, at) => ({ ...each, text: each.text || `Answer ${at}` }));
    const { stimulus } = question;
    return JSON.parse(
      JSON.stringify({
        ...question,
        prompt: 'What is it?',
        options: words(question.options),
        targets: words(question.targets),
        stimulus: stimulus && { ...stimulus, text: stimulus.text || 'It is ____.' },
      }),
    ) as PackQuestion;
  };

  for (const kind of OWN_KINDS) {
    it(`can be of the kind ${kind}, and holds together once it is written`, () => {
      expect(findIssues(packOf(filled(ownQuestion(kind)))), 'made so').to.deep.equal([]);
      for (const other of OWN_KINDS) {
        const turned = asKind(filled(ownQuestion(other)), kind);
        expect(findIssues(packOf(filled(turned))), `made of ${other}`).to.deep.equal([]);
      }
    });
  }

  it('keeps what was set of its points, its time and how hard it is, asked in another way', () => {
    const set = { points: 3, seconds: 30, difficulty: 0.8 };
    expect(asKind({ ...ownQuestion('choice'), ...set }, 'short-answer')).to.include(set);
  });

  it('takes nothing along of the kinds that it passes on the way to another', () => {
    for (const words of ['', 'Nine weeks']) {
      const choice = ownQuestion('choice', undefined, words);
      const passed = OWN_KINDS.reduce(asKind, choice);
      expect(asKind(passed, 'short-answer')).to.deep.equal(asKind(choice, 'short-answer'));
      expect(asKind(passed, 'choice')).to.equal(choice);
    }
  });

  it('takes a number along as the right answer where somebody has set it', () => {
    const number = ownQuestion('number');
    const rightOf = (question: PackQuestion) => asKind(question, 'short-answer').options![0]!.text;
    expect(rightOf({ ...number, prompt: 'How many weeks?' })).to.equal('');
    expect(rightOf({ ...number, correct: 9 })).to.equal('9');
  });

  it('forgets what the builder told of a wrong answer that is now somebody else', () => {
    const told = {
      ...ownQuestion('choice'),
      options: [{ id: 'p1', text: 'Ada Berg', feedback: 'Ada Berg is named as mayor.' }],
    };
    const isFact = (id: string) => id === 'p1';
    expect(reworded(told, 0, 'Tom Ruiz', isFact)).to.deep.equal({
      id: 'o2',
      options: [{ id: 'o2', text: 'Tom Ruiz' }],
    });
    const own = { ...told, options: [{ id: 'p1', text: 'Ada Berg', feedback: 'No, look again.' }] };
    expect(reworded(own, 0, 'Tom Ruiz', isFact).options[0]).to.include({ feedback: 'No, look again.' });
  });

  it('is told of where all statements that readers get are true, or all false', () => {
    const listed = (...truths: boolean[]) =>
      truths.map((correct, at) => ({ question: statement(`${at}`, { correct }), standing: 'asked' as const }));
    expect(allAlike(listed(true, true, true, true))).to.match(/^All 4 statements that readers get are true/);
    expect(allAlike(listed(false, false))).to.match(/^Both statements that readers get are false/);
    expect(allAlike(listed(true, false, true))).to.equal(undefined);
    expect(allAlike(listed(true))).to.equal(undefined);
  });

  it('takes the selected words for the answer, and makes a gap of them', () => {
    const start = article.text.indexOf('Repairs cost $3.2 million');
    const exact = 'Repairs cost $3.2 million and took nine weeks.';
    const passage = { exact, start, end: start + exact.length };
    const choice = ownQuestion('choice', passage, 'nine weeks.');
    expect(choice.options![0]).to.include({ text: 'nine weeks' });
    const gap = asKind(choice, 'gap');
    expect(gap.stimulus!.text).to.equal('Repairs cost $3.2 million and took ____.');
    expect(gap.options![0]).to.include({ text: 'nine weeks' });
    expect(gap.evidence).to.deep.equal([passage]);
    const number = ownQuestion('number', passage, '1,250 tons');
    expect(number.correct).to.equal(1250);
    expect(number.range!.max).to.be.greaterThan(1250);
  });
});
