import { isFurniture } from '../furniture.js';
import { tidy } from '../normalise.js';
import { SENTENCE_END } from '../sentence-end.js';
import { LEADS_TO_ITSELF, STRUCK } from './inline.js';
import { isLinkedTitle, LONGEST_TEASER } from './rows.js';
import { threadsIn } from './threads.js';
import { isDouble, isTip } from './tips.js';
import {
  attribute,
  elementsOf,
  isElement,
  isText,
  namesOf,
  textOf,
  within,
  type HtmlDocument,
  type HtmlElement,
} from './tree.js';
import { WALL } from './wall.js';
import { pattern } from '../pattern.js';

/** Holds no words of a text, or another's: pictures, programs, what is filled in. */
const NEVER_TEXT = new Set(
  (
    'script style noscript template iframe svg annotation annotation-xml canvas audio video object embed map select textarea input datalist ' +
    'progress meter head title link meta base rp rt frameset'
  ).split(' '),
);
/** Seldom the article's own words; a page may stand in a form as a whole. */
const APART = new Set('form dialog nav footer figcaption caption menu legend'.split(' '));
const APART_ROLES =
  /^(?:navigation|complementary|dialog|alertdialog|search|contentinfo|banner|menu|menubar|toolbar|tooltip|status|alert|doc-endnotes|doc-footnote|doc-bibliography|doc-toc)$/;
const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|right|text-indent|margin-left)\s*:\s*-\d{4,5}(?:\.\d+)?(?:px|r?em)|font-size\s*:\s*0(?:px|r?em|pt|%)?\s*(?:;|!|$)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,])/i;
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide|is-hidden|u-hidden|d-none|display-none|ng-hide|uk-hidden)(?=\s|$)/;
/** From a width of the window on, or on paper alone. */
const SHOWN_AGAIN =
  /(?:^|\s)(?:\w{2,4}:(?:block|flex|inline|grid|table|contents)|d-(?:sm|md|lg|xl|xxl)-|hidden-(?:xs|sm|print))/;
const FOR_THE_EAR =
  /(?:^|\s)(?:sr-?only|visually-?hidden|u-visually-?hidden|is-visually-hidden|screen-?reader(?:-text|-only)?|element-invisible|a11y-(?:hidden|text)|assistive-text|offscreen|off-screen|show-for-sr)(?:\s|$)/i;

/** What a part of a page is for, by the names that its makers gave it: as a name of its own, or before the kind of part. */
const ASIDE =
  'ad|ads|advert|adverts|advertisement|advertorial|sponsor|sponsored|promo|promos|cookie|cookies|consent|gdpr|newsletter|newsletters|' +
  'subscribe|subscription|signup|sign-up|related|recommended|recommendations?|readmore|read-?more|more-?stories|more-?news|' +
  'trending|most-?read|most-?popular|popular|comments?|talkbacks?|disqus|respond|recirc|read-?next|up-?next|next-?up|share|sharing|shares|social|breadcrumbs?|caption|captions|' +
  'credit|credits|contributor-?(?:about|bio|info|card|box)|(?:author|writer|contributor)-?(?:card|profile|info|description|details|dropdown|popup|hover|flyout|blurb)|tags?|taglist|paywall|regwall|toolbar|skip-?links?|author-?bio|author-?box|about-?author|outbrain|taboola|' +
  'sidebar|teasers?|byline|correction-?box|(?:post|entry|article|story|node|item)-?(?:meta|info|details)|disclaimer|also-?read|see-?also|footnotes?|endnotes?|references|reflist|bibliography|donat(?:e|ions?)|jump-?to|table-of-contents|toc|pagination|pager';
const KIND_OF_PART =
  'list|lists|box|boxes|block|blocks|section|sections|container|wrapper|wrap|widget|widgets|module|modules|bar|banner|banners|links?|stories|' +
  'articles?|posts?|news|content|contents|items?|buttons?|btns?|icons?|form|area|footer|header|thread|panel|inner|outer|row|group|nav|menu|' +
  'tools|notice|popup|modal|overlay|slot|unit|zone|video|videos|gallery|carousel|slider|cta|teaser|teasers|rail|column|feed|count|counts|template|text|title|line|label|placeholder|top|bottom|left|right|inline|media|body|embed|promo';
const ASIDE_NAME = new RegExp(
  `(?:^|\\s)(?:[a-z0-9]{1,20}[_-]{1,2}){0,2}(?:${ASIDE})(?:[_-]{1,2}(?:${KIND_OF_PART}|\\d{1,8})){0,3}(?:--[\\w-]{1,40})?(?=\\s|$)`,
  'i',
);
/** What asks for consent, by the names that its makers sell it under. */
const CONSENT =
  '(?:onetrust|ot|didomi|qc-cmp\\d?|usercentrics|uc|cookiebot|cookieyes|cky|cmplz|borlabs|osano|truste|iubenda|termly|klaro|fc|sp)-?' +
  '(?:consent|banner|pc|sdk|cmp|popup|notice|modal|message|dialog|policy|wrapper|root|container|window)(?:[_-]{1,2}\\w{1,20}){0,3}|sp_message\\w{0,30}|cybotcookiebot\\w{0,30}|cc-window|cookies?[_-]?(?:policy|popup|message|modal|overlay|dialog|disclaimer|info|settings|warning|wrapper|container)';
const IN_CONSENT = new RegExp(
  `(?:^|\\s)(?:${CONSENT}|gdpr|consent|gdpr[_-][\\w-]{1,40}|consent[_-][\\w-]{1,40})(?=\\s|$)`,
  'i',
);
/** What is in such a part is never the article's, however well it is written. */
const SURELY_ASIDE = new RegExp(
  `(?:^|\\s)(?:comments?|comment-?(?:list|section|thread|area|body|content|form|respond|item)|comments-\\w{1,20}|disqus\\w{0,20}|cookie-?(?:banner|notice|consent|bar|law)?|consent|gdpr|${CONSENT}|newsletter(?:[_-]\\w{1,20}){0,2}|related(?:[_-](?:articles?|posts?|stories|news|content|links?|box|list|items?|wrapper|container))?|recommended(?:[_-]\\w{1,20})?|outbrain|taboola|most-?(?:read|popular)|trending|ad|ads|advert\\w{0,10}|breadcrumbs?|talkbacks?|disclaimer|recirc(?:-?list)?|(?:contributor|author)s?-?(?:bio|box)|about-?(?:the-?)?author|(?:foot|end)notes?(?:[_-](?:list|section|container|\\d{1,4}))?|references|reflist|bibliography)(?=\\s|$)`,
  'i',
);
/** A picture's words, or a drawing's, a player's, a vote's. */
const CAPTION = /(?:^|[\s_-])(?:captions?|cutline|photo-?credit|image-?credit)(?:[\s_-]|$)/i;
const PICTURE_BOX = /(?:^|[\s_-])(?:image|img|photo|picture|thumb|thumbnail|figure|gallery|slide)(?:[\s_-]|$)/i;
const GRAPHIC_BOX =
  /(?:^|[\s_-])(?:charts?|graphics?|infographics?|datawrapper|flourish|infogram|(?:video|audio|media)-?player|podcast-?player|audio|poll|quiz|survey)(?:[\s_-]|$)/i;
/** What a gallery, a player or a picture says of itself. */
const OF_MEDIA =
  /(?:^|\s)(?:[a-z\d]{1,20}[_-]{1,2})?(?:video|photo|image|picture|gallery|slideshow|audio)s?[_-]{1,2}(?:desc|description|descr|summary|info|details|legend|credits?|source|copyright)(?=\s|$)/i;
/** At the foot of the page, below all that is read. */
const FOOT = /(?:^|\s)(?:(?:site|page|main|global)[_-]?)?footer(?=\s|$)|(?:^|\s)(?:fine|small)-?print(?=\s|$)/i;
const FILLED_IN = /^(?:email|password|radio|checkbox|tel)$/i;
const LONGEST_BOX = 400;

/** Shorter runs are labels. */
const PROSE_LENGTH = 40;

/**
 * Which parts of a page are not shown to its reader, or not as an article. What holds most of the page's running text always
 * is, and what holds its title. `isLenient` takes no part out for its name, or for being a box: where nothing else is left,
 * those are the article.
 */
export function leftOut(
  document: HtmlDocument,
  blocks: ReadonlySet<HtmlElement>,
  { isLenient = false } = {},
): Set<HtmlElement> {
  const left = new Set<HtmlElement>();
  const prose = new Map<HtmlElement, number>();

  const measure = (element: HtmlElement): number => {
    let sum = 0;
    let run = 0;
    const walk = (node: HtmlElement, isLinked: boolean) => {
      for (const child of node.childNodes) {
        if (isText(child)) {
          if (!isLinked) run += lengthOf(child.value);
        } else if (isElement(child) && !NEVER_TEXT.has(child.tagName)) {
          if (blocks.has(child)) {
            if (run >= PROSE_LENGTH) sum += run;
            run = 0;
            sum += measure(child);
          } else walk(child, isLinked || child.tagName === 'a');
        }
      }
    };
    walk(element, false);
    if (run >= PROSE_LENGTH) sum += run;
    prose.set(element, sum);
    return sum;
  };
  let all = 0;
  for (const child of document.childNodes) if (isElement(child)) all += measure(child);

  const elements = elementsOf(document);
  const notes = notesOf(elements);
  const replies = isLenient ? new Set() : threadsIn(elements);
  const titles = elements.filter(({ tagName }) => tagName === 'h1');
  /** What surely is no article is one all the same if nothing else on the page can be. */
  const isAllThereIs = (element: HtmlElement): boolean =>
    all - (prose.get(element) ?? 0) < LEAST_ARTICLE || holdsTitles(element);
  const holdsTitles = (element: HtmlElement): boolean =>
    titles.length > 0 && titles.every(title => within(title, each => each === element));

  const drop = (element: HtmlElement): boolean => {
    const name = element.tagName;
    if (NEVER_TEXT.has(name)) return true;
    if (name === 'html' || name === 'body') return false;
    const length = prose.get(element) ?? 0;
    const called = namesOf(element);
    if (called !== '' && IN_CONSENT.test(called) && !holdsTitles(element)) return true;
    if (!isLenient && length < all / 2 && isConsent(element, length) && !holdsTitles(element)) return true;
    if (length > all / 2)
      return (
        (isHidden(element) || isDialog(element) || SURELY_ASIDE.test(partedNames(element))) && !isAllThereIs(element)
      );
    if (isHidden(element) || isHiddenByClass(element)) return true;
    if (isNextStory(element)) return true;
    if (STRUCK.has(name) && element.childNodes.some(child => isElement(child) && blocks.has(child))) return true;
    if (!blocks.has(element)) return isTip(element) || isDouble(element) || isPictureWithWords(element, blocks);
    if (length >= LEAST_WITH_TITLE && name !== 'nav' && holdsTitles(element)) return false;
    if (isLenient) return name === 'nav' || name === 'footer' || isDialog(element);
    if (called !== '' && LEADS_TO_ITSELF.test(called)) return true;
    if (notes.has(element) || replies.has(element) || isBox(element, length)) return true;
    if (length < all / 4 && called !== '' && FOOT.test(called) && !holdsTitles(element)) return true;
    if (length <= LONGEST_BOX && (OF_MEDIA.test(partedNames(element)) || isCreditAsAWhole(element))) return true;
    if (length < all / 4 && (NOT_PRINTED.test(called) || opensElsewhere(element, length))) return true;
    if (APART.has(name) || APART_ROLES.test(attribute(element, 'role') ?? '')) return true;
    if (name === 'header') return !holdsHeading(element) && length === 0;
    if (attribute(element, 'aria-hidden') === 'true') return true;
    if (name === 'article' || name === 'main' || /^h[1-6]$/.test(name))
      return SURELY_ASIDE.test(partedNames(element)) && name === 'article';
    if (name === 'aside') return true;
    const names = partedNames(element);
    if (names === '' || !ASIDE_NAME.test(names)) return false;
    // The part behind the wall is called so as well as the wall: search engines ask for that class.
    if (WALLED.test(names)) return length < PROSE_LENGTH || WALL.test(textOf(element).slice(0, 2000));
    if (NEWSLETTER.test(names)) return !isBesidesProse(element, prose) || leadsAway(element) || isInvitation(element);
    return (
      SURELY_ASIDE.test(names) || !isBesidesProse(element, prose) || isInvitation(element) || isTeaser(element, length)
    );
  };
  const visit = (element: HtmlElement) => {
    if (drop(element)) {
      left.add(element);
      return;
    }
    for (const child of element.childNodes) if (isElement(child)) visit(child);
  };
  for (const child of document.childNodes) if (isElement(child)) visit(child);
  return left;
}

/** A letter to readers is printed as an article, too, in parts that are called after it. */
const NEWSLETTER = /(?:^|\s)newsletter[_-]{1,2}(?:body|content|text|copy|article|story|main)(?=\s|$)/i;
const leadsAway = (element: HtmlElement): boolean =>
  elementsOf(element).some(({ tagName }) => /^(?:form|input|button|a)$/.test(tagName));

/** A box that is called so, with a headline that leads to another page. */
const isTeaser = (element: HtmlElement, length: number): boolean =>
  length <= LONGEST_TEASER && elementsOf(element).some(isLinkedTitle);

/** Another article, loaded below the one that the page is for: each has its address. */
function isNextStory(element: HtmlElement): boolean {
  const address = addressOf(element);
  const { parentNode } = element;
  if (address === undefined || parentNode === null || !isElement(parentNode)) return false;
  const around = parentNode.childNodes.filter(isElement);
  return around.slice(0, around.indexOf(element)).some(before => {
    const other = addressOf(before);
    return other !== undefined && other !== address && elementsOf(before).some(({ tagName }) => tagName === 'h1');
  });
}
/** Without what leads to a part of it. */
const addressOf = (element: HtmlElement): string | undefined =>
  (attribute(element, 'data-url') ?? attribute(element, 'data-permalink'))?.replace(/[?#].*$/s, '');

const WALLED = /(?:^|\s)(?:paywall|regwall)(?:[_-](?:content|body|text|section|article))?(?=\s|$)/i;

/** With less besides it, whatever holds most of the page's running text is the article. */
const LEAST_ARTICLE = 350;

/** With its title, this much running text is the article, or what it is in. */
const LEAST_WITH_TITLE = 200;

const WITHOUT_BLANKS = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** Blanks and line breaks of the source don't count; a sign of Chinese or Japanese says as much as three letters. */
function lengthOf(text: string): number {
  if (text.length < 3) return text.trim().length;
  const signs = text.match(WITHOUT_BLANKS)?.length ?? 0;
  return text.replace(/\s+/g, ' ').length + 2 * signs;
}

/** `RelatedArticles` as `Related-Articles`. */
const partedNames = (element: HtmlElement): string => {
  const names = namesOf(element);
  return /[a-z][A-Z]/.test(names) ? names.replace(/([a-z])([A-Z])/g, '$1-$2') : names;
};

function isHidden(element: HtmlElement): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value !== 'until-found') return true;
    if (name === 'style' && HIDDEN_STYLE.test(value)) return true;
    if (name === 'class' && FOR_THE_EAR.test(value)) return true;
    if (name === 'popover' || (name === 'role' && value === 'tooltip')) return true;
    // AMP's word for what a tap opens
    if (name === 'layout' && value === 'nodisplay') return true;
    // Of each page of paper, as a word processor saves it
    if (name === 'title' && element.tagName === 'div' && /^(?:header|footer)$/.test(value)) return true;
  }
  return false;
}

/** By a class that many houses call so, unless another shows it again. */
function isHiddenByClass(element: HtmlElement): boolean {
  const names = attribute(element, 'class');
  return names !== undefined && HIDDEN_CLASS.test(names) && !SHOWN_AGAIN.test(names);
}

/** A line that is nothing but the name of who took a picture. */
function isCreditAsAWhole(element: HtmlElement): boolean {
  if (element.childNodes.length > MOST_AROUND || !/^(?:p|div|li)$/.test(element.tagName)) return false;
  const [only, second] = element.childNodes.filter(child => !isText(child) || /\S/.test(child.value));
  return (
    only !== undefined &&
    second === undefined &&
    isElement(only) &&
    /^(?:span|em|i|small|cite)$/.test(only.tagName) &&
    PICTURE_CREDIT.test(partedNames(only)) &&
    textOf(only).length <= LONGEST_CREDIT
  );
}
const PICTURE_CREDIT = /(?:^|\s)(?:photo|image|picture|media|foto)[_-]?(?:credits?|by|source|copyright)(?=\s|$)/i;
const LONGEST_CREDIT = 120;
/** One element, and blanks around it. */
const MOST_AROUND = 3;

const isDialog = (element: HtmlElement): boolean =>
  element.tagName === 'dialog' || /^(?:alert)?dialog$/.test(attribute(element, 'role') ?? '');

/** A box of its own among the paragraphs: a picture with its words, a drawing, something to fill in, a card that leads elsewhere. */
function isBox(element: HtmlElement, length: number): boolean {
  if (length > LONGEST_BOX || /^(?:p|li|ul|ol|h[1-6]|td|th|tr|tbody|table|main|article|form)$/.test(element.tagName))
    return CAPTION.test(namesOf(element)) && length <= LONGEST_BOX && hasPictureBeside(element);
  const inside = elementsOf(element);
  const has = (holds: (each: HtmlElement) => boolean) => inside.some(holds);
  if (has(({ tagName }) => tagName === 'h1') || inside.filter(isParagraph).length > 2) return false;
  const names = namesOf(element);
  const hasPicture = has(isPicture);
  const hasTitle = has(({ tagName }) => /^h[2-6]$/.test(tagName));
  if (hasPicture && (CAPTION.test(names) || (!hasTitle && PICTURE_BOX.test(names)))) return true;
  if (CAPTION.test(names) && hasPictureBeside(element)) return true;
  if (GRAPHIC_BOX.test(names)) return true;
  if (element.tagName === 'a' && attribute(element, 'href') !== undefined)
    return hasTitle && (hasPicture || inside.some(isParagraph));
  const isFilledIn = has(({ tagName }) => tagName === 'input') && has(({ tagName }) => tagName === 'button');
  if (isFilledIn && !inside.some(isParagraph)) return true;
  return has(each => (each.tagName === 'input' && FILLED_IN.test(attribute(each, 'type') ?? '')) || isCall(each));
}

/** Not the article's, since it isn't printed with it. */
const NOT_PRINTED =
  /(?:^|\s)(?:no-?print|not-?print(?:able|ed)?|dont-?print|hide-(?:on|for|in)-print|print-(?:hide|hidden)|hidden-print|d-print-none)(?=\s|$)/i;

const LONGEST_LIST = 3000;
/** A box under a heading like "Read more", with links in it. */
function opensElsewhere(element: HtmlElement, length: number): boolean {
  if (length > LONGEST_LIST || !/^(?:div|section|aside|ul|nav)$/.test(element.tagName)) return false;
  const first = firstPart(element);
  if (!first || !/^h[2-6]$/.test(first.tagName)) return false;
  const title = tidy(textOf(first));
  if (title.length > LONGEST_LABEL) return false;
  const inside = elementsOf(element);
  return isFurniture(title) ? inside.some(isLink) : OF_HOUSE.test(title) && inside.some(isLinkedTitle);
}
/** "The latest on Quayside", above headlines */
const OF_HOUSE =
  /^(?:the |our )?(?:latest|more|other|further|top|today[’']s) (?:(?:news|stories|articles|posts|headlines|coverage|reading) )?(?:on|from|in|at|by|about) \S.{1,40}$/i;
const LONGEST_LABEL = 60;
const isLink = (element: HtmlElement): boolean => element.tagName === 'a' && attribute(element, 'href') !== undefined;

/** The first element in it, as deep as it goes, that isn't just a box. */
function firstPart(element: HtmlElement): HtmlElement | undefined {
  for (const child of element.childNodes) {
    if (isText(child) ? /\S/.test(child.value) : !isElement(child)) return undefined;
    if (!isElement(child) || NEVER_TEXT.has(child.tagName)) continue;
    return /^(?:div|section|header|span|a|li|aside)$/.test(child.tagName) ? firstPart(child) : child;
  }
  return undefined;
}

/** Something that is asked for before a page is read, whatever its makers call it. */
function isConsent(element: HtmlElement, length: number): boolean {
  if (length === 0 || length > LONGEST_LIST || !/^(?:div|section|form|aside)$/.test(element.tagName)) return false;
  const text = textOf(element);
  return (
    text.length < LONGEST_LIST &&
    (text.match(/\bcookies?\b/gi)?.length ?? 0) > 1 &&
    ACCEPTS.test(text) &&
    elementsOf(element).some(({ tagName }) => tagName === 'button')
  );
}
const ACCEPTS =
  /(?<!\p{L})(?:accept|allow|agree|akzeptier|zustimm|accepte|aceptar|acepto|aceitar|aceito|accett|akkoord|accepteer|zgadzam|akceptuj|godkänn|acceptera|прийня|погодж|принять|соглас|kabul|αποδοχή)/iu;

/** A picture and its words in a line that ends with them. */
function isPictureWithWords(element: HtmlElement, blocks: ReadonlySet<HtmlElement>): boolean {
  const parent = element.parentNode;
  if (!parent || !element.childNodes.some(isElement) || !/\p{L}{2}/u.test(textOf(element))) return false;
  if (!elementsOf(element).some(({ tagName }) => /^(?:img|picture|amp-img)$/.test(tagName))) return false;
  if (textOf(element).length > LONGEST_BOX) return false;
  const around = parent.childNodes.filter(child => !isText(child) || /\S/.test(child.value));
  const at = around.indexOf(element);
  const isEdge = (node: (typeof around)[number] | undefined): boolean =>
    node === undefined || (isElement(node) && (node.tagName === 'br' || blocks.has(node)));
  return around.length > 1 && isEdge(around[at - 1]) && isEdge(around[at + 1]);
}

const CALLS_TO = pattern('iu')`
  ^(?:
    sign ?up|subscribe|join|register|sign me up|get (?:the|our) (?:newsletter|app|emails?)|submit|donate|vote|yes|
    no|ja|nein|oui|non|sí|sim|não|так|ні|abonnieren|anmelden|s[’']abonner|s[’']inscrire|je m[’']inscris|
    suscribir(?:me|se)?|suscríbete|apúntate|assinar|assine|inscrever|iscriviti|abbonati|aanmelden|inschrijven|
    підписатися|подписаться|zapisz się|prenumerera|abone ol|εγγραφή|登録|登録する|订阅|구독
  )(?: .{1,24})?\W*$
`;
/** Pressed, it sends an address, a vote or money. */
const isCall = (element: HtmlElement): boolean => element.tagName === 'button' && CALLS_TO.test(textOf(element).trim());

const isParagraph = (element: HtmlElement): boolean =>
  element.tagName === 'p' && textOf(element).trim().length >= PROSE_LENGTH;
const isPicture = ({ tagName }: HtmlElement): boolean => /^(?:img|picture|amp-img|video|svg)$/.test(tagName);

/** In the same box, or right before. */
function hasPictureBeside(element: HtmlElement): boolean {
  const parent = element.parentNode;
  if (elementsOf(element).some(isPicture)) return true;
  if (parent === null || !isElement(parent)) return false;
  const around = parent.childNodes.filter(isElement);
  const before = around[around.indexOf(element) - 1];
  return before !== undefined && (isPicture(before) || elementsOf(before).some(isPicture));
}

const LONGEST_NOTE = 600;

/** The notes that marks in the text lead to. */
function notesOf(elements: readonly HtmlElement[]): Set<HtmlElement> {
  const targets = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'a') continue;
    const [, target] = attribute(element, 'href')?.split('#') ?? [];
    if (!target) continue;
    const mark = /^[[(]?(\d{1,3}|[*†‡§¶]{1,3}|[ivx]{1,5})[\])]?$/.exec(textOf(element).trim())?.[1];
    if (mark) targets.set(target, mark);
  }
  const notes = new Set<HtmlElement>();
  if (targets.size === 0) return notes;
  for (const element of elements) {
    const [first] = element.childNodes;
    const anchor = first && isElement(first) && first.tagName === 'a' ? attribute(first, 'name') : undefined;
    const mark = targets.get(attribute(element, 'id') ?? anchor ?? '');
    if (mark === undefined || !/^(?:p|li|div|aside|dd|dt)$/.test(element.tagName) || holdsHeading(element)) continue;
    const text = textOf(element).trim();
    const isNumbered = text.replace(/^[[(^\s]+/, '').startsWith(mark) || element.tagName === 'li';
    if (isNumbered && text.length <= LONGEST_NOTE) notes.add(element);
  }
  return notes;
}

function holdsHeading(element: HtmlElement): boolean {
  return element.childNodes.some(child => isElement(child) && (/^h[1-6]$/.test(child.tagName) || holdsHeading(child)));
}

/** Whole sentences, not labels: an unlucky name doesn't make an aside of them. */
function isBesidesProse(element: HtmlElement, prose: ReadonlyMap<HtmlElement, number>): boolean {
  const length = prose.get(element) ?? 0;
  if (length < PROSE_LENGTH) return false;
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  return length > text.length / 2 && SENTENCE_END.test(text);
}

const INVITES =
  /\b(?:sign up|subscribe|newsletter|inbox|follow us|share this|cookies?|your email|e-mail address|click here|donat(?:e|ions?)|download our app|abonnieren|newsletter|abonnez-vous|suscríb\w+|assine)\b/i;
function isInvitation(element: HtmlElement): boolean {
  return INVITES.test(textOf(element).slice(0, 2000));
}
