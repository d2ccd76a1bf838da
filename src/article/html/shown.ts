import { attribute, isElement, isText, namesOf, textOf, type HtmlDocument, type HtmlElement } from './tree.js';

/** Holds no words of a text, or another's: pictures, programs, what is filled in. */
const NEVER_TEXT = new Set(
  (
    'script style noscript template iframe svg math canvas audio video object embed map select textarea input datalist ' +
    'progress meter head title link meta base rp rt frameset'
  ).split(' '),
);
/** Seldom the article's own words; a page may stand in a form as a whole. */
const APART = new Set('form dialog nav footer figcaption caption menu legend'.split(' '));
const APART_ROLES =
  /^(?:navigation|complementary|dialog|alertdialog|search|contentinfo|banner|menu|menubar|toolbar|tooltip|status|alert)$/;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const FOR_THE_EAR =
  /(?:^|\s)(?:sr-?only|visually-?hidden|u-visually-?hidden|is-visually-hidden|screen-?reader(?:-text|-only)?|element-invisible|a11y-(?:hidden|text)|assistive-text|offscreen|off-screen|show-for-sr)(?:\s|$)/i;

/** What a part of a page is for, by the names that its makers gave it: as a name of its own, or before the kind of part. */
const ASIDE =
  'ad|ads|advert|adverts|advertisement|advertorial|sponsor|sponsored|promo|promos|cookie|cookies|consent|gdpr|newsletter|newsletters|' +
  'subscribe|subscription|signup|sign-up|related|recommended|recommendations?|readmore|read-?more|more-?stories|more-?news|' +
  'trending|most-?read|most-?popular|popular|comments?|disqus|respond|share|sharing|shares|social|breadcrumbs?|caption|captions|' +
  'credit|credits|tags?|taglist|paywall|regwall|toolbar|skip-?links?|author-?bio|author-?box|about-?author|outbrain|taboola|' +
  'sidebar|teasers?|byline|correction-?box|post-?meta|entry-?meta|article-?meta|also-?read|see-?also|footnotes?|endnotes?|jump-?to|table-of-contents|toc|pagination|pager';
const KIND_OF_PART =
  'list|lists|box|boxes|block|blocks|section|sections|container|wrapper|wrap|widget|widgets|module|modules|bar|banner|banners|links?|stories|' +
  'articles?|posts?|news|content|contents|items?|buttons?|btns?|icons?|form|area|footer|header|thread|panel|inner|outer|row|group|nav|menu|' +
  'tools|notice|popup|modal|overlay|slot|unit|zone|video|videos|gallery|carousel|slider|cta|teaser|teasers|rail|column|feed|count|counts|template|text|title|line|label|placeholder|top|bottom|left|right|inline|media|body|embed|promo';
const ASIDE_NAME = new RegExp(
  `(?:^|\\s)(?:[a-z0-9]{1,20}[_-]{1,2}){0,2}(?:${ASIDE})(?:[_-]{1,2}(?:${KIND_OF_PART}|\\d{1,8})){0,3}(?:--[\\w-]{1,40})?(?=\\s|$)`,
  'i',
);
/** What is in such a part is never the article's, however well it is written. */
const SURELY_ASIDE =
  /(?:^|\s)(?:comments?|comment-?(?:list|section|thread|area|body|content|form|respond|item)|comments-\w{1,20}|disqus\w{0,20}|cookie-?(?:banner|notice|consent|bar|law)?|consent|gdpr|newsletter(?:[_-]\w{1,20}){0,2}|related(?:[_-](?:articles?|posts?|stories|news|content|links?|box|list|items?|wrapper|container))?|recommended(?:[_-]\w{1,20})?|outbrain|taboola|most-?(?:read|popular)|trending|ad|ads|advert\w{0,10}|paywall|regwall|breadcrumbs?|author-?bio|(?:foot|end)notes?(?:[_-](?:list|section|container|\d{1,4}))?)(?=\s|$)/i;
const TIP =
  /(?:^|[\s_-])(?:tooltip|tooltips|tool-tip|popover|popup|rollover|hover-?card|hover|flyout|dropdown|glossary|infotip|term)(?:[\s_-]|text|content|box|$)/i;
const TIP_WORDS =
  /(?:^|[\s_-])(?:tip|tooltip|popover|popup|rollover|hovercard|flyout|dropdown|glossary|hover|infotip|term|definition|def)?[_-]{0,2}(?:text|content|body|block|inner|box|definition|explanation|description|panel|menu|list|bubble|popup)(?:[\s_-]|$)/i;

/** Shorter runs are labels. */
const PROSE_LENGTH = 40;

export interface Shown {
  /** What isn't shown, or isn't the article. */
  left: Set<HtmlElement>;
  /** Characters of running text in it, links apart. */
  proseOf: (element: HtmlElement) => number;
}

/** Which parts of a page are shown to its reader as an article. What holds most of the page's running text always is. */
export function shownOf(document: HtmlDocument, blocks: ReadonlySet<HtmlElement>): Shown {
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

  const drop = (element: HtmlElement): boolean => {
    const name = element.tagName;
    if (NEVER_TEXT.has(name)) return true;
    if (name === 'html' || name === 'body') return false;
    const isMost = (prose.get(element) ?? 0) > all / 2;
    if (isMost) return false;
    if (isHidden(element)) return true;
    if (!blocks.has(element)) return isTip(element);
    if (APART.has(name) || APART_ROLES.test(attribute(element, 'role') ?? '')) return true;
    if (name === 'header') return !holdsHeading(element) && (prose.get(element) ?? 0) === 0;
    if (attribute(element, 'aria-hidden') === 'true') return true;
    if (name === 'article' || name === 'main' || /^h[1-6]$/.test(name))
      return SURELY_ASIDE.test(namesOf(element)) && name === 'article';
    if (name === 'aside') return true;
    const names = namesOf(element);
    if (names === '' || !ASIDE_NAME.test(names)) return false;
    return SURELY_ASIDE.test(names) || !isBesidesProse(element, prose) || isInvitation(element);
  };
  const visit = (element: HtmlElement) => {
    if (drop(element)) {
      left.add(element);
      return;
    }
    for (const child of element.childNodes) if (isElement(child)) visit(child);
  };
  for (const child of document.childNodes) if (isElement(child)) visit(child);
  return { left, proseOf: element => prose.get(element) ?? 0 };
}

/** Blanks and line breaks of the source don't count. */
function lengthOf(text: string): number {
  return text.length < 3 ? text.trim().length : text.replace(/\s+/g, ' ').length;
}

function isHidden(element: HtmlElement): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value !== 'until-found') return true;
    if (name === 'style' && HIDDEN_STYLE.test(value)) return true;
    if (name === 'class' && FOR_THE_EAR.test(value)) return true;
    if (name === 'role' && value === 'tooltip') return true;
  }
  return false;
}

/** The words that come up over a word, in an element within that word's own. */
function isTip(element: HtmlElement): boolean {
  const names = namesOf(element);
  if (names === '' || !TIP_WORDS.test(names)) return false;
  const parent = element.parentNode;
  return (
    parent !== null && isElement(parent) && (TIP.test(names) || TIP.test(namesOf(parent))) && TIP.test(namesOf(parent))
  );
}

function holdsHeading(element: HtmlElement): boolean {
  return element.childNodes.some(child => isElement(child) && (/^h[1-6]$/.test(child.tagName) || holdsHeading(child)));
}

/** Whole sentences, not labels: an unlucky name doesn't make an aside of them. */
function isBesidesProse(element: HtmlElement, prose: ReadonlyMap<HtmlElement, number>): boolean {
  const length = prose.get(element) ?? 0;
  if (length < PROSE_LENGTH) return false;
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  return length > text.length / 2 && /[.!?。！？…]["'”’»)\]]*$/.test(text);
}

const INVITES =
  /\b(?:sign up|subscribe|newsletter|inbox|follow us|share this|cookies?|your email|e-mail address|click here|download our app|abonnieren|newsletter|abonnez-vous|suscríb\w+|assine)\b/i;
function isInvitation(element: HtmlElement): boolean {
  return INVITES.test(textOf(element).slice(0, 2000));
}
