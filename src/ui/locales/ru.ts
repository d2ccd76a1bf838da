import type { Strings } from '../words/strings.js';
import { plural } from './plural.js';

const form = plural('ru');
/** After “из”. */
const pairs = (count: number) => `${count} ${form(count, { one: 'пары', other: 'пар' })}`;
const questions = (count: number) =>
  `${count} ${form(count, { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' })}`;

const strings: Strings = {
  lang: 'ru',
  addedByEditor: 'Добавлено редакцией; в статье этого нет.',
  titles: {
    'who-said-it': 'Кто это сказал?',
    'timeline-quiz': 'Что было раньше?',
    'whos-who': 'Кто есть кто?',
    'true-or-false': 'Верно или неверно?',
    'guess-the-number': 'Угадайте число',
    'fill-the-gap': 'Заполните пропуск',
    'quick-quiz': 'Короткий тест',
    'key-questions': 'Открытые вопросы',
    'story-timeline': 'Как развивались события',
    'meet-the-people': 'Действующие лица',
    'story-map': 'Где это происходит',
    'where-is-it': 'Где это?',
    'key-terms': 'Ключевые понятия',
    'score-card': 'Ваш результат',
    'article-explainer': 'Прочитайте и проверьте себя',
  },
  progress: (number, count) => `${number} из ${count}`,
  progressSpoken: (number, count) => `Вопрос ${number} из ${count}`,
  loading: 'Загрузка…',
  failed: 'Не удалось загрузить этот материал.',
  retry: 'Попробовать ещё раз',
  right: 'Верно.',
  wrong: 'Не совсем.',
  partly: percent => `Верно отчасти: ${percent} %.`,
  pairsInOrder: (right, count) => `Верно отчасти: ${right} из ${pairs(count)} в верном порядке.`,
  pairsMatched: (right, count) => `Верно отчасти: ${right} из ${pairs(count)}.`,
  revealed: 'Вот ответ.',
  rightAnswer: 'правильный ответ',
  yourAnswer: 'ваш ответ',
  next: 'Следующий вопрос',
  seeResult: 'Узнать результат',
  again: 'Начать заново',
  startClock: 'Запустить часы ({time})',
  noClock: 'Без часов',
  timeLeft: 'Осталось: {time}',
  moreTime: 'Ещё {time}',
  timeUp: 'Время вышло. Ничего не оценено: ответьте без часов или посмотрите ответ.',
  showAnswer: 'Показать ответ',
  check: 'Проверить',
  true: 'Верно',
  false: 'Неверно',
  gap: 'пропуск',
  evidence: 'Из статьи',
  readIt: 'Прочитать в статье',
  result: (right, count) => `Верных ответов: ${right} из ${count}.`,
  points: (points, max, share) => `Баллы: ${points} из ${max} (${share}).`,
  praise: share =>
    share === 1
      ? 'Всё верно.'
      : share >= 0.7
        ? 'Вы читали внимательно.'
        : share >= 0.4
          ? 'Неплохое начало.'
          : 'Статью стоит перечитать.',
  earlier: 'Выше',
  later: 'Ниже',
  moved: (title, place, count) => `${title}: теперь ${place} из ${count}.`,
  ahead: 'Впереди',
  about: date => `около: ${date}`,
  until: (from, to) => `${from} — ${to}`,
  since: date => `начало: ${date}`,
  season: (season, year) => `${['весна', 'лето', 'осень', 'зима'][season]} ${year}`,
  quarter: (quarter, year) => `${quarter}-й квартал ${year}`,
  decade: year => `${year}-е`,
  choose: 'Выберите…',
  theAnswerWas: answer => `Ответ: ${answer}`,
  youAnswered: answer => `Ваш ответ: ${answer}`,
  yourGuess: 'Ваше предположение',
  typeNumber: 'или введите:',
  guessLabel: 'Чего вы ожидаете?',
  guessKept: 'Хранится только на этом устройстве. Пока этого не знает никто.',
  notStarted: count => `Впереди ${questions(count)}.`,
  left: count => `Ещё ${questions(count)}.`,
  missed: 'Где вы ошиблись',
  share: 'Поделиться результатом',
  picture: 'Поделиться картинкой',
  copied: 'Скопировано в буфер обмена.',
  saved: 'Картинка сохранена.',
  notShared: 'Здесь поделиться не получится.',
  print: 'Напечатать вопросы',
  answers: 'Ответы',
  clear: 'Стереть мои ответы',
  cleared: 'Ваши ответы стёрты.',
  answered: (number, count) => `Отвечено: ${number} из ${count}`,
  background: 'Что говорит статья',
  noBackground: 'Статья оставляет вопрос открытым.',
};

export default strings;
