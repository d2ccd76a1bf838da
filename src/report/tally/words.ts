/** What a reader is told of how others answered. Numbers come as they are written in the language. */
export interface TallyWords {
  gotRight(share: string, readers: string): string;
  /** Label of the list of options with their shares. */
  answers: string;
}

const english: TallyWords = {
  gotRight: (share, readers) => `${share} of ${readers} readers got this right`,
  answers: 'How readers answered',
};

export const TALLY_WORDS: Readonly<Record<string, TallyWords>> = {
  en: english,
  ar: {
    gotRight: (share, readers) => `أجاب ${share} من القرّاء إجابة صحيحة (عدد القرّاء: ${readers})`,
    answers: 'كيف أجاب القرّاء',
  },
  de: {
    gotRight: (share, readers) => `Von ${readers} Leserinnen und Lesern antworteten ${share} richtig`,
    answers: 'So antworteten andere',
  },
  es: {
    gotRight: (share, readers) => `De ${readers} lectores, el ${share} acertó`,
    answers: 'Así respondieron los lectores',
  },
  fr: {
    gotRight: (share, readers) => `Sur ${readers} lecteurs, ${share} ont bien répondu`,
    answers: 'Les réponses des lecteurs',
  },
  he: {
    gotRight: (share, readers) => `${share} מתוך ${readers} קוראים ענו נכון`,
    answers: 'כך ענו הקוראים',
  },
  hi: {
    gotRight: (share, readers) => `${readers} पाठकों में से ${share} ने सही उत्तर दिया`,
    answers: 'पाठकों ने कैसे उत्तर दिया',
  },
  ja: {
    gotRight: (share, readers) => `読者${readers}人のうち${share}が正解しました`,
    answers: '読者の解答',
  },
  pl: {
    gotRight: (share, readers) => `Poprawnie odpowiedziało ${share} czytelników (liczba odpowiedzi: ${readers})`,
    answers: 'Jak odpowiadali czytelnicy',
  },
  pt: {
    gotRight: (share, readers) => `De ${readers} leitores, ${share} acertaram`,
    answers: 'As respostas dos leitores',
  },
  ru: {
    gotRight: (share, readers) => `Правильно ответили ${share} читателей (всего ответов: ${readers})`,
    answers: 'Как отвечали читатели',
  },
  uk: {
    gotRight: (share, readers) => `Правильно відповіли ${share} читачів (усього відповідей: ${readers})`,
    answers: 'Як відповідали читачі',
  },
  zh: {
    gotRight: (share, readers) => `${readers} 位读者中有 ${share} 答对了`,
    answers: '读者的回答',
  },
};

/** The words for a language tag: its own, its base language's, or English. */
export function tallyWords(lang: string): TallyWords {
  return TALLY_WORDS[lang.toLowerCase().split('-')[0]!] ?? english;
}
