import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toBlackboard } from '../../src/export/blackboard.js';
import { toBrightspace } from '../../src/export/brightspace.js';
import { choice, order, quiz, quizzes } from './fixtures.js';

function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  return body.textContent ?? '';
}

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (rows.length === 0) rows.push([]);
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

describe('Blackboard’s question file', () => {
  const linesOf = (text: string) => text.split('\r\n').slice(0, -1);

  it('has one line a question, and brings all words through', () => {
    fc.assert(
      fc.property(quizzes, any => {
        const { content, omitted } = toBlackboard(any);
        const lines = linesOf(content as string);
        expect(lines.length).to.equal(any.questions.length - omitted.length);
        const left = new Set(omitted.map(({ questionId }) => questionId));
        any.questions
          .filter(({ id }) => !left.has(id))
          .forEach((question, index) => {
            const fields = lines[index]!.split('\t').map(textOf);
            expect(fields[1]).to.contain(question.prompt);
            if (question.kind === 'choice') {
              expect(fields.slice(2).filter((_, at) => at % 2 === 0)).to.deep.equal(
                question.options.map(({ text }) => text),
              );
            }
          });
      }),
      { numRuns: 60 },
    );
  });

  it('writes each kind as Blackboard names it', () => {
    expect(linesOf(toBlackboard(quiz).content as string).map(line => line.split('\t')[0])).to.deep.equal([
      'MC',
      'MC',
      'TF',
      'MAT',
      'NUM',
    ]);
  });

  it('leaves out an order with two events of one date, and says so', () => {
    expect(toBlackboard(quiz).omitted.map(({ questionId }) => questionId)).to.deep.equal([order.id]);
  });
});

describe('Brightspace’s CSV', () => {
  it('brings all words through', () => {
    fc.assert(
      fc.property(quizzes, any => {
        const rows = parseCsv((toBrightspace(any).content as string).slice(1));
        const texts = rows.filter(([name]) => name === 'QuestionText').map(([, html]) => textOf(html!));
        any.questions.forEach((question, index) => expect(texts[index]).to.contain(question.prompt));
        const options = rows.filter(([name]) => name === 'Option').map(([, , html]) => textOf(html!));
        for (const question of any.questions) {
          if (question.kind !== 'choice') continue;
          for (const { text } of question.options) expect(options).to.include(text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the right option all points and the others none', () => {
    const rows = parseCsv((toBrightspace({ ...quiz, questions: [choice] }).content as string).slice(1));
    expect(rows.filter(([name]) => name === 'Option').map(([, points]) => points)).to.deep.equal(['100', '0', '0']);
  });

  it('lets events of one date share their place', () => {
    const rows = parseCsv((toBrightspace({ ...quiz, questions: [order] }).content as string).slice(1));
    expect(rows.filter(([name]) => name === 'Choice').map(([, , text]) => text)).to.deep.equal(['1.', '2.', '4.']);
    expect(rows.filter(([name]) => name === 'Match').map(([, place]) => place)).to.deep.equal(['1', '2', '2', '3']);
  });

  it('lists every guess that scores in full', () => {
    const rows = parseCsv((toBrightspace(quiz).content as string).slice(1));
    const answers = rows.filter(([name]) => name === 'Answer').map(([, , guess]) => Number(guess));
    expect(answers).to.deep.equal([290, 300, 310, 320, 330, 340, 350, 360, 370, 380, 390]);
  });
});
