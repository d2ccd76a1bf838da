import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { toCommonCartridge } from '../../src/export/common-cartridge.js';
import { textAsHtml } from '../../src/export/html.js';
import { toMoodleXml } from '../../src/export/moodle-xml.js';
import { toQti12 } from '../../src/export/qti12.js';
import { toQti21, toQti30 } from '../../src/export/qti.js';
import type { Exported, Quiz } from '../../src/export/types.js';
import { element, xmlDocument } from '../../src/export/xml.js';
import type { Question } from '../../src/quiz/types.js';
import { AWKWARD, quiz, quizzes, reworded } from './fixtures.js';

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(`${error.textContent}\n${xml}`);
  return document;
}

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** The text that a reader sees, line breaks included. */
function textOf(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  return copy.textContent ?? '';
}

function filesOf({ content }: Exported): Map<string, Document> {
  const files = Object.entries(unzipSync(content as Uint8Array));
  return new Map(files.map(([path, bytes]) => [path, parse(strFromU8(bytes))]));
}

/** Every text of a question that a reader is to see. */
function textsOf(question: Question): string[] {
  const { prompt, stimulus, explanation } = question;
  return [
    prompt,
    ...(stimulus?.split('____').map(part => part.trim()) ?? []),
    explanation ?? '',
    ...('options' in question && question.kind !== 'short-answer' ? question.options.map(({ text }) => text) : []),
    ...('targets' in question ? question.targets.map(({ text }) => text) : []),
  ].filter(text => text !== '');
}

/** HTML inside XML text, read twice. */
const htmlTexts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(node => textOf(parseHtml(node.textContent ?? '')));

function expectAll(questions: Question[], found: string[]): void {
  const all = found.join('\u0000');
  for (const question of questions) {
    for (const text of textsOf(question)) expect(all).to.contain(text);
  }
}

/** What is taken for right of what a reader writes stands in the key: nobody sees it. */
function expectKeys(questions: Question[], found: (string | null)[]): void {
  for (const question of questions)
    if (question.kind === 'short-answer') for (const { text } of question.options) expect(found).to.contain(text);
}

const RUNS = { numRuns: 60 };

describe('XML', () => {
  it('escapes text and attributes so that a parser gives them back', () => {
    const text = `${AWKWARD}\r\n\tend`;
    const document = parse(xmlDocument(element('a', { b: text }, text)));
    expect(document.documentElement.textContent).to.equal(text);
    expect(document.documentElement.getAttribute('b')).to.equal(text);
  });

  it('leaves out what XML cannot hold', () => {
    const document = parse(xmlDocument(element('a', {}, 'a\u0000b\u0008c\uFFFEd\uD800e')));
    expect(document.documentElement.textContent).to.equal('abcde');
  });

  it('writes text as HTML that shows the same', () => {
    expect(textOf(parseHtml(textAsHtml(`${AWKWARD}\nsecond`)))).to.equal(`${AWKWARD}\nsecond`);
  });
});

const WRITERS: [string, (quiz: Quiz) => Exported, string][] = [
  ['QTI 1.2', toQti12, 'mattext'],
  ['Common Cartridge', toCommonCartridge, 'mattext'],
];

describe('question files in XML', () => {
  for (const [name, write, selector] of WRITERS) {
    it(`${name} brings all words through`, () => {
      fc.assert(
        fc.property(quizzes, quizOfAny => {
          const { content, omitted } = write(quizOfAny);
          const left = new Set(omitted.map(({ questionId }) => questionId));
          const found = [...filesOf({ content } as Exported).values()].flatMap(one => htmlTexts(one, selector));
          const asked = quizOfAny.questions.filter(({ id }) => !left.has(id));
          expectAll(asked, found);
          const keys = [...filesOf({ content } as Exported).values()].flatMap(one => [
            ...one.querySelectorAll('varequal'),
          ]);
          expectKeys(
            asked,
            keys.map(one => one.textContent),
          );
        }),
        RUNS,
      );
    });
  }

  it('Moodle XML brings all words through', () => {
    fc.assert(
      fc.property(quizzes, quizOfAny => {
        const document = parse(toMoodleXml(quizOfAny).content as string);
        const html = htmlTexts(document, '[format=html] > text');
        const plain = [...document.querySelectorAll('subquestion > answer > text')].map(textOf);
        expectAll(quizOfAny.questions, [...html, ...plain]);
        const keys = [...document.querySelectorAll('question > answer > text')].map(one => one.textContent!);
        expectKeys(
          quizOfAny.questions,
          // There a bare star stands for any words
          keys.map(text => text.replaceAll('\\*', '*')),
        );
      }),
      RUNS,
    );
  });

  for (const [name, write, prefix] of [
    ['QTI 2.1', toQti21, ''],
    ['QTI 3.0', toQti30, 'qti-'],
  ] as const) {
    it(`${name} brings all words through`, () => {
      fc.assert(
        fc.property(quizzes, quizOfAny => {
          const selectors = ['p', `${prefix}prompt`, `${prefix}simple-choice`, 'simpleChoice'];
          const choices = [`${prefix}inline-choice`, 'inlineChoice', `${prefix}simple-associable-choice`];
          const all = [...selectors, ...choices, 'simpleAssociableChoice'].join();
          const documents = [...filesOf(write(quizOfAny)).values()];
          const found = documents.flatMap(document => [...document.querySelectorAll(all)].map(textOf));
          expectAll(quizOfAny.questions, found);
          const keys = documents.flatMap(document => [...document.querySelectorAll('mapEntry, qti-map-entry')]);
          expectKeys(
            quizOfAny.questions,
            keys.map(one => one.getAttribute('mapKey') ?? one.getAttribute('map-key')),
          );
        }),
        RUNS,
      );
    });
  }

  it('takes a question whose every word is awkward', () => {
    const awkward = { ...quiz, title: AWKWARD, questions: quiz.questions.map(one => reworded(one, () => AWKWARD)) };
    for (const write of [toQti12, toCommonCartridge, toQti21, toQti30]) filesOf(write(awkward));
    parse(toMoodleXml(awkward).content as string);
  });
});

describe('Moodle XML', () => {
  const document = parse(toMoodleXml(quiz).content as string);
  const question = (type: string) => document.querySelector(`question[type=${type}]`)!;

  it('LMS 21: gives fractions that Moodle knows', () => {
    const fractions = [...document.querySelectorAll('question > answer[fraction]')];
    expect(new Set(fractions.map(one => one.getAttribute('fraction')))).to.deep.equal(
      new Set(['100', '0', '75', '50', '25', '-50']),
    );
  });

  it('marks the right option', () => {
    const right = question('multichoice').querySelector('answer[fraction="100"] > text');
    expect(right?.textContent).to.equal('Ada Berg');
  });

  it('asks an order as matching, events of one date to one place', () => {
    const matching = [...document.querySelectorAll('question[type=matching]')][0]!;
    const pairs = [...matching.querySelectorAll('subquestion')].map(one => [
      one.querySelector(':scope > text')?.textContent?.replace(/<[^>]*>/g, ''),
      one.querySelector('answer > text')?.textContent,
    ]);
    expect(Object.fromEntries(pairs)).to.deep.equal({
      'The council approves the plan': '1.',
      'Workers strike': '2.',
      'The river floods': '2.',
      'The bridge opens': '4.',
    });
    const places = pairs.map(([, place]) => place);
    expect(places, 'the stems give nothing away').to.not.deep.equal([...places].sort());
    expect(toMoodleXml(quiz).adapted.map(({ questionId }) => questionId)).to.include('timeline-quiz:events');
  });
});

describe('QTI 1.2 for Canvas', () => {
  const files = filesOf(toQti12(quiz));
  const assessment = [...files.entries()].find(([path]) => path !== 'imsmanifest.xml')![1];

  it('has its manifest at the root and names the file that is there', () => {
    const href = files.get('imsmanifest.xml')!.querySelector('resource')!.getAttribute('href')!;
    expect([...files.keys()]).to.include(href);
  });

  it('names the type of each question as Canvas does', () => {
    const types = [...assessment.querySelectorAll('qtimetadatafield')]
      .filter(field => field.querySelector('fieldlabel')?.textContent === 'question_type')
      .map(field => field.querySelector('fieldentry')?.textContent);
    expect(types).to.deep.equal([
      'multiple_choice_question',
      'multiple_choice_question',
      'true_false_question',
      'matching_question',
      'matching_question',
      'numerical_question',
      'multiple_answers_question',
      'short_answer_question',
    ]);
  });

  it('refers to answers that are there', () => {
    for (const one of assessment.querySelectorAll('item')) {
      const idents = [...one.querySelectorAll('response_label')].map(label => label.getAttribute('ident'));
      for (const equal of one.querySelectorAll('varequal')) {
        if (one.querySelector('response_lid')) expect(idents).to.include(equal.textContent);
      }
    }
  });
});

describe('Common Cartridge', () => {
  it('leaves out an order, and says so', () => {
    expect(toCommonCartridge(quiz).omitted.map(({ questionId }) => questionId)).to.deep.equal(['timeline-quiz:events']);
  });

  it('LMS 22: uses the profiles that its QTI knows, which its schema doesn’t check', () => {
    const files = filesOf(toCommonCartridge(quiz));
    const bank = [...files.entries()].find(([path]) => path !== 'imsmanifest.xml')![1];
    const profiles = [...bank.querySelectorAll('fieldentry')].map(one => one.textContent).filter(one => one !== '1');
    for (const profile of profiles) {
      expect(profile).to.be.oneOf([
        'cc.multiple_choice.v0p1',
        'cc.multiple_response.v0p1',
        'cc.true_false.v0p1',
        'cc.fib.v0p1',
      ]);
    }
    expect(bank.querySelectorAll('item').length).to.equal(1 + 1 + 1 + 3 + 1 + 1 + 1);
  });
});

describe('QTI 2.1 and 3.0', () => {
  it('LMS 22: have no bare text in the body of a question', () => {
    for (const document of filesOf(toQti21(quiz)).values()) {
      for (const node of document.querySelector('itemBody')?.childNodes ?? []) {
        if (node.nodeType === Node.TEXT_NODE) expect(node.textContent?.trim()).to.equal('');
      }
    }
  });

  it('LMS 22: use camel case in 2.1 and hyphens in 3.0', () => {
    const names = (documents: Iterable<Document>) =>
      [...documents].flatMap(document =>
        [...document.querySelectorAll('*')].flatMap(one => [one.localName, ...one.getAttributeNames()]),
      );
    const questionFiles = (exported: Exported) =>
      [...filesOf(exported).entries()]
        .filter(([path]) => path.startsWith('questions/'))
        .map(([, document]) => document);
    for (const name of names(questionFiles(toQti21(quiz)))) expect(name).not.to.contain('-');
    for (const name of names(questionFiles(toQti30(quiz)))) {
      if (!name.includes(':')) expect(name).to.equal(name.toLowerCase());
    }
  });

  it('name the standard templates', () => {
    const templates = [...filesOf(toQti21(quiz)).values()].flatMap(document =>
      [...document.querySelectorAll('responseProcessing[template]')].map(one => one.getAttribute('template')),
    );
    expect(templates).to.deep.equal([
      'http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct',
      'http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct',
      'http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct',
      'http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response',
      'http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response',
      'http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response',
    ]);
  });

  it('are the same bytes every time', () => {
    expect(toQti30(quiz).content).to.deep.equal(toQti30(quiz).content);
  });
});
