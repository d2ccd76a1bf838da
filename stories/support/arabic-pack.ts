import { askQuestions } from '../../src/ask/ask.js';
import { unspoken } from '../../src/languages/unspoken.js';
import type { Language } from '../../src/languages/language.js';
import { SCHEMA_URL, type ContentPack, type Evidence } from '../../src/pack/types.js';

let offset = 0;
function passage(exact: string): Evidence[] {
  const start = offset;
  offset += exact.length + 1;
  return [{ exact, start, end: start + exact.length }];
}

const person = (id: string, name: string, role: string) => ({
  id: `person-${id}`,
  name,
  role,
  evidence: passage(`${name}، ${role}، تحدث إلى الصحافيين.`),
});

const quote = (id: string, speaker: string, text: string) => ({
  id: `quote-${id}`,
  speaker: `person-${speaker}`,
  text,
  evidence: passage(`«${text}»`),
});

const event = (id: string, title: string, date: string) => ({
  id: `event-${id}`,
  title,
  date,
  evidence: passage(`${title}.`),
});

const claim = (id: string, text: string) => ({ id: `claim-${id}`, text, truth: true, evidence: passage(text) });

const facts: ContentPack = {
  $schema: SCHEMA_URL,
  version: 1,
  lang: 'ar',
  title: 'المدينة تغلق جسر الميناء أمام السيارات',
  sources: [
    {
      headline: 'المدينة تغلق جسر الميناء أمام السيارات',
      publisher: 'بريد الميناء',
      datePublished: '2025-05-15',
    },
  ],
  people: [
    person('salma', 'سلمى الخطيب', 'رئيسة البلدية'),
    person('yusuf', 'يوسف درويش', 'كبير المهندسين'),
    person('mariam', 'مريم حداد', 'مديرة المدرسة'),
    person('omar', 'عمر نصار', 'صاحب مخبز على الرصيف'),
  ],
  quotes: [
    quote('bridge', 'salma', 'نحن لا نأخذ الجسر من أحد، بل نمنحه أربعين عاما أخرى'),
    quote('cars', 'yusuf', 'كل سيارة تعبر الجسر تقصر عمره، ونحن نعرف ذلك منذ الفحص الأول'),
    quote('school', 'mariam', 'أستطيع الآن أن أقول للأهالي إن الطريق إلى المدرسة آمن'),
  ],
  events: [
    event('opened', 'افتتاح الجسر الحديدي', '1931'),
    event('cracks', 'العثور على شقوق في الجسر', '2022-11'),
    event('railing', 'سقوط جزء من الحاجز', '2024-02-03'),
    event('vote', 'تصويت المجلس على الإغلاق', '2025-05-13'),
  ],
  openQuestions: [
    {
      id: 'question-half',
      text: 'من سيدفع النصف الآخر من كلفة الإصلاح؟',
      outcomes: ['الحكومة', 'المدينة'],
      background: passage('طلب المجلس منحة من الحكومة لتغطية النصف المتبقي.'),
      evidence: passage('من سيدفع النصف الآخر من كلفة الإصلاح؟'),
    },
  ],
  claims: [
    claim('votes', 'أقر المجلس الخطة بتسعة أصوات مقابل ستة.'),
    claim('haddad', 'قالت مريم حداد إن ثلاثمئة تلميذ يعبرون الجسر سيرا.'),
    claim('okafor', 'وصفت سلمى الخطيب القرار بأنه الأصعب في ولايتها.'),
  ],
  numbers: [
    {
      id: 'number-vehicles',
      text: '14000 مركبة',
      value: 14_000,
      unit: 'مركبة',
      range: { min: 2_000, max: 33_000, step: 500 },
      evidence: passage('يعبر الجسر نحو 14000 مركبة في اليوم.'),
    },
  ],
  places: [],
  terms: [
    {
      id: 'term-ride',
      term: 'اركن واركب',
      definition: 'موقف للسيارات عند طرف المدينة تنطلق منه الحافلات إلى المركز',
      evidence: passage('اركن واركب: موقف للسيارات عند طرف المدينة تنطلق منه الحافلات إلى المركز.'),
    },
  ],
  questions: [],
};

const arabic: Language = {
  ...unspoken('ar'),
  asking: {
    wording: {
      whoSaidIt: 'من قال هذا؟',
      from: headline => `من «${headline}»:`,
      timeline: 'رتّب الأحداث من الأقدم إلى الأحدث.',
      whosWho: 'من هو من؟ صِل كل شخص بدوره.',
      trueOrFalse: 'صواب أم خطأ؟',
      guessTheNumber: 'ما الرقم الناقص؟',
      fillTheGap: 'ما الاسم الناقص؟',
      whereIsIt: 'أي مكان في الفراغ؟',
      said: (name, role) => (role ? `صاحب القول: ${name} (${role}).` : `صاحب القول: ${name}.`),
      otherwise: (name, role) => `${name}: ${role}.`,
      instead: (from, to) => `ورد في المقال «${from}» لا «${to}».`,
      asStated: 'هكذا ورد في المقال.',
      articleSays: words => `ورد في المقال: ${words}.`,
      addedByEditor: 'أضافه المحرّر ولم يرد في المقال.',
      gendered: /(?!)/,
    },
  },
};

const pack: ContentPack = { ...facts, questions: askQuestions({ facts }, arabic) };

/** A pack that is read from right to left. */
export function arabicPack(story: string): ContentPack {
  const sources = [{ ...pack.sources[0], url: `https://courier.example/ar/bridge#${story}` }];
  return { ...structuredClone(pack), sources };
}
