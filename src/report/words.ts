/** What the learner is told about the recording of answers. */
export interface ReportWords {
  off: string;
  failing: string;
  browse: string;
  review: string;
  back: string;
}

const english: ReportWords = {
  off: 'Your answers are not being recorded: this page was not opened from a course.',
  failing: 'The course is not taking your answers at the moment. They are kept on this device and sent again.',
  browse: 'You are looking at this in the course’s preview: your answers are not recorded, and count for nothing.',
  review: 'You are looking back at an attempt that is over: new answers are not recorded.',
  back: 'Back to the course',
};

const WORDS: Record<string, ReportWords> = {
  en: english,
  de: {
    off: 'Ihre Antworten werden nicht gespeichert: Diese Seite wurde nicht aus einem Kurs geöffnet.',
    failing: 'Der Kurs nimmt Ihre Antworten zurzeit nicht an. Sie bleiben auf diesem Gerät und werden erneut gesendet.',
    browse: 'Sie sehen die Vorschau des Kurses: Ihre Antworten werden nicht gespeichert und zählen nicht.',
    review: 'Sie sehen sich einen abgeschlossenen Versuch an: Neue Antworten werden nicht gespeichert.',
    back: 'Zurück zum Kurs',
  },
  es: {
    off: 'Sus respuestas no se registran: esta página no se abrió desde un curso.',
    failing:
      'El curso no acepta sus respuestas en este momento. Se guardan en este dispositivo y se enviarán de nuevo.',
    browse: 'Está viendo la vista previa del curso: sus respuestas no se registran ni cuentan.',
    review: 'Está revisando un intento terminado: las respuestas nuevas no se registran.',
    back: 'Volver al curso',
  },
  fr: {
    off: 'Vos réponses ne sont pas enregistrées : cette page n’a pas été ouverte depuis un cours.',
    failing:
      'Le cours n’accepte pas vos réponses pour le moment. Elles sont gardées sur cet appareil et seront renvoyées.',
    browse: 'Vous êtes dans l’aperçu du cours : vos réponses ne sont pas enregistrées et ne comptent pas.',
    review: 'Vous relisez une tentative terminée : les nouvelles réponses ne sont pas enregistrées.',
    back: 'Retour au cours',
  },
  ar: {
    off: 'لا تُسجَّل إجاباتك: لم تُفتح هذه الصفحة من مقرر دراسي.',
    failing: 'المقرر لا يستقبل إجاباتك حاليًا. ستبقى محفوظة على هذا الجهاز وسيُعاد إرسالها.',
    browse: 'أنت في معاينة المقرر: لا تُسجَّل إجاباتك ولا تُحتسب.',
    review: 'أنت تراجع محاولة منتهية: لا تُسجَّل الإجابات الجديدة.',
    back: 'العودة إلى المقرر',
  },
  he: {
    off: 'התשובות שלך אינן נרשמות: הדף הזה לא נפתח מתוך קורס.',
    failing: 'הקורס אינו מקבל כרגע את התשובות שלך. הן נשמרות במכשיר הזה ויישלחו שוב.',
    browse: 'זוהי תצוגה מקדימה של הקורס: התשובות שלך אינן נרשמות ואינן נחשבות.',
    review: 'זוהי סקירה של ניסיון שהסתיים: תשובות חדשות אינן נרשמות.',
    back: 'חזרה לקורס',
  },
  hi: {
    off: 'आपके उत्तर दर्ज नहीं किए जा रहे हैं: यह पेज किसी पाठ्यक्रम से नहीं खोला गया है।',
    failing: 'पाठ्यक्रम अभी आपके उत्तर नहीं ले रहा है। वे इस डिवाइस पर सुरक्षित हैं और फिर से भेजे जाएँगे।',
    browse: 'आप पाठ्यक्रम का पूर्वावलोकन देख रहे हैं: आपके उत्तर दर्ज नहीं किए जाते और गिने नहीं जाते।',
    review: 'आप पूरा हो चुका प्रयास देख रहे हैं: नए उत्तर दर्ज नहीं किए जाते।',
    back: 'पाठ्यक्रम पर वापस जाएँ',
  },
  ja: {
    off: '解答は記録されていません。このページはコースから開かれたものではありません。',
    failing: '現在、コースが解答を受け付けていません。解答はこの端末に保存され、あらためて送信されます。',
    browse: 'これはコースのプレビューです。解答は記録されず、成績にもなりません。',
    review: '終了した受験の見直しです。新しい解答は記録されません。',
    back: 'コースに戻る',
  },
  pl: {
    off: 'Twoje odpowiedzi nie są zapisywane: tej strony nie otwarto z kursu.',
    failing:
      'Kurs nie przyjmuje teraz Twoich odpowiedzi. Są przechowywane na tym urządzeniu i zostaną wysłane ponownie.',
    browse: 'To jest podgląd kursu: Twoje odpowiedzi nie są zapisywane i nie liczą się.',
    review: 'Przeglądasz zakończone podejście: nowe odpowiedzi nie są zapisywane.',
    back: 'Wróć do kursu',
  },
  pt: {
    off: 'As suas respostas não são gravadas: esta página não foi aberta a partir de um curso.',
    failing:
      'O curso não aceita as suas respostas neste momento. Ficam guardadas neste dispositivo e serão enviadas de novo.',
    browse: 'Está a ver a pré-visualização do curso: as suas respostas não são gravadas nem contam.',
    review: 'Está a rever uma tentativa terminada: as novas respostas não são gravadas.',
    back: 'Voltar ao curso',
  },
  ru: {
    off: 'Ваши ответы не записываются: эта страница открыта не из курса.',
    failing: 'Курс сейчас не принимает ваши ответы. Они сохранены на этом устройстве и будут отправлены снова.',
    browse: 'Это предварительный просмотр курса: ваши ответы не записываются и не засчитываются.',
    review: 'Вы просматриваете завершённую попытку: новые ответы не записываются.',
    back: 'Вернуться к курсу',
  },
  uk: {
    off: 'Ваші відповіді не записуються: цю сторінку відкрито не з курсу.',
    failing: 'Курс зараз не приймає ваші відповіді. Вони зберігаються на цьому пристрої та будуть надіслані знову.',
    browse: 'Це попередній перегляд курсу: ваші відповіді не записуються й не зараховуються.',
    review: 'Ви переглядаєте завершену спробу: нові відповіді не записуються.',
    back: 'Повернутися до курсу',
  },
  zh: {
    off: '您的答案不会被记录：此页面不是从课程中打开的。',
    failing: '课程目前无法接收您的答案。答案已保存在此设备上，稍后会重新发送。',
    browse: '您正在预览课程：您的答案不会被记录，也不计分。',
    review: '您正在回顾已结束的尝试：新的答案不会被记录。',
    back: '返回课程',
  },
};

/** The words for a language tag: its own, its base language's, or English. */
export function reportWords(lang: string): ReportWords {
  return WORDS[lang.toLowerCase().split('-')[0]!] ?? english;
}
