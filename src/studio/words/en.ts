import { en as readers } from '../../ui/locales/en.js';
import { plural } from '../../ui/locales/plural.js';

const english = plural('en');

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
    dateByHand: 'Its date was given by hand.',
    noDate: 'It has no date.',
    speakerDropped: (name: string) => `The speaker was ${name}, who was dropped.`,
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
  questions: {
    toCheck: 'To check',
    leftOut: 'Left out',
    readersGet: (count: number) => `Readers get ${count} ${english(count, { one: 'question', other: 'questions' })}.`,
    /** Of those that readers don’t get, or not like this; one count at least is above 0. */
    besides: ({ wrong, waiting, dropped }: { wrong: number; waiting: number; dropped: number }) => {
      const parts = [
        wrong && `${wrong} marked below that they don’t get like this`,
        waiting && `${waiting} to check`,
        dropped && `${dropped} left out`,
      ];
      return `Besides: ${parts.filter(Boolean).join(', ')}. `;
    },
    /** `limit`: how many questions readers get of each part. */
    intro: (limit: number) =>
      `Of each part they get the first ${limit}, in an order of chance. Choose a question to change it; move it with its arrows, with Alt and the arrow keys, or by dragging; the Delete key leaves it out.`,
    write: 'Write a question',
    reserve: 'In reserve: readers get these only if one above is left out or moved down.',
    moveUp: (number: number) => `Move question ${number} up`,
    moveDown: (number: number) => `Move question ${number} down`,
    movedTo: (place: number, count: number) => `Moved to place ${place} of ${count}.`,
    notAsked: 'Not asked, for a flaw',
    /** `{which}`: the question, for who hears it alone. */
    askAnyway: 'Ask it all the same{which}',
    askedAnyway: (prompt: string) => `: ${prompt}`,
    /** What undo tells: it follows “you”. */
    did: {
      moved: (question: string) => `moved the question “${question}”`,
      began: 'began a question of your own',
      asked: (question: string) => `had “${question}” asked all the same`,
    },
  },
  question: {
    /** Why readers don’t get it, or not before others. */
    standings: {
      review: 'To check',
      wrong: 'Not in the article',
      beyond: 'In reserve',
      hidden: 'Part not shown',
      dropped: 'Left out',
    },
    unfinished: 'Not finished',
    /** What one is called that has no words yet. */
    unnamed: 'A question of your own',
    yourOwn: 'Your own',
    changedByYou: 'Changed by you',
    manyPoints: (points: number) => `${points} points`,
    true: 'True',
    false: 'False',
    toOrder: (count: number) => `${count} to order`,
    toMatch: (count: number) => `${count} to match`,
    review: (reason: string) => `${reason} Readers don’t get it until you accept it.`,
    unsure: 'The builder is not sure of this one.',
    leaveOut: 'Leave out',
    unwritten: {
      choice: 'Write the question and every answer; readers get it then.',
      several: 'Write the question and every answer, and tick what is right; readers get it then.',
      'short-answer': 'Write the question and what is right; readers get it then.',
      gap: 'Write the question, the sentence and every answer; readers get it then.',
      'true-false': 'Write the statement; readers get it then.',
      number: 'Write the question, and a slider that holds the number; readers get it then.',
      order: 'Write the question and all that is to be ordered; readers get it then.',
      match: 'Write the question and both sides of every pair; readers get it then.',
    },
    undescribedPicture: 'Describe the picture for those who can’t see it; readers get the question then.',
    /** `finding`: what the check says of it, as a predicate. */
    faultyPicture: (finding: string) => `The picture ${finding}`,
    faultyAddress: (finding: string) => `The picture’s address ${finding}`,
    faultyField: (field: string, finding: string) => `The picture’s ${field} ${finding}`,
    /** `{which}`: the fact, for who hears it alone. */
    putRight: 'Put it right{which}',
    puttingRight: (fact: string) => `: ${fact}`,
    kind: 'How it is answered',
    statement: 'The statement',
    question: 'The question',
    gapSentence: 'The sentence, with ____ for the gap',
    quotation: 'The quotation, word for word',
    sentence: 'The sentence',
    answers: 'Answers to choose from',
    rightAnswer: 'The right answer',
    /** Read out before it. */
    rightAnswerIs: 'The right answer: ',
    wrongAnswer: (number: number) => `Wrong answer ${number}`,
    spare: 'Each reader gets three of the wrong answers, by chance. Also drawn from:',
    removeWrong: (number: number, answer: string) => `Remove wrong answer ${number}${answer && `: ${answer}`}`,
    wrongRemoved: (number: number) => `Wrong answer ${number} was removed.`,
    addWrong: 'Add a wrong answer',
    wrongAdded: (number: number) => `Wrong answer ${number} was added.`,
    /** `{which}`: the answer, for who hears it alone. */
    told: 'Told to whoever chooses it{which}',
    toldNothing: 'Told to whoever chooses it (nothing yet){which}',
    toldOf: (answer: string) => `: ${answer}`,
    toldField: (answer: string) => `Told to whoever chooses “${answer}”`,
    toldOther: (before: string, told: string) =>
      `Whoever chooses it is told what was written for “${before}”: “${told}”. See whether it still fits.`,
    rightIs: 'Right is',
    /** Of a statement that is true, or false; `{note}`: `changeTheFact`. */
    isTrue: 'True. {note}',
    isFalse: 'False. {note}',
    changeTheFact: 'To change the statement, change the fact.',
    number: 'The number',
    sliderFrom: 'Slider from',
    sliderTo: 'Slider to',
    steps: 'In steps of',
    tolerance: 'Right in full up to this far off',
    unit: 'Unit',
    severalAnswers: 'Answers to choose from; tick all that are right',
    answerIsRight: (number: number) => `Answer ${number} is right`,
    answer: (number: number) => `Answer ${number}`,
    aRightAnswer: 'A right answer',
    aWrongAnswer: 'A wrong answer',
    removeAnswer: (number: number, answer: string) => `Remove answer ${number}${answer && `: ${answer}`}`,
    answerRemoved: (number: number) => `Answer ${number} was removed.`,
    addAnswer: 'Add an answer',
    answerAdded: (number: number) => `Answer ${number} was added.`,
    writtenAnswers: 'What is taken for right',
    writtenNote:
      'Capitals, accents, spaces and punctuation don’t count; in question banks that compare letter by letter they do, and saving one says so. The first one is shown to readers.',
    alsoRight: 'Also right',
    alsoRightField: (number: number) => `Also right, ${number}`,
    removeAlsoRight: (number: number, answer: string) =>
      `Remove what is also right, ${number}${answer && `: ${answer}`}`,
    alsoRightRemoved: 'One way to write it was removed.',
    addAlsoRight: 'Add another way to write it',
    alsoRightAdded: 'Another way to write it was added.',
    order: 'In their right order',
    place: (number: number) => `Number ${number}`,
    placeUp: (number: number) => `Move number ${number} up`,
    placeDown: (number: number) => `Move number ${number} down`,
    movedByDate: (place: number, count: number) => `Moved to place ${place} of ${count}, by its date.`,
    removePlace: (words: string) => `Remove ${words}`,
    placeRemoved: (number: number) => `Number ${number} was removed.`,
    /** `{which}`: the place, for who hears it alone. */
    when: 'When{which}',
    whenPlace: (number: number) => ` was number ${number}`,
    addPlace: 'Add one',
    placeAdded: (number: number) => `Number ${number} was added.`,
    pairs: 'What belongs together',
    pairGiven: (number: number) => `Pair ${number}, what is given`,
    pairTarget: (number: number) => `Pair ${number}, what belongs to it`,
    removePair: (number: number) => `Remove pair ${number}`,
    pairRemoved: (number: number) => `Pair ${number} was removed.`,
    addPair: 'Add a pair',
    pairAdded: (number: number) => `Pair ${number} was added.`,
    explanation: 'Told after the answer',
    picture: 'A picture',
    choosePicture: 'Choose a picture …',
    chooseAnother: 'Choose another …',
    removePicture: 'Remove the picture',
    pictureAdded: 'The picture was added. Describe it for those who can’t see it.',
    pictureAlt: 'What is to be seen, without the answer',
    pictureCredit: 'Who made it (optional)',
    points: 'Points',
    difficulty: 'How hard it is',
    easy: 'Easy',
    medium: 'Medium',
    hard: 'Hard',
    seconds: 'Seconds to answer (optional)',
    hardLast: 'A hard question is never asked first.',
    clock:
      'Readers start the clock themselves, can take more time, and can do without it. Nothing is marked because time is up.',
    inArticle: 'In the article',
    ownWithoutPassage:
      'No passage: it is your own addition, and readers are told so with the answer. To give it a passage, select words in the article.',
    passagesOfAnswers: 'The passages stand with each answer.',
    asksAbout: 'Asks about',
    fact: (kind: string, summary: string) => `${kind}: ${summary}`,
    stays: 'You have changed the question: it stays as it is, whatever becomes of the facts.',
    bringBack: 'Bring it back',
    remove: 'Remove the question',
    asBuilt: 'As it was built',
    accepted: (name: string) => `Accepted: ${name}`,
    removed: (name: string) => `Removed: “${name}”. Undo brings it back.`,
    wasLeftOut: (name: string) => `Left out: “${name}”. Undo brings it back.`,
    /** What undo tells: it follows “you”. */
    did: {
      removed: (name: string) => `removed the question “${name}”`,
      leftOut: (name: string) => `left out the question “${name}”`,
      accepted: (name: string) => `accepted the question “${name}”`,
      changedKind: (name: string) => `changed how “${name}” is answered`,
      broughtBack: (name: string) => `brought back the question “${name}”`,
      tookBack: (name: string) => `took back the changes to “${name}”`,
    },
    /** What undo tells of a change: `name` is the question’s, `number` that of an answer. */
    changed: {
      words: (name: string) => `changed the words in the question “${name}”`,
      sentence: (name: string) => `changed the sentence in the question “${name}”`,
      rightAnswer: (name: string) => `changed the right answer in the question “${name}”`,
      wrongAnswer: (name: string, number: number) => `changed wrong answer ${number} in the question “${name}”`,
      answer: (name: string, number: number) => `changed answer ${number} in the question “${name}”`,
      answers: (name: string) => `changed the answers in the question “${name}”`,
      right: (name: string) => `changed what is right in the question “${name}”`,
      feedback: (name: string) => `changed what an answer is told in the question “${name}”`,
      min: (name: string) => `changed where the slider begins in the question “${name}”`,
      max: (name: string) => `changed where the slider ends in the question “${name}”`,
      step: (name: string) => `changed the steps of the slider in the question “${name}”`,
      tolerance: (name: string) => `changed how far off is right in the question “${name}”`,
      unit: (name: string) => `changed the unit in the question “${name}”`,
      order: (name: string) => `changed the order in the question “${name}”`,
      pairs: (name: string) => `changed the pairs in the question “${name}”`,
      explanation: (name: string) => `changed what is told in the question “${name}”`,
      picture: (name: string) => `changed the picture in the question “${name}”`,
      pictureAlt: (name: string) => `changed the picture’s description in the question “${name}”`,
      pictureCredit: (name: string) => `changed the picture’s credit in the question “${name}”`,
      points: (name: string) => `changed the points in the question “${name}”`,
      difficulty: (name: string) => `changed the difficulty in the question “${name}”`,
      seconds: (name: string) => `changed the time in the question “${name}”`,
      passages: (name: string) => `changed the passages in the question “${name}”`,
    },
  },
  audit: {
    heading: 'Hold a quiz against an article',
    about:
      'A question bank, a colleague’s file, a language model’s answer: see which questions the article bears out, and which it refutes, with the passages. By grammar and rules, in this browser; nothing is sent anywhere.',
    quiz: {
      label: 'The quiz',
      placeholder: 'Paste the questions here: GIFT, a table, JSON',
      note: 'Or choose a file: GIFT, Moodle XML, QTI, Common Cartridge, H5P, Kahoot’s or Blooket’s spreadsheet, Quizlet’s or Anki’s text, CSV, JSON, or what this studio saved.',
      choose: 'Choose a file for the quiz …',
      lacking: 'Paste the questions first, or choose a file that holds them.',
      /** What a quiz is called that came in no file. */
      pasted: 'What was pasted',
    },
    article: {
      label: 'The article',
      placeholder: 'Paste the whole text here, with its headline',
      note: 'Or choose a file: .txt, .md, .html, or .docx from Word.',
      choose: 'Choose a file for the article …',
      lacking: 'Paste the article first, choose its file, or one of your works.',
      gone: 'That work is not kept here any more: choose another, or paste the article.',
    },
    leaveIt: 'Leave it',
    leave: (file: string) => `Leave ${file}`,
    which: 'Which article?',
    another: 'Another one, pasted or chosen below',
    date: 'When did it appear? (if the text doesn’t say)',
    dateHint: 'So that “on Tuesday” can be worked out.',
    hold: 'Hold it against the article',
    reading: 'Reading both …',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    reportSaved: 'The report was saved.',
    packSaved: 'The content pack was saved.',
    verdicts: {
      'borne-out': 'borne out',
      refuted: 'refuted',
      'two-right': 'two right',
      'not-in-article': 'not in the article',
      unclear: 'can’t tell',
    },
    counted: {
      'borne-out': (count: number) => `${count} borne out`,
      refuted: (count: number) => `${count} refuted`,
      'two-right': (count: number) => `${count} two right`,
      'not-in-article': (count: number) => `${count} not in the article`,
      unclear: (count: number) => `${count} can’t tell`,
    },
    /** `counts`: how many questions have each verdict, as `counted` has it. */
    result: (count: number, counts: readonly string[]) =>
      `${count} ${english(count, { one: 'question', other: 'questions' })}: ${counts.join(', ') || 'none'}`,
    heldAgainst: (quiz: string, headline: string) => `${quiz}, held against “${headline}”`,
    heldAgainstUntitled: (quiz: string) => `${quiz}, held against the article`,
    saveReport: 'Save the report',
    savePack: (count: number) => `Save what is borne out (${count})`,
    goOn: 'Go on with it in the studio',
    unsaved: (count: number) =>
      english(count, {
        one: 'One that is borne out is not saved with the others:',
        other: `${count} that are borne out are not saved with the others:`,
      }),
    unsavedOne: (number: number, why: string) => `Question ${number}: ${why}`,
    notRead: 'Not read of the file',
    lost: (place: string, why: string) => `${place}: ${why}`,
    /** `where`: its place in the file. */
    question: (number: number, where: string) => `Question ${number}, ${where}`,
    shown: 'Which are shown',
    all: (count: number) => `All (${count})`,
    only: (verdict: string, count: number) => `${verdict} (${count})`,
    markedRight: 'Marked as right: {answer}',
    optionMarkedRight: '{answer} (marked as right)',
  },
};

/** What each language says of all of it. */
export type StudioWords = typeof en;
