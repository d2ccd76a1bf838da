import '../../../src/widgets/fill-the-gap/fill-the-gap.js';
import '../../../src/widgets/guess-the-number/guess-the-number.js';
import '../../../src/widgets/quick-quiz/quick-quiz.js';
import '../../../src/widgets/timeline-quiz/timeline-quiz.js';
import '../../../src/widgets/true-or-false/true-or-false.js';
import '../../../src/widgets/whos-who/whos-who.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { QuizElement } from '../../../src/ui/elements/quiz-element.js';
import { whenFurther } from '../../../src/ui/deferred/further-kinds.js';
import type { ContentPack, PackQuestion } from '../../../src/pack/types.js';
import { expectAccessible } from '../../support/accessibility.js';
import { answerByKeyboard } from '../../support/answering.js';
import { allInside, freshPack, inside, mount, settled, textOf } from '../../support/mount.js';

/** One pixel, shown 320 by 180. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const picture = { src: PIXEL, alt: 'A bridge over a harbour', width: 320, height: 180, credit: 'Photo: Ada Berg' };

const KIND_OF = {
  'true-or-false': 'true-false',
  'guess-the-number': 'number',
  'timeline-quiz': 'order',
  'whos-who': 'match',
  'fill-the-gap': 'gap',
} as const;
const TAGS = Object.keys(KIND_OF) as (keyof typeof KIND_OF)[];
const ANSWERS = '.options, .order, .match, .number';

function packOf(tag: keyof typeof KIND_OF, changes: Partial<PackQuestion>): ContentPack {
  const pack = freshPack();
  const questions = pack.questions.filter(({ kind, review }) => kind === KIND_OF[tag] && !review).slice(0, 2);
  return { ...pack, questions: questions.map(question => ({ ...question, ...changes })) };
}

async function open(tag: string, pack: ContentPack): Promise<QuizElement> {
  const quiz = await mount<QuizElement>(tag, { properties: { pack } });
  await new Promise<unknown>(whenFurther);
  await waitUntil(() => quiz.shadowRoot!.querySelector(`${ANSWERS}, .primary`));
  await settled(quiz);
  return quiz;
}

for (const tag of TAGS)
  for (const asking of [tag, 'quick-quiz']) {
    describe(`<${asking}> with what few questions have: ${KIND_OF[tag]}`, () => {
      it('shows a picture above the answers, described and credited', async () => {
        const quiz = await open(asking, packOf(tag, { picture }));
        const image = inside<HTMLImageElement>(quiz, 'figure img');
        expect(image.alt).to.equal(picture.alt);
        expect(textOf(inside(quiz, 'figure .note'))).to.equal(picture.credit);
        const { bottom } = image.getBoundingClientRect();
        expect(bottom).to.be.at.most(inside(quiz, ANSWERS).getBoundingClientRect().top);
        expect(image.getBoundingClientRect().height).to.be.closeTo(180, 1);
        await expectAccessible(quiz);
      });

      it('keeps it with the verdict', async () => {
        const quiz = await open(asking, packOf(tag, { picture }));
        await answerByKeyboard(quiz, true);
        expect(allInside(quiz, '.feedback')).to.have.length(1);
        expect(allInside(quiz, '[part=picture]')).to.have.length(1);
        await expectAccessible(quiz);
      });

      it('names what it asks with by it', async () => {
        const quiz = await open(asking, packOf(tag, { picture }));
        const named = inside(quiz, '[aria-labelledby~=picture]').getAttribute('aria-labelledby')!;
        expect(named.split(' ').slice(-2)).to.deep.equal(['picture', 'credit']);
      });

      it('takes no style from a pack: what is no size is no picture', async () => {
        const width = '1; position: fixed; inset: 0' as unknown as number;
        const quiz = await open(asking, packOf(tag, { picture: { ...picture, width } }));
        expect(allInside(quiz, 'figure')).to.deep.equal([]);
        expect(allInside(quiz, ANSWERS)).to.have.length(1);
      });

      it('asks with a clock, which a reader starts or does without', async () => {
        const quiz = await open(asking, packOf(tag, { seconds: 30 }));
        expect(allInside(quiz, ANSWERS)).to.deep.equal([]);
        const [start, without] = allInside<HTMLButtonElement>(quiz, '.actions button');
        expect(textOf(start!)).to.match(/30 seconds/);
        without!.click();
        await settled(quiz);
        expect(allInside(quiz, ANSWERS)).to.have.length(1);
      });
    });
  }
