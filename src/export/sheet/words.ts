/** What a printed sheet says beside the pack's own words. */
export interface SheetWords {
  name: string;
  class: string;
  date: string;
  points: string;
  answers: string;
  form: string;
  true: string;
  false: string;
  /** Of a number: what scores in full. */
  inFull: string;
}

const words = ([name, klass, date, points, answers, form, yes, no, inFull]: readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]): SheetWords => ({ name, class: klass, date, points, answers, form, true: yes, false: no, inFull });

const WORDS: Readonly<Record<string, SheetWords>> = {
  en: words(['Name', 'Class', 'Date', 'Points', 'Answers', 'Form', 'True', 'False', 'in full']),
  de: words(['Name', 'Klasse', 'Datum', 'Punkte', 'Lösungen', 'Blatt', 'Richtig', 'Falsch', 'volle Punkte']),
  fr: words(['Nom', 'Classe', 'Date', 'Points', 'Réponses', 'Sujet', 'Vrai', 'Faux', 'tous les points']),
  es: words(['Nombre', 'Clase', 'Fecha', 'Puntos', 'Respuestas', 'Modelo', 'Verdadero', 'Falso', 'todos los puntos']),
  pt: words(['Nome', 'Turma', 'Data', 'Pontos', 'Respostas', 'Versão', 'Verdadeiro', 'Falso', 'todos os pontos']),
  pl: words([
    'Imię i nazwisko',
    'Klasa',
    'Data',
    'Punkty',
    'Odpowiedzi',
    'Wersja',
    'Prawda',
    'Fałsz',
    'komplet punktów',
  ]),
  uk: words(['Ім’я', 'Клас', 'Дата', 'Бали', 'Відповіді', 'Варіант', 'Правда', 'Неправда', 'повний бал']),
  ru: words(['Имя', 'Класс', 'Дата', 'Баллы', 'Ответы', 'Вариант', 'Верно', 'Неверно', 'полный балл']),
  ar: words(['الاسم', 'الصف', 'التاريخ', 'النقاط', 'الإجابات', 'النموذج', 'صواب', 'خطأ', 'كامل النقاط']),
  he: words(['שם', 'כיתה', 'תאריך', 'נקודות', 'תשובות', 'טופס', 'נכון', 'לא נכון', 'מלוא הנקודות']),
  hi: words(['नाम', 'कक्षा', 'तारीख', 'अंक', 'उत्तर', 'सेट', 'सही', 'गलत', 'पूरे अंक']),
  ja: words(['名前', 'クラス', '日付', '点', '解答', '版', '正しい', '誤り', '満点']),
  zh: words(['姓名', '班级', '日期', '分数', '答案', '卷', '对', '错', '满分']),
};

/** In the pack's language, else in English. */
export const sheetWords = (lang: string): SheetWords => WORDS[lang.toLowerCase().split('-')[0]!] ?? WORDS['en']!;
