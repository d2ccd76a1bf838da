import type { Strings } from '../words/strings.js';
import { plural } from './plural.js';

const form = plural('ar');
const questions = (count: number) =>
  form(count, {
    zero: 'لا أسئلة',
    one: 'سؤال واحد',
    two: 'سؤالان',
    few: `${count} أسئلة`,
    many: `${count} سؤالًا`,
    other: `${count} سؤال`,
  });

const strings: Strings = {
  lang: 'ar',
  dir: 'rtl',
  addedByEditor: 'أضافه المحرّر ولم يرد في المقال.',
  titles: {
    'who-said-it': 'من قال هذا؟',
    'timeline-quiz': 'ما الذي حدث أولًا؟',
    'whos-who': 'من هو من؟',
    'true-or-false': 'صواب أم خطأ؟',
    'guess-the-number': 'خمّن الرقم',
    'fill-the-gap': 'املأ الفراغ',
    'quick-quiz': 'اختبار سريع',
    'key-questions': 'الأسئلة المفتوحة',
    'story-timeline': 'كيف تطوّرت الأحداث',
    'meet-the-people': 'شخصيات القصة',
    'story-map': 'أين يحدث ذلك',
    'where-is-it': 'أين يقع هذا؟',
    'key-terms': 'مصطلحات أساسية',
    'score-card': 'نتيجتك',
    'article-explainer': 'اقرأ ثم اختبر نفسك',
  },
  progress: (number, count) => `${number} من ${count}`,
  progressSpoken: (number, count) => `السؤال ${number} من ${count}`,
  loading: 'جارٍ التحميل…',
  failed: 'تعذّر تحميل هذا المحتوى.',
  retry: 'حاول مرة أخرى',
  right: 'صحيح.',
  wrong: 'ليس تمامًا.',
  partly: percent => `صحيح جزئيًا: ‎${percent}%.`,
  revealed: 'هذه هي الإجابة.',
  rightAnswer: 'الإجابة الصحيحة',
  yourAnswer: 'إجابتك',
  next: 'السؤال التالي',
  seeResult: 'اعرض النتيجة',
  again: 'ابدأ من جديد',
  check: 'تحقّق',
  true: 'صواب',
  false: 'خطأ',
  gap: 'فراغ',
  evidence: 'من المقال',
  readIt: 'اقرأه في المقال',
  result: (right, count) => `الإجابات الصحيحة: ${right} من ${count}.`,
  points: (points, max, share) => `النقاط: ${points} من ${max} (${share}).`,
  praise: share =>
    share === 1
      ? 'العلامة الكاملة.'
      : share >= 0.7
        ? 'قراءة دقيقة.'
        : share >= 0.4
          ? 'بداية جيدة.'
          : 'المقال يستحق قراءة ثانية.',
  earlier: 'إلى الأعلى',
  later: 'إلى الأسفل',
  moved: (title, place, count) => `${title}: الآن ${place} من ${count}.`,
  ahead: 'لاحقًا',
  about: date => `نحو ${date}`,
  until: (from, to) => `${from} – ${to}`,
  since: date => `منذ ${date}`,
  season: (season, year) => `${['ربيع', 'صيف', 'خريف', 'شتاء'][season]} ${year}`,
  quarter: (quarter, year) => `الربع ${quarter} من ${year}`,
  decade: year => `عقد ${year}`,
  choose: 'اختر…',
  theAnswerWas: answer => `الإجابة: ${answer}`,
  youAnswered: answer => `إجابتك: ${answer}`,
  yourGuess: 'تخمينك',
  typeNumber: 'أو اكتبه:',
  guessLabel: 'ماذا تتوقع؟',
  guessKept: 'محفوظ على هذا الجهاز فقط. لا أحد يعرف بعد.',
  notStarted: count => `للإجابة: ${questions(count)}.`,
  left: count => `المتبقي: ${questions(count)}.`,
  missed: 'ما فاتك',
  share: 'شارك نتيجتك',
  picture: 'شارك كصورة',
  copied: 'نُسخ إلى الحافظة.',
  saved: 'حُفظت الصورة.',
  notShared: 'تتعذّر المشاركة هنا.',
  print: 'اطبع الأسئلة',
  answers: 'الإجابات',
  clear: 'امسح إجاباتي',
  cleared: 'مُسحت إجاباتك.',
  answered: (number, count) => `أُجيب عن ${number} من ${count}`,
  background: 'ما يقوله المقال',
  noBackground: 'يترك المقال السؤال مفتوحًا.',
};

export default strings;
