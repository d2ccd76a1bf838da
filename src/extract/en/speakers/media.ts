const TEXTS =
  'statement|interview|speech|letter|e-?mail|memo|post|tweet|video|message|podcast|address|op-ed|essay|article|blog post|press conference|news conference|press release|television interview|debate|testimony|briefing|newsletter|thread|phone call';
const PLATFORMS =
  'Telegram|Twitter|Facebook|Instagram|YouTube|Snapchat|Truth Social|X|Threads|Bluesky|TikTok|WhatsApp|LinkedIn|Reddit|Mastodon|Weibo|VK';

/** "in a post on Telegram", "on Twitter", "in an interview with the Herald", "in a statement". */
export const MEDIUM = new RegExp(
  `\\b(?:on|via|to) (?:(?:his|her|their|its|the|social media platform|social network) ){0,2}(?<place>${PLATFORMS})\\b(?! \\p{Lu})` +
    `|\\b(?:in|at|during|via|through|from) (?<text>(?:an?|the|his|her|their) (?:[\\p{Ll}\\p{N}-]+ ){0,3}?(?:${TEXTS})(?: (?:with|on|to) (?:the )?\\p{Lu}[\\p{L}&]*(?: \\p{Lu}[\\p{L}&]*){0,3})?)\\b(?! on (?:${PLATFORMS})\\b)`,
  'u',
);
