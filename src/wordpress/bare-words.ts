/** A text without what has no ink, as the server compares it: see article-words.php. */
export function bareText(text: string, normalises: boolean): string {
  const composed = normalises ? text.normalize('NFC') : text;
  return composed.replace(/[\s\p{Z}\p{Cc}\p{Cf}]+/gu, '');
}

/** The words of HTML for the server to find passages in. */
export function bareWords(html: string, normalises: boolean): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const left of body.querySelectorAll('script, style')) left.remove();
  return bareText(body.textContent ?? '', normalises);
}
