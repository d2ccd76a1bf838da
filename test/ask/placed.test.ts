import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';

const filler = Array.from(
  { length: 9 },
  (_, at) => `The crews of quay ${at + 2} went on with their work through the night and into the day.`,
).join('\n\n');

/** What is asked of a sentence in the news of an article that is longer than a notice. */
function askedOf(sentence: string, length = filler) {
  const article = readText(
    ['Wexmouth to rebuild its harbour wall', `The vote was close. ${sentence}`, length].join('\n\n'),
    { lang: 'en', datePublished: '2024-05-14' },
  );
  return buildPack(article, { language: english }).questions.filter(({ evidence = [] }) =>
    evidence.some(({ exact }) => sentence.includes(exact)),
  );
}

const offered = (sentence: string, length?: string) => askedOf(sentence, length).some(({ review }) => !review);

describe('an article without a headline', () => {
  it('is placed by its first sentence', () => {
    const text = `Wexmouth will rebuild the harbour wall of Eastgate, the Harrow Company said.\n\nThe Harrow Company hired 340 masons for the harbour wall of Eastgate, the Harrow Herald reported.\n\n${filler}`;
    const article = readText(text, { lang: 'en', datePublished: '2024-05-14' });
    const questions = buildPack(article, { language: english }).questions;
    expect(article.metadata.headline).to.be.undefined;
    expect(questions.some(({ stimulus, review }) => stimulus?.text.includes('masons') && !review)).to.be.true;
  });
});

describe('a sentence that a reader can’t place', () => {
  const detail = 'The Harrow Company hired 340 masons for the harbour wall of Eastgate, the Harrow Herald reported.';

  it('waits for an editor, who is told why', () => {
    const questions = askedOf(detail);
    expect(questions).not.to.deep.equal([]);
    for (const { review, reason } of questions) {
      expect(review).to.equal(true);
      expect(reason).to.match(/headline/);
    }
  });

  it('waits with a year alone, too, where it is said to be true or false', () => {
    const year = 'Mayor Linda Hargrove opened the school of Eastgate in 2021, as the books of the port show.';
    const statement = askedOf(year).find(({ kind }) => kind === 'true-false');
    expect(statement).to.include({ review: true });
  });

  it('is asked with a word of the headline where it tells what somebody said or decided on a day', () => {
    expect(
      offered('Mayor Linda Hargrove said on May 9, 2021 that the harbour of Eastgate would have its own masons.'),
    ).to.equal(true);
  });

  it('is asked where it tells of what the headline does', () => {
    expect(
      offered(
        'The Harrow Company hired 340 masons to rebuild the harbour wall of Wexmouth, the Harrow Herald reported.',
      ),
    ).to.equal(true);
  });

  it('is asked in a notice, where all is news', () => {
    expect(offered(detail, 'The work will take until the spring.')).to.equal(true);
  });
});

describe('a plain question of few words', () => {
  const people = `Council backs a tram to the harbour

Mayor Linda Hargrove vetoed the ferry contract of Quay Lines. Mayor Linda Hargrove vetoed the tram contract of Harbour Lines in March 2021.

Councilman Peter Ames voted against the plan, and Councilwoman Nora Quill voted for it. Hargrove said the tram would carry 9,000 people.

Ames said buses would cost less. Quill said the schools of Eastgate needed a tram. Hargrove said the line would open in 2027.`;
  const { questions } = buildPack(readText(people, { datePublished: '2026-03-10' }), { language: english });
  const asked = (prompt: string) => questions.find(question => question.prompt === prompt);

  it('waits for an editor, who sees whether it tells on what occasion', () => {
    expect(asked('Who vetoed the ferry contract of Quay Lines?')).to.include({ review: true });
  });

  it('is asked with a year', () => {
    expect(asked('Who vetoed the tram contract of Harbour Lines in March 2021?')).to.exist;
    expect(asked('Who vetoed the tram contract of Harbour Lines in March 2021?')!.review).to.equal(undefined);
  });
});
