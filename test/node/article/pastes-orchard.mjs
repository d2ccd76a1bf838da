/** Texts that came through letters, messengers, databases and the pages of many languages, each our own. */
const T = 'Frost costs growers half their apples';
const A =
  'Growers in the Kelver valley expect to lose about half of their apples after three nights of frost in April, their union said on Tuesday.';
const B =
  'Most policies pay for hail but not for frost, said Judith Marsh of an insurance broker in the town of Stoke Ennor.';
const C = '“We lit four hundred candles and it bought us one degree,” said Peter Hallam, who grows apples there.';
const all = [T, A, B, C];
const J = (...parts) => parts.join('\n\n');
const L = (...parts) => parts.join('\n');
const ja = [
  '山あいの無人駅に図書室、住民が本を持ち寄り',
  '山あいの青木駅に十八日、住民が本を持ち寄った小さな図書室が開かれた。',
  '「電車を待つ四十分が、ここでは短く感じます」と高校生の佐藤葵さんは話す。',
  '町は来年度、隣の二つの駅にも図書室を設ける方針だ。',
];
export const pastes = {
  'a page with a letter’s box in its midst': [
    L(
      'Skip to content',
      'News',
      'Sport',
      T,
      'Maren Oakes and Dev Raman',
      '14 May 2024',
      '',
      J(A, B),
      'Sign up to our letter',
      'Free every Friday',
      'Enter your email address',
      'Sign up',
      '',
      C,
      'Share',
      'Most read',
    ),
    all,
    { authors: ['Maren Oakes', 'Dev Raman'], date: '2024-05-14' },
  ],
  'a page under another line of the house': [
    L('Support the Courier', 'Sign in', 'Search', T, '14 May 2024', '', J(A, B, C)),
    all,
  ],
  'a page in Japanese': [
    L(
      '山間新聞デジタル',
      '社会',
      ja[0],
      '田中美咲',
      '2023年2月18日 17時00分',
      'シェア',
      '駅にできた図書室＝2023年2月18日、田中美咲撮影',
      ...ja.slice(1),
      '関連ニュース',
      '廃校がカフェに',
    ),
    ja,
    { date: '2023-02-18' },
  ],
  'a letter to readers, with the line that its list shows': [
    L(
      'The candles bought one degree',
      'View in browser',
      'Kelver Weekly',
      'Tuesday, May 14, 2024',
      '',
      T,
      '',
      J(A, B, C),
      '',
      'To unsubscribe send a blank message to leave@kelver.example',
    ),
    all,
    { date: '2024-05-14' },
  ],
  'a mail that is called otherwise than its article': [
    L(
      '---------- Forwarded message ---------',
      'From: Ann Holt <ann@courier.example>',
      'Date: Tue, 14 May 2024 at 10:32',
      'Subject: Apples',
      'To: <tom@courier.example>',
      '',
      T,
      '',
      J(A, B, C),
    ),
    all,
    { date: '2024-05-14' },
  ],
  'a bulletin between rulers': [
    L(
      '='.repeat(60),
      'KELVER NEWS BULLETIN          14 May 2024',
      '='.repeat(60),
      '',
      T,
      '-'.repeat(T.length),
      '',
      J(A, B, C),
    ),
    all,
    { date: '2024-05-14' },
  ],
  'a database’s labels': [
    L(
      `Title: ${T}`,
      'Author: Oakes, Maren',
      'Publication info: Kelver Ledger; Kelverton [Kelverton]. 14 May 2024: 5.',
      'Full text:',
      J(A, B, C),
      'Subject: Apples',
      'Document URL: https://db.example/1',
    ),
    all,
    { date: '2024-05-14' },
  ],
  'paper, day and page above it': [
    L('Kelver Ledger vom 14.05.2024, S. 12 / Land', '', T, 'Von Maren Oakes', '', J(A, B, C), '', 'Ressort:\tLand'),
    all,
    { date: '2024-05-14', authors: ['Maren Oakes'] },
  ],
  'a channel of a messenger': [
    L('Kelver News, [14.05.2024 10:44]', T, '', J(A, B, C), '', '👍 120 ❤️ 34'),
    all,
    { date: '2024-05-14' },
  ],
  'a print with its heads and feet': [
    L(
      `14/05/2024, 10:32\t${T} | Kelver Ledger`,
      '',
      T,
      'By Maren Oakes',
      '',
      A,
      '',
      'https://kelver.example/frost\t1/2',
      `14/05/2024, 10:32\t${T} | Kelver Ledger`,
      '',
      J(B, C),
    ),
    all,
    { authors: ['Maren Oakes'] },
  ],
  'an answer of a chat': [
    L(
      'Here is the text of the article you asked for:',
      '',
      `**${T}**`,
      '',
      J(A, B, C),
      '',
      'Let me know if you’d like a summary!',
    ),
    all,
  ],
  'a list without its marks, below a colon': [
    L(
      'Share',
      T,
      '14 May 2024',
      '',
      A,
      'The union asks for three things:',
      'A delay of the tax on land',
      'Money for candles',
      'Cheap loans',
      'Advertisement',
      B,
      C,
    ),
    [T, A, 'The union asks for three things:', 'A delay of the tax on land', 'Money for candles', 'Cheap loans', B, C],
  ],
};
