import { expect } from '@open-wc/testing';
import { factsIn, story } from './facts-in.js';

const lead =
  'The harbour town of Larne opened a fish market on Monday. Mayor Hanna Lind cut the ribbon before 300 guests.';
const othersNamed =
  'Chief engineer Tomas Berg built the hall in 2021. Baker Paulo Reyes rented the first stall. Fishmonger Maria Stone sold 90 crates.';

const claimsOf = (...sentences: string[]) => factsIn(story(lead, othersNamed, ...sentences)).claims;
const tells = (words: string) => (claim: { evidence: { exact: string }[] }) => claim.evidence[0].exact.includes(words);

describe('findClaims leaves alone', () => {
  const cases: [string, string][] = [
    ['what begins with a pronoun', 'He sold the second hall to a brewery in Belfast for 2 million pounds.'],
    ['a pronoun without a name before it', 'On Friday he sold the second hall to a brewery for 2 million pounds.'],
    ['"this" and "these"', 'Only nine of these stalls were rented by traders from Belfast in the end.'],
    ['a noun that only the sentence before explains', 'The company paid 12 million pounds for the land in Belfast.'],
    ['"its" with nothing before it', 'In May 2022 inspectors found cracks in nine of its main windows.'],
    ['what the writer thinks', 'We should have known in 2015 that Larne was no place for a market.'],
    ['what is told of the writer’s own', 'In 2015 we bought 40 boats from Larne for the sailors of Belfast.'],
    ['a question', 'Will Larne ever see more than 500 guests in its market hall again?'],
    ['a sentence with a long quotation', 'Lind said “the hall is worth every pound that it cost us” on Monday.'],
    ['a sentence that is a quotation', '“The hall is worth every one of the 9 million pounds.”'],
    ['a supposition', 'Larne could lose 4 million pounds if the traders from Belfast stay away.'],
    ['what names nothing that can be checked', 'People were glad and stayed for a long while and sang.'],
    ['what a joke tells', 'A satirical website wrote that Hanna Lind resigned on 1 April 2024.'],
    ['what a legend tells', 'According to a legend, Tomas Berg wrestled a bear in Larne on 8 May 2021.'],
    ['what a rumour tells', 'A false rumour said that Paulo Reyes sold 90 crates of eel in Larne.'],
    ['who does it to nobody else', 'Larne, a harbour town, drove 400 traders of old Larne to Derry in May 2021.'],
    ['a list with a colon', 'The traders sell three kinds: cod from Norway, crab from Larne, eel from Derry.'],
  ];
  for (const [name, sentence] of cases) {
    it(name, () => expect(claimsOf(sentence).some(tells(sentence.slice(3, 30)))).to.equal(false));
  }
});

describe('a false claim is never one that', () => {
  it('raises a number that was only a lower bound the wrong way', () => {
    for (const claim of claimsOf('Larne spent more than 40 million pounds on the market hall by the quay.')) {
      if (claim.altered?.from !== '40') continue;
      expect(Number(claim.altered.to)).to.be.greaterThan(40);
    }
  });

  it('changes one of two shares of a whole', () => {
    const [claim] = claimsOf('In the survey 62 percent of Larne liked the hall and 38 percent did not.').filter(
      tells('In the survey'),
    );
    expect(claim?.altered?.kind).not.to.equal('number');
  });

  it('leaves the role of one person with the name of another', () => {
    for (const { altered } of claimsOf(
      'According to chief engineer Tomas Berg, the hall in Larne will stand for 80 years.',
    )) {
      if (altered?.kind === 'person') expect(altered.from).not.to.equal('Tomas Berg');
    }
  });

  it('puts somebody else in the place of who died, did wrong or was blamed', () => {
    const grave = claimsOf(
      'Paulo Reyes was shot by a robber in the harbour of Larne on 3 May 2019.',
      'Tomas Berg accused the harbour office of Larne of hiding its accounts.',
      'Maria Stone pleaded guilty to fraud in Larne on 9 June 2022.',
      'Hanna Lind resigned from the council of Larne in June 2018.',
    ).filter(({ evidence: [{ exact }] }) => /shot|accused|guilty|resigned/.test(exact));
    const altered = grave.map(claim => claim.altered?.kind);
    expect(altered).not.to.include('person');
    expect(grave).to.have.length.above(2);
  });

  it('names the same person by part of the name', () => {
    const text = story(
      'Juan Miguel Ortega opened a bakery in Larne on Monday. Mayor Hanna Lind cut the ribbon.',
      'Ortega thanked the traders of Larne for their patience.',
      'On the quay the cooks from Belfast had built a stall.',
      'Juan Miguel said that he would bake 300 loaves a day.',
    );
    for (const { altered } of factsIn(text).claims)
      expect(`${altered?.from} ${altered?.to}`).not.to.match(/Ortega.*Juan|Juan.*Ortega/);
  });

  it('gives a man’s name to a "she"', () => {
    for (const { altered } of claimsOf('Maria Stone said she had sold more crates in Larne than her brothers had.')) {
      if (altered?.from === 'Maria Stone') expect(altered.to).to.equal('Hanna Lind');
    }
  });

  it('names a person of whom the article says much the same', () => {
    const text = story(
      lead,
      othersNamed,
      'Berg praised the traders of the market for their patience.',
      'The weather was fine all day.',
      'Reyes praised the traders of the market for their patience too.',
    );
    for (const { altered } of factsIn(text).claims)
      expect(`${altered?.from} ${altered?.to}`).not.to.equal('Berg Reyes');
  });

  it('puts a place for one that contains it', () => {
    const text = story(
      'The delegation met in Jeddah on Monday. Minister Hanna Lind flew to Oslo afterwards.',
      'Norway and Saudi Arabia signed the treaty in Geneva, a spokesman said on Tuesday.',
      'Envoys will return to Saudi Arabia in the autumn, Lind told reporters in Oslo.',
    );
    for (const { altered } of factsIn(text).claims) {
      if (altered?.kind !== 'place') continue;
      const countries = ['Norway', 'Saudi Arabia'];
      expect(countries.includes(altered.from)).to.equal(countries.includes(altered.to));
    }
  });

  it('changes a date that is a bound, or one of several', () => {
    for (const { altered } of claimsOf(
      'Traders rented stalls in Larne from 1990 until 2005, the mayor of the town said.',
      'The old hall in Larne had stood empty since 2003, its owner told the council.',
    )) {
      expect(altered?.from).not.to.be.oneOf(['1990', '2005', '2003']);
    }
  });
});
