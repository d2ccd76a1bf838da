/** What the tests of maps take, in one module: a language that is loaded twice would be two. */
export { readArticle } from '../../../src/article/index.js';
export { askAgain, buildPack, mapPack } from '../../../src/build/index.js';
export { mapFigure } from '../../../src/export/map-figure.js';
export { findFacts } from '../../../src/extract/find-facts.js';
export { english } from '../../../src/languages/en/index.js';
export { makeAtlas } from '../../../src/maps/atlas.js';
export { fetchAtlas } from '../../../src/maps/packed-atlas.js';
