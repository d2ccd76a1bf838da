import type { Strings } from '../words/strings.js';
import { plural } from './plural.js';

const form = plural('uk');
/** After “з”. */
const pairs = (count: number) => `${count} ${form(count, { one: 'пари', other: 'пар' })}`;
const questions = (count: number) =>
  `${count} ${form(count, { one: 'запитання', few: 'запитання', many: 'запитань', other: 'запитання' })}`;

const strings: Strings = {
  lang: 'uk',
  addedByEditor: 'Додано редакцією; у статті цього немає.',
  titles: {
    'who-said-it': 'Хто це сказав?',
    'timeline-quiz': 'Що було раніше?',
    'whos-who': 'Хто є хто?',
    'true-or-false': 'Правда чи ні?',
    'guess-the-number': 'Вгадайте число',
    'fill-the-gap': 'Заповніть пропуск',
    'quick-quiz': 'Короткий тест',
    'key-questions': 'Відкриті питання',
    'story-timeline': 'Як розгорталися події',
    'meet-the-people': 'Дійові особи',
    'story-map': 'Де це відбувається',
    'where-is-it': 'Де це?',
    'key-terms': 'Ключові поняття',
    'score-card': 'Ваш результат',
    'article-explainer': 'Прочитайте й перевірте себе',
  },
  progress: (number, count) => `${number} з ${count}`,
  progressSpoken: (number, count) => `Запитання ${number} з ${count}`,
  loading: 'Завантаження…',
  failed: 'Не вдалося завантажити цей матеріал.',
  retry: 'Спробувати ще раз',
  right: 'Правильно.',
  wrong: 'Не зовсім.',
  partly: percent => `Правильно частково: ${percent}%.`,
  pairsInOrder: (right, count) => `Правильно частково: ${right} з ${pairs(count)} у правильному порядку.`,
  pairsMatched: (right, count) => `Правильно частково: ${right} з ${pairs(count)}.`,
  revealed: 'Ось відповідь.',
  rightAnswer: 'правильна відповідь',
  yourAnswer: 'ваша відповідь',
  next: 'Наступне запитання',
  seeResult: 'Дізнатися результат',
  again: 'Почати спочатку',
  startClock: 'Запустити годинник ({time})',
  noClock: 'Без годинника',
  timeLeft: 'Залишилося: {time}',
  moreTime: 'Ще {time}',
  timeUp: 'Час вийшов. Нічого не оцінено: дайте відповідь без годинника або перегляньте її.',
  showAnswer: 'Показати відповідь',
  check: 'Перевірити',
  true: 'Правда',
  false: 'Неправда',
  gap: 'пропуск',
  evidence: 'Зі статті',
  readIt: 'Прочитати у статті',
  result: (right, count) => `Правильних відповідей: ${right} з ${count}.`,
  points: (points, max, share) => `Бали: ${points} з ${max} (${share}).`,
  praise: share =>
    share === 1
      ? 'Усе правильно.'
      : share >= 0.7
        ? 'Ви читали уважно.'
        : share >= 0.4
          ? 'Непоганий початок.'
          : 'Статтю варто перечитати.',
  earlier: 'Вище',
  later: 'Нижче',
  moved: (title, place, count) => `${title}: тепер ${place} з ${count}.`,
  ahead: 'Попереду',
  about: date => `близько: ${date}`,
  until: (from, to) => `${from} — ${to}`,
  since: date => `початок: ${date}`,
  season: (season, year) => `${['весна', 'літо', 'осінь', 'зима'][season]} ${year}`,
  quarter: (quarter, year) => `${quarter}-й квартал ${year}`,
  decade: year => `${year}-ті`,
  choose: 'Виберіть…',
  theAnswerWas: answer => `Відповідь: ${answer}`,
  youAnswered: answer => `Ваша відповідь: ${answer}`,
  yourGuess: 'Ваше припущення',
  typeNumber: 'або введіть:',
  guessLabel: 'Чого ви очікуєте?',
  guessKept: 'Зберігається лише на цьому пристрої. Поки цього не знає ніхто.',
  notStarted: count => `Попереду ${questions(count)}.`,
  left: count => `Ще ${questions(count)}.`,
  missed: 'Де ви помилилися',
  share: 'Поділитися результатом',
  picture: 'Поділитися картинкою',
  copied: 'Скопійовано в буфер обміну.',
  saved: 'Картинку збережено.',
  notShared: 'Тут поділитися не вдасться.',
  print: 'Надрукувати запитання',
  answers: 'Відповіді',
  clear: 'Стерти мої відповіді',
  cleared: 'Ваші відповіді стерто.',
  answered: (number, count) => `Відповіді: ${number} з ${count}`,
  background: 'Що каже стаття',
  noBackground: 'Стаття лишає питання відкритим.',
};

export default strings;
