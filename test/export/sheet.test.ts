import { expect } from '@open-wc/testing';
import { toSheet, type SheetOptions } from '../../src/export/sheet/index.js';
import type { ContentPack } from '../../src/pack/types.js';
import { questionsOf } from '../../src/quiz/questions.js';
import { freshPack, textOf } from '../support/mount.js';

const page = (pack: ContentPack, options: SheetOptions = {}) =>
  new DOMParser().parseFromString(String(toSheet(pack, options).content), 'text/html');
const all = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)].map(textOf);

describe('a printed sheet', () => {
  it('has lines for name, class, date and points, out of what the score is out of', () => {
    const pack = freshPack();
    const [first] = questionsOf(pack);
    pack.questions = pack.questions.map(each => (each.id === first!.id ? { ...each, points: 3 } : each));
    const sheet = page(pack);
    const { length } = questionsOf(pack);
    expect(all(sheet, '.lines span')).to.deep.equal(['Name', 'Class', 'Date', `Points / ${length + 2}`]);
    expect(all(sheet, '.questions > li')).to.have.length(length);
    expect(all(sheet, '.questions > li > .worth').filter(text => text === '__ / 3')).to.have.length(1);
    expect(textOf(sheet.querySelector('.key header')!)).to.include(`Points: ${length + 2}`);
  });

  it('keeps the answers to the key, which has the passages', () => {
    const sheet = page(freshPack());
    const sections = [...sheet.querySelectorAll('section')];
    expect(sections.map(({ className }) => className)).to.deep.equal(['', 'key']);
    const asked = textOf(sections[0]!);
    expect(all(sections[1]!, '.right').length).to.equal(all(sections[0]!, '.questions > li').length);
    expect(all(sections[1]!, '.passage').length).to.be.above(5);
    expect(asked).to.not.include('$84 million');
    expect(textOf(sections[1]!)).to.include('84');
  });

  it('names right options by their letters', () => {
    const pack = freshPack();
    const questions = questionsOf(pack);
    const sheet = page(pack);
    questions.forEach((question, place) => {
      if (question.kind !== 'choice') return;
      const at = question.options.findIndex(({ id }) => id === question.correct);
      const right = all(sheet, '.key .right')[place]!;
      expect(right).to.equal(`${'abcdefgh'[at]} ${question.options[at]!.text}`);
      const options = sheet.querySelectorAll('.questions > li')[place]!.querySelectorAll('.options li');
      expect(textOf(options[at]!)).to.match(new RegExp(`^${'abcdefgh'[at]}\\)`));
    });
  });

  it('shows a passage of two events once', () => {
    const pack = freshPack();
    const order = pack.questions.find(({ kind }) => kind === 'order')!;
    const [first] = order.options!.flatMap(({ evidence = [] }) => evidence);
    const options = order.options!.map((option, at) => (at < 2 ? { ...option, evidence: [first!] } : option));
    const sheet = page({ ...pack, questions: [{ ...order, evidence: [], options }] });
    const passages = all(sheet, '.key .passage');
    expect(passages.filter(text => text.includes(first!.exact))).to.have.length(1);
    expect(passages).to.have.length(options.length - 1);
  });

  it('says what is to be written, and that more than one may be right', () => {
    const pack = freshPack();
    const of = (kind: string) => pack.questions.find(question => question.kind === kind)!;
    const choice = of('choice');
    const several = { ...choice, id: 'several', kind: 'several' as const, correct: [choice.correct as string] };
    const sheet = page({ ...pack, questions: [of('order'), of('match'), several, of('number')] });
    const asked = (kind: string) => [...sheet.querySelectorAll('.questions > li')].find(li => li.querySelector(kind))!;
    expect(textOf(asked('.order').querySelector('.prompt')!)).to.match(/ \(1 – \d\)$/);
    expect(textOf(asked('.pairs').querySelector('.prompt')!)).to.match(/ \(a – [a-h]\)$/);
    expect(textOf(asked('.boxes').querySelector('.prompt')!)).to.match(/ \(More than one may be right\.\)$/);
    expect(textOf(sheet.querySelector('.questions')!)).to.not.match(/\(\d[\d,.]* – \d{2}/);
  });

  it('writes the numbers of the key as the pack’s language does, and years as years', () => {
    const pack = freshPack();
    const number = pack.questions.find(({ kind }) => kind === 'number')!;
    const keyOf = (correct: number, tolerance: number, lang: string) => {
      const range = { min: 0, max: 50_000, step: 1 };
      const question = { ...number, stimulus: undefined, unit: undefined, correct, tolerance, range, evidence: [] };
      return all(page({ ...pack, lang, questions: [question] }), '.key .right')[0];
    };
    expect(keyOf(14_000, 500, 'en')).to.equal('14,000 (in full: 13,500–14,500)');
    expect(keyOf(14_000, 500, 'de')).to.equal('14.000 (volle Punkte: 13.500–14.500)');
    expect(keyOf(1931, 5, 'en')).to.equal('1931 (in full: 1926–1936)');
    expect(keyOf(2.5, 1, 'de')).to.equal('2,5 (volle Punkte: 1,5–3,5)');
  });

  it('says when the article appeared as its language writes a day', () => {
    const pack = freshPack();
    const sources = [
      { ...pack.sources[0]!, publisher: 'The Post', datePublished: '2025-03-13T10:00:00Z', url: undefined },
    ];
    expect(textOf(page({ ...pack, sources }).querySelector('.source')!)).to.equal('The Post · March 13, 2025');
    expect(textOf(page({ ...pack, sources, lang: 'de' }).querySelector('.source')!)).to.equal(
      'The Post · 13. März 2025',
    );
  });

  it('says in the key what an editor has added to the article', () => {
    const pack = freshPack();
    const [choice] = pack.questions.filter(({ kind }) => kind === 'choice');
    const options = choice!.options!.map(option => ({ ...option, evidence: undefined }));
    const added = page({ ...pack, questions: [{ ...choice!, evidence: [], options }] });
    expect(all(added, '.key .added')).to.deep.equal(['Added by the editor; the article doesn’t say it.']);
    expect(all(page(pack), '.key .added')).to.deep.equal([]);
  });

  it('comes in two forms that ask the same in another order, each with its own key', () => {
    const sheet = page(freshPack(), { forms: 2 });
    expect(all(sheet, '.form')).to.deep.equal(['Form A', 'Form B', 'Form A', 'Form B']);
    const [a, b] = [...sheet.querySelectorAll('section:not(.key)')].map(section =>
      all(section, '.questions > li').map(text => text.replace(/^\d+\./, '')),
    );
    const tasks = (of: Element) => all(of, '.prompt, .stimulus').sort();
    const [one, other] = sheet.querySelectorAll('section:not(.key)');
    expect(tasks(one!)).to.deep.equal(tasks(other!));
    expect(a).to.not.deep.equal(b);
  });

  it('prints the article first where it is given, and says in the key in which passage each answer stands', () => {
    const pack = freshPack();
    const [question] = questionsOf(pack, { widgets: ['who-said-it'] });
    const passage = pack.questions.find(({ id }) => id === question!.id)!.evidence[0]!;
    const head = 'x'.repeat(passage.start);
    const article = `${pack.title}\n\nFirst.\n\n`.padEnd(Math.max(passage.start, 60), 'y');
    const text = passage.start < 60 ? head + passage.exact : `${article}${passage.exact}`;
    const sheet = page(
      { ...pack, questions: pack.questions.filter(({ id }) => id === question!.id) },
      { article: text },
    );
    expect(all(sheet, '.article p > .number')[0]).to.equal('1');
    expect(all(sheet, '.key .passage')[0]).to.match(/^\[\d\] /);
  });

  it('takes markup in a pack for words', () => {
    const pack = freshPack();
    pack.title = '<img src=x onerror=alert(1)>';
    pack.questions.forEach(question => (question.prompt = '<b>bold</b>'));
    const sheet = page(pack, { article: '<script>1</script>' });
    expect(sheet.querySelectorAll('img, script, b')).to.have.length(0);
  });

  for (const [options, style] of [
    [{}, 'size: A4'],
    [{ paper: 'letter' }, 'size: letter'],
    [{ largePrint: true }, 'font: 18pt'],
  ] as const)
    it(`is set as ${style}`, () => expect(String(toSheet(freshPack(), options).content)).to.include(style));

  it('speaks the pack’s language, from right to left where that is written so', () => {
    const sheet = page({ ...freshPack(), lang: 'he' });
    expect(sheet.documentElement.dir).to.equal('rtl');
    expect(all(sheet, '.lines .name')).to.deep.equal(['שם']);
  });
});
