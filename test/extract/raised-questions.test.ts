import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { checkPack } from '../../src/pack/check.js';
import { factsIn, story } from './facts-in.js';

const lead = 'The council of Larne closed the northern bridge. Mayor Ada Berg spoke to traders on the quay.';
const sure = (text: string) => factsIn(story(lead, text)).openQuestions.filter(({ review }) => !review);

const raised: [why: string, text: string, question: string][] = [
  [
    'unclear whether',
    'It was not clear whether Norway would pay for the repair of the bridge.',
    'Will Norway pay for the repair of the bridge?',
  ],
  [
    'nobody says whether',
    'Norlink has not said whether ferries can carry the trucks of Larne.',
    'Can ferries carry the trucks of Larne?',
  ],
  ['nobody says how', 'Norlink declined to say how the bridge would be paid for.', 'How will the bridge be paid for?'],
  [
    'nobody knows who',
    'It is not known who will lead the repair of the bridge.',
    'Who will lead the repair of the bridge?',
  ],
  [
    'yet to be decided',
    'Judges in Riga must decide whether Norway can sell the quay of Larne.',
    'Can Norway sell the quay of Larne?',
  ],
  [
    'a vote to come',
    'The parliament of Norway is due to vote on a new bridge on Tuesday.',
    'Will the parliament of Norway vote on a new bridge?',
  ],
  ['not done yet', 'Norway has yet to approve a plan for the bridge.', 'Will Norway approve a plan for the bridge?'],
  ['expected', 'Norlink is expected to order four new ships.', 'Will Norlink order four new ships?'],
  ['planned', 'Berg plans to open a second quay in Larne.', 'Will Ada Berg open a second quay in Larne?'],
  ['said by who plans it', 'Norlink said it plans to buy ferries in Riga.', 'Will Norlink buy ferries in Riga?'],
  ['asked of somebody', 'Berg urged Norway to pay for a new bridge.', 'Will Norway pay for a new bridge?'],
  [
    'somebody’s plan',
    'Traders spoke of Norlink’s plan to close the harbour of Larne.',
    'Will Norlink close the harbour of Larne?',
  ],
  [
    'not decided whether to',
    'Norway has not decided whether to pay for the repair of the bridge.',
    'Will Norway pay for the repair of the bridge?',
  ],
  [
    'not said whether it will',
    'Norlink has not said whether it will sell the quay of Larne.',
    'Will Norlink sell the quay of Larne?',
  ],
  [
    'with an “it” that it names itself',
    'Norway is expected to buy the quay of Larne and rebuild it in May.',
    'Will Norway buy the quay of Larne and rebuild it in May?',
  ],
  ['considered', 'Norlink is considering buying a quay in Riga.', 'Will Norlink buy a quay in Riga?'],
  ['announced', 'Norlink announced plans to build a ferry in Riga.', 'Will Norlink build a ferry in Riga?'],
  [
    'said that it would be done',
    'Norway said it would rebuild the bridge in May.',
    'Will Norway rebuild the bridge in May?',
  ],
  ['called for', 'Traders called for an inquiry into the bridge.', 'Will there be an inquiry into the bridge?'],
  ['called for somebody to do', 'Berg called for Norway to rebuild the bridge.', 'Will Norway rebuild the bridge?'],
  ['an unknown cause', 'The cause of the fire in Larne is still unknown.', 'What caused the fire in Larne?'],
  ['unknown whereabouts', 'The whereabouts of Norlink’s third ferry are unknown.', 'Where is Norlink’s third ferry?'],
  [
    'an end unless something is done',
    'Norlink will leave the quay of Larne unless traders pay more.',
    'Will Norlink leave the quay of Larne?',
  ],
  [
    'asked for two things',
    'Judges ordered Norway to rebuild the bridge and to open the quay of Larne.',
    'Will Norway rebuild the bridge and open the quay of Larne?',
  ],
  [
    'not done yet, told by “not”',
    'Norlink has not yet released the plans for the bridge of Larne.',
    'Will Norlink release the plans for the bridge of Larne?',
  ],
  ['refused', 'Norway has refused to sell the quay of Larne.', 'Will Norway sell the quay of Larne?'],
  [
    'promised, said beside a name',
    'Berg, who has promised to open a quay in Riga, spoke to traders.',
    'Will Ada Berg open a quay in Riga?',
  ],
  [
    'planned, with what it is without which it says too little',
    'Norway is expected to pass a law that would close the quay of Larne.',
    'Will Norway pass a law that would close the quay of Larne?',
  ],
  ['to be done', 'Norlink is to sell four ships to Riga.', 'Will Norlink sell four ships to Riga?'],
  [
    'done only if a bill passes',
    'The Northern Ports Act would close the quay of Larne.',
    'Will the Northern Ports Act close the quay of Larne?',
  ],
  ['declared', 'Berg declared that she would sell the quay of Larne.', 'Will Ada Berg sell the quay of Larne?'],
  ['demanded', 'Berg demanded a vote on the bridge.', 'Will there be a vote on the bridge?'],
  ['awaited', 'A ruling on the bridge of Larne is expected.', 'Will there be a ruling on the bridge of Larne?'],
  ['without a date', 'No date has been set for the vote on the bridge.', 'When will there be a vote on the bridge?'],
  ['what ought to be', 'Traders said that Norway should pay for a new bridge.', 'Should Norway pay for a new bridge?'],
];

describe('findOpenQuestions turns into a question what is', () => {
  for (const [why, text, question] of raised) {
    it(`${why}: ${question}`, () => {
      const questions = sure(text);
      expect(questions.map(({ text: asked }) => asked)).to.include(question);
      const { background, evidence } = questions.find(({ text: asked }) => asked === question)!;
      expect(text).to.include(evidence[0].exact);
      expect(background?.[0].exact).to.equal(evidence[0].exact);
    });
  }

  it('yes or no only where these are the outcomes', () => {
    const [whether] = sure('It was not clear whether Norway would pay for the repair of the bridge.');
    const [how] = sure('Norlink declined to say how the bridge would be paid for.');
    expect(whether.outcomes).to.deep.equal(['Yes', 'No']);
    expect(how.outcomes).to.equal(undefined);
  });
});

const none: [why: string, text: string][] = [
  ['what is done', 'Norlink ordered four new ships for Larne.'],
  ['what is said in marks', 'Berg said: “Norway is expected to pay for a new bridge.”'],
  ['what hangs on a condition', 'If Norway pays, Norlink will order four new ships.'],
  ['what is granted only', 'Norlink may run good ships, but Larne has no quay.'],
  ['who does not say who it is about', 'They plan to open a second quay in Larne.'],
  ['a thing that only the sentence before names', 'Norlink is expected to change the practice.'],
  ['a plan that was dropped', 'Norlink abandoned Norway’s plan to close the harbour of Larne.'],
  ['a company’s figures', 'Norlink expects to report a net loss of $4 million.'],
  ['what goes on after the comma', 'Norlink plans to buy ships, buses and trains of Norway.'],
  ['what goes on in marks', 'Norlink plans to make Larne “a port for the world”.'],
  ['words for the reader', 'You should know that your town will pay for a new bridge.'],
  ['what is only time', 'Norlink was in doubt when the people of Larne had spoken.'],
  ['an “it” that is no speaker', 'Mayor Ada Berg declined to say whether it was a breach of the rules of Larne.'],
  ['how many answered so', 'In Larne 51 percent of the traders said they would vote for Norway.'],
  ['what somebody was asked not to do', 'Berg called on traders not to cross the bridge of Larne.'],
  ['what is so at times', 'Foreign traders may work in Larne for little pay.'],
  ['what once led others to do something', 'The storm pushed traders to adopt the rules of Norway.'],
  ['what will be as a matter of course', 'The northern bridge will include forty rooms for traders.'],
  ['what is likely, told by “should”', 'Traders said that the new bridge should boost the trade of Larne.'],
  ['a question within a question', 'Just what Norway will do with the bridge is a riddle.'],
  ['somebody’s son, without a word whose', 'Berg urged the traders of Riga to meet his son in Larne.'],
  ['what a firm estimates that another thing costs', 'Norlink estimates that it would cost Larne 40 ships a year.'],
  [
    'whether to do it, decided by another',
    'Norlink waits for a decision by Norway on whether to buy the quay of Larne.',
  ],
  ['what nobody could later say was done', 'Norlink could make a strong case for the bridge of Larne.'],
  ['what always is', 'Norway will always be the friend of Larne.'],
  ['what is likely by a figure of speech', 'Norway is likely to win over the traders of Larne.'],
  ['what nobody would say', 'Norlink has refused to comment on the bridge of Larne.'],
  ['a wish for nothing that is made', 'Berg supports a friend of Norway in Larne.'],
  ['how much is reckoned', 'Trade of Norway will grow by four percent.'],
  ['whose it is, where one of several is meant', 'A school of Larne will move to their town.'],
  ['a clause of which the end is missing', 'Norlink wants to build what traders say is a quay.'],
  ['what would be, if', 'Norlink said it would leave Larne if traders paid more.'],
  ['a headline’s grammar', 'After the vote, bloc aims to rely less on ships from Norway.'],
  ['an “it” of the sentence before', 'The ferry is new. A ship from Riga is expected to join it in August.'],
];

describe('findOpenQuestions makes no sure question of', () => {
  for (const [why, text] of none) {
    it(`${why}: ${text}`, () => expect(sure(text).map(({ text: asked }) => asked)).to.deep.equal([]));
  }

  it('a crime or a death, but leaves it to an editor', () => {
    const [question] = factsIn(
      story(lead, 'It was not clear whether Tom Hale would be charged with murder.'),
    ).openQuestions;
    expect(question.text).to.equal('Will Tom Hale be charged with murder?');
    expect(question.review).to.equal(true);
    for (const open of [
      'The council is expected to decide on a sentence of three years for Tom Hale.',
      'It was not clear whether the state would drop the federal charges.',
    ])
      expect(sure(open), open).to.deep.equal([]);
  });
});

describe('checkPack, of a question that the article does not ask itself,', () => {
  const text = story(lead, 'It was not clear whether Norway would pay for the repair of the bridge.');
  const refuted = (asked: string, background = true) => {
    const pack = factsIn(text);
    const [question] = pack.openQuestions;
    question.text = asked;
    if (!background) delete question.background;
    return checkPack(pack, readText(text, { datePublished: '2024-06-14' })).filter(({ level }) => level === 'error');
  };

  const borne = [
    'Will Norway pay for the repair of the bridge?',
    'Who would pay for the repair?',
    'Did Norway pay, or was it not clear?',
  ];
  for (const asked of borne) {
    it(`accepts words that its passages have: ${asked}`, () => expect(refuted(asked)).to.deep.equal([]));
  }

  const strange: [asked: string, word: string][] = [
    ['Will Sweden pay for the repair of the bridge?', 'Sweden'],
    ['Will Norway refuse to pay for the repair?', 'refuse'],
    ['Will Norway pay 40 million for the repair?', '40'],
  ];
  for (const [asked, word] of strange) {
    it(`refuses words that they don’t: ${asked}`, () => {
      const [issue] = refuted(asked, false);
      expect(issue.pointer).to.equal('/openQuestions/0/text');
      expect(issue.message).to.include(word);
    });
  }
});
