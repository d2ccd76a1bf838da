import { inEnglish } from '../../findings/finding.js';
import { ArticleError } from '../article-error.js';

import type { HtmlMetadata } from './metadata.js';
import { countWords, parentOf } from './prose.js';
import type { Run } from './runs.js';
import { attribute, elementsOf, namesOf, textOf, within, type HtmlElement } from './tree.js';
import { isWithinMeter, OFFER, WALL } from './wall.js';
import { pattern } from '../pattern.js';

const FEWEST_WORDS = 50;
/** Where the page says that it is an article, or has a headline over whole sentences. */
const FEWEST_OF_AN_ARTICLE = 25;
const TEASER_WORDS = 220;
const CHALLENGE =
  /\b(?:checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|enable javascript and cookies to continue|unusual traffic|captcha|security check)\b/i;

/** Nothing that reads as an article was found where it was looked for; it may stand elsewhere in the page. */
export class NothingFound extends ArticleError {}

/** Throws where a page holds no article, or only the beginning of one, and says which. */
export function refuse(
  elements: readonly HtmlElement[],
  article: readonly Run[],
  all: readonly Run[],
  metadata: HtmlMetadata,
  left: ReadonlySet<HtmlElement>,
): void {
  const text = article.filter(run => run.kind !== 'heading');
  const words = text.reduce((sum, run) => sum + countWords(run.text), 0);
  const said = metadata.types.some(type => /Article|BlogPosting|^article$/i.test(type));

  if (words < TEASER_WORDS && (metadata.paywalled || hasWall(elements, all, left, article))) {
    throw new ArticleError(inEnglish('page-for-subscribers', { count: words }));
  }
  const fewest = words < FEWEST_WORDS ? fewestWords(elements, text, all, said) : FEWEST_WORDS;
  if (words < fewest) {
    const shown = all.reduce((sum, run) => sum + countWords(run.text), 0);
    if (isLogin(elements) && shown < 300) throw new ArticleError(inEnglish('page-asks-to-sign-in'));
    if (shown < 300 && all.some(({ text }) => CHALLENGE.test(text)))
      throw new ArticleError(inEnglish('page-asks-for-robots'));
    if (isShell(elements, shown)) throw new ArticleError(inEnglish('page-filled-by-script'));
    if (isIndex(all, elements)) throw new NothingFound(INDEX);
    const further = words > 0 ? leadsToWhole(elements) : undefined;
    if (further)
      throw new NothingFound(
        `Only a teaser of an article stands in this page (${words} words). Give the page that “${further}” leads to, or paste the text.`,
      );
    throw new NothingFound(
      words === 0
        ? 'No article was found in this page: it holds no running text. If the page is filled in by a script, save it from the browser, or paste the text.'
        : `No article was found in this page: only ${words} words of running text. Give the page of one article, or paste the text.`,
    );
  }
  const linked = text.reduce((sum, run) => sum + run.linked * run.text.length, 0);
  const length = text.reduce((sum, run) => sum + run.text.length, 0);
  if (!said && isOfResults(text)) throw new ArticleError(INDEX);
  if (linked > length * 0.7 || (!said && isOfTeasers(text, elements))) throw new ArticleError(INDEX);
}

/** How many words a page needs that doesn't say what it is: fewer under a headline, or if there is nothing else on it. */
function fewestWords(
  elements: readonly HtmlElement[],
  text: readonly Run[],
  all: readonly Run[],
  said: boolean,
): number {
  const ends = text.reduce((sum, run) => sum + (run.text.match(ENDS)?.length ?? 0), 0);
  const isTitled = elements.some(({ tagName }) => tagName === 'h1');
  const isApart = isTitled || elements.filter(({ tagName }) => tagName === 'article').length === 1;
  const usual = said || (ends > 1 && isApart) ? FEWEST_OF_AN_ARTICLE : FEWEST_WORDS;
  if (all.some(run => NO_ARTICLE.test(run.text)) || leadsToWhole(elements) || isIndex(all, elements)) return usual;
  if (said && isTitled && ends > 0) return FEWEST_OF_A_NOTE;
  const wordsOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + countWords(run.text), 0);
  return ends > 1 && wordsOf(text) >= MOST_OF_PAGE * wordsOf(all) ? Math.min(usual, FEWEST_ALONE) : usual;
}
const FEWEST_ALONE = 30;
const FEWEST_OF_A_NOTE = 12;
const MOST_OF_PAGE = 0.7;
const ENDS = /[.!?…]["'”’»)\]]{0,2}(?=\s|$)|[。！？।]/gu;
/** What a server or a program says of itself. */
const NO_ARTICLE = pattern('iu')`
  (?<!\p{L})(?:
    404|(?:page|file|url|address|article) (?:was |is |could |can)?(?:not|n[’']t)(?: be)? (?:found|exist|available)|
    does(?: not|n[’']t) exist|no longer (?:exists?|available)|access (?:is )?denied|forbidden|
    (?:error|fehler|erreur) \d{3}|(?:enable|requires?|activate|turn on) (?:javascript|cookies)|javascript (?:is|to)|
    log ?in|sign ?in|sign ?up|password|cookies|captcha|coming soon|under (?:construction|maintenance)|redirected|
    seite nicht gefunden|page introuvable|página no (?:existe|encontrada)|página não encontrada|страница не найдена|
    сторінку не знайдено
  )(?!\p{L})
`;

const FEWEST_RESULTS = 5;
/** What a search found: pieces of sentences, cut off at both ends or at the end. */
const isOfResults = (text: readonly Run[]): boolean =>
  text.length >= FEWEST_RESULTS &&
  text.filter(run => /(?:…|\.{3}|\[…\])\s*$/.test(run.text)).length > text.length * 0.7;

const INDEX = inEnglish('page-of-links');

/** In place of the rest, or at its beginning: what the page offers above its title or at its foot is no wall. */
function hasWall(
  elements: readonly HtmlElement[],
  all: readonly Run[],
  left: ReadonlySet<HtmlElement>,
  article: readonly Run[],
): boolean {
  if (all.some(({ text }) => text.length < LONGEST_METER && isWithinMeter(text))) return false;
  const isLabel = ({ kind, text }: Run) => kind === 'heading' && /^(?:keep|continue) reading\W*$/i.test(text);
  const first = article.length === 0 ? 0 : all.indexOf(article[0]);
  const titled = all.slice(0, first).reduce((found, { block }, at) => (block.tagName === 'h1' ? at : found), -1);
  const from = titled < 0 ? first : titled;
  const last = article.length === 0 ? all.length : all.indexOf(article.at(-1)!);
  const around = article.length === 0 ? null : parentOf(article.at(-1)!.block);
  const isNear = (run: Run, at: number) =>
    at <= last + FARTHEST_WALL && (around === null || within(run.block, each => each === around));
  if (
    all.some(
      (run, at) =>
        run.text.length < 400 &&
        at >= from &&
        WALL.test(article.includes(run) ? run.text.replace(QUOTED, '') : run.text) &&
        (!OFFER.test(run.text) || isNear(run, at)) &&
        !leadsToPart(run.block) &&
        !isLabel(run) &&
        !isForComments(run.block),
    )
  )
    return true;
  const start = article.length === 0 ? 0 : elements.indexOf(article[0].block);
  return elements.some((element, at) => {
    if (at < start || !left.has(element) || !/paywall|regwall|subscri/i.test(namesOf(element))) return false;
    const text = textOf(element).slice(0, 2000);
    return (
      WALL.test(text) && (!OFFER.test(text) || /paywall|regwall/i.test(namesOf(element))) && !isForComments(element)
    );
  });
}
/** An article may tell of what others ask of their readers. */
const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]{12,}’|«[^»]*»|„[^“”]*[“”]/gu;
const FARTHEST_WALL = 3;
const LONGEST_METER = 200;

const COMMENTS = /comment|reaction|contribution|discussion|disqus|forum/i;
/** Only what readers say is for subscribers. */
const isForComments = (element: HtmlElement): boolean =>
  within(element, each => !/^(?:html|body|main|article)$/.test(each.tagName) && COMMENTS.test(namesOf(each)));

/** “Continue reading the main story”: past an advertisement, in the same page. */
const leadsToPart = (block: HtmlElement): boolean =>
  elementsOf(block).some(each => each.tagName === 'a' && /^#\S/.test(attribute(each, 'href')?.trim() ?? ''));

/** The words of a link to the rest of the article, which stands in another page. */
function leadsToWhole(elements: readonly HtmlElement[]): string | undefined {
  const links = elements.filter(({ tagName }) => tagName === 'a').map(link => textOf(link).replace(/\s+/g, ' ').trim());
  return links.find(text => text.length <= LONGEST_LINK && TO_WHOLE.test(text));
}
const LONGEST_LINK = 80;
const TO_WHOLE = pattern('iu')`
  ^(?:
    (?:click here (?:for|to read) |read |see |view )(?:the |this )?
    (?:full|whole|complete|original|entire|rest of the) ?(?:\p{L}{0,12} )?
    (?:story|article|post|report|text|interview)|
    (?:read|learn) more|continue reading|keep reading|read on|weiterlesen|(?:ganzen )?artikel lesen|mehr lesen|
    lire (?:la suite|l[’']article|plus)|seguir leyendo|leer (?:más|el artículo|la noticia)|continuar lendo|
    leia (?:mais|a íntegra)|continua a leggere|leggi (?:tutto|l[’']articolo)|lees (?:verder|meer)|
    czytaj (?:dalej|więcej)|läs (?:mer|hela artikeln)|читати (?:далі|повністю)|читать (?:далее|полностью)|阅读全文|
    続きを読む|더 ?보기|اقرأ المزيد
  )(?: (?:here|now|at|on|from) .{1,40}|\s?["“„«‘:].{1,80})?[^\p{L}\p{N}]*$
`;

const isLogin = (elements: readonly HtmlElement[]): boolean =>
  elements.some(element => element.tagName === 'input' && /^password$/i.test(attribute(element, 'type') ?? ''));

/** A page of scripts with a place to fill. */
function isShell(elements: readonly HtmlElement[], shown: number): boolean {
  if (shown > 60) return false;
  const scripts = elements.filter(({ tagName }) => tagName === 'script').length;
  return (
    scripts > 0 &&
    elements.some(
      element =>
        /^(?:root|app|__next|__nuxt|___gatsby|main|application|react-root|svelte|ember\w*)$/i.test(
          attribute(element, 'id') ?? '',
        ) || element.tagName === 'noscript',
    )
  );
}

function isIndex(all: readonly Run[], elements: readonly HtmlElement[]): boolean {
  const links = all.filter(run => run.linked > 0.8 && countWords(run.text) >= 4).length;
  return links >= 8 || isOfTeasers(all, elements);
}

/** Headlines that lead elsewhere, each with a line or two below it, and nothing that goes on. */
function isOfTeasers(runs: readonly Run[], elements: readonly HtmlElement[]): boolean {
  const parts = new Set(elements.filter(isTeaser));
  if (parts.size < 5) return false;
  const longest = Math.max(0, ...[...parts].map(part => textOf(part).length));
  const lengthOf = (some: readonly Run[]) => some.reduce((sum, run) => sum + run.text.length, 0);
  const all = lengthOf(runs);
  const inParts = lengthOf(runs.filter(({ block }) => within(block, each => parts.has(each))));
  return longest < 600 && longest < all / 3 && inParts > all / 2;
}

const isTeaser = (element: HtmlElement): boolean =>
  element.tagName === 'article' ||
  /(?:^|[\s_-])(?:teaser|card|story-?item|news-?item|post-?item|entry-?item)(?:[\s_-]|$)/i.test(namesOf(element));
