/** Maps for programs: an atlas out of open data, the coordinates of places, and the map of a pack. */
export { makeAtlas, type Area, type Atlas, type AtlasData, type City } from './atlas.js';
export { drawMap } from './draw-map.js';
export { AtlasError } from './atlas-error.js';
export { fetchAtlas } from './packed-atlas.js';
export { locatePlaces } from './locate-places.js';
export type { Named } from './named.js';
export type { Topology } from './topology.js';
