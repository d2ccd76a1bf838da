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
  ar: {
    off: 'لا تُسجَّل إجاباتك: لم تُفتح هذه الصفحة من مقرر دراسي.',
    failing: 'المقرر لا يستقبل إجاباتك حاليًا. ستبقى محفوظة على هذا الجهاز وسيُعاد إرسالها.',
  },
  he: {
    off: 'התשובות שלך אינן נרשמות: הדף הזה לא נפתח מתוך קורס.',
    failing: 'הקורס אינו מקבל כרגע את התשובות שלך. הן נשמרות במכשיר הזה ויישלחו שוב.',
  },
  hi: {
    off: 'आपके उत्तर दर्ज नहीं किए जा रहे हैं: यह पेज किसी पाठ्यक्रम से नहीं खोला गया है।',
    failing: 'पाठ्यक्रम अभी आपके उत्तर नहीं ले रहा है। वे इस डिवाइस पर सुरक्षित हैं और फिर से भेजे जाएँगे।',
  },
  ja: {
    off: '解答は記録されていません。このページはコースから開かれたものではありません。',
    failing: '現在、コースが解答を受け付けていません。解答はこの端末に保存され、あらためて送信されます。',
  },
  pl: {
    off: 'Twoje odpowiedzi nie są zapisywane: tej strony nie otwarto z kursu.',
    failing:
      'Kurs nie przyjmuje teraz Twoich odpowiedzi. Są przechowywane na tym urządzeniu i zostaną wysłane ponownie.',
  },
  pt: {
    off: 'As suas respostas não são gravadas: esta página não foi aberta a partir de um curso.',
    failing:
      'O curso não aceita as suas respostas neste momento. Ficam guardadas neste dispositivo e serão enviadas de novo.',
  },
  ru: {
    off: 'Ваши ответы не записываются: эта страница открыта не из курса.',
    failing: 'Курс сейчас не принимает ваши ответы. Они сохранены на этом устройстве и будут отправлены снова.',
  },
  uk: {
    off: 'Ваші відповіді не записуються: цю сторінку відкрито не з курсу.',
    failing: 'Курс зараз не приймає ваші відповіді. Вони зберігаються на цьому пристрої та будуть надіслані знову.',
  },
  zh: {
    off: '您的答案不会被记录：此页面不是从课程中打开的。',
    failing: '课程目前无法接收您的答案。答案已保存在此设备上，稍后会重新发送。',
  },
};

/** The words for a language tag: its own, its base language's, or English. */
export function reportWords(lang: string): ReportWords {
  return WORDS[lang.toLowerCase().split('-')[0]!] ?? english;
}
