/** The studio's own words. What depends on what it is told of is a function. */
export const en = {
  bar: {
    studio: 'Explainer studio',
    untitled: 'Without a title',
    undo: 'Undo',
    redo: 'Redo',
    allWork: 'All work',
    language: 'Language of the studio',
    languageFailed: 'That language can’t be had now. Try again once you are online.',
  },
};

/** What each language says of all of it. */
export type StudioWords = typeof en;
