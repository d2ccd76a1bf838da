// What is pressed on each page, as a reader who sees nothing takes it.
import { CORRECTIONS_KEY } from './packs.mjs';

const widget = (tag, more = 'limit="2"', src = '/packs/harbour-bridge.json') =>
  `<${tag} src="${src}" seed="heard" ${more}></${tag}>`;

/** What else is asked of a pack in another language. */
const kinds = language =>
  ['guess-the-number', 'timeline-quiz', 'true-or-false']
    .map(tag => widget(tag, '', `/packs/${language}.json`))
    .join('');

/** Of what stands in no file with the others. */
const module = tag => `<script type="module" src="/dist/widgets/${tag}.js"></script>`;

/** Keys, each with how often: "Tab*3". */
const words = text => text.trim().split(/\s+/);

/** By heading, then line by line in browse mode. */
const found = lines => words(`ctrl+Home h Down*${lines}`);

/** Guessed on the slider, put in order, and judged; each read on after the verdict. */
const KINDS_PLAYED = words(
  'ctrl+Home h Down*4 ctrl+Home Tab Right Tab*2 Return ctrl+Home h Down*6 h Down*2 b*2 Return ctrl+Home h*2 Down*5 Return ctrl+Home h*2 Down*4 h Down*3 Return Down*2',
);

/** From the end of the page to the button before it. */
const LAST = 'ctrl+End shift+b';

const untilThere = selector =>
  `while (!document.querySelector('${selector}')) await new Promise(later => setTimeout(later, 50));`;

/** The studio begins with an article. */
const PASTED = `
  await customElements.whenDefined('studio-start');
  const article = await (await fetch('/stories/samples/harbour-bridge.md')).text();
  const field = document.querySelector('#start-text');
  field.value = article;
  field.dispatchEvent(new InputEvent('input'));
  document.querySelector('studio-start form').requestSubmit();
  ${untilThere('#tab-play')}`;

/** A quiz and the article that it is held against. */
const FILLED = `
  await customElements.whenDefined('studio-audit');
  const fill = (field, text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
  };
  fill(document.querySelector('#audit-quiz'), ${JSON.stringify('The bridge was opened in 1931. {T}\n\nThe bridge was opened in 1941. {T}\n\nTell us. {}\n')});
  fill(document.querySelector('#audit-article'), await (await fetch('/stories/samples/harbour-bridge.md')).text());`;

/** Packs of two articles. */
const CHOSEN = `
  await customElements.whenDefined('studio-collect');
  const input = document.querySelector('studio-collect input[type=file]');
  const files = new DataTransfer();
  for (const name of ['named.json', 'map.json'])
    files.items.add(new File([await (await fetch('/packs/' + name)).text()], name, { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  ${untilThere('.chosen li + li')}`;

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
    name: 'where-is-it',
    title: 'Where is it',
    markup: `${module('where-is-it')}${widget('where-is-it', '', '/packs/map.json')}`,
    keys: [...found(6), ...words('ctrl+Home Tab*2 Return Down*4')],
  },
  {
    name: 'story-map',
    title: 'Where it happens',
    markup: `${module('story-map')}${widget('story-map', '', '/packs/map.json')}`,
    keys: [...found(4), ...words('Return Down*3 ctrl+Home Tab*2')],
  },
  {
    name: 'own',
    title: 'Questions of an editor’s own',
    markup: widget('quick-quiz', '', '/packs/own.json'),
    keys: [
      ...found(6),
      ...words('ctrl+Home Tab Return Tab Return Tab space Tab*3 Return Tab Return Tab a b Tab Return Tab'),
      ...words('Return Tab*2 Return Tab Return Tab Return'),
    ],
  },
  {
    name: 'tally',
    title: 'How others answered',
    markup: `<script type="module" src="/dist/tally.js"></script>
      ${widget('who-said-it', 'limit="1" tally="/packs/tally.json"')}`,
    keys: words('ctrl+Home Tab Return Down*10'),
  },
  {
    name: 'corrections',
    title: 'A question that is withdrawn meanwhile',
    markup: `<script type="module" src="/dist/corrections.js"></script>
      ${widget('who-said-it', `limit="2" corrections="/held/corrections.jws" corrections-key="${CORRECTIONS_KEY}"`, '/packs/named.json')}`,
    keys: words('ctrl+Home Tab*2 F8 Tab Return'),
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
    prepare: PASTED,
    // What it says of a quiz that it has just made is by chance
    start: 'ctrl+Home',
    keys: words('Tab*4 Right*2 Insert+a ctrl+Home h*6 Down Return Tab Return Tab Return'),
  },
  {
    name: 'studio-start',
    title: 'The studio: an article to paste',
    page: 'Explainer studio',
    prepare: '',
    keys: words('Tab*4 Return Insert+a ctrl+Home h Down*9'),
  },
  {
    name: 'studio-questions',
    title: 'The studio: questions, and one of one’s own',
    page: 'Explainer studio',
    prepare: PASTED,
    start: 'ctrl+Home',
    keys: words('Tab*4 Right Insert+a b*3 Return Down*3 ctrl+Home b*3 Return a b c Tab*15 Return'),
  },
  {
    name: 'studio-audit',
    title: 'The studio: a quiz held against an article',
    page: 'Explainer studio',
    hash: '#audit',
    prepare: FILLED,
    keys: words('ctrl+Home h Down*4 b*3 Return Down*9'),
  },
  {
    name: 'studio-collect',
    title: 'The studio: one quiz of several articles',
    page: 'Explainer studio',
    hash: '#collect',
    prepare: CHOSEN,
    keys: words('ctrl+Home h*2 Down*3 Tab*3 Return a Return Down*6'),
  },
  {
    name: 'plain',
    title: 'A plain page, without the library',
    isPlain: true,
    markup: `<ol>
        <li>
          <span id="event">The steel crossing was opened</span>
          <span role="group" aria-labelledby="event"><button>Move up</button></span>
        </li>
      </ol>
      <fieldset><legend>What do you expect?</legend><label><input type="radio" />Yes</label></fieldset>
      <label>Vehicles <input type="number" /></label>`,
    keys: found(5).filter(key => key !== 'h'),
  },
  {
    name: 'german',
    title: 'A German pack in an English page',
    markup: widget('who-said-it', '', '/packs/german.json'),
    keys: [...found(4), ...words('ctrl+Home Tab Return Down*3')],
  },
  {
    name: 'german-kinds',
    title: 'Numbers, order and truth of a German pack in an English page',
    markup: kinds('german'),
    keys: KINDS_PLAYED,
  },
  {
    name: 'arabic',
    title: 'An Arabic pack in an English page',
    markup: widget('who-said-it', '', '/packs/arabic.json'),
    keys: [...found(4), ...words('ctrl+Home Tab Return Down*3')],
  },
  {
    name: 'arabic-kinds',
    title: 'Numbers, order and truth of an Arabic pack in an English page',
    markup: kinds('arabic'),
    keys: KINDS_PLAYED,
  },
];
