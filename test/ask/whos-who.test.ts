import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { german } from '../../src/languages/de/index.js';
import { english } from '../../src/languages/en/index.js';
import { askedOf, of, person } from './facts.js';

const idsOf = (change?: Parameters<typeof askedOf>[0]) =>
  of(askedOf(change), 'whos-who:people')?.options?.map(({ id }) => id) ?? [];

describe('who is who', () => {
  it('asks for no role that two of the people could hold, and none that names its holder', () => {
    const ids = idsOf(({ people }) => {
      people.push(person('p-vice', 'Eva Brandt', { role: 'vice mayor of Port Alder' }));
      people.push(person('p-holm', 'Greta Holm', { role: 'captain of the ferry Lerra' }));
      people.push(person('p-named', 'Tom Reed', { role: 'founder of Reed and Sons' }));
    });
    expect(ids).to.include('p-okafor').and.not.include('p-named');
    expect(ids).to.not.include('p-vice').and.not.include('p-lindqvist');
  });

  it('leaves out of whose death the article tells, and who has a role that nobody outside could know', () => {
    const asked = (more: string) => {
      const text = `A new pier for Larne

Larne Mayor Ines Weber opened the pier in May. Tom Reyes, head of the port of Larne, came with Nora Quill, chair of the Larne fishing guild.

Hugo Berg, captain of the ferry Lerra, spoke first. ${more}`;
      const { questions } = buildPack(readText(text, { datePublished: '2026-05-12' }), { language: english });
      return of(questions, 'whos-who:people')?.options?.map(({ text }) => text) ?? [];
    };
    expect(asked('')).to.include('Hugo Berg');
    expect(asked('Berg was killed in a storm in June.')).to.not.include('Hugo Berg');
    expect(asked('Greta Holm, head of the QRTV, left.')).to.not.include('Greta Holm');
  });

  it('tells of what body somebody is, wherever the article has it', () => {
    const text = `Night trains for Larne

The Larne railways will send six cars. Their chief executive, Tom Reyes, came in May.

“The trains are full,” said Nora Quill of the Larne Travellers’ Association. The fishing group Southern Catch said no. Its director, Hugo Berg, left.`;
    const { questions } = buildPack(readText(text, { datePublished: '2026-05-12' }), { language: english });
    expect(of(questions, 'whos-who:people')?.targets?.map(({ text }) => text)).to.have.members([
      'chief executive of the Larne railways',
      'Larne Travellers’ Association',
      'director of Southern Catch',
    ]);
  });

  it('knows of what council somebody is leader where the article names one', () => {
    const asked = (other: string) => {
      const text = `A new pier for Larne

The pier of Larne will be built by Larne Borough Council. ${other}

“The pier of Larne will last for a hundred years,” said council leader Tom Reyes.

“The guild has waited for the pier since the storm,” said Nora Quill, chair of the Larne fishing guild.

“The ferry will call at Larne twice a day,” said Hugo Berg, captain of the ferry Lerra.`;
      const { questions } = buildPack(readText(text, { datePublished: '2026-05-12' }), { language: english });
      return of(questions, 'whos-who:people')?.options?.map(({ text }) => text) ?? [];
    };
    expect(asked('Work begins in June.')).to.include('Tom Reyes');
    expect(asked('Oban Town Council has lent it a crane.')).to.not.include('Tom Reyes');
  });

  it('takes three of many only where each of them is heard', () => {
    const asked = (last: string, others = 'Ada Berg, Ivo Brand and Ruth Vane came, too.') => {
      const text = `A new pier for Larne

“The pier of Larne will last for a hundred years,” said Tom Reyes, head of the port of Larne.

“The guild has waited for the pier since the storm,” said Nora Quill, chair of the Larne fishing guild.

${last} ${others}`;
      const { questions } = buildPack(readText(text, { datePublished: '2026-05-12' }), { language: english });
      return of(questions, 'whos-who:people')?.options?.length;
    };
    const seen = 'Hugo Berg, captain of the ferry Lerra, was there.';
    expect(asked('“The ferry will call at Larne twice a day,” said Hugo Berg, captain of the ferry Lerra.')).to.equal(
      3,
    );
    expect(asked(seen)).to.equal(undefined);
    expect(asked(seen, '')).to.equal(3);
  });

  it('takes no party, no praise and nothing cut off for what somebody is', () => {
    const asked = (role: string) => {
      const text = `A new pier for Larne

Larne Mayor Ines Weber opened the pier in May. Tom Reyes, head of the port of Larne, came with Nora Quill, chair of the Larne fishing guild.

Hugo Berg, ${role}, spoke first.`;
      const { questions } = buildPack(readText(text, { datePublished: '2026-05-12' }), { language: english });
      return of(questions, 'whos-who:people')?.options?.map(({ text }) => text) ?? [];
    };
    expect(asked('captain of the ferry Lerra')).to.include('Hugo Berg');
    for (const role of ['Republican of Iowa', 'accomplished captain of the ferry Lerra', 'Larne counterpart'])
      expect(asked(role), role).to.not.include('Hugo Berg');
  });

  describe('by a role', () => {
    const asked = (role: string, lead = 'Larne Mayor Ines Weber opened the pier in May.') => {
      const text = `A new pier for Larne

${lead} Tom Reyes, head of the port of Larne, came with Nora Quill, chair of the Larne fishing guild. Greta Lund spoke.

Hugo Berg, ${role}, spoke first.`;
      const { questions } = buildPack(readText(text, { datePublished: '2026-05-12' }), { language: english });
      const question = of(questions, 'whos-who:people');
      const pairs = (question?.options ?? []).map(({ id, text }) => {
        const target = (question!.correct as Record<string, string>)[id];
        return [text, question!.targets!.find(each => each.id === target)!.text];
      });
      return new Map(pairs as [string, string][]);
    };

    it('that tells of what it is the office', () => {
      expect(asked('director of the Larne museum').has('Hugo Berg')).to.equal(true);
      for (const role of [
        'chief financial officer',
        'a deputy campaign chief',
        'a philanthropist from Oban',
        'an oncologist',
        'spokesman for the foundation',
        'a moderate Oregon Democrat',
        'communications director of the in-state campaign of Vane',
        'executive at an Ohio-based firm',
        'author of the bill',
        'a Republican activist',
      ])
        expect(asked(role).has('Hugo Berg'), role).to.equal(false);
    });

    it('that leaves open which of two is meant', () => {
      const rolesWith = (...others: string[]) =>
        of(
          askedOf(({ people }) => {
            people.unshift(person('p-berg', 'Hugo Berg', { role: 'former spokesman for Ms. Holm' }));
            people.push(...others.map((name, at) => person(`p-holm-${at}`, name, {})));
          }),
          'whos-who:people',
        )?.options?.map(({ id }) => id) ?? [];
      expect(rolesWith('Greta Holm')).to.include('p-berg');
      expect(rolesWith('Greta Holm', 'Olaf Holm')).to.not.include('p-berg');
    });

    it('that tells two of one trade apart by more than where they live', () => {
      const of = (...roles: [string, string]) => asked(roles[0], `${roles[1]} Ines Weber opened the pier in May.`);
      expect([...of('Oban baker', 'Larne baker').values()]).to.not.include.members(['Oban baker', 'Larne baker']);
    });

    it('that names in full, and without an address, whose it is', () => {
      const question = of(
        askedOf(({ people }) => {
          people.unshift(person('p-berg', 'Hugo Berg', { role: 'former spokesman for Ms. Holm' }));
          people.push(person('p-holm', 'Greta Holm', {}));
        }),
        'whos-who:people',
      );
      expect(question?.targets?.map(({ text }) => text)).to.include('former spokesman for Greta Holm');
    });

    it('that is no office, not where the article is of a crime', () => {
      const ofCrime = 'A clerk of Larne was sentenced in May, Larne Mayor Ines Weber said.';
      expect(asked('magazine editor of Larne').has('Hugo Berg')).to.equal(true);
      expect(asked('magazine editor of Larne', ofCrime).has('Hugo Berg')).to.equal(false);
    });
  });

  it('leaves out the one whom the form of the role tells from all others, where enough are left', () => {
    const asked = () => {
      const text = `Ein neuer Hafen für Vechtel

Jonas Weber, Bürgermeister von Vechtel, und Peter Ahlers, Leiter des Ostkai-Museums, bauen einen Hafen. Nils Brandt, Direktor des Vechteler Werks, und Ole Lund, Sprecher des Norlandbundes, halfen. Eva Lindner, Leiterin der Vechteler Oper, kam.`;
      const { questions } = buildPack(readText(text, { lang: 'de' }), { language: german });
      return of(questions, 'whos-who:people')?.options?.map(({ text }) => text) ?? [];
    };
    expect(asked()).to.include('Nils Brandt').and.not.include('Eva Lindner');
    expect(asked().length).to.equal(4);
  });

  it('takes no role that tells of nothing, whatever roles stand beside it', () => {
    const asked = (...roles: string[]) => {
      const [weber, ahlers, brandt] = roles;
      const text = `Ein neuer Hafen für Vechtel

Jonas Weber, ${weber}, Peter Ahlers, ${ahlers}, und Nils Brandt, ${brandt}, bauen einen Hafen.`;
      const { questions } = buildPack(readText(text, { lang: 'de' }), { language: german });
      return questions.some(({ id }) => id === 'whos-who:people');
    };
    expect(asked('Bürgermeister', 'Intendant', 'Direktor')).to.equal(false);
    expect(asked('Bürgermeister von Vechtel', 'Intendant der Ostkai-Oper', 'Direktor der Norbank')).to.equal(true);
  });

  it('is not asked of two people', () => {
    expect(idsOf()).to.not.deep.equal([]);
    expect(idsOf(facts => (facts.people = facts.people.slice(0, 2)))).to.deep.equal([]);
  });
});
