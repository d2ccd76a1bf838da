import { expect } from '@open-wc/testing';
import { factsIn, story } from './facts-in.js';

const article = story(
  'The ferry company Norlink ordered four electric ships on Tuesday, ending a search that had lasted since 2019.',
  'Chief executive Ingrid Dahl signed the contract in Bergen, where the ships will be built. Norlink paid 480 million euros for them, according to finance director Paulo Reyes.',
  'The oldest of the present ships was launched in 1986 and carries 620 passengers. Maria Stone, who speaks for the crews, warned that half of the sailors fear for their jobs.',
  'Mayor Hanna Lind welcomed the order and promised a new quay in Stavanger by the autumn. Transport minister Tomas Berg opened the old quay in Tromso in 2012.',
  'A storm in January 2022 tore 40 metres off the breakwater. Dahl visited the wreck in Hamburg with engineers from the yard.',
);

describe('findClaims', () => {
  const { claims } = factsIn(article);

  it('finds several claims, true and false ones, none of a sentence twice', () => {
    expect(claims.length).to.be.greaterThan(2);
    const wrong = claims.filter(({ truth }) => !truth).length;
    expect(wrong).to.be.within(Math.floor(claims.length / 3), Math.ceil((2 * claims.length) / 3));
    const starts = claims.map(({ evidence }) => evidence[0].start);
    expect(new Set(starts).size).to.equal(starts.length);
  });

  it('leaves a true claim as it stands in the article', () => {
    for (const { text, evidence } of claims.filter(({ truth }) => truth)) expect(text).to.equal(evidence[0].exact);
  });

  it('makes a false claim by exactly one detail, and tells which', () => {
    for (const { text, altered, evidence } of claims.filter(({ truth }) => !truth)) {
      const at = text.indexOf(altered!.to);
      expect(text.slice(0, at) + altered!.from + text.slice(at + altered!.to.length)).to.equal(evidence[0].exact);
      expect(altered!.from).not.to.equal(altered!.to);
    }
  });

  it('gives the same claims whenever the article is read', () => {
    expect(factsIn(article).claims).to.deep.equal(claims);
  });

  it('keeps the ids of claims when another sentence is corrected', () => {
    const corrected = factsIn(article.replace('fear for their jobs', 'fear for their pay')).claims;
    const kept = claims.filter(({ id }) => corrected.some(other => other.id === id));
    expect(kept.length).to.be.at.least(claims.length - 1);
  });

  it('takes a name, a number or a place of the same kind, and no date', () => {
    for (const { altered } of claims) {
      if (!altered) continue;
      if (altered.kind === 'number') expect(altered.to).to.match(/^[\d.,]+$/);
      expect(altered.kind, 'nobody remembers one date from another').not.to.equal('date');
      if (altered.kind === 'person' || altered.kind === 'place') expect(article).to.include(altered.to);
    }
  });

  it('changes no figure that nobody could remember from another', () => {
    for (const { altered } of claims)
      if (altered?.kind === 'number') expect(altered.from.replace(/\D|0+$/g, '').length, altered.from).to.be.below(3);
  });

  it('drops a word that only links the sentence to the one before', () => {
    const found = factsIn(
      story(article, 'Meanwhile, Norlink sold the ferry Lerra to a museum in Oslo last winter.'),
    ).claims;
    expect(found.some(({ evidence }) => evidence[0].exact.startsWith('Norlink sold'))).to.equal(true);
  });

  it('cuts a long sentence before a clause that would be left without its verb', () => {
    const long =
      'Engineer Ada Holt wrote a letter to Norlink that praised builders for a new quay in Oslo in 2013, but the harbour master Ivo Lund, who lived beside the old quay with a large family and had never been asked by anybody in the town or at the port about any of those plans for the new one, sent another.';
    const [claim] = factsIn(story(article, long)).claims.filter(({ evidence }) =>
      evidence[0].exact.startsWith('Engineer Ada Holt wrote'),
    );
    expect(claim?.evidence[0].exact).to.match(/in 2013$/);
  });

  it('swaps a place for one that stands near it in the article, not for one of another part of the story', () => {
    const text = story(
      'Envoys of both sides met in Geneva to prepare the treaty on the lakes.',
      'The first round had ended without any result, the foreign ministry told the press.',
      'Nobody has seen a report so far, according to the harbour office and its clerks.',
      'Fishing boats waited for the storm to pass, and a crane fell on the quay in Antwerp.',
      'Insurers would not say how much that will cost.',
      'Later the navy sent divers to Rotterdam, where a cable had been cut by an anchor.',
    );
    const swaps = factsIn(text).claims.flatMap(({ altered }) => (altered?.kind === 'place' ? [altered] : []));
    expect(swaps.length).to.be.greaterThan(0);
    for (const { from, to } of swaps) expect([from, to].sort()).to.deep.equal(['Antwerp', 'Rotterdam']);
  });
});
