/** What stands in a line of news, and who said it: the words of the quotation, the speaker, `?` where that is to be reviewed. */
export interface Row {
  what: string;
  text: string;
  said: [words: string, by: string | undefined, sure?: '?'][];
}

const OPENING = 'Mayor Clara Novak met councillor Peter Ashby and the engineer Samuel Otieno on the quay.';

/** Ways in which news in English tells who speaks. Each is read after an opening that introduces three people. */
export const rows: Row[] = [
  {
    what: 'verb after the speaker',
    text: '“The bridge is safe to cross,” Novak said.',
    said: [['The bridge is safe to cross,', 'Clara Novak']],
  },
  {
    what: 'verb before the speaker',
    text: '“The bridge is safe to cross,” said Ashby.',
    said: [['The bridge is safe to cross,', 'Peter Ashby']],
  },
  {
    what: 'words that others call the speaker, in a clause of their own',
    text: '“It was forty tonnes of oil,” said Ashby, whom the firm had called “a liar and a cheat.”',
    said: [
      ['It was forty tonnes of oil,', 'Peter Ashby'],
      ['a liar and a cheat.', 'the firm', '?'],
    ],
  },
  {
    what: 'speaker first',
    text: 'Otieno said: “The bridge is safe to cross.”',
    said: [['The bridge is safe to cross.', 'Samuel Otieno']],
  },
  {
    what: 'straight marks',
    text: '"The bridge is safe to cross," Novak said.',
    said: [['The bridge is safe to cross,', 'Clara Novak']],
  },
  {
    what: 'doubled apostrophes',
    text: "''The bridge is safe to cross,'' Novak said.",
    said: [['The bridge is safe to cross,', 'Clara Novak']],
  },
  {
    what: 'single marks',
    text: '‘The bridge isn’t safe to cross,’ Novak said.',
    said: [['The bridge isn’t safe to cross,', 'Clara Novak']],
  },
  {
    what: 'single straight marks with a plural possessive inside',
    text: "'The voters' choice is clear to me,' Novak said.",
    said: [["The voters' choice is clear to me,", 'Clara Novak']],
  },
  {
    what: 'guillemets',
    text: '«The bridge is safe to cross,» Novak said.',
    said: [['The bridge is safe to cross,', 'Clara Novak']],
  },
  {
    what: 'German marks',
    text: '„The bridge is safe to cross,“ Novak said.',
    said: [['The bridge is safe to cross,', 'Clara Novak']],
  },
  {
    what: 'an exclamation, then the speaker with a title and a nickname',
    text: '“This is a great day for the quay!” Ashby’s niece, state Rep. Linda “Lou” Fenn (D-Harbour), shouted to all.',
    said: [['This is a great day for the quay!', 'Linda “Lou” Fenn', '?']],
  },
  {
    what: 'told at second hand',
    text: 'According to the Herald, Ashby said the wall was “good for a hundred years”.',
    said: [['good for a hundred years', 'Peter Ashby', '?']],
  },
  {
    what: 'far from the verb, with nobody else in between',
    text: 'Ashby said on the quay that morning that the new wall by the old harbour would be “good for a hundred years”.',
    said: [['good for a hundred years', 'Peter Ashby']],
  },
  {
    what: 'far from the verb, with somebody else in between',
    text: 'Ashby said on the quay that morning that the new wall which Novak praised was “good for a hundred years”.',
    said: [['good for a hundred years', 'Peter Ashby', '?']],
  },
  {
    what: 'a sentence that ends with who said it, then the quotation',
    text: 'The new wall may last for ever, Ashby said. “It is good for a hundred years.”',
    said: [['It is good for a hundred years.', 'Peter Ashby']],
  },
  {
    what: 'the beginning of a sentence that goes on without marks',
    text: '“It is a good wall,” Ashby said. “It will stand a hundred years” in any weather.',
    said: [['It is a good wall, … It will stand a hundred years', 'Peter Ashby']],
  },
  {
    what: 'cries in capitals, which are no title',
    text: '“Big Clara. Queen Clara. Hail Clara,” Ashby said.',
    said: [['Big Clara. Queen Clara. Hail Clara,', 'Peter Ashby']],
  },
  {
    what: 'what somebody was asked to do, in others’ words',
    text: 'Ashby was expected to tell the divers to use “as little force as can be”, an official said.',
    said: [['as little force as can be', 'Peter Ashby', '?']],
  },
  {
    what: 'interrupted',
    text: '“The bridge,” Novak said on Monday, “will stay open all winter.”',
    said: [['The bridge, … will stay open all winter.', 'Clara Novak']],
  },
  {
    what: 'going on after its clause',
    text: '“The bridge is safe,” Novak said. “We looked at every bolt of it.”',
    said: [['The bridge is safe, … We looked at every bolt of it.', 'Clara Novak']],
  },
  {
    what: 'a description between name and verb',
    text: '“The bridge is safe to cross,” Ashby, a member of the council since 2011, said.',
    said: [['The bridge is safe to cross,', 'Peter Ashby']],
  },
  {
    what: 'a role before the name',
    text: '“The bridge is safe to cross,” said the head of the harbour police, Maria Lindqvist.',
    said: [['The bridge is safe to cross,', 'Maria Lindqvist']],
  },
  {
    what: 'a speaker named later in full',
    text: '“The bridge is safe to cross,” said Lindqvist. Maria Lindqvist heads the harbour police.',
    said: [['The bridge is safe to cross,', 'Maria Lindqvist']],
  },
  {
    what: 'the subject, not the object',
    text: 'Novak told Ashby that the works would be “long and dear and loud.”',
    said: [['long and dear and loud.', 'Clara Novak']],
  },
  {
    what: 'the subject, not a name after a preposition',
    text: 'Ashby said praise from Otieno was “the last thing that I need.”',
    said: [['the last thing that I need.', 'Peter Ashby']],
  },
  {
    what: 'the subject, not the one spoken about',
    text: '“She never asked the engineers,” Ashby said of Novak.',
    said: [['She never asked the engineers,', 'Peter Ashby']],
  },
  {
    what: 'who answers',
    text: 'Asked by Ashby about the cost, Novak replied: “You will see it on Friday.”',
    said: [['You will see it on Friday.', 'Clara Novak']],
  },
  {
    what: 'according to',
    text: 'According to Otieno, the bolts are “as good as they were new.”',
    said: [['as good as they were new.', 'Samuel Otieno']],
  },
  {
    what: 'a participle',
    text: 'Novak left the quay early, adding that it was “far too cold to talk.”',
    said: [['far too cold to talk.', 'Clara Novak']],
  },
  {
    what: 'with somebody saying',
    text: 'Work has begun, with Otieno saying the bolts are “as good as they were new.”',
    said: [['as good as they were new.', 'Samuel Otieno']],
  },
  {
    what: 'a pronoun for the subject of the sentence before',
    text: 'Novak came back on Friday. “The bridge is safe to cross,” she said.',
    said: [['The bridge is safe to cross,', 'Clara Novak']],
  },
  {
    what: 'a lead-in in the paragraph before',
    text: 'Novak posted on Telegram:\n\n“The bridge is safe to cross.”',
    said: [['The bridge is safe to cross.', 'Clara Novak']],
  },
  {
    what: 'a statement',
    text: 'In a statement, Novak said the bridge is “safe for all who cross.”',
    said: [['safe for all who cross.', 'Clara Novak']],
  },
  {
    what: 'a title and surname',
    text: '“The bridge is safe to cross,” Mayor Novak said.',
    said: [['The bridge is safe to cross,', 'Clara Novak']],
  },
  {
    what: 'Mr. and surname',
    text: '“The bridge is safe to cross,” Mr. Otieno said.',
    said: [['The bridge is safe to cross,', 'Samuel Otieno']],
  },
  {
    what: 'over paragraphs',
    text: '“The bridge is safe to cross,” Novak said. “We looked at every bolt.\n\n“We shall look again in the spring.”',
    said: [
      ['The bridge is safe to cross, … We looked at every bolt. … We shall look again in the spring.', 'Clara Novak'],
    ],
  },
  {
    what: 'a quotation in a quotation',
    text: '“He told me ‘never again’ and left,” Ashby said.',
    said: [['He told me ‘never again’ and left,', 'Peter Ashby']],
  },
  {
    what: 'a transcript',
    text: 'NOVAK: “The bridge is safe to cross.”\n\nASHBY: “I doubt that very much.”',
    said: [
      ['The bridge is safe to cross.', 'Clara Novak'],
      ['I doubt that very much.', 'Peter Ashby'],
    ],
  },
  {
    what: 'a signature',
    text: '“The bridge is safe to cross.” — Clara Novak',
    said: [['The bridge is safe to cross.', 'Clara Novak']],
  },
  {
    what: 'once, long ago',
    text: 'As the poet Walter Grieg once said, “a bridge is a promise kept.”',
    said: [['a bridge is a promise kept.', 'Walter Grieg']],
  },
  {
    what: 'a name with particles and accents',
    text: '“The bridge is safe to cross,” said José van der Múñoz, an engineer.',
    said: [['The bridge is safe to cross,', 'José van der Múñoz']],
  },
  {
    what: 'a nickname',
    text: '“The bridge is safe to cross,” Robert “Bob” Delaney, a diver, said.',
    said: [['The bridge is safe to cross,', 'Robert “Bob” Delaney']],
  },
  {
    what: 'two sentences after which somebody else speaks',
    text: '“The bridge is safe,” Novak said. “I doubt that it is,” Ashby said.',
    said: [
      ['The bridge is safe,', 'Clara Novak'],
      ['I doubt that it is,', 'Peter Ashby'],
    ],
  },
  {
    what: 'a new speaker after the quotation',
    text: '“The bridge is safe to cross,” Novak said.\n\n“I doubt that it is,” Ashby said.',
    said: [
      ['The bridge is safe to cross,', 'Clara Novak'],
      ['I doubt that it is,', 'Peter Ashby'],
    ],
  },
  {
    what: 'an official without a name',
    text: '“The bridge is not safe at all,” a senior official told the paper.',
    said: [['The bridge is not safe at all,', 'a senior official', '?']],
  },
  {
    what: 'a spokesman for somebody',
    text: '“The bridge is safe to cross,” said a spokesman for Novak.',
    said: [['The bridge is safe to cross,', 'a spokesman for Novak', '?']],
  },
  {
    what: 'an office of somebody',
    text: 'Novak’s office said the bridge was “safe for all who cross.”',
    said: [['safe for all who cross.', 'Novak’s office', '?']],
  },
  {
    what: 'an organisation',
    text: '“The bridge is safe to cross,” the harbour board said in a statement.',
    said: [['The bridge is safe to cross,', 'the harbour board', '?']],
  },
  {
    what: 'a paper',
    text: 'The Lerra Herald reported that the bridge was “rotten to the very core.”',
    said: [['rotten to the very core.', 'The Lerra Herald', '?']],
  },
  {
    what: 'a letter, in whose relative clause people are named',
    text: 'The letter, which was also sent to the mayor, Clara Novak, and Ashby, the councillor, calls for “a prompt and full account of it all.”',
    said: [['a prompt and full account of it all.', 'The letter', '?']],
  },
  {
    what: 'a clause that begins with "after"',
    text: 'Novak left after Peter Ashby, the councillor, said that he had “the very greatest of respect” for her.',
    said: [['the very greatest of respect', 'Peter Ashby', '?']],
  },
  {
    what: 'a spokeswoman and a colon',
    text: 'A spokeswoman: “The bridge is safe to cross.”',
    said: [['The bridge is safe to cross.', 'A spokeswoman', '?']],
  },
  {
    what: 'a name and a colon',
    text: 'Ashby: “The bridge is safe to cross.”',
    said: [['The bridge is safe to cross.', 'Peter Ashby']],
  },
  {
    what: 'an adverb between an organisation and its verb',
    text: 'The harbour board initially said no, before saying that the bridge was “as safe as any other.”',
    said: [['as safe as any other.', 'The harbour board', '?']],
  },
  {
    what: 'somebody who does something, told in a clause of its own',
    text: 'A diver who has seen the wall said it was “as rotten as an old tooth.”',
    said: [['as rotten as an old tooth.', 'A diver', '?']],
  },
  {
    what: 'somebody who does something, told in a participle',
    text: 'A tourist watching the works called it “a joy to see them.”',
    said: [['a joy to see them.', 'A tourist', '?']],
  },
  {
    what: 'a party and state after one comma',
    text: '“The bridge is safe to cross,” councillor Peter Ashby, D-Ohio said later.',
    said: [['The bridge is safe to cross,', 'Peter Ashby']],
  },
  {
    what: 'words that somebody else puts into a clause about a person',
    text: 'The board announced that Ashby has made plans for “a long and hard winter.”',
    said: [['a long and hard winter.', 'Peter Ashby', '?']],
  },
  {
    what: 'a sign',
    text: 'A sign on the quay read, “Do not cross at night.”',
    said: [['Do not cross at night.', 'A sign on the quay', '?']],
  },
  {
    what: 'a speaker after a question or exclamation, whose sentence goes on',
    text: '“And nobody paid us a cent!” Ashby declared, a point he likes to make on the radio, where callers ask about it again and again.',
    said: [['And nobody paid us a cent!', 'Peter Ashby']],
  },
  {
    what: 'a speaker told by whom he worked for',
    text: 'Ashby, a councillor who once worked for Senator Dora Lind, one of the plan’s authors, called it “a very long way to the other side.”',
    said: [['a very long way to the other side.', 'Peter Ashby']],
  },
  {
    what: 'a speaker told by what he founded, one comma left out',
    text: '“The bridge is safe to cross,” Ashby, the councillor who founded the Harbour Trust wrote later.',
    said: [['The bridge is safe to cross,', 'Peter Ashby']],
  },
  {
    what: 'a speaker told by a book’s title',
    text: 'Otieno, the author of "Going Wide," about the old piers, said the days when the town had “one safe way across” are gone.',
    said: [['one safe way across', 'Samuel Otieno']],
  },
  {
    what: 'a judgement about somebody else’s call',
    text: 'Otieno said Ashby was right to urge the diggers “to stand up and be counted.”',
    said: [['to stand up and be counted.', 'Samuel Otieno']],
  },
  {
    what: 'what others foretold, within what somebody said',
    text: 'Otieno said that for years some critics had predicted the end of the bridge, but that it would not come. “The piers are as sound as ever.”',
    said: [['The piers are as sound as ever.', 'Samuel Otieno', '?']],
  },
  {
    what: 'a supporter and the person supported',
    text: 'Otieno supports councillor Peter Ashby in this. “I cross the bridge at five every morning.”',
    said: [['I cross the bridge at five every morning.', 'Samuel Otieno', '?']],
  },
  {
    what: 'somebody with a name that no list knows, of an organisation',
    text: '“The bridge is safe to cross,” said Tollan Brisk of the Institute for Housing.',
    said: [['The bridge is safe to cross,', 'Tollan Brisk', '?']],
  },
  {
    what: 'a pronoun for the subject of the paragraph before',
    text: 'Novak has walked over the bridge every day since May.\n\n“It is safe to cross,” she said.',
    said: [['It is safe to cross,', 'Clara Novak']],
  },
  {
    what: 'a pronoun for somebody two paragraphs before',
    text: 'Novak has walked over the bridge every day since May.\n\nThe piers are a hundred years old.\n\n“It is safe to cross,” she said.',
    said: [['It is safe to cross,', 'Clara Novak', '?']],
  },
  {
    what: 'a pronoun for somebody two paragraphs before, whom the paragraph between takes up',
    text: 'Novak has walked over the bridge every day since May.\n\nShe said she had never heard it creak.\n\n“It is safe to cross,” she said.',
    said: [['It is safe to cross,', 'Clara Novak']],
  },
  {
    what: 'a pronoun that may go on with who spoke, though another is named since',
    text: '“It is safe to cross,” said Clara Novak. Ingrid Dahl was the engineer.\n\n“I trust in her work,” she said.',
    said: [
      ['It is safe to cross,', 'Clara Novak'],
      ['I trust in her work,', 'Ingrid Dahl', '?'],
    ],
  },
  {
    what: 'a pronoun that may go on with who spoke, though another had said something before',
    text: '“It is safe to cross,” said Clara Novak. Ingrid Dahl had called it a ruin.\n\n“The crew was here twice,” she said.',
    said: [
      ['It is safe to cross,', 'Clara Novak'],
      ['The crew was here twice,', 'Ingrid Dahl', '?'],
    ],
  },
  {
    what: 'a pronoun whose own clause names another',
    text: 'Ashby spoke first. Then Otieno rose. He calls Otieno’s plan “a hole in the ground without end.”',
    said: [['a hole in the ground without end.', 'Peter Ashby', '?']],
  },
  {
    what: 'a pronoun that opens the sentence, before the name it stands for',
    text: 'Though she called the works “too slow and far too loud,” Novak praised the crew. Ashby nodded.',
    said: [['too slow and far too loud,', 'Clara Novak']],
  },
  {
    what: 'a pronoun after a sentence about a place',
    text: 'Otieno plays down the danger. Norway may have ten such quays. “Ours is as good as theirs,” he said.',
    said: [['Ours is as good as theirs,', 'Samuel Otieno']],
  },
  {
    what: 'what somebody is, without the comma that ends it',
    text: 'Clara Novak, mayor and head of the Harbour Trust stated, “We ask for no more than our share.” Ashby nodded.',
    said: [['We ask for no more than our share.', 'Clara Novak']],
  },
  {
    what: 'what somebody had written before',
    text: 'As the diver Hanna Krogh had written a year earlier, “No quay in the fjord is older than ours.” Ashby nodded.',
    said: [['No quay in the fjord is older than ours.', 'Hanna Krogh']],
  },
  {
    what: 'whoever tells it at the end, not whom the clause between names',
    text: '“It seems most unlikely” that Ashby can save the quay, said Samuel Otieno, the engineer. Novak left.',
    said: [['It seems most unlikely', 'Samuel Otieno']],
  },
  {
    what: 'one who is known by a single name',
    text: '“Nobody gave the order to leave,” said the ferryman known as Tobias.',
    said: [['Nobody gave the order to leave,', 'Tobias']],
  },
  {
    what: 'a pronoun in whose sentence others are named after it',
    text: 'Otieno counted the offers.\n\nThe town saw thirty, which he said were split between Ashby and the yard.\n\n“We have our share of them,” he said.',
    said: [['We have our share of them,', 'Samuel Otieno', '?']],
  },
  {
    what: 'a subject behind words that describe what opens the sentence',
    text: 'In her speech, a tribute to Peter Ashby, the old harbour hand, Novak praised “a politics of small repairs.”',
    said: [['a politics of small repairs.', 'Clara Novak']],
  },
  {
    what: 'a subject behind a participle that opens the sentence',
    text: 'Followed to the lectern by Ashby, Novak called the works “much too slow for us.”',
    said: [['much too slow for us.', 'Clara Novak']],
  },
  {
    what: 'the name before the colon, where no verb tells',
    text: 'The timing of the works does not surprise the engineer Samuel Otieno: “Ice comes first and money after it.”',
    said: [['Ice comes first and money after it.', 'Samuel Otieno', '?']],
  },
  {
    what: 'whose words they were, told behind them',
    text: '“I would rather swim than take that ferry.” That line from the engineer Samuel Otieno stood on every wall.',
    said: [['I would rather swim than take that ferry.', 'Samuel Otieno']],
  },
  {
    what: 'the paragraph’s speaker, where the sentence names none',
    text: '“They worry about the ice,” Ashby said, “and about the rent.” For the crews, on the other hand, “there is only the work.”',
    said: [
      ['They worry about the ice, … and about the rent.', 'Peter Ashby'],
      ['there is only the work.', 'Peter Ashby', '?'],
    ],
  },
  {
    what: 'nobody whom the quotation is said of',
    text: '“We thought better of them,” said Ashby, who keeps the books. Novak “simply lost her way last year.”',
    said: [
      ['We thought better of them,', 'Peter Ashby'],
      ['simply lost her way last year.', 'Peter Ashby', '?'],
    ],
  },
  {
    what: 'a wife, whom the article gives her given name alone',
    text: 'Ashby’s wife, Maren, runs the inn. “We sleep above the taproom,” she said.',
    said: [['We sleep above the taproom,', 'Maren']],
  },
  {
    what: 'a pronoun for whoever spoke before, not for whom the words are about',
    text: 'The pollster Erik Lund counts the votes. “It looks most unlikely to us” that Ashby can win, he says.',
    said: [['It looks most unlikely to us', 'Erik Lund', '?']],
  },
  {
    what: 'an office of a body, read with the title',
    text: 'Speaker of the Senate Sen. Ingrid Dahl said such ferries have “no place in the fjord.”',
    said: [['no place in the fjord.', 'Ingrid Dahl']],
  },
  {
    what: 'a clause that a typist opened and closed with unlike marks',
    text: '“I thought there had been an accident," said Ashby, who had come by tram.',
    said: [['I thought there had been an accident,', 'Peter Ashby']],
  },
  {
    what: 'a term between unlike marks',
    text: 'Ashby called the plan “a very long shot" of the yard.',
    said: [['a very long shot', 'Peter Ashby', '?']],
  },
  {
    what: 'an e-mail',
    text: 'Otieno emailed the clerks: “The pumps have to run all night.”',
    said: [['The pumps have to run all night.', 'Samuel Otieno']],
  },
  {
    what: 'whoever spoke before a sentence about other things',
    text: '“Those are very small harbours,” Ashby said. They also lie far from the railway. “It is a hard coast for a crew.”',
    said: [
      ['Those are very small harbours,', 'Peter Ashby'],
      ['It is a hard coast for a crew.', 'Peter Ashby', '?'],
    ],
  },
  {
    what: 'a pronoun for whom the verb brings in',
    text: 'Across the quay, at work for the Ingrid Dahl campaign, is Erik Lund, a stoker.\n\n“I ring at every door in town,” he said.',
    said: [['I ring at every door in town,', 'Erik Lund', '?']],
  },
  {
    what: 'a face that beams without a word',
    text: '“It is a small place,” said Samuel Otieno. The Novak portrait beaming from the wall has not hurt trade. “It has been a good year.”',
    said: [
      ['It is a small place,', 'Samuel Otieno'],
      ['It has been a good year.', 'Samuel Otieno', '?'],
    ],
  },
];

export const articleOf = ({ text }: Row): string =>
  `The quay in winter\n\n${OPENING}\n\n${text}\n\nThe works go on until May.`;
