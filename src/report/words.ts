/** What the learner is told about the recording of answers. */
export interface ReportWords {
  off: string;
  failing: string;
}

const english: ReportWords = {
  off: 'Your answers are not being recorded: this page was not opened from a course.',
  failing: 'The course is not taking your answers at the moment. They are kept on this device and sent again.',
};

const WORDS: Record<string, ReportWords> = {
  en: english,
  de: {
    off: 'Ihre Antworten werden nicht gespeichert: Diese Seite wurde nicht aus einem Kurs geöffnet.',
    failing: 'Der Kurs nimmt Ihre Antworten zurzeit nicht an. Sie bleiben auf diesem Gerät und werden erneut gesendet.',
  },
  es: {
    off: 'Sus respuestas no se registran: esta página no se abrió desde un curso.',
    failing:
      'El curso no acepta sus respuestas en este momento. Se guardan en este dispositivo y se enviarán de nuevo.',
  },
  fr: {
    off: 'Vos réponses ne sont pas enregistrées : cette page n’a pas été ouverte depuis un cours.',
    failing:
      'Le cours n’accepte pas vos réponses pour le moment. Elles sont gardées sur cet appareil et seront renvoyées.',
  },
};

/** The words for a language tag: its own, its base language's, or English. */
export function reportWords(lang: string): ReportWords {
  return WORDS[lang.toLowerCase().split('-')[0]!] ?? english;
}
