import { leanRegExp } from './lean-pattern.js';

/** What a gallery, a player, a row of buttons, a shop's bar or an app puts among an article's lines: each is a whole line. */

const WHEN = [
  '(?:[—–-] ?)?(?:last )?updated(?: at)? \\d{1,2}[:.]\\d{2}[^.!?\\d]{0,20}(?:[ap]\\.m\\.)?',
  '(?:(?:published|posted|updated|edited|last updated) )?(?:\\d{1,3} ?(?:h|hrs?\\.?|hours?|mins?|minutes?|days?|weeks?) ago|\\d{1,2}[hdw](?: ?• ?edited)?(?: ?•)?)',
  '(?:atualizado|actualizado|aggiornato|aktualisiert|mis à jour|оновлено)? ?(?:há|hace|il y a|vor|fa) .{1,20}(?:dias?|horas?|minutos?|jours?|heures?|minutes?|tagen?|stunden?|minuten|ore|giorni)',
  '(?:publi[ée]|publicado|pubblicato|veröffentlicht|опубліковано|published|posted)',
  '\\d{1,2}:\\d{2}(?::\\d{2})?',
  '(?:\\d{1,2} \\p{L}{3,12}|\\p{L}{3,12} \\d{1,2}|yesterday|today|gestern|heute)(?: at|,| um) \\d{1,2}[:.]\\d{2}(?: ?[ap]m)?(?: ?·)?',
  '(?:a )?\\d{1,3}(?: ?[-–] ?\\d{1,3})?[ -]?(?:min(?:ute)?[ns]?|мин|хв)\\.?(?: (?:to )?read| listen| watch|(?: de)? (?:lecture|lectura|leitura|lettura))?',
  '(?:(?:reading|read) time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|час читання)\\W{0,3}\\d{1,3} ?\\p{L}{1,8}\\.?',
];

const PAGES = [
  '(?:page|seite|página|стор\\.?) \\d{1,3} (?:of|von|de|з|из) \\d{1,3}\\b[\\d\\s]{0,40}(?:next(?: page)?|previous(?: page)?)?',
  '(?:image|photo|picture|slide|bild|foto|фото) ?\\d{1,3} ?(?:of|von|de|sur|di|van|z|/|з|из) ?/? ?\\d{1,3}|\\d{1,3} ?(?:of|/) ?\\d{1,3}',
  "(?:de )?tekst (?:loopt|gaat) (?:door|verder) (?:onder|na) .{3,30}|(?:dalsza )?część (?:artykułu|tekstu) pod .{3,30}|dalszy ciąg (?:artykułu|tekstu) .{3,40}|artikeln fortsätter .{3,30}|artiklen fortsætter .{3,30}|haberin devamı .{0,30}|(?:l[’']articolo|la notizia) (?:continua|prosegue) .{3,30}|el artículo continúa .{3,30}|der (?:artikel|text) geht (?:unten|nach|unter) .{3,40} weiter|продовження (?:статті|тексту) .{3,30}|story continues? below|story continued below|continued(?: \\d{1,2})?(?: ?\\| ?\\d{1,2}){0,9}(?: ?\\|? ?next\\W{0,3})?|skip advertisement|skip past newsletter promotion|after newsletter promotion",
  'a(?:[+-]? ?a[+-]?){1,3}|(?:text|font) size|reset|continued (?:on|from) page \\w{1,4}|back to top|next|previous|back|menu|search',
];

const PLAYERS = [
  'to view this (?:content|video|page),? .{0,80}(?:javascript|flash).{0,60}',
  "this (?:content|video|audio|media) is (?:not|no longer|currently not) available(?: in your (?:region|country|location|area))?\\.?|your browser does(?: not|n[’']t) support (?:the |html5 )?(?:video|audio|iframes?|this)(?: tag| element| player| format)?\\.?",
  '(?:hide|show|toggle|view|expand|open|close) (?:caption|captions|gallery|image|images|full ?screen|comments|more|all|transcript|photos?|original)(?: \\(\\d{1,4}\\))?',
  'download|transcript|exklusiv|(?:\\d{1,2}:)?\\d{1,2}:\\d{2} ?/ ?\\d{1,2}:\\d{2}|saber más|play|pause|mute|unmute|replay|listen|watch|video|audio|gallery|caption|captions|close|open|loading\\W{0,3}|play video|enlarge(?: this)? image',
  "(?:listen to|ascolta|écouter|escuchar|ouvir|слухати|прослухати)(?: (?:this|the|el|o|cet|este|questo|цю))? ?(?:l[’']?)?(?:article|story|articolo|artículo|texto|artigo|статтю)(?: ?[·•|] ?\\d{1,2}:\\d{2} ?(?:min)?)?(?: learn more)?|audio generado con ia|artikel (?:anhören|zum hören|vorlesen)(?: ?[·•|] ?\\d{1,3} ?min\\p{L}{0,4}\\.?)?|learn more",
];

const SHARING = [
  '(?:share|分享)(?:到)?[:：]?|シェア|ツイート|ブックマーク|list|印刷|공유(?:하기)?|paylaş|udostępnij|dela|jaa|del|शेयर(?: करें)?|شارك|مشاركة|שתפו|chia sẻ|แชร์|підписатися(?: ?\\| ?.{2,30})?|надіслати новину|enter your e-?mail(?: address)?|read in app|upgrade to paid|restack|posted by u/\\S{2,30}.{0,30}|\\d{1,3}% upvoted|upvote|downvote|award|all reactions:?|\\+ follow|r/\\w{2,30}',
  '(?:view|read|open) (?:this )?(?:e-?mail |newsletter |message )?(?:in|on) (?:your |a |the )?(?:web )?browser|view online|web version|im browser (?:ansehen|anzeigen|öffnen|lesen)|ver en (?:el |tu )?navegador|voir (?:dans|en ligne|dans le navigateur).{0,20}|forward to a friend|share this newsletter:?',
  'like|share|tweet|post|pin|repost|send|save|print|copy|copy link|link copied|email|e-mail|follow|following|comment|comments|more|see less|see more|see translation|…\\s?more|x|x\\.com|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|flipboard|bluesky|mastodon|threads|instagram|messenger',
  'share (?:this |full )?(?:article|story|on \\p{L}{1,12}|via \\p{L}{1,12})|print this (?:article|story|page)|(?:gift|bookmark|save) (?:this )?(?:article|story)|copy (?:this )?(?:embed )?code|view comments|leave a comment|add a comment|join the (?:conversation|discussion)|reuse this content|view original|leer en español|read in (?:english|spanish|german|french)',
  '[\\d.,]{1,8} ?[km]? (?:(?:view|see|read|show|all) ){0,2}(?:shares?|comments?|likes?|views?|retweets?|followers?|replies|claps|reactions?|reposts?)(?: [\\d.,]{1,8} ?[km]? (?:shares?|comments?|likes?|views?|reposts?)){0,3}|(?:shares?|comments?|likes?|views?) ?[:(]? ?[\\d.,]{1,8}[km]?\\)?|\\d{1,3}[.,]\\d ?[km]',
  'teilen|drucken|merken|kommentare|seite drucken|link kopieren|als e-?mail senden|(?:zur|auf die) merkliste(?: hinzufügen)?|zum teilen-menü|(?:artikel )?verschenken|kommentar|artikelrechte erwerben|feedback|vorlesen|hören',
  "partager|imprimer|envoyer|commenter|ajouter à (?:vos|mes|ma) (?:sélections?|favoris|liste)|offrir l[’']article|lire plus tard|réutiliser ce contenu|copier le lien|réagir",
  'compartir(?: en \\p{L}{1,12})?|imprimir|guardar|copiar enlace|ir a los comentarios|comentar|enviar por correo|escuchar',
  'compartilhar?|partilhar|imprimir|copiar link|ouvir o texto|(?:diminuir|aumentar) (?:a )?fonte|salvar para ler depois|comentários|siga',
  'condividi|stampa|salva|commenta|copia link|ascolta',
  'поділитися|поделиться|зберегти|друкувати|коментарі|скопіювати посилання|udostępnij|drukuj|skomentuj|zapisz',
];

const HOUSES = [
  'saved from|webpage|screenshot|download \\.zip|report (?:bug|abuse)(?: or abuse)?|(?:many times )?forwarded(?: many times)?|encaminhada(?: com frequência)?|reenviado(?: muchas veces)?|weitergeleitet|print this page ?\\| ?close window|close window|proquest document (?:link|id)|full text:|\\((?:english|deutsch|german|français|french|español|spanish|italiano|português)\\)',
  'externer inhalt|empfohlener redaktioneller inhalt|notre journaliste|noticia en desarrollo|sponsored content|like this:?|partager (?:sur|par) \\p{L}{1,12}|advertisement|ad|sponsor message|sponsored|paid post|promoted|getty images|image copyright|image source|image caption|media caption|live|updated|breaking(?: news)?|exclusive|subscriber exclusive|for subscribers(?: only)?',
  'log ?in|sign ?in|sign ?up|register|subscribe(?: now)?|my account|accept(?: all)?|reject(?: all)?|(?:manage|more) (?:options|preferences|settings|choices)|cookie settings|i agree|unsubscribe(?: ?\\| ?.{2,30}){0,3}',
  'anmelden|abmelden|registrieren|alle akzeptieren|ablehnen|einstellungen|accepter(?: et fermer| tout)?|tout accepter|refuser|continuer sans accepter|se connecter|aceptar(?: todo)?|rechazar(?: todo)?|iniciar sesión|aceitar(?: todos)?|rejeitar|entrar|accetta(?: tutti)?|rifiuta|accedi',
  '©? ?riproduzione riservata|nachdruck verboten|reproduction interdite|prohibida su reproducción',
  '(?:for )?immediate (?:release|use|publication)|press release|news release|media release|pressemitteilung|communiqué de presse|nota de prensa|comunicado de imprensa|comunicato stampa|пресреліз|прес-реліз',
  '• ?[1-3](?:st|nd|rd)\\+?|[1-3](?:st|nd|rd)\\+|[∙•·] ?paid|details|full ?text|volltext|texte intégral|texto completo',
];

const PHRASE = /^[^\\()[\]{}|?*+.^$]+$/;

/** The alternatives of a pattern that stand beside each other, and not within a group. */
function* alternativesOf(source: string): Generator<string> {
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()|]/gsu)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      yield source.slice(start, index);
      start = index + 1;
    }
  }
  yield source.slice(start);
}

/**
 * Tells whether a whole line is any of these. Phrases are looked up, and each list has a pattern of its own: one pattern of
 * all takes V8 ten times as long to compile.
 */
function linesOf(lists: readonly string[]): (line: string) => boolean {
  const phrases = new Set<string>();
  const patterns: RegExp[] = [];
  for (const list of lists) {
    const others: string[] = [];
    for (const each of alternativesOf(list)) {
      if (PHRASE.test(each)) phrases.add(each);
      else others.push(each);
    }
    if (others.length > 0) patterns.push(leanRegExp(`^(?:${others.join('|')})$`, 'iu'));
  }
  return line => phrases.has(line.toLowerCase()) || patterns.some(pattern => pattern.test(line));
}

/** When it was published, or how long it takes to read. */
export const isTime = linesOf(WHEN);

const isOther = linesOf([...PAGES, ...PLAYERS, ...SHARING, ...HOUSES]);

/** What a page puts among an article's lines, and no words of it. */
export const isControl = (line: string): boolean => isTime(line) || isOther(line);
