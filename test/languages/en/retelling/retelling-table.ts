/** What stood before a sentence, the sentence, and how it is shown alone. The article appeared on Friday, 8 May 2026. */
export const RETOLD: readonly [before: string, sentence: string, shown: string][] = [
  ['', 'For context: Nils Lindqvist hired 40 people in 2019.', 'Nils Lindqvist hired 40 people in 2019.'],
  [
    '',
    'The Herald reported just today that Nils Lindqvist sang.',
    'The Herald reported on 8 May 2026 that Nils Lindqvist sang.',
  ],
  // Names in full.
  ['', 'Lindqvist opened the pier in Wexmouth.', 'Nils Lindqvist opened the pier in Wexmouth.'],
  ['', 'Mr. Lindqvist opened the pier.', 'Nils Lindqvist opened the pier.'],
  ['', 'Mayor Lindqvist opened the pier.', 'Mayor Nils Lindqvist opened the pier.'],
  ['Sen. Tom Marsh came to Wexmouth.', 'Senator Marsh opened the pier.', 'Senator Tom Marsh opened the pier.'],
  ['', 'The council heard Lindqvist’s plan.', 'The council heard Nils Lindqvist’s plan.'],
  ['', 'Lindqvist officials opened the pier.', 'Nils Lindqvist’s officials opened the pier.'],
  ['', 'The Lindqvist campaign hired 40 people.', 'Nils Lindqvist’s campaign hired 40 people.'],
  [
    '',
    'Lindqvist opened the pier that Lindqvist had planned.',
    'Nils Lindqvist opened the pier that Lindqvist had planned.',
  ],
  ['Lindqvist came to Wexmouth.', 'During his speech, Lindqvist sang.', 'During his speech, Nils Lindqvist sang.'],
  // Times that are counted from the day on which it appeared.
  ['', 'The board of Wexmouth closed the pier two years ago.', 'The board of Wexmouth closed the pier in 2024.'],
  [
    '',
    'The board of Wexmouth closed the pier last summer.',
    'The board of Wexmouth closed the pier in the summer of 2025.',
  ],
  ['', 'The board of Wexmouth closed the pier in March.', 'The board of Wexmouth closed the pier in March 2026.'],
  ['', 'The board of Wexmouth closed the pier in March 2020.', 'The board of Wexmouth closed the pier in March 2020.'],
  // Pronouns.
  ['Lindqvist came to Wexmouth.', 'He opened the pier.', 'Nils Lindqvist opened the pier.'],
  ['Lindqvist came to Wexmouth.', 'His plan for the pier won.', 'Nils Lindqvist’s plan for the pier won.'],
  [
    'Ada Okafor came to Wexmouth.',
    'She opened the pier, and her deputy sang.',
    'Ada Okafor opened the pier, and her deputy sang.',
  ],
  // What only joins.
  ['', 'But the harbour board of Wexmouth refused.', 'The harbour board of Wexmouth refused.'],
  ['', 'However, the harbour board refused.', 'The harbour board refused.'],
  ['', 'WEXMOUTH, England (AP) — The harbour board refused.', 'The harbour board refused.'],
  ['', 'The board, however, refused.', 'The board refused.'],
  ['', 'The board also bought a ferry.', 'The board bought a ferry.'],
  // Days.
  ['', 'The board voted on Tuesday to close the pier.', 'The board voted on 5 May 2026 to close the pier.'],
  ['', 'The board voted Tuesday to close the pier.', 'The board voted on 5 May 2026 to close the pier.'],
  ['', 'On Tuesday, the board closed the pier.', 'On 5 May 2026, the board closed the pier.'],
  ['', 'The board voted on Tuesday night to close it.', 'The board voted on the night of 5 May 2026 to close it.'],
  ['', 'The pier has been closed since Tuesday.', 'The pier has been closed since 5 May 2026.'],
  ['', 'Lindqvist won Tuesday’s vote in Larne.', 'Nils Lindqvist won the 5 May 2026 vote in Larne.'],
  ['', 'The board spoke at Tuesday night’s debate.', 'The board spoke at the 5 May 2026 debate.'],
  ['', 'The board lost in its Tuesday vote.', 'The board lost in its 5 May 2026 vote.'],
  [
    '',
    'Tuesday in Larne, the board said that it would close the pier.',
    'On 5 May 2026 in Larne, the board said that it would close the pier.',
  ],
  ['', 'The board bought a ferry last year.', 'The board bought a ferry in 2025.'],
  ['', 'The board of Larne met throughout this week.', 'The board of Larne met throughout the week of 4 May 2026.'],
  ['', 'The board bought a ferry last month.', 'The board bought a ferry in April 2026.'],
  // Bodies.
  [
    'Harbour shares fell. Wexmouth Ferries Inc. lost money.',
    'The company sold two ships.',
    'Wexmouth Ferries Inc. sold two ships.',
  ],
  [
    'The Wexmouth Planning Committee met.',
    'The committee refused the plan.',
    'The Wexmouth Planning Committee refused the plan.',
  ],
  [
    'Harbour Fact called the pier safe.',
    'The news service pointed to a report of 2019.',
    'Harbour Fact pointed to a report of 2019.',
  ],
  // What is over by its date.
  ['', 'The board has begun building a quay on Tuesday.', 'The board began building a quay on 5 May 2026.'],
  ['', 'On Monday, the board has now sold two ferries.', 'On 4 May 2026, the board sold two ferries.'],
  ['', 'The fares of Wexmouth have been low in 2019.', 'The fares of Wexmouth were low in 2019.'],
  ['', 'The board recently sold two ferries.', 'The board sold two ferries.'],
  ['', 'Nora Quill now says that the pier is safe.', 'Nora Quill said in May 2026 that the pier is safe.'],
  ['', 'The board had given 3 million pounds to the port.', 'The board gave 3 million pounds to the port.'],
  // What refers to the sentence before.
  ['', 'Pointing to the storm, Nils Lindqvist closed the pier.', 'Nils Lindqvist closed the pier.'],
  // Whom and what nobody introduced in the sentence.
  [
    'Mara Holt, a longtime friend of the pier who paints, came. They met again in March 2020.',
    'Holt said that the pier was old.',
    'Mara Holt, a longtime friend of the pier, said that the pier was old.',
  ],
  [
    'Police Chief Ivo Stone came to the pier. They met again in March 2020.',
    'In Larne, Stone closed the pier.',
    'In Larne, Police Chief Ivo Stone closed the pier.',
  ],
  [
    'Bright Harbour Futures, a group that wants a new pier, wrote a letter. They met again in March 2020.',
    'The board gave 25 pounds to Bright Harbour Futures.',
    'The board gave 25 pounds to Bright Harbour Futures, a group.',
  ],
];

/** Sentences that are left as they stand. */
export const LEFT: readonly [before: string, sentence: string][] = [
  // Another of the surname, whom the article never names in full.
  ['President Tom Marsh came to Wexmouth.', 'Former Secretary Marsh opened the pier.'],
  // Part of another name.
  ['', 'The Lindqvist Center opened in Wexmouth.'],
  ['', 'Lindqvist Street was closed.'],
  // Words that somebody said.
  ['', 'The mayor said “Lindqvist came on Tuesday and he sang”.'],
  // Somebody else may be meant.
  ['Lindqvist met Tomas Berg in Wexmouth.', 'Tomas Berg said he would sing.'],
  ['Lindqvist came to Wexmouth.', 'The boy followed his father to the pier.'],
  ['Lindqvist came to Wexmouth.', 'When his plan was read, Tomas Berg sang.'],
  // The name belongs to whoever acts, and that could be another.
  ['Ada Okafor came to Wexmouth.', 'Along with her husband, she has given to the pier.'],
  // Not hers, but she herself.
  ['Ada Okafor came to Wexmouth.', 'Tomas Berg beat her 51 to 36 in Wexmouth.'],
  // Part of a phrase.
  // What leads up to a day may be before it, or after.
  ['', 'Nora Quill went to Larne ahead of Tuesday’s vote.'],
  ['', 'Nora Quill will speak at Tuesday’s debate.'],
  ['', 'Nora Quill wrote for the Sunday Times.'],
  ['', 'Every Tuesday the pier is cleaned.'],
  // Two companies.
  ['Wexmouth Ferries Inc. met Oban Ships Inc. in May.', 'The company sold two ships.'],
  ['The Wexmouth Planning Committee met.', 'The committee of the parents refused the plan.'],
  ['', 'Not only the board but also the mayor came.'],
  // What goes on, adds up, or was over before something else.
  ['', 'The board has run the ferries since 2019.'],
  ['', 'The board would have sold two ferries in 2019.'],
  ['', 'The board has raised 40 million pounds since March 2026.'],
  ['', 'The board had sold two ferries before the pier was closed.'],
  // Told there already.
  ['Mara Holt, a painter, came.', 'Mara Holt, who paints, said that the pier was old.'],
  [
    'Bright Harbour Futures, a group of painters, wrote.',
    'Bright Harbour Futures (a charity) gave 25 pounds to the port.',
  ],
];
