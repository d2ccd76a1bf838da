import type { Strings } from '../words/strings.js';
import { plural } from './plural.js';

const form = plural('pl');
const questions = (count: number) =>
  `${count} ${form(count, { one: 'pytanie', few: 'pytania', many: 'pytań', other: 'pytania' })}`;

const strings: Strings = {
  lang: 'pl',
  addedByEditor: 'Dodane przez redakcję; nie ma tego w artykule.',
  titles: {
    'who-said-it': 'Kto to powiedział?',
    'timeline-quiz': 'Co było najpierw?',
    'whos-who': 'Kto jest kim?',
    'true-or-false': 'Prawda czy fałsz?',
    'guess-the-number': 'Zgadnij liczbę',
    'fill-the-gap': 'Uzupełnij lukę',
    'quick-quiz': 'Szybki quiz',
    'key-questions': 'Otwarte pytania',
    'story-timeline': 'Jak do tego doszło',
    'meet-the-people': 'Bohaterowie',
    'story-map': 'Gdzie to się dzieje',
    'where-is-it': 'Gdzie to jest?',
    'key-terms': 'Najważniejsze pojęcia',
    'score-card': 'Twój wynik',
    'article-explainer': 'Przeczytaj i sprawdź się',
  },
  progress: (number, count) => `${number} z ${count}`,
  progressSpoken: (number, count) => `Pytanie ${number} z ${count}`,
  loading: 'Wczytywanie…',
  failed: 'Nie udało się wczytać tego materiału.',
  retry: 'Spróbuj ponownie',
  right: 'Dobrze.',
  wrong: 'Nie całkiem.',
  partly: percent => `Częściowo dobrze: ${percent}%.`,
  revealed: 'Oto odpowiedź.',
  rightAnswer: 'dobra odpowiedź',
  yourAnswer: 'twoja odpowiedź',
  next: 'Następne pytanie',
  seeResult: 'Zobacz wynik',
  again: 'Zacznij od nowa',
  startClock: 'Uruchom zegar ({time})',
  noClock: 'Bez zegara',
  timeLeft: 'Pozostało: {time}',
  moreTime: 'Jeszcze {time}',
  timeUp: 'Czas minął. Niczego nie oceniono: odpowiedz bez zegara albo zobacz odpowiedź.',
  showAnswer: 'Pokaż odpowiedź',
  check: 'Sprawdź',
  true: 'Prawda',
  false: 'Fałsz',
  gap: 'luka',
  evidence: 'Z artykułu',
  readIt: 'Przeczytaj w artykule',
  result: (right, count) => `Dobre odpowiedzi: ${right} z ${count}.`,
  points: (points, max, share) => `Punkty: ${points} z ${max} (${share}).`,
  praise: share =>
    share === 1
      ? 'Komplet punktów.'
      : share >= 0.7
        ? 'Uważna lektura.'
        : share >= 0.4
          ? 'Niezły początek.'
          : 'Warto przeczytać artykuł jeszcze raz.',
  earlier: 'W górę',
  later: 'W dół',
  moved: (title, place, count) => `${title}: teraz ${place} z ${count}.`,
  ahead: 'Przed nami',
  about: date => `około: ${date}`,
  until: (from, to) => `${from} – ${to}`,
  since: date => `początek: ${date}`,
  season: (season, year) => `${['wiosna', 'lato', 'jesień', 'zima'][season]} ${year}`,
  quarter: (quarter, year) => `${quarter}. kwartał ${year}`,
  decade: year => `dekada od ${year}`,
  choose: 'Wybierz…',
  theAnswerWas: answer => `Odpowiedź: ${answer}`,
  youAnswered: answer => `Twoja odpowiedź: ${answer}`,
  yourGuess: 'Twój typ',
  typeNumber: 'albo wpisz:',
  guessLabel: 'Czego się spodziewasz?',
  guessKept: 'Zapisane tylko na tym urządzeniu. Nikt jeszcze tego nie wie.',
  notStarted: count => `Do odpowiedzi: ${questions(count)}.`,
  left: count => `Zostało: ${questions(count)}.`,
  missed: 'Gdzie były błędy',
  share: 'Udostępnij wynik',
  picture: 'Udostępnij jako obraz',
  copied: 'Skopiowano do schowka.',
  saved: 'Obraz zapisany.',
  notShared: 'Tutaj nie można udostępnić.',
  print: 'Wydrukuj pytania',
  answers: 'Odpowiedzi',
  clear: 'Usuń moje odpowiedzi',
  cleared: 'Twoje odpowiedzi usunięto.',
  answered: (number, count) => `Odpowiedzi: ${number} z ${count}`,
  background: 'Co mówi artykuł',
  noBackground: 'Artykuł zostawia to pytanie otwarte.',
};

export default strings;
