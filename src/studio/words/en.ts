import { en as readers } from '../../ui/locales/en.js';

/** How a date may be written. */
const DATES = 'Write it like “15 May 2025”, “August 2024”, “spring 2023” or “about 1990”.';

const bothOrAll = (count: number): string => (count === 2 ? 'Both' : `All ${count}`);

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
  kinds: {
    quotes: { singular: 'Quotation', plural: 'Quotations' },
    people: { singular: 'Person', plural: 'People' },
    events: { singular: 'Event', plural: 'Events' },
    openQuestions: { singular: 'Open question', plural: 'Open questions' },
    claims: { singular: 'Statement', plural: 'Statements' },
    numbers: { singular: 'Number', plural: 'Numbers' },
    terms: { singular: 'Term', plural: 'Terms' },
    places: { singular: 'Place', plural: 'Places' },
  },
  /** Short words of the article, a fact’s or a question’s name. */
  quoted: (words: string) => `“${words}”`,
  /** What words of the article can be made into. */
  makes: {
    quotes: 'a quote',
    events: 'an event',
    numbers: 'a number',
    terms: 'a term',
    people: 'a person',
    openQuestions: 'an open question',
    claims: 'a statement',
  },
  making: {
    nothingSelected: 'Select some words of the article first.',
    longTitle: 'An event needs a short title: select fewer words.',
    noNumber: 'There is no number in these words.',
  },
  /** The kinds of question that a person can write. */
  questionKinds: {
    choice: 'Choice: one is right',
    several: 'Choice: several are right',
    'true-false': 'True or false',
    gap: 'A gap in a sentence',
    number: 'A number to guess',
    'short-answer': 'Short answer, to be written',
    order: 'Put in order',
    match: 'Match in pairs',
  },
  /** The parts of an explainer: what each is called, and a line for a person who hasn’t seen it. */
  parts: {
    'meet-the-people': { title: 'Meet the people', about: 'Who is named, and what they do' },
    'story-timeline': { title: 'How it unfolded', about: 'The events, drawn on a line' },
    'quick-quiz': { title: 'Quick quiz', about: 'Plain questions, each with answers to choose from' },
    'who-said-it': { title: 'Who said it?', about: 'Quotations and their speakers' },
    'timeline-quiz': { title: 'What came first?', about: 'Events to put in order' },
    'whos-who': { title: 'Who is who?', about: 'People and their roles' },
    'true-or-false': { title: 'True or false?', about: 'Statements, some with one detail changed' },
    'guess-the-number': { title: 'Guess the number', about: 'A slider for each number' },
    'fill-the-gap': { title: 'Fill the gap', about: 'Sentences with a name left out' },
    'key-questions': { title: 'The open questions', about: 'What the article leaves open' },
    'key-terms': { title: 'Key terms', about: 'Words that the article explains' },
    'score-card': { title: 'Your score', about: 'The result, and a sheet to print' },
  },
  /** Why readers don’t get a question: what is wrong with a fact that it asks about. `why` is a finding of the check. */
  causes: {
    noSuchDate: (fact: string, why: string) => `The article gives no such date for ${fact}: ${why}.`,
    notInArticle: (fact: string, why: string) => `${fact} is not in the article like this: ${why}.`,
    toCheck: (fact: string) => `${fact} is still to check.`,
  },
  /** Where all statements that readers get are alike. */
  alike: {
    true: (count: number) =>
      `${bothOrAll(count)} statements that readers get are true: whoever notices needs no knowledge.`,
    false: (count: number) =>
      `${bothOrAll(count)} statements that readers get are false: whoever notices needs no knowledge.`,
  },
  /** What was left out of a saved file or is asked otherwise: of how many questions, and why. */
  notes: {
    unnamed: (count: number, why: string) => `${count} × ${why}`,
    named: (count: number, why: string, names: readonly string[]) => `${count} × ${why}: ${names.join(', ')}`,
    namedAndMore: (count: number, why: string, names: readonly string[], more: number) =>
      `${count} × ${why}: ${names.join(', ')} and ${more} more`,
  },
  /** `ratio` and `least`: contrasts as WCAG counts them, to 1. */
  contrast: {
    text: (ratio: string, least: string) =>
      `The text stands out too little from the background: ${ratio} to 1, and ${least} to 1 is needed.`,
    accent: (ratio: string, least: string) =>
      `The main colour stands out too little from the background: ${ratio} to 1, and ${least} to 1 is needed.`,
  },
  /** What is wrong with a pack that was opened. */
  opening: {
    noJson: (why: string) => `It is no JSON: ${why}.`,
    empty: 'It is empty.',
    /** `message`: a finding of the check, that follows its place. */
    problem: (place: string, message: string) => `${place} ${message}.`,
    file: 'The file',
    ofPack: (fields: string) => `The pack’s ${fields}`,
    question: (number: number, prompt: string) => `Question ${number}${prompt && ` (“${prompt}”)`}`,
    lists: {
      quotes: 'The list of quotations (quotes)',
      people: 'The list of people (people)',
      events: 'The list of events (events)',
      openQuestions: 'The list of open questions (openQuestions)',
      claims: 'The list of statements (claims)',
      numbers: 'The list of numbers (numbers)',
      terms: 'The list of terms (terms)',
      places: 'The list of places (places)',
    },
    fact: (kind: string, number: number, summary: string) => `${kind} ${number}${summary && ` (${summary})`}`,
    fieldsOf: (whole: string, fields: string) => `${whole}: its ${fields}`,
    fields: {
      $schema: 'name of its schema ($schema)',
      lang: 'language (lang)',
      when: 'date (when)',
      evidence: 'passage of the article (evidence)',
      src: 'address (src)',
      alt: 'description (alt)',
    },
  },
  /** What is wrong with a work that was kept or saved: predicates, of “this file” or “it”. */
  faults: {
    noWork: 'is no work of the studio',
    noArticle: 'holds no article, or a broken one',
    noFacts: 'holds no facts',
    noSource: 'names no source',
    /** `list`: as the file calls it. */
    unreadableList: (list: string) => `holds no readable ${list}`,
    unreadable: (why: string) => `holds what can’t be read (${why})`,
    ofFile: (fault: string) => `This file ${fault}.`,
  },
  row: {
    /** Stands before what is right, for who doesn’t see its sign. */
    right: 'Right: ',
    /** `{which}`: what stands in it for who hears it alone. */
    showPassage: 'Show it{which}',
    shownPassage: (number: number) => `: passage ${number}`,
    removePassage: 'Remove{which}',
    removedPassage: (number: number) => ` passage ${number}`,
    accept: 'Accept',
  },
  facts: {
    toCheck: 'To check',
    intro: (toCheck: number) =>
      `${toCheck ? 'What is to check comes first: accept, correct or drop it.' : 'Everything is checked.'} The Delete key drops a fact. To add one, select words in the article.`,
    date: 'When did the article appear?',
    dateHint: 'Then “last Wednesday” and the like can be worked out.',
    addPerson: 'Add a person',
    fullName: 'Full name',
    add: 'Add',
    added: (name: string) => `added ${name}`,
  },
  fact: {
    notInArticle: 'Not in the article',
    toCheck: 'To check',
    yourAddition: 'Your addition',
    nobodyNamed: 'nobody is named',
    true: 'true',
    false: 'false',
    review: (reason: string) => `${reason} Readers don’t see it until you accept it.`,
    unsure: 'The builder is not sure of this one.',
    drop: 'Drop',
    inArticle: 'In the article',
    noPassage: 'No passage. Select words in the article to add one.',
    takePassage: (words: string) => `Take this passage too: “${words}”`,
    ask: 'Ask it as a question of your own',
    quoteUngrounded: 'Readers don’t get it like this: what someone said must stand in the article.',
    ownAddition: 'This is my own addition. Readers are told that it isn’t from the article.',
    moveUp: 'Move up',
    moveDown: 'Move down',
    accepted: (name: string) => `Accepted: ${name}`,
    dropped: (name: string) => `Dropped: ${name}. Undo brings it back.`,
    /** What undo tells: it follows “you”. `fact` stands in its quotation marks. */
    did: {
      changed: (field: string, fact: string) => `changed “${field}” of ${fact}`,
      accepted: (fact: string) => `accepted ${fact}`,
      dropped: (fact: string) => `dropped ${fact}`,
      movedUp: (fact: string) => `moved ${fact} up`,
      movedDown: (fact: string) => `moved ${fact} down`,
      gavePassage: (fact: string) => `gave ${fact} a passage`,
      tookPassage: (fact: string) => `took a passage from ${fact}`,
    },
    addition: 'My own addition',
    nobody: 'Nobody who is named',
    othersChosen: (count: number) => `${count} chosen`,
    othersOfArticle: 'others from the article',
    /** What stands on a folded field: its name, and what is in it. */
    folded: (label: string, chosen: string) => `${label}: ${chosen}`,
    othersHint: 'Choose none, and others from the article are taken.',
    fields: {
      quotes: {
        text: { label: 'What was said', hint: 'Quotations stay word for word.' },
        speaker: { label: 'Who said it' },
        attribution: { label: 'If it is no named person', hint: 'In the article’s words: “a spokesperson”.' },
        when: { label: 'When' },
        medium: { label: 'Where' },
        distractors: { label: 'Wrong answers to choose from' },
      },
      people: {
        name: { label: 'Name' },
        role: { label: 'Role', hint: 'In the article’s words, without the name.' },
        affiliation: { label: 'Organisation' },
        aliases: { label: 'Other names in the article', hint: 'One a line.' },
      },
      events: {
        title: { label: 'What happened', hint: 'In few words of the article.' },
        date: { label: 'When' },
        upcoming: { label: 'It still lay ahead when the article appeared' },
      },
      openQuestions: {
        text: { label: 'The question' },
        outcomes: { label: 'What readers may guess', hint: 'One a line, or nothing for no guess.' },
      },
      claims: {
        truth: { label: 'The statement is true' },
        text: { label: 'The statement', hint: 'For a false one, change exactly one detail.' },
      },
      numbers: {
        text: { label: 'As the article writes it' },
        value: { label: 'Value' },
        unit: { label: 'Unit' },
        'range.min': { label: 'Slider from' },
        'range.max': { label: 'Slider to' },
        'range.step': { label: 'In steps of' },
      },
      terms: {
        term: { label: 'Term' },
        definition: { label: 'What it means', hint: 'In the article’s words.' },
      },
      places: { name: { label: 'Name' } },
    },
  },
  date: {
    /** Dates in words, as they are told to readers. */
    inWords: readers,
    readAs: (date: string) => `Read as ${date}.`,
    notRead: (problem: string, date: string) => `${problem} Until it is read, ${date} stays.`,
    noDate: `This is not read as a date. ${DATES}`,
    severalDates: `There is more than one date in it. ${DATES}`,
    noPart: (words: string) => `“${words}” is not read as part of a date. ${DATES}`,
    noYear: `The year is missing. ${DATES}`,
    noYearNorReference: 'The year is missing, or the date of the article to count from.',
    twoDays: `This may be two days. ${DATES}`,
    noSuchDay: (date: string) => `${date} is on no calendar.`,
    noDay: 'The day is needed here: “15 May 2025”.',
  },
  draft: {
    heading: 'Draft with a language model',
    about:
      'Optional. The article is sent to the address below, and nowhere else; a model on this computer (Ollama, llama.cpp) keeps it here. What the model proposes is taken in only where the article bears it out or doesn’t speak against it, and is yours to check.',
    url: 'Address of the model',
    model: 'Its name',
    key: 'Key, if it needs one',
    draft: 'Draft',
    cancel: 'Cancel',
    writing: 'The model is writing …',
    /** How many proposals were taken in, of how many. */
    outcome: (taken: number, all: number) =>
      `${taken} of ${all} proposals stand in the article. ${taken ? 'They are listed above and among the questions, to check.' : ''}`,
    leftOut: 'Left out',
    rejected: (proposal: string, reason: string) => `“${proposal}”: ${reason}`,
    /** What undo tells. */
    did: 'took in what a language model drafted',
  },
};

/** What each language says of all of it. */
export type StudioWords = typeof en;
