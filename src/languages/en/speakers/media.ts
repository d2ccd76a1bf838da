import { leanRegExp } from '../../../article/lean-pattern.js';

const TEXTS =
  'statement|interview|speech|letter|e-?mail|memo|post|tweet|video|message|podcast|address|op-ed|essay|article|blog post|press conference|news conference|press release|television interview|debate|testimony|briefing|newsletter|thread|phone call';
const PLATFORMS =
  'Telegram|Twitter|Facebook|Instagram|YouTube|Snapchat|Truth Social|X|Threads|Bluesky|TikTok|WhatsApp|LinkedIn|Reddit|Mastodon|Weibo|VK';

/** "in a post on Telegram", "on Twitter", "in an interview with the Herald", "in a statement". */
export const MEDIUM = leanRegExp(
  `\\b(?:on|via|to) (?:(?:his|her|their|its|the|social media platform|social network) ){0,2}(?<place>${PLATFORMS})\\b(?! \\p{Lu})` +
    `|\\b(?:in|at|during|via|through|from) (?<text>(?:an?|the|his|her|their) (?:[\\p{Ll}\\p{N}-]+ ){0,3}?(?:${TEXTS})(?: (?:with|on|to) (?:the )?\\p{Lu}[\\p{L}&]*(?: \\p{Lu}[\\p{L}&]*){0,3})?)\\b(?! on (?:${PLATFORMS})\\b)`,
  'u',
);

/** Words of the page around the article, though marks may stand about them: "Follow us on Twitter." */
export const OF_THE_PAGE =
  /^(?:follow|like|join|find|subscribe to|sign up|contact|e-?mail|tweet)\b.{1,60}(?:\bon (?:Twitter|Facebook|Instagram|YouTube|Telegram|X|Threads|Bluesky)\b|\bnewsletter\b|@\w{2,30}\b)[^.!?]{0,40}[.!]?$/i;

/** Before the title of a work in apposition: "her commentary, “…,” is". */
export const WORK_BEFORE =
  /(?:[’']s?|\b(?:his|her|their|its|my|our|a|the|an)) (?:\p{Ll}+ ){0,2}(?:article|column|commentary|editorial|essay|op-ed|book|novel|memoir|song|album|film|movie|documentary|play|poem|painting|report|paper|study|series|show|episode|speech|lecture|single|musical|opera|sculpture),? $/u;
/** After it, a verb whose subject is the work. */
export const WORK_AFTER =
  /^,? (?:is|are|was|were|has|had|won|tells|told|describes|described|appeared|topped|sold|premiered|opened|features|starring|published|released|which|by|from|about)\b/;
