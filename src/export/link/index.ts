export { FRAGMENT, unpackFragment } from './fragment.js';
export { linkOf, toLink, type LinkOptions } from './link.js';
