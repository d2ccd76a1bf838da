import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';
import { factsIn, story } from './facts-in.js';

const shown = (text: string, date?: string) =>
  factsIn(text, date)
    .events.filter(({ review }) => !review)
    .map(({ title, date: day, upcoming }) => [title, day ?? (upcoming ? 'to come' : 'undated')]);

const told: [text: string, title: string, date: string][] = [
  ['Norlink ordered four ships on Tuesday.', 'Norlink ordered four ships', '2024-06-11'],
  ['On Tuesday, Norlink ordered four ships.', 'Norlink ordered four ships', '2024-06-11'],
  ['The valley has been dry since Norway closed the dam last August.', 'Norway closed the dam', '2023-08'],
  ['Ada Berg resigned in March 2019 after a dispute.', 'Ada Berg resigned', '2019-03'],
  ['The northern bridge was opened in 1931 and carries 14,000 cars a day.', 'The northern bridge was opened', '1931'],
  ['Inspectors found cracks in two of its girders in November 2022.', 'Inspectors found cracks', '2022-11'],
  ['The last train left Larne Halt in October 1964.', 'The last train left Larne Halt', '1964-10'],
  ['Ada Berg will open the new quay on Monday.', 'Ada Berg will open the new quay', '2024-06-17'],
  [
    'A delegation from Norway is on its way to Riga for talks.',
    'A delegation from Norway is on its way to Riga for talks',
    'to come',
  ],
  ['A storm tore a mast off a ferry on 3 May 2024.', 'A storm tore a mast off a ferry', '2024-05-03'],
  ['Norway sought help for the ferry in March 2019.', 'Norway sought help for the ferry', '2019-03'],
  [
    'Ada Berg was rescued from a small, wooden hut on the quay of Larne on 3 May 2024.',
    'Ada Berg was rescued from a small, wooden hut on the quay of Larne',
    '2024-05-03',
  ],
  [
    'The State Department opened the quay’s archives on 3 May 2024, shedding light on the storm.',
    'The State Department opened the quay’s archives',
    '2024-05-03',
  ],
  [
    'Norlink Holdings was investigated by a parliamentary panel in 1989.',
    'Norlink Holdings was investigated by a parliamentary panel',
    '1989',
  ],
  [
    'The sale of the Larne ferry was announced on 3 May 2024.',
    'The sale of the Larne ferry was announced',
    '2024-05-03',
  ],
];

describe('findEvents', () => {
  for (const [text, title, date] of told) {
    it(`tells of “${text}” that ${title}`, () => expect(shown(text)).to.deep.equal([[title, date]]));
  }

  it('says in few words of the article what happened, and who did it', () => {
    const text = story(
      'The council of Larne closed the old library on Monday after a long and bitter dispute over its leaking roof, which had cost the town more than anyone had foreseen.',
      'Ada Berg, the mayor, opened the new one in March 2024.',
    );
    for (const { title, evidence } of factsIn(text).events) {
      expect(title.length).to.be.at.most(90);
      for (const word of title.split(' ')) expect(evidence[0].exact.toLowerCase()).to.include(word.toLowerCase());
    }
  });

  it('tells an event once, with both passages, where the article tells it twice', () => {
    const text = story(
      'Norlink ordered four ships on Tuesday.',
      'The harbour was full of people.',
      'Norlink ordered the four ships on Tuesday in Bergen.',
    );
    const { events } = factsIn(text);
    expect(events).to.have.length(1);
    expect(events[0].evidence).to.have.length(2);
  });

  it('leaves a relative date open where the article’s is not known, and says why', () => {
    const article = readText('Norlink ordered four ships on Tuesday. Norway closed the dam in March 2019.');
    const [ordered, closed] = buildPack(article, { language: english }).events;
    expect(ordered.date).to.equal(undefined);
    expect(ordered.review).to.equal(true);
    expect(ordered.reason).to.match(/“Tuesday” can't be placed without the article's date/);
    expect(closed.date).to.equal('2019-03');
  });

  it('leaves to an editor what hangs on another sentence or on someone’s word', () => {
    const reasons = (text: string) => factsIn(text).events.map(({ reason = 'sure' }) => reason);
    expect(reasons('He opened the new quay on Monday.')).to.deep.equal(['“He” needs the name it stands for.']);
    expect(reasons('The company closed the old quay on Monday.')).to.deep.equal(['“The company” needs a name.']);
    expect(reasons('Norlink closed the old quay on Monday, according to a trader.')).to.deep.equal([
      'The article gives this on someone’s word.',
    ]);
  });
});

const heldTogether: [why: string, text: string, title: string, date: string][] = [
  ['over an apposition', 'Ada Berg, the mayor of Larne, resigned in March 2019.', 'Ada Berg resigned', '2019-03'],
  ['over a clause with “who”', 'Ada Berg, who runs Larne, left Norway in May 2018.', 'Ada Berg left Norway', '2018-05'],
  [
    'after a phrase in front',
    'In July 2017, at a meeting in Riga, Norway bought the quay of Larne.',
    'Norway bought the quay of Larne',
    '2017-07',
  ],
  [
    'after an agency’s dateline',
    'RIGA, Latvia (AP) — Norlink sold four ships on Monday.',
    'Norlink sold four ships',
    '2024-06-10',
  ],
  ['around parentheses', 'Norlink sold 40 ships (20 of them old) on Monday.', 'Norlink sold 40 ships', '2024-06-10'],
  ['on the article’s own day', 'Norlink sold four ships on Friday.', 'Norlink sold four ships', '2024-06-14'],
  [
    'of a “which”',
    'The quay belongs to Norlink, which bought it of Riga in 2011. Norlink, which opened in Riga in 2009, has four ships.',
    'Norlink opened in Riga',
    '2009',
  ],
  [
    'with who told of it',
    'A storm tore a mast off a ferry on Monday, police said.',
    'A storm tore a mast off a ferry, police said',
    '2024-06-10',
  ],
  [
    'of what stands beside a name',
    'The ferry belongs to the Riga Line, founded in 1931, and carries 40 cars.',
    'The Riga Line was founded',
    '1931',
  ],
  [
    'of what was done on an occasion',
    'At Monday’s council meeting, Ada Berg presented a plan for the quay of Larne.',
    'Ada Berg presented a plan for the quay of Larne',
    '2024-06-10',
  ],
  [
    'of a deadline that is to come',
    'Norlink will rebuild the northern quay of Larne by August 2025.',
    'Norlink will rebuild the northern quay of Larne',
    '2025-08',
  ],
  [
    'of what somebody announced of himself',
    'Norlink announced on Monday that it would rebuild the quay of Larne.',
    'Norlink announced that it would rebuild the quay of Larne',
    '2024-06-10',
  ],
  [
    'on its own word, where only another clause is on somebody else’s',
    'Norlink bought four ships in May 2019, and holds ten, according to a trader.',
    'Norlink bought four ships',
    '2019-05',
  ],
  [
    'over a clause within a clause',
    'Riga and Norway, which run the talks that are to end in May, invited Norlink to Larne in March 2019.',
    'Riga and Norway invited Norlink to Larne',
    '2019-03',
  ],
  [
    'over an age and a place',
    'Ada Berg, 44, of Burlington, Vt., became the mayor of Larne in March 2019.',
    'Ada Berg became the mayor of Larne',
    '2019-03',
  ],
  [
    'of a “who” after a longer clause',
    'The choice is hard for Ada Berg, who left the council of Larne in March 2019.',
    'Ada Berg left the council of Larne',
    '2019-03',
  ],
  [
    'around a noun in -ly',
    'The family refused, and police took the boat by force on Monday.',
    'Police took the boat by force',
    '2024-06-10',
  ],
  [
    'with a participle of a noun in it',
    'The council of Larne approved a bill designed to help traders in March 2019.',
    'The council of Larne approved a bill designed to help traders',
    '2019-03',
  ],
  [
    'of an act that is said',
    'The United Nations urged Norway to pay for the bridge on Monday.',
    'The United Nations urged Norway to pay for the bridge',
    '2024-06-10',
  ],
];

describe('findEvents holds a title together', () => {
  for (const [why, text, title, date] of heldTogether) {
    it(`${why}: ${title}`, () => expect(shown(text)).to.deep.include([title, date]));
  }

  it('gives a body its name where the article names but one of the kind', () => {
    const text = story(
      'Larne lies by the sea. The World Court sits in it.',
      'Norway took a quarrel to the court in March 2019.',
    );
    expect(shown(text)).to.deep.equal([['Norway took a quarrel to the World Court', '2019-03']]);
  });

  it('tells that something was said where nothing else is told of that day', () => {
    const said = 'Ada Berg said on Monday that the quay of Larne was safe.';
    const title = 'Ada Berg said that the quay of Larne was safe';
    expect(shown(said)).to.deep.equal([[title, '2024-06-10']]);
    expect(shown('Norway would leave Larne, Ada Berg said on Monday.')).to.deep.equal([
      ['Ada Berg said Norway would leave Larne', '2024-06-10'],
    ]);
    expect(shown(`${said} Norlink sold four ships on Monday.`)).to.deep.equal([
      ['Norlink sold four ships', '2024-06-10'],
    ]);
  });

  it('names in full who is named in part, and gives the passage that does', () => {
    const text = story('Mayor Ada Berg said that Larne was safe.', 'Berg resigned in March 2019 after a dispute.');
    const [{ title, evidence }] = factsIn(text).events;
    expect(title).to.equal('Ada Berg resigned');
    expect(evidence.map(({ exact }) => exact)).to.deep.equal([
      'Berg resigned in March 2019 after a dispute.',
      'Ada Berg',
    ]);
  });

  it('names whom “he” or “she” plainly stands for', () => {
    const text = story('Ms. Ada Berg leads Larne. She opened a new quay in March 2019.');
    expect(shown(text)).to.deep.equal([['Ada Berg opened a new quay', '2019-03']]);
  });
});
