/** What a link to a quiz shows where it is shared: tags for the head of its page, and a picture. */
export { drawCard, CardError, type CardFont, type DrawOptions } from './draw.js';
export type { CardOptions } from './card.js';
export { CARD_SIZE, shareTags, type ShareOptions } from './tags.js';
