// What is pressed on each page, as a reader who sees nothing takes it.
const widget = (tag, more = 'limit="2"', src = '/packs/harbour-bridge.json') =>
  `<${tag} src="${src}" seed="heard" ${more}></${tag}>`;

/** Keys, each with how often: "Tab*3". */
const words = text => text.trim().split(/\s+/);

/** By heading, then line by line in browse mode. */
const found = lines => words(`ctrl+Home h Down*${lines}`);

/** From the end of the page to the button before it. */
const LAST = 'ctrl+End shift+b';

// A page that is turned to in focus mode is not read out: each walk ends in browse mode
export const WALKS = [
  {
    name: 'who-said-it',
    title: 'Who said it',
    markup: widget('who-said-it'),
    keys: [
      ...found(5),
      ...words('ctrl+Home Tab Return Down*3 Tab Return Tab*2 Return Tab Return Down Return b Return'),
    ],
  },
  {
    name: 'timeline-quiz',
    title: 'Timeline',
    markup: widget('timeline-quiz', ''),
    keys: [
      ...found(8),
      ...words(`ctrl+Home Tab*2 Return*2 Insert+a Up Insert+a ctrl+Home h Down*3 ${LAST} Return`),
      ...words(`ctrl+Home h Down*11 ${LAST} Return Tab`),
    ],
  },
  {
    name: 'whos-who',
    title: 'Who is who',
    markup: widget('whos-who', ''),
    keys: [
      ...found(4),
      ...words('ctrl+Home Tab Down Tab Down*2 Tab Down*3 Tab Down Tab Down Tab Return'),
      ...words(`ctrl+Home h Down*6 ${LAST} Return Down`),
    ],
  },
  {
    name: 'true-or-false',
    title: 'True or false',
    markup: widget('true-or-false'),
    keys: [...found(4), ...words('ctrl+Home Tab Return Tab Return Tab*2 Return Tab Return Down')],
  },
  {
    name: 'guess-the-number',
    title: 'Guess the number',
    markup: widget('guess-the-number'),
    keys: [
      ...found(6),
      ...words('ctrl+Home Tab Right*2 Tab ctrl+a 1 5 0 0 0 Tab Return'),
      ...words(`ctrl+Home h Down*9 ${LAST} Return`),
    ],
  },
  {
    name: 'fill-the-gap',
    title: 'Fill the gap',
    markup: widget('fill-the-gap'),
    keys: [...found(5), ...words('ctrl+Home Tab Return ctrl+Home h Down*2 Tab Return')],
  },
  {
    name: 'quick-quiz',
    title: 'Quick quiz',
    markup: widget('quick-quiz'),
    keys: [...found(4), ...words('ctrl+Home Tab Return Down*3 Tab Return Tab Return Tab Return')],
  },
  {
    name: 'key-questions',
    title: 'Open questions',
    markup: widget('key-questions', ''),
    keys: [...found(3), ...words('ctrl+Home h Down Return Down*6 ctrl+Home Tab*2 space Down b Return Down*3')],
  },
  {
    name: 'story-timeline',
    title: 'How it unfolded',
    markup: widget('story-timeline', ''),
    keys: [...found(3), ...words('Return Down*3 ctrl+Home Tab*2 Return Insert+a Down')],
  },
  {
    name: 'meet-the-people',
    title: 'Meet the people',
    markup: widget('meet-the-people', ''),
    keys: [...found(3), ...words('Return Down*3 ctrl+Home Tab*2 Insert+a')],
  },
  {
    name: 'key-terms',
    title: 'Key terms',
    markup: widget('key-terms', ''),
    keys: [...found(2), ...words('Return Down*2')],
  },
  {
    name: 'error',
    title: 'An error and its retry',
    markup: widget('who-said-it', 'limit="2"', '/fails-first/harbour-bridge.json'),
    keys: words('ctrl+Home Down*3 ctrl+Home Tab Return Tab Return Tab Return Down'),
  },
  {
    name: 'score-card',
    title: 'Score card',
    markup: `<content-pack src="/packs/harbour-bridge.json">
        <fill-the-gap seed="heard" limit="1"></fill-the-gap>
        <score-card></score-card>
      </content-pack>`,
    keys: words(
      `ctrl+Home h*2 Down ctrl+Home Tab*2 Return ctrl+Home h*2 Down*10 ctrl+End shift+b*4 Return ${LAST} Return Down`,
    ),
  },
  {
    name: 'article-explainer',
    title: 'A whole explainer',
    markup: widget('article-explainer', 'limit="1" include="who-said-it true-or-false key-questions score-card"'),
    keys: words('ctrl+Home h Down*2 h*4 ctrl+Home Tab Return Down*5 h b Return Down*2 h Down Return Down*2 h Down*8'),
  },
  {
    name: 'studio',
    title: 'The studio: what is to check',
    page: 'Explainer studio',
    // What it says of a quiz that it has just made is by chance
    start: 'ctrl+Home',
    keys: words('Tab*4 Right*2 Insert+a ctrl+Home h*6 Down Return Tab Return Tab Return Insert+a Down*5'),
  },
  {
    name: 'german',
    title: 'A German pack in an English page',
    markup: widget('who-said-it', '', '/packs/german.json'),
    keys: [...found(4), ...words('ctrl+Home Tab Return Down*3')],
  },
  {
    name: 'arabic',
    title: 'An Arabic pack in an English page',
    markup: widget('who-said-it', '', '/packs/arabic.json'),
    keys: [...found(4), ...words('ctrl+Home Tab Return Down*3')],
  },
];

/** By file name on the site, where it lies. */
export const PACKS = {
  'harbour-bridge.json': 'stories/samples/harbour-bridge.pack.json',
  'german.json': 'test/heard/german.pack.json',
  'arabic.json': 'test/heard/arabic.pack.json',
};
