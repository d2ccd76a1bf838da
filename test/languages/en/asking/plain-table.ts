/** An article's sentence, and what is asked of it: the question and, after "→", what it asks for. */
export const ASKED: readonly [sentence: string, question: string][] = [
  // The subject's place.
  [
    'Karoline Leavitt confirmed that talks with Russia had begun.',
    'Who confirmed that talks with Russia had begun? → Karoline Leavitt',
  ],
  [
    'Leavitt said on Monday that talks with Russia would go on in Geneva.',
    'Who said that talks with Russia would go on in Geneva? → Karoline Leavitt',
  ],
  [
    'Leavitt said talks with Russia would go on in Geneva.',
    'Who said that talks with Russia would go on in Geneva? → Karoline Leavitt',
  ],
  [
    'Leavitt flew to Jeddah on Monday. She met officials of Saudi Arabia in Jeddah.',
    'Who met officials of Saudi Arabia in Jeddah? → Karoline Leavitt',
  ],
  [
    'The deal was praised by Nils Lindqvist, who led the harbour board of Wexmouth Bay for 12 years.',
    'Who led the harbour board of Wexmouth Bay for 12 years? → Nils Lindqvist',
  ],
  [
    'Forty people signed the petition against the closure of Wexmouth Bridge.',
    'How many people signed the petition against the closure of Wexmouth Bridge? → Forty people',
  ],
  [
    'In May, 51 percent of Americans said talks with Russia were right.',
    'What percentage of Americans said talks with Russia were right? → 51 percent',
  ],
  [
    'Finland sent four ships to the coast of Wexmouth Bay.',
    'Which country sent four ships to the coast of Wexmouth Bay? → Finland',
  ],
  [
    'Crane Corp. closed its factory in Wexmouth Bay after a storm.',
    'Which company closed its factory in Wexmouth Bay after a storm? → Crane Corp.',
  ],
  // With an auxiliary.
  [
    'Crane Corp. employs 540 workers on the coast of Finland.',
    'How many workers does Crane Corp. employ on the coast of Finland? → 540 workers',
  ],
  [
    'Nils Lindqvist agreed to pay $5 million for Wexmouth Bridge.',
    'How much did Nils Lindqvist agree to pay for Wexmouth Bridge? → $5 million',
  ],
  [
    'The steel of Wexmouth Bridge was made in Italy in 1931.',
    'In which country was the steel of Wexmouth Bridge made in 1931? → Italy',
  ],
  [
    'The steel of Wexmouth Bridge was made in Italy in 1931.',
    'In which year was the steel of Wexmouth Bridge made in Italy? → 1931',
  ],
  ['Wexmouth Bridge will close to cars on 3 September.', 'When will Wexmouth Bridge close to cars? → 2024-09-03'],
  [
    'Nils Lindqvist visited Kenya with officials of the World Bank.',
    'Which country did Nils Lindqvist visit with officials of the World Bank? → Kenya',
  ],
  [
    'Karoline Leavitt endorsed Nils Lindqvist for mayor of Wexmouth Bay.',
    'Whom did Karoline Leavitt endorse for mayor of Wexmouth Bay? → Nils Lindqvist',
  ],
  [
    'The new road to Wexmouth Bridge was opened by Nils Lindqvist in 1985.',
    'Who opened the new road to Wexmouth Bridge in 1985? → Nils Lindqvist',
  ],
  [
    'The profits of Crane Corp. rose 12 percent after the storm of May 2023.',
    'By what percentage did the profits of Crane Corp. rise after the storm of May 2023? → 12 percent',
  ],
  // Whoever tells it stays with it.
  [
    'Crane Corp. sold 12,000 boats in Kent, according to Nils Lindqvist.',
    'According to Nils Lindqvist, how many boats did Crane Corp. sell in Kent? → 12,000 boats',
  ],
  [
    'Nils Lindqvist said Crane Corp. had sold 12,000 boats in Kent.',
    'According to Nils Lindqvist, how many boats had Crane Corp. sold in Kent? → 12,000 boats',
  ],
  // What is left out leaves the rest as it was.
  [
    'Karoline Leavitt opened the new road to Wexmouth Bridge on Monday, but traffic was slow.',
    'Who opened the new road to Wexmouth Bridge on 10 June 2024? → Karoline Leavitt',
  ],
  [
    'Meanwhile, Karoline Leavitt also opened the new road to Wexmouth Bay.',
    'Who opened the new road to Wexmouth Bay? → Karoline Leavitt',
  ],
];

/** Sentences that no question can be made of safely, and why. */
export const NOT_ASKED: readonly [sentence: string, why: string][] = [
  ['Leavitt invoked the Sept. 11, 2001, attacks in Geneva.', 'the day names the attacks'],
  ['Many people believe Leavitt did in Geneva.', 'what she did was told before'],
  ['He opened the new road to Wexmouth Bay.', 'nobody is named whom “he” stands for'],
  ['Karoline Leavitt rejected that offer of the harbour board of Wexmouth.', 'which offer'],
  ['Karoline Leavitt welcomed the decision with a speech in Wexmouth Bay.', 'which decision'],
  ['Karoline Leavitt has never opened a bridge in Wexmouth Bay.', 'it is denied'],
  ['Karoline Leavitt denied that she opened the bridge of Wexmouth Bay in 2021.', 'it is denied'],
  ['Karoline Leavitt did not open the bridge of Wexmouth Bay.', 'it is denied'],
  ['Karoline Leavitt reportedly opened a new bridge in Wexmouth Bay.', 'it is a rumour'],
  ['If Karoline Leavitt opens the bridge of Wexmouth Bay, ships must wait.', 'it is a condition'],
  ['Karoline Leavitt and Nils Lindqvist opened the bridge of Wexmouth Bay.', 'two did it'],
  ['Nils Lindqvist and others, such as Karoline Leavitt, are sailing to Wexmouth Bay.', 'several do it'],
  ['Karoline Leavitt expressed doubts about his plans for Wexmouth Bay.', 'whose plans'],
  ['Karoline Leavitt smiled.', 'nobody learns anything'],
  ['Karoline Leavitt told them that the ships of Finland had come.', 'whom “them” stands for'],
  ['Did Karoline Leavitt open the bridge of Wexmouth Bay?', 'it is a question'],
  ['Karoline Leavitt visited Kenya, Uganda and Chad with her husband.', 'one of a list'],
  ['Karoline Leavitt said it was over with the bridge of Wexmouth Bay.', 'what “it” stands for'],
  ['Yesterday’s vote pleased Karoline Leavitt more than other votes.', 'which vote'],
];

/** Verbs as the news has them, with auxiliary and base. */
export const VERBS: readonly [finite: string, auxiliary: string, base: string][] = [
  ['released', 'did', 'release'],
  ['stopped', 'did', 'stop'],
  ['visited', 'did', 'visit'],
  ['died', 'did', 'die'],
  ['carried', 'did', 'carry'],
  ['agreed', 'did', 'agree'],
  ['voted', 'did', 'vote'],
  ['raised', 'did', 'raise'],
  ['opened', 'did', 'open'],
  ['called', 'did', 'call'],
  ['controlled', 'did', 'control'],
  ['created', 'did', 'create'],
  ['treated', 'did', 'treat'],
  ['argued', 'did', 'argue'],
  ['changed', 'did', 'change'],
  ['belonged', 'did', 'belong'],
  ['required', 'did', 'require'],
  ['explained', 'did', 'explain'],
  ['declined', 'did', 'decline'],
  ['referred', 'did', 'refer'],
  ['offered', 'did', 'offer'],
  ['focused', 'did', 'focus'],
  ['hoped', 'did', 'hope'],
  ['welcomed', 'did', 'welcome'],
  ['went', 'did', 'go'],
  ['rose', 'did', 'rise'],
  ['wrote', 'did', 'write'],
  ['cut', 'did', 'cut'],
  ['bought', 'did', 'buy'],
  ['has', 'does', 'have'],
  ['carries', 'does', 'carry'],
  ['says', 'does', 'say'],
  ['teaches', 'does', 'teach'],
];
