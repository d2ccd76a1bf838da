type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A content that holds others: how to come by them, each with its place. */
type Within = (params: Json) => { content: unknown; place: string }[];

const listed =
  (list: string, key?: string): Within =>
  params =>
    objects(params[list]).map((each, at) => ({ content: key ? each[key] : each, place: String(at + 1) }));

/** A slide's elements, by slide and place on it. */
const slides: Within = ({ presentation }) =>
  objects(isObject(presentation) ? presentation['slides'] : undefined).flatMap((slide, at) =>
    objects(slide['elements']).map(({ action }, on) => ({ content: action, place: `${at + 1}, ${on + 1}` })),
  );

/** What stops a film, and the statements at its end. */
const stops: Within = ({ interactiveVideo }) => {
  const film = isObject(interactiveVideo) ? interactiveVideo : {};
  const assets = isObject(film['assets']) ? film['assets'] : {};
  const summary = isObject(film['summary']) ? film['summary'] : {};
  return [
    ...objects(assets['interactions']).map(({ action }, at) => ({ content: action, place: String(at + 1) })),
    { content: summary['task'], place: 'summary' },
  ];
};

/** A book's chapters are columns, whether or not it says so. */
const chapters: Within = params =>
  objects(params['chapters']).map((chapter, at) => ({
    content: { library: 'H5P.Column', ...chapter },
    place: String(at + 1),
  }));

export const WITHIN: Readonly<Record<string, Within>> = {
  'H5P.QuestionSet': listed('questions'),
  'H5P.Column': listed('content', 'content'),
  'H5P.Row': listed('columns', 'content'),
  'H5P.RowColumn': listed('content', 'content'),
  'H5P.CoursePresentation': slides,
  'H5P.InteractiveVideo': stops,
  'H5P.InteractiveBook': chapters,
};
