/** What stood before a sentence, the sentence, and how it is shown alone. The article appeared on Friday, 8 May 2026. */
export const RETOLD: readonly [before: string, sentence: string, shown: string][] = [
  // Names in full.
  ['', 'Lindqvist opened the pier in Wexmouth.', 'Nils Lindqvist opened the pier in Wexmouth.'],
  ['', 'Mr. Lindqvist opened the pier.', 'Nils Lindqvist opened the pier.'],
  ['', 'Mayor Lindqvist opened the pier.', 'Mayor Nils Lindqvist opened the pier.'],
  ['', 'The council heard Lindqvist’s plan.', 'The council heard Nils Lindqvist’s plan.'],
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
];

/** Sentences that are left as they stand. */
export const LEFT: readonly [before: string, sentence: string][] = [
  // Part of another name.
  ['', 'The Lindqvist Center opened in Wexmouth.'],
  ['', 'Lindqvist Street was closed.'],
  // Words that somebody said.
  ['', 'The mayor said “Lindqvist came on Tuesday and he sang”.'],
  // Somebody else may be meant.
  ['Lindqvist met Tomas Berg in Wexmouth.', 'Tomas Berg said he would sing.'],
  ['Lindqvist came to Wexmouth.', 'The boy followed his father to the pier.'],
  ['Lindqvist came to Wexmouth.', 'When his plan was read, Tomas Berg sang.'],
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
];
