import { escapeXml } from './xml.js';

const ENGLISH = 'Your answers are not being recorded: a part of this page could not be loaded. Load the page again.';

const WORDS: Record<string, string> = {
  en: ENGLISH,
  de: 'Ihre Antworten werden nicht gespeichert: Ein Teil dieser Seite ließ sich nicht laden. Laden Sie die Seite neu.',
  es: 'Sus respuestas no se registran: no se pudo cargar una parte de esta página. Vuelva a cargarla.',
  fr: 'Vos réponses ne sont pas enregistrées : une partie de cette page n’a pas pu être chargée. Rechargez la page.',
  ar: 'لا تُسجَّل إجاباتك: تعذّر تحميل جزء من هذه الصفحة. أعد تحميل الصفحة.',
  he: 'התשובות שלך אינן נרשמות: חלק מהדף לא נטען. יש לטעון את הדף מחדש.',
  hi: 'आपके उत्तर दर्ज नहीं हो रहे हैं: इस पेज का एक हिस्सा लोड नहीं हो सका। पेज फिर से लोड करें।',
  ja: '解答は記録されていません。このページの一部を読み込めませんでした。ページを再読み込みしてください。',
  pl: 'Twoje odpowiedzi nie są zapisywane: nie udało się wczytać części tej strony. Wczytaj ją ponownie.',
  pt: 'As suas respostas não são gravadas: não foi possível carregar uma parte desta página. Carregue-a de novo.',
  ru: 'Ваши ответы не записываются: часть этой страницы не загрузилась. Загрузите страницу заново.',
  uk: 'Ваші відповіді не записуються: частина цієї сторінки не завантажилася. Завантажте сторінку знову.',
  zh: '您的答案不会被记录：此页面的一部分无法加载。请重新加载页面。',
};

/**
 * HTML that says that nothing is recorded, unless the page's reporter comes as far as to take this away: also where
 * its script came in half, which fires no error on its element. It stands before the scripts.
 */
export function unreportedNote(lang: string): string {
  const words = WORDS[lang.toLowerCase().split('-')[0]!] ?? ENGLISH;
  return `<template id="unreported"><p class="explainer-report" data-status="failing" role="alert">${escapeXml(words)}</p></template>
    <script>
      for (const moment of ['explainer-ready', 'load']) addEventListener(moment, () => {
        const unreported = document.getElementById('unreported');
        if (unreported) document.body.prepend(unreported.content);
      });
    </script>`;
}
