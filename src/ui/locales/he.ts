import type { Strings } from '../words/strings.js';
import { plural } from './plural.js';

const form = plural('he');
const questions = (count: number) => form(count, { one: 'שאלה אחת', two: 'שתי שאלות', other: `${count} שאלות` });

const strings: Strings = {
  lang: 'he',
  dir: 'rtl',
  addedByEditor: 'נוסף על ידי העורך; אינו מופיע בכתבה.',
  titles: {
    'who-said-it': 'מי אמר את זה?',
    'timeline-quiz': 'מה קרה קודם?',
    'whos-who': 'מי זה מי?',
    'true-or-false': 'נכון או לא נכון?',
    'guess-the-number': 'נחשו את המספר',
    'fill-the-gap': 'השלימו את החסר',
    'quick-quiz': 'חידון קצר',
    'key-questions': 'השאלות הפתוחות',
    'story-timeline': 'איך זה התגלגל',
    'meet-the-people': 'הנפשות הפועלות',
    'story-map': 'איפה זה קורה',
    'where-is-it': 'איפה זה?',
    'key-terms': 'מושגי מפתח',
    'score-card': 'התוצאה שלך',
    'article-explainer': 'קראו ובחנו את עצמכם',
  },
  progress: (number, count) => `${number} מתוך ${count}`,
  progressSpoken: (number, count) => `שאלה ${number} מתוך ${count}`,
  loading: 'בטעינה…',
  failed: 'לא ניתן לטעון את התוכן הזה.',
  retry: 'לנסות שוב',
  right: 'נכון.',
  wrong: 'לא בדיוק.',
  partly: percent => `נכון בחלקו: ${percent}%.`,
  revealed: 'זו התשובה.',
  rightAnswer: 'התשובה הנכונה',
  yourAnswer: 'התשובה שלך',
  next: 'לשאלה הבאה',
  seeResult: 'לתוצאה',
  again: 'להתחיל מחדש',
  check: 'בדיקה',
  true: 'נכון',
  false: 'לא נכון',
  gap: 'מקום ריק',
  evidence: 'מתוך הכתבה',
  readIt: 'לקרוא בכתבה',
  result: (right, count) => `תשובות נכונות: ${right} מתוך ${count}.`,
  points: (points, max, share) => `נקודות: ${points} מתוך ${max} (${share}).`,
  praise: share =>
    share === 1
      ? 'ציון מלא.'
      : share >= 0.7
        ? 'קריאה מדויקת.'
        : share >= 0.4
          ? 'התחלה טובה.'
          : 'כדאי לקרוא את הכתבה שוב.',
  earlier: 'להעלות',
  later: 'להוריד',
  moved: (title, place, count) => `${title}: עכשיו ${place} מתוך ${count}.`,
  ahead: 'בהמשך',
  about: date => `בסביבות ${date}`,
  until: (from, to) => `${from} – ${to}`,
  since: date => `מאז ${date}`,
  season: (season, year) => `${['אביב', 'קיץ', 'סתיו', 'חורף'][season]} ${year}`,
  quarter: (quarter, year) => `רבעון ${quarter} של ${year}`,
  decade: year => `שנות ה־${year}`,
  choose: 'בחירה…',
  theAnswerWas: answer => `תשובה: ${answer}`,
  youAnswered: answer => `התשובה שלך: ${answer}`,
  yourGuess: 'הניחוש שלך',
  typeNumber: 'או להקליד:',
  guessLabel: 'מה צפוי לדעתך?',
  guessKept: 'נשמר רק במכשיר הזה. עדיין אין מי שיודע.',
  notStarted: count => `מחכות לך: ${questions(count)}.`,
  left: count => `נותרו: ${questions(count)}.`,
  missed: 'מה פספסת',
  share: 'לשתף את התוצאה',
  picture: 'לשתף כתמונה',
  copied: 'הועתק ללוח.',
  saved: 'התמונה נשמרה.',
  notShared: 'אי אפשר לשתף כאן.',
  print: 'להדפיס את השאלות',
  answers: 'תשובות',
  clear: 'למחוק את התשובות שלי',
  cleared: 'התשובות שלך נמחקו.',
  answered: (number, count) => `נענו ${number} מתוך ${count}`,
  background: 'מה כתוב בכתבה',
  noBackground: 'הכתבה משאירה את השאלה פתוחה.',
};

export default strings;
