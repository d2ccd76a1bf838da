import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';
import { saidIn } from './quoted.js';

const OPENING = 'Mayor Clara Novak met councillor Peter Ashby and the engineer Samuel Otieno on the quay.';
const WORDS = 'We will sell the harbour to them.';
const articleOf = (text: string) => `The quay in winter\n\n${OPENING}\n\n${text}\n\nThe works go on until May.`;

/** The article doesn’t tell that anybody said it, or tells that nobody did. */
const neverSaid: [how: string, text: string][] = [
  ['never', `Novak never said “${WORDS}”`],
  ['never, after the words', '“We will sell the harbour to them,” Novak never said.'],
  ['did not', `Novak did not say “${WORDS}”`],
  ['hasn’t', `Novak hasn’t yet said “${WORDS}”`],
  ['at no point', `At no point did Novak say “${WORDS}”`],
  ['at no point, with the occasion', `At no point during the vote did Novak say “${WORDS}”`],
  ['in a speech bubble', `A drawing shows the mayor. In the speech bubble Novak says: “${WORDS}”`],
  ['noted by another', `A warden noted that Novak had said: “${WORDS}”`],
  ['radioed, as another tells', `According to the warden Erik Lund, Novak radioed: “${WORDS}”`],
  ['nowhere in', `Nowhere in the letter does Novak say “${WORDS}”`],
  ['could not bring herself to', `Novak could not bring herself to say “${WORDS}”`],
  ['took back', `Novak took back the words “${WORDS}”`],
  ['a video that a computer made', `In a video made by a computer, Novak says “${WORDS}”`],
  ['a quotation that was made up', `The program made up a quotation in which Novak said “${WORDS}”`],
  ['quoted by another, after the words', '“We will sell the harbour to them,” Ashby quoted Novak as saying.'],
  ['recalled by another, after the words', '“We will sell the harbour to them,” Ashby recalled Novak telling him.'],
  ['a line that another mocks', `Ashby mocked the mayor’s line “${WORDS}”`],
  ['in a comedy', `In the comedy, Novak says: “${WORDS}”`],
  ['nor', `Nor did Novak say “${WORDS}”`],
  ['denied saying', `Novak denied saying “${WORDS}”`],
  ['denied having said', `Novak has denied ever having said “${WORDS}”`],
  ['denied that she had told', `Novak denied that she had ever told the board “${WORDS}”`],
  ['disputes reports', `Novak disputes reports that she said “${WORDS}”`],
  ['words that she never uttered', `Novak insists that she never uttered the words “${WORDS}”`],
  ['denies the use of words', `Novak says that she never even used the phrase “${WORDS}”`],
  ['calls it untrue', `It is not true that Novak said “${WORDS}”`],
  ['quoted out of context', `Novak was quoted out of context as saying “${WORDS}”`],
  ['refused to', `Novak refused to say “${WORDS}”`],
  ['declined to', `Novak declined to say “${WORDS}”`],
  ['stopped short of', `Novak stopped well short of saying “${WORDS}”`],
  ['has yet to', `Novak has yet to say “${WORDS}”`],
  ['without', `Novak left the quay without saying “${WORDS}”`],
  ['no evidence', `There is no evidence that Novak said “${WORDS}”`],
  ['no recording', `No recording of the meeting shows Novak saying “${WORDS}”`],
  ['denied in the next sentence', `Novak said “${WORDS}” She never said that, her office told the paper.`],
  ['a verdict', `Claim: Novak told farmers “${WORDS}” Our ruling: Pants on fire.`],
  ['a verdict in a word', `The claim: Novak said “${WORDS}” The verdict: False.`],
  ['a story taken back', `Novak was reported to have said “${WORDS}” The paper has since retracted the story.`],
  ['a clause that takes it back', 'Novak said “We will sell the harbour to them,” a sentence that she never uttered.'],
  ['a question', 'Did Novak say “We will sell the harbour to them”?'],
  ['a condition', 'If Novak says “We will sell the harbour to them,” the board will leave.'],
  ['a condition without if', 'Had Novak said “We will sell the harbour to them,” the board would have left.'],
  ['whether', 'Whether Novak said “We will sell the harbour to them” is not known.'],
  ['might have', `Novak might have said “${WORDS}”`],
  ['should have', `Novak should have said “${WORDS}”`],
  ['will', `Novak will say “${WORDS}” in her speech on Friday.`],
  ['is expected to', `Novak is expected to say “${WORDS}”`],
  ['wanted her to', `Ashby wanted Novak to say “${WORDS}”`],
  ['demanded that she', `Ashby demanded that Novak say “${WORDS}”`],
  ['as if to', `Novak shrugged, as if to say “${WORDS}”`],
  ['imagine', `Imagine Novak saying “${WORDS}”`],
  ['almost', `Novak almost said “${WORDS}”`],
  ['allegedly', 'Novak allegedly told a clerk “We will sell the harbour to them.”'],
  ['is rumoured to', `Novak is rumoured to have said “${WORDS}”`],
  ['was accused of', `Novak was accused of saying “${WORDS}”`],
  ['falsely quoted', `Novak was falsely quoted as saying “${WORDS}”`],
  ['posts claim', `Posts online claim that Novak said “${WORDS}”`],
  ['a doctored video', `A doctored video shows Novak saying “${WORDS}”`],
  ['in a forged letter', `In a forged letter, Novak writes: “${WORDS}”`],
  ['in a sketch', `In the sketch, Novak says: “${WORDS}”`],
  ['heard by another', `Ashby heard Novak say “${WORDS}”`],
  ['told by another', 'Ashby said Novak told him, “We will sell the harbour to them.”'],
  ['by no means', `By no means did Novak say “${WORDS}”`],
  ['in none of', `In none of her letters did Novak write “${WORDS}”`],
  ['it was not her who', `It was not Novak who said “${WORDS}”`],
  ['no moment at which', `There was no moment at which Novak said “${WORDS}”`],
  ['can’t remember', `Novak says she can’t remember saying “${WORDS}”`],
  ['no memory of', `Novak has no memory of saying “${WORDS}”`],
  ['on the point of', `Novak was on the point of saying “${WORDS}”`],
  ['stopped before', `Novak was stopped before saying “${WORDS}”`],
  ['will not be drawn into', `Novak will not be drawn into saying “${WORDS}”`],
  ['what a transcript does not show', `The transcript does not show Novak saying “${WORDS}”`],
  ['pushed back on claims', `Novak pushed back on claims that she told farmers “${WORDS}”`],
  ['misheard', `Novak was misheard as saying “${WORDS}”`],
  ['a paper regrets', `The paper regrets reporting that Novak had said “${WORDS}”`],
  ['a report that was withdrawn', `The agency withdrew a report in which Novak said “${WORDS}”`],
  ['a speech never given', `In remarks prepared but never given, Novak said: “${WORDS}”`],
  ['a tape that was spliced', '“We will sell the harbour to them,” Novak said. But the recording had been spliced.'],
  ['as soon as she says', `As soon as Novak says “${WORDS}”, the board will leave.`],
  ['the day she says', `The day Novak says “${WORDS}” will be the day the board leaves.`],
  ['dared to', `Ashby dared Novak to say “${WORDS}”`],
  ['waits for her to', `Ashby is waiting for Novak to say “${WORDS}”`],
  ['suspected', `Ashby suspects that Novak said “${WORDS}”`],
  ['perhaps', `Perhaps Novak said “${WORDS}”`],
  ['legend has it', `Legend has it that Novak said “${WORDS}”`],
  ['word is', `Word on the quay is that Novak said “${WORDS}”`],
  ['an unverified recording', `In leaked audio that could not be verified, Novak says “${WORDS}”`],
  ['a message that claims to be hers', `An email that purports to be from Novak says: “${WORDS}”`],
  ['mimicked', `Imitating Novak, Ashby said: “${WORDS}”`],
  ['mimicked, after the words', '“We will sell the harbour to them,” Ashby said, imitating Novak.'],
  ['a letter of another that she reads out', `Novak read out a letter in which Ashby wrote: “${WORDS}”`],
  ['a speech of another that she cites', `Novak cited a speech by Ashby: “${WORDS}”`],
  ['a sentence that another is attacked for', `Novak attacked Ashby over the sentence “${WORDS}”`],
  ['how another called and said', `Novak described how Ashby had called her and said “${WORDS}”`],
  ['what another is told to have told', '“We will sell the harbour to them,” Ashby says Novak told him.'],
  ['a letter of a resident that she reads out', `Novak read out a letter from a resident: “${WORDS}”`],
  ['a message that a pupil had sent', `Novak showed the council a message that a pupil had sent: “${WORDS}”`],
  ['a letter in which a tenant wrote', `Novak read a letter in which a tenant wrote: “${WORDS}”`],
  ['the words of a teacher', `Novak repeated the words of her first teacher: “${WORDS}”`],
  ['a voicemail of the landlord', `Novak played a voicemail from her landlord: “${WORDS}”`],
  ['an answer that she recalls', `Novak recalled the answer: “${WORDS}”`],
  ['an order that she remembers', `Novak still remembers the order from headquarters: “${WORDS}”`],
  ['a note that she found', `Novak found a note on her windscreen: “${WORDS}”`],
  ['what stood in an envelope', `Novak opened the envelope and read: “${WORDS}”`],
  ['a letter that she read from', '“We will sell the harbour to them,” Novak read from a letter of a stranger.'],
  ['a voice that she imitates', `Imitating the pilot’s deep voice, Novak said: “${WORDS}”`],
  ['an accent that she puts on', `Putting on the pilot’s accent, Novak said: “${WORDS}”`],
  ['an impression of her boss', `Doing an impression of her old boss, Novak said: “${WORDS}”`],
  ['in the voice of a clerk', `In the voice of a bored clerk, Novak said: “${WORDS}”`],
  ['what a crowd chants', 'The crowd greeted Novak with chants of “We will sell the harbour to them.”'],
];

/** Said, though a word of the sentence denies or supposes something else. */
const said: [how: string, text: string][] = [
  ['did not mince words', `Novak did not mince words, saying “${WORDS}”`],
  ['did not hesitate', `Novak did not hesitate to say “${WORDS}”`],
  ['would only', `Novak would only say “${WORDS}”`],
  ['would later', `Novak would later write: “${WORDS}”`],
  ['not only', 'Novak not only said “We will sell the harbour to them,” but wrote it.'],
  ['went on to', `Novak went on to say “${WORDS}”`],
  ['declined to comment further', `Novak declined to comment further, saying “${WORDS}”`],
  ['a doctored video that is only spoken of', `Asked about the doctored video, Novak said “${WORDS}”`],
  ['asked if', `Asked if she would resign, Novak said “${WORDS}”`],
  ['if, in another clause', 'If the plan fails, Novak said, “We will sell the harbour to them.”'],
  ['never, of something else', `Novak, who never married, said “${WORDS}”`],
  ['a denial of something else', `Novak denied the report, saying “${WORDS}”`],
  ['a denial that is quoted', '“We will never sell the harbour to them,” Novak said.'],
  ['quoted as saying', `Ashby quoted Novak as saying “${WORDS}”`],
  ['blamed for saying', `Ashby criticised Novak for saying “${WORDS}”`],
  ['a denial of something else in the next sentence', `Novak said “${WORDS}” She denied that she had met a buyer.`],
  ['no more than', `Novak would say no more than this: “${WORDS}”`],
  ['once something else ended', `Once the talks ended, Novak said: “${WORDS}”`],
  ['when asked', `When asked about the quay, Novak said: “${WORDS}”`],
  ['who believes in something else', `Novak, who suspects a cartel, said: “${WORDS}”`],
  ['a letter in her hand', `Holding a letter from a resident, Novak said: “${WORDS}”`],
  ['a poem that she has read out', `After reading out a poem by a pupil, Novak said: “${WORDS}”`],
  ['a statement of her own', `Novak read from a prepared statement: “${WORDS}”`],
  ['a letter from where she is', `In a letter from prison, Novak wrote: “${WORDS}”`],
  ['a warning of her own', `Novak repeated her warning to sailors: “${WORDS}”`],
  ['a storm that she recalls', `Novak recalled the storm: “${WORDS}”`],
  ['no moment of doubt', '“We will sell the harbour to them,” Novak said, and there was no moment of doubt.'],
];

/** The words are the one’s whose clause they belong to. */
const others: [how: string, text: string, by: string][] = [
  [
    'said, adding',
    'Ashby and Novak will meet next week, Otieno said, adding, “They need to sit down and talk.”',
    'Samuel Otieno',
  ],
  [
    'said and added',
    'In a wide-ranging interview with a friend of Ashby last year, Otieno said he was glad and added, “I will do it again, of course.”',
    'Samuel Otieno',
  ],
  [
    'sure that another will be',
    'Novak said she was sure Ashby will continue to be “a champion for the whole town.”',
    'Clara Novak',
  ],
  ['press secretary of', '“It is the same old attack,” Novak press secretary Brian Hollis said.', 'Brian Hollis'],
  ['constituent of', '“It is the same old attack,” said Novak constituent Daniel Whitcomb.', 'Daniel Whitcomb'],
  [
    'was moved to say',
    'The debate was so calm that Ashby was moved to say, “I cannot believe how civil it is.”',
    'Peter Ashby',
  ],
  ['as somebody said', 'The race “is a dead heat right now,” as Ashby said on the radio.', 'Peter Ashby'],
  ['explained, before the colon', 'In other words, explained Ashby: “It is a dead heat right now.”', 'Peter Ashby'],
  [
    'the office that a name follows',
    'Speaker of the House Peter Ashby said: “It is a dead heat right now.”',
    'Peter Ashby',
  ],
  ['the bishop of a town', '“It is a dead heat right now,” Bishop of Larne Peter Ashby said.', 'Peter Ashby'],
  [
    'the subject of the paragraph before',
    'Ashby said the plan of Otieno would fail.\n\n“It is a dead heat right now,” he said.',
    'Peter Ashby',
  ],
  [
    'the speaker of the paragraph before, where only a quotation stands',
    '“It is a dead heat right now,” Ashby said.\n\n“That is why we need every single one of them.”',
    'Peter Ashby',
  ],
];

describe('findQuotes, where the article frames what it quotes', () => {
  for (const [how, text] of neverSaid) {
    it(`offers nothing as said: ${how}`, () => {
      expect(saidIn(articleOf(text)).filter(({ sure }) => sure)).to.deep.equal([]);
    });
  }

  for (const [how, text] of said) {
    it(`offers what was said: ${how}`, () => {
      const [first] = saidIn(articleOf(text));
      expect([first.by, first.sure]).to.deep.equal(['Clara Novak', true]);
    });
  }

  for (const [how, text, by] of others) {
    it(`gives the words to whom they belong: ${how}`, () => {
      const [first] = saidIn(articleOf(text));
      expect([first.by, first.sure]).to.deep.equal([by, true]);
    });
  }

  it('offers what was said, and not what was not, of two quotations beside each other', () => {
    const said = saidIn(
      articleOf('Novak said “The harbour stays ours for good,” not “We will sell the harbour to them.”'),
    );
    expect(said.filter(({ sure }) => sure).map(({ text }) => text)).to.deep.equal(['The harbour stays ours for good,']);
  });

  it('is not sure of a friend of somebody who is named', () => {
    for (const who of ['A friend of Ashby', 'A fan of singer Peter Ashby', 'The killer of student Peter Ashby'])
      expect(
        saidIn(articleOf(`${who} said: “${WORDS}”`)).filter(({ sure }) => sure),
        who,
      ).to.deep.equal([]);
  });

  it('names the frame in the reason', () => {
    const pack = buildPack(readText(articleOf(`Novak never said “${WORDS}”`)), { language: english });
    expect(pack.quotes[0].reason).to.include('“… never said”');
  });
});
