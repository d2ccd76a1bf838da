import { expect } from '@open-wc/testing';
import { dateProblem } from '../../src/pack/check-date.js';
import { couldMean } from '../../src/pack/check-number.js';
import { standsIn, wordsMissing } from '../../src/pack/words.js';

describe('a number in the article’s words', () => {
  const borne: [lang: string, text: string, value: number][] = [
    ['en', '1,250 people', 1250],
    ['en', '$3.2 million', 3.2e6],
    ['en', '£1.5trn', 1.5e12],
    ['en', '12 lakh', 12e5],
    ['en-IN', '3.5 crore', 3.5e7],
    ['en', 'half a million', 5e5],
    ['en', 'five and a half', 5.5],
    ['en', 'two and a half million', 2.5e6],
    ['en', 'one in five', 20],
    ['en', 'one in five', 0.2],
    ['en', 'two-thirds', 66.7],
    ['en', 'three quarters', 75],
    ['en', 'a dozen', 12],
    ['de', '250.000 Euro', 250_000],
    ['de', '1,2 Millionen', 1.2e6],
    ['de', '3,4 Mrd. Euro', 3.4e9],
    ['de', '2 Billionen Euro', 2e12],
    ['de-CH', '250’000 Franken', 250_000],
    ['fr', '5 500 morts', 5500],
    ['fr', '5\u202f500 morts', 5500],
    ['fr', '2,5 milliards d’euros', 2.5e9],
    ['es', '2 mil millones', 2e9],
    ['es', '4.500 millones de euros', 4.5e9],
    ['es', '1,250 pesos', 1250],
    ['pt', '3,2 bilhões de reais', 3.2e9],
    ['uk', '2,5 мільйона гривень', 2.5e6],
    ['uk', '300 тис.', 300_000],
    ['ja', '12万人', 120_000],
    ['ja', '3.5億', 3.5e8],
    ['zh', '3.5亿', 3.5e8],
    ['zh', '12万人', 120_000],
    ['ja', '3億5000万円', 3.5e8],
    ['hi', '१२ लाख', 12e5],
    ['hi', '3.5 करोड़', 3.5e7],
    ['ar', '١٢٫٥ مليون', 12.5e6],
    // Words for numbers are known in English alone: they refute nothing elsewhere
    ['de', 'zwölf', 12],
  ];
  for (const [lang, text, value] of borne) {
    it(`is ${value} in “${text}” (${lang})`, () => {
      expect(couldMean(text, value, lang)).to.be.true;
    });
  }

  const refuted: [lang: string, text: string, value: number][] = [
    ['de', '250.000 Euro', 250],
    ['de', '1,2 Millionen', 1.2],
    ['de', '2 Billionen Euro', 2e9],
    ['fr', '5 500 morts', 500],
    ['fr', '5 500 morts', 5],
    ['es', '2 mil millones', 2e6],
    ['en', '1,250 people', 1.25],
    ['en', '12 lakh', 12],
    ['en', 'half a million', 1e6],
    ['en', 'one in five', 5],
    ['en', 'two-thirds', 33],
    ['ja', '12万人', 12],
    ['zh', '3.5亿', 3.5],
    ['ar', '١٢٫٥ مليون', 125],
  ];
  for (const [lang, text, value] of refuted) {
    it(`is not ${value} in “${text}” (${lang})`, () => {
      expect(couldMean(text, value, lang)).to.be.false;
    });
  }
});

describe('a date in the article’s words', () => {
  const borne: [lang: string, date: string, passage: string][] = [
    ['uk', '2024-05', 'Це сталося у травні 2024 року.'],
    ['uk', '2024-05', 'У травні суд скасував закон 2019 року.'],
    ['uk', '2024-05-14', 'Вчора міністр подав у відставку.'],
    ['pl', '2024-05-15', 'Minister odszedł w środę.'],
    ['fr', '2023', 'Le pont a fermé l’année dernière.'],
    ['de', '2024-05-13', 'Vorgestern trat der Minister zurück.'],
    ['de', '2024-01', 'Im Jänner schloss das Werk.'],
    ['ar', '2024-05-10', 'استقال الوزير في 10 أيار.'],
    ['ar', '2024-05-10', 'في ١٠ مايو ٢٠٢٤ استقال الوزير.'],
    ['es', '2024-05-01', 'El puente cerró hace dos semanas.'],
    ['th', '2024', 'เมื่อปี 2567 สะพานปิด'],
    ['ja', '2024-05-03', '2024年5月3日に橋が閉鎖された。'],
    ['en', '19XX', 'Bridges of the 20th century were built of steel.'],
    ['en', '18XX', 'It was built in the nineteenth century.'],
    ['es', '19XX', 'El puente es del siglo XX.'],
    ['uk', '18XX', 'Міст збудували в ХІХ столітті.'],
    ['zh', '2024-05-03', '2024年5月3日大桥关闭。'],
    ['zh', '2024-05-02', '昨天大桥关闭。'],
    ['pl', '2024-05-14', 'Wczoraj minister ustąpił.'],
    ['uk', '2024-05-10', 'З 9 по 10 травня міст був закритий.'],
    ['hi', '2024-05-10', '१० मई २०२४ को पुल बंद हुआ।'],
    ['de', '-0043', 'Im Jahr 44 v. Chr. starb er.'],
    ['en', '-0043-03-15', 'Caesar died on March 15, 44 BC.'],
    ['hi', '2024-05-10', 'शुक्रवार को मंत्री ने इस्तीफ़ा दिया।'],
  ];
  for (const [lang, date, passage] of borne) {
    it(`may be ${date} in “${passage}” (${lang})`, () => {
      expect(dateProblem(date, passage, lang)).to.be.undefined;
    });
  }

  const refuted: [lang: string, date: string, passage: string][] = [
    ['de', '2024-05-13', 'Am 13. Juni schloss das Werk.'],
    ['de', '2024', 'Das Werk schloss 2019.'],
    ['fr', '2024-05', 'Le pont a fermé en juin.'],
    ['ar', '2024', 'في عام ٢٠١٩ استقال الوزير.'],
    ['uk', '2024-05-11', 'Міст закрили 10 травня.'],
    ['de', '2024-05-11', 'Am 10. Mai schloss das Werk.'],
    ['es', '2024-05-11', 'El puente cerró el 10 de mayo.'],
    ['ja', '2024-05-04', '5月3日に橋が閉鎖された。'],
    ['zh', '2024-05-04', '2024年5月3日大桥关闭。'],
    ['es', '18XX', 'El puente es de 1950.'],
  ];
  for (const [lang, date, passage] of refuted) {
    it(`is not ${date} in “${passage}” (${lang})`, () => {
      expect(dateProblem(date, passage, lang)).to.match(/instead/);
    });
  }
});

describe('words in scripts of every kind', () => {
  it('have the marks of their letters with them', () => {
    expect(standsIn('राम', 'रामायण की कथा')).to.be.false;
    expect(standsIn('राम', 'राम ने कहा')).to.be.true;
    expect(wordsMissing('शुक्रवार', 'शुक्रवार को')).to.deep.equal([]);
    expect(wordsMissing('फ', 'शुक्रवार फल')).to.deep.equal(['फ']);
  });

  it('stand in a clause that no spaces part', () => {
    const text = '高市早苗首相は3日、東京で記者会見し、橋の閉鎖を発表した。';
    expect(standsIn('高市早苗', text)).to.be.true;
    expect(wordsMissing('橋の閉鎖を発表した', text)).to.deep.equal([]);
    expect(wordsMissing('橋の再開', text)).to.deep.equal(['橋の再開']);
    expect(standsIn('首相', '中国的首相说')).to.be.true;
  });

  it('are whole where spaces part them', () => {
    expect(standsIn('Ann', 'Annual')).to.be.false;
    expect(standsIn('Ann', 'by Ann.')).to.be.true;
  });
});
