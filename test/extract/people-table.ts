/** A stretch of news and whom it names: full name, and role where it gives one. */
export interface Row {
  what: string;
  text: string;
  people: [name: string, role?: string][];
}

export const rows: Row[] = [
  {
    what: 'no maker of things, and nobody in the one who runs the trains',
    text: 'The operator, Rail Ouest, cancelled two trains. Chipmaker Norvik Semiconductor said no. Its owner, Clara Novak, agreed.',
    people: [['Clara Novak', 'owner']],
  },
  {
    what: 'no operator in a firm that is called by what it does',
    text: 'The ship sails daily, its operator Norland Lines said. Clara Novak, its captain, agreed.',
    people: [['Clara Novak', 'captain']],
  },
  {
    what: 'the head of a field before a comma',
    text: 'Southern Catch said no. Its head of sustainability, Clara Novak, agreed.',
    people: [['Clara Novak', 'head of sustainability']],
  },
  {
    what: 'a field before an office, after a verb of saying',
    text: '“It will hold,” said council leader Clara Novak. Novak left.',
    people: [['Clara Novak', 'council leader']],
  },
  {
    what: 'a player’s part that opens the sentence',
    text: 'Substitute Clara Novak scored in May. Novak left.',
    people: [['Clara Novak', 'Substitute']],
  },
  {
    what: 'nobody in a firm that speaks, and what its people are',
    text: 'The wall was drawn by the Dutch engineering firm Peter Ashby. Peter Ashby says it will hold. Its lead engineer, Clara Novak, agreed.',
    people: [['Clara Novak', 'lead engineer']],
  },
  {
    what: 'a title and a name',
    text: 'President Clara Novak arrived. Novak left again.',
    people: [['Clara Novak', 'President']],
  },
  {
    what: 'an office of several words',
    text: 'Minister of Works Peter Ashby arrived.',
    people: [['Peter Ashby', 'Minister of Works']],
  },
  {
    what: 'the head of a body that has a title’s word in its name',
    text: 'Chief of the General Staff Erik Lund arrived.',
    people: [['Erik Lund', 'Chief of the General Staff']],
  },
  {
    what: 'a district before the party and the office',
    text: 'The district GOP Chairman Peter Ashby arrived.',
    people: [['Peter Ashby', 'district GOP Chairman']],
  },
  {
    what: 'the last two of four names, alone',
    text: 'Minister Anna Su Kin Mae arrived. Kin Mae said no.',
    people: [['Anna Su Kin Mae', 'Minister']],
  },
  {
    what: 'a list of office holders, each with an own office',
    text: 'President Clara Novak, Prime Minister Tadeo Linn and Admiral Petra Holm arrived.',
    people: [
      ['Clara Novak', 'President'],
      ['Tadeo Linn', 'Prime Minister'],
      ['Petra Holm', 'Admiral'],
    ],
  },
  {
    what: 'a list of names, the last of which is a calling, too',
    text: 'Clara Novak, Joan Marsh and Norma Shearer sang.',
    people: [['Clara Novak'], ['Joan Marsh'], ['Norma Shearer']],
  },
  {
    what: 'the calling of whoever is named next, after whose word it is',
    text: 'According to officer Peter Ashby, the skipper, Clara Novak, radioed for help.',
    people: [
      ['Peter Ashby', 'officer'],
      ['Clara Novak', 'skipper'],
    ],
  },
  {
    what: 'an office of several capitals after the name',
    text: 'Clara Novak, Chief Financial Officer, arrived.',
    people: [['Clara Novak', 'Chief Financial Officer']],
  },
  {
    what: 'whose campaign it is',
    text: 'Volunteers ring from the Clara Novak campaign. Novak said no.',
    people: [['Clara Novak']],
  },
  {
    what: 'a people before the office',
    text: 'Danish Prime Minister Ingrid Dahl arrived.',
    people: [['Ingrid Dahl', 'Danish Prime Minister']],
  },
  {
    what: 'an office after the name',
    text: 'Samuel Otieno, head of the harbour board, arrived.',
    people: [['Samuel Otieno', 'head of the harbour board']],
  },
  {
    what: 'an office before a comma',
    text: 'The valley’s fire chief, Olaf Krantz, arrived.',
    people: [['Olaf Krantz', 'valley’s fire chief']],
  },
  {
    what: 'somebody who is elected and not yet in office, and somebody who died',
    text: 'Mayor-elect Peter Ashby arrived. The late governor Samuel Otieno was honoured. Late Monday Mayor Clara Novak left.',
    people: [
      ['Peter Ashby', 'Mayor-elect'],
      ['Samuel Otieno', 'late governor'],
      ['Clara Novak', 'Mayor'],
    ],
  },
  {
    what: 'no hospital with a saint’s name',
    text: 'Saint Helena Hospital closed. President Clara Novak arrived.',
    people: [['Clara Novak', 'President']],
  },
  {
    what: 'an age',
    text: 'Maria Lind, 43, a nurse from Lerra, arrived.',
    people: [['Maria Lind', 'nurse from Lerra']],
  },
  {
    what: 'one record for all forms of a name',
    text: 'Mayor Clara Novak arrived. “No,” Ms. Novak said. “No,” Mayor Novak said. “No,” Novak said.',
    people: [['Clara Novak', 'Mayor']],
  },
  {
    what: 'a short form of the given name',
    text: 'William Carver arrived. Bill Carver said no.',
    people: [['William Carver']],
  },
  {
    what: 'initials with spaces and without',
    text: 'Rep. G. K. Carver (D-Harbour) arrived. J.P. Moe said no.',
    people: [['G. K. Carver', 'Rep.'], ['J.P. Moe']],
  },
  {
    what: 'a name after the initials of a state that ends the sentence before',
    text: 'They met at a farm in Larne, N.J. Samuel Otieno, head of the harbour board, came too.',
    people: [['Samuel Otieno', 'head of the harbour board']],
  },
  {
    what: 'a surname before a capitalised word of something else',
    text: 'Watch it again: President Novak Speech at the Harbour. Mr. Novak said no. Anna Novak, his wife, left.',
    people: [['Anna Novak'], ['Novak']],
  },
  {
    what: 'a title of address between the office and the name',
    text: 'Fjord Line Chairman Sir Samuel Otieno arrived. “No,” said a friend of Mrs. Clara Novak.',
    people: [['Samuel Otieno', 'Fjord Line Chairman'], ['Clara Novak']],
  },
  {
    what: 'no office in what others do after a comma',
    text: 'Peter Ashby, Mayor Clara Novak and Samuel Otieno left. After a talk with Maria Lind, Novak sent a letter to the president.',
    people: [['Peter Ashby'], ['Clara Novak', 'Mayor'], ['Samuel Otieno'], ['Maria Lind']],
  },
  {
    what: 'a day of the week right after a name',
    text: 'The office of President Clara Novak Thursday said no. Novak left.',
    people: [['Clara Novak', 'President']],
  },
  {
    what: 'a Korean surname that is a word of English, too',
    text: 'President Park Min-seo met Minister Moon Ji-ho. Park said no.',
    people: [
      ['Park Min-seo', 'President'],
      ['Moon Ji-ho', 'Minister'],
    ],
  },
  { what: 'an initial', text: 'John Q. Carver arrived. John Carver said no.', people: [['John Q. Carver']] },
  { what: 'accents left out once', text: 'José Álvarez arrived. Jose Alvarez said no.', people: [['José Álvarez']] },
  {
    what: 'particles',
    text: 'Ursula von der Heide arrived. Von der Heide said no.',
    people: [['Ursula von der Heide']],
  },
  {
    what: 'Vietnamese, Korean and Arabic names after a title',
    text: 'President Nguyen Van Thieu met Minister Kim Sung-ho and Sheikh Hamad bin Khalifa.',
    people: [
      ['Nguyen Van Thieu', 'President'],
      ['Kim Sung-ho', 'Minister'],
      ['Hamad bin Khalifa', 'Sheikh'],
    ],
  },
  {
    what: 'a family of one surname',
    text: 'Anna Berg arrived with her brother Carl Berg. Anna Berg said no. Carl Berg said yes.',
    people: [['Anna Berg'], ['Carl Berg']],
  },
  {
    what: 'a father and a son',
    text: 'Martin Roe Sr. arrived. Martin Roe Jr. said no.',
    people: [['Martin Roe Sr.'], ['Martin Roe Jr.']],
  },
  {
    what: 'a woman and a man of one surname, by Mr. and Ms.',
    text: 'Anna Berg arrived. Mr. Berg, her husband, stayed. Ms. Berg said no.',
    people: [['Anna Berg'], ['Berg']],
  },
  {
    what: 'a given name with an apostrophe and a hyphen',
    text: 'Jean-Luc O’Neill, a pilot, arrived.',
    people: [['Jean-Luc O’Neill', 'pilot']],
  },
  {
    what: 'a name that opens a question',
    text: 'Will Mayor Clara Novak stay? Novak said no.',
    people: [['Clara Novak', 'Mayor']],
  },
  {
    what: 'a man whose given name others take for a woman’s',
    text: 'Environment Minister Hilary Stone left. Mr Stone said no.',
    people: [['Hilary Stone', 'Environment Minister']],
  },
  { what: 'a name in capitals only', text: 'CLARA NOVAK arrived. Clara Novak said no.', people: [['Clara Novak']] },
  {
    what: 'letters of a company after a name',
    text: 'The pilot Sam Stone KLM left. Stone said no.',
    people: [['Sam Stone', 'pilot']],
  },
  {
    what: 'an initial that opens a sentence',
    text: 'A.L. Stone left. Stone said no.',
    people: [['A.L. Stone']],
  },
  {
    what: 'two given names as a short form of the full name',
    text: 'Juan Miguel Ortega left. Ortega said no. Juan Miguel stayed.',
    people: [['Juan Miguel Ortega']],
  },
  {
    what: 'father and daughter of whom one has the other’s name in hers',
    text: 'Win Tar, the president, left. Win Tar Su Myat, an adviser, stayed.',
    people: [
      ['Win Tar', 'president'],
      ['Win Tar Su Myat', 'adviser'],
    ],
  },
  { what: 'a short form of a given name', text: 'Martin Stone left. Marty Stone said no.', people: [['Martin Stone']] },
  {
    what: 'one of several with a title in common',
    text: 'Justices Clara Novak and Peter Ashby left.',
    people: [['Clara Novak'], ['Peter Ashby']],
  },
  {
    what: 'a title, not the role of somebody who works for the bearer',
    text: 'An aide to Senator Clara Novak left.',
    people: [['Clara Novak', 'Senator']],
  },
  {
    what: 'the role of the one who is named in apposition',
    text: 'Otto Falk, a lawyer for Mia’s father Peter Ashby, left.',
    people: [['Otto Falk'], ['Peter Ashby']],
  },
  {
    what: 'the role of who works for somebody with a title',
    text: 'Peter Ashby, an aide of Senator Clara Novak, left.',
    people: [
      ['Peter Ashby', 'aide of Senator Clara Novak'],
      ['Clara Novak', 'Senator'],
    ],
  },
  {
    what: 'who is shown, and no show of that name',
    text: 'The video shows Clara Novak, who was mayor then.',
    people: [['Clara Novak']],
  },
  {
    what: 'who is named far more often than what is called after them',
    text: 'They sang of “Clara Novak.” Novak spoke. They cheered Novak. They thanked Clara Novak. Novak left.',
    people: [['Clara Novak']],
  },
  {
    what: 'a nickname with its article within the name',
    text: 'Engineer Samuel “the Hammer” Otieno left.',
    people: [['Samuel “the Hammer” Otieno', 'Engineer']],
  },
  {
    what: 'no role for the first in a list',
    text: 'They blame Clara Novak, President Falk and others. Falk said no.',
    people: [['Clara Novak'], ['Falk', 'President']],
  },
  {
    what: 'no role in a clause about another',
    text: 'In a letter to Clara Novak, President Otto Falk condemned the plan.',
    people: [['Clara Novak'], ['Otto Falk', 'President']],
  },
  {
    what: 'no role of the next in the list',
    text: 'They chose deputy chair Clara Novak, Bergen businessman and council candidate Peter Ashby, and Ingrid Dahl.',
    people: [['Clara Novak', 'deputy chair'], ['Peter Ashby', 'candidate'], ['Ingrid Dahl']],
  },
  {
    what: 'no occasion before a role',
    text: 'They met at a fundraiser honoring former Bergen mayor Clara Novak in May.',
    people: [['Clara Novak', 'former Bergen mayor']],
  },
  {
    what: 'no role from the list before a name',
    text: 'The group honours Mayor Otto Falk, Clara Novak and others.',
    people: [['Otto Falk', 'Mayor'], ['Clara Novak']],
  },
  {
    what: 'a rank between role and name',
    text: 'Police spokesman Capt. Otto Falk left.',
    people: [['Otto Falk', 'Police spokesman']],
  },
  {
    what: 'a role that goes on in marks',
    text: 'Clara Novak, anchor of Norway’s “Evening News”, left.',
    people: [['Clara Novak', 'anchor']],
  },
  {
    what: 'the post, not where the paper of another name sits',
    text: 'Clara Novak, publisher of Harrow, Mich.-based Sailing Weekly, left.',
    people: [['Clara Novak', 'publisher']],
  },
  {
    what: 'a firm of several names',
    text: 'Clara Novak, a partner at Harrow, Lind & Stone LLP, left.',
    people: [['Clara Novak', 'partner at Harrow, Lind & Stone LLP']],
  },
  {
    what: 'no verb before a role',
    text: 'Replied deputy spokesman Otto Falk: “No.” Like President Clara Novak, he left.',
    people: [
      ['Otto Falk', 'deputy spokesman'],
      ['Clara Novak', 'President'],
    ],
  },
  {
    what: 'a state before a role',
    text: 'They met in Miami Beach, Fla. Sister Clara Novak left.',
    people: [['Clara Novak', 'Sister']],
  },
  {
    what: 'two men whose middle initials differ',
    text: 'George H. W. Harker met George W. Harker.',
    people: [['George H. W. Harker'], ['George W. Harker']],
  },
  {
    what: 'a trade before a name at the sentence’s beginning',
    text: 'Songwriter Susan Vale sang. “Every line of it is true,” Vale said.',
    people: [['Susan Vale', 'Songwriter']],
  },
  {
    what: 'a calling of two words whose first is a given name, too',
    text: 'Marine Biologist Karen Moor dived. “The reef grows back,” Moor said.',
    people: [['Karen Moor', 'Marine Biologist']],
  },
  {
    what: 'a given name that women and men have, before a surname that is a trade',
    text: 'Taylor Cooper spoke on Monday. “The hall is too small,” Cooper said.',
    people: [['Taylor Cooper']],
  },
  {
    what: 'a calling that no list has, at the sentence’s beginning',
    text: 'Wingsuiter Mona Fisk spoke on Monday. “The bay was like glass,” Fisk said. Ex-Marine Paul Castor nodded.',
    people: [['Mona Fisk'], ['Paul Castor', 'Ex-Marine']],
  },
  {
    what: 'somebody who is set beside a thing by a comma',
    text: 'Peter Ashby, a friend who owns a school, arrived with Anna Berg, a company founder.',
    people: [['Peter Ashby'], ['Anna Berg', 'company founder']],
  },
  {
    what: 'a spokesman for somebody, by the name after the comma',
    text: 'A spokesman for Minister Paula Lund, Jonas Reim, opened the talks.',
    people: [
      ['Paula Lund', 'Minister'],
      ['Jonas Reim', 'spokesman for Minister Paula Lund'],
    ],
  },
  {
    what: 'the field of a post in lower case',
    text: 'The lock keeper Peter Ashby met the school bus driver Tony Reed and sports editor Max Lund.',
    people: [
      ['Peter Ashby', 'lock keeper'],
      ['Tony Reed', 'school bus driver'],
      ['Max Lund', 'sports editor'],
    ],
  },
  {
    what: 'an adjective, which is no part of a post',
    text: 'The angry farmer Peter Ashby arrived.',
    people: [['Peter Ashby', 'farmer']],
  },
  {
    what: 'a trade by its ending',
    text: 'Enda Quill, the harbourmaster, arrived.',
    people: [['Enda Quill', 'harbourmaster']],
  },
  {
    what: 'a work that somebody hosts',
    text: 'Peter Ashby, host of “The Long View”, arrived.',
    people: [['Peter Ashby', 'host of “The Long View”']],
  },
  {
    what: 'somebody told by a noun before what they do',
    text: 'Peter Ashby is a park keeper. Anna Berg was honoured by the park service.',
    people: [['Peter Ashby'], ['Anna Berg']],
  },
  {
    what: 'a form of address within a role',
    text: 'Peter Ashby, former campaign manager for Mr. Lund, arrived.',
    people: [['Peter Ashby', 'former campaign manager for Mr. Lund'], ['Lund']],
  },
  {
    what: 'what tells no office, or was cut off',
    text: 'Secretary Anna Berg and his counterpart Max Lund met Tony Reed, head of the Russia in Asia program at Harrow.',
    people: [['Anna Berg'], ['Max Lund'], ['Tony Reed']],
  },
  {
    what: 'a kinship, which is nobody’s role',
    text: 'President Otto Kral, his wife Greta and their dog arrived.',
    people: [['Otto Kral', 'President']],
  },
  {
    what: 'a trade with its capital from the sentence, which is a surname, too',
    text: 'Constable Clara Novak arrived. Robert Warden stayed. Glazier Peter Ashby left.',
    people: [['Clara Novak', 'Constable'], ['Robert Warden'], ['Peter Ashby', 'Glazier']],
  },
  {
    what: 'ranks of the police and the forces',
    text: 'Lance Corporal Maria Lind met Trooper Samuel Otieno and DCI Anna Berg.',
    people: [
      ['Maria Lind', 'Lance Corporal'],
      ['Samuel Otieno', 'Trooper'],
      ['Anna Berg', 'DCI'],
    ],
  },
  {
    what: 'a trainer beside a mare that has no name',
    text: 'Trainer Clara Novak saddled three winners. The mare that won is six.',
    people: [['Clara Novak', 'Trainer']],
  },
  {
    what: 'an admiral without an article',
    text: 'Admiral Peter Ashby retired. The Rev. Clara Novak opened the fair.',
    people: [
      ['Peter Ashby', 'Admiral'],
      ['Clara Novak', 'Rev.'],
    ],
  },
  {
    what: 'who helped, in a sentence of the article',
    text: 'Clara Novak, a pilot, built it with help from Peter Ashby. “No,” Novak said.',
    people: [['Clara Novak', 'pilot'], ['Peter Ashby']],
  },
  {
    what: 'offices that go on over “of” before the holder’s name',
    text: 'Speaker of the House Peter Ashby met Chief of the Defence Staff Samuel Otieno and Bishop of Larne Clara Novak.',
    people: [
      ['Peter Ashby', 'Speaker of the House'],
      ['Samuel Otieno', 'Chief of the Defence Staff'],
      ['Clara Novak', 'Bishop of Larne'],
    ],
  },
  {
    what: 'an office of small letters that goes on over “of”',
    text: 'Harbour chief of staff Peter Ashby left. A friend of actress Clara Novak stayed.',
    people: [
      ['Peter Ashby', 'Harbour chief of staff'],
      ['Clara Novak', 'actress'],
    ],
  },
  {
    what: 'a name behind a county and its post',
    text: 'Harrow County Recorder Clara Novak arrived. Novak said no.',
    people: [['Clara Novak']],
  },
];
