import type { Strings } from '../words/strings.js';
import { plural } from './plural.js';

const form = plural('fr');

const strings: Strings = {
  lang: 'fr',
  addedByEditor: 'Ajouté par la rédaction\u00a0; l’article n’en parle pas.',
  titles: {
    'who-said-it': 'Qui l’a dit\u00a0?',
    'timeline-quiz': 'Qu’est-ce qui est arrivé en premier\u00a0?',
    'whos-who': 'Qui est qui\u00a0?',
    'true-or-false': 'Vrai ou faux\u00a0?',
    'guess-the-number': 'Devinez le nombre',
    'fill-the-gap': 'Complétez la phrase',
    'quick-quiz': 'Quiz express',
    'key-questions': 'Les questions ouvertes',
    'story-timeline': 'Le fil des événements',
    'meet-the-people': 'Les protagonistes',
    'key-terms': 'Les mots clés',
    'score-card': 'Votre score',
    'article-explainer': 'Lisez, puis testez-vous',
  },
  progress: (number, count) => `${number} sur ${count}`,
  progressSpoken: (number, count) => `Question ${number} sur ${count}`,
  loading: 'Chargement…',
  failed: 'Ce contenu n’a pas pu être chargé.',
  retry: 'Réessayer',
  right: 'Bonne réponse.',
  wrong: 'Pas tout à fait.',
  partly: percent => `En partie juste\u00a0: ${percent}\u00a0%.`,
  revealed: 'Voici la réponse.',
  rightAnswer: 'bonne réponse',
  yourAnswer: 'votre réponse',
  next: 'Question suivante',
  seeResult: 'Voir le résultat',
  again: 'Recommencer',
  check: 'Vérifier',
  true: 'Vrai',
  false: 'Faux',
  gap: 'blanc',
  evidence: 'Dans l’article',
  readIt: 'Lire dans l’article',
  result: (right, count) => `${right} ${form(right, { one: 'bonne réponse', other: 'bonnes réponses' })} sur ${count}.`,
  points: (points, max, share) => `Points\u00a0: ${points} sur ${max} (${share}).`,
  praise: share =>
    share === 1
      ? 'Sans faute.'
      : share >= 0.7
        ? 'Vous avez lu attentivement.'
        : share >= 0.4
          ? 'Un bon début.'
          : 'L’article mérite une seconde lecture.',
  earlier: 'Monter',
  later: 'Descendre',
  moved: (title, place, count) => `${title}\u00a0: maintenant ${place} sur ${count}.`,
  ahead: 'À venir',
  about: date => `vers ${date}`,
  until: (from, to) => `${from} – ${to}`,
  since: date => `depuis ${date}`,
  season: (season, year) => `${['printemps', 'été', 'automne', 'hiver'][season]} ${year}`,
  quarter: (quarter, year) => `T${quarter} ${year}`,
  decade: year => `années ${year}`,
  choose: 'Choisir…',
  theAnswerWas: answer => `Réponse\u00a0: ${answer}`,
  youAnswered: answer => `Votre réponse\u00a0: ${answer}`,
  yourGuess: 'Votre estimation',
  typeNumber: 'ou saisissez-le\u00a0:',
  guessLabel: 'À quoi vous attendez-vous\u00a0?',
  guessKept: 'Conservé sur cet appareil seulement. Personne ne le sait encore.',
  notStarted: count => `${count} ${form(count, { one: 'question', other: 'questions' })} à traiter.`,
  left: count => `Encore ${count} ${form(count, { one: 'question', other: 'questions' })}.`,
  missed: 'Ce qui vous a échappé',
  share: 'Partager votre résultat',
  picture: 'Partager en image',
  copied: 'Copié dans le presse-papiers.',
  saved: 'Image enregistrée.',
  notShared: 'Impossible de partager ici.',
  print: 'Imprimer les questions',
  answers: 'Réponses',
  clear: 'Effacer mes réponses',
  cleared: 'Vos réponses sont effacées.',
  answered: (number, count) => `${number} ${form(number, { one: 'réponse', other: 'réponses' })} sur ${count}`,
  background: 'Ce que dit l’article',
  noBackground: 'L’article laisse la question ouverte.',
};

export default strings;
