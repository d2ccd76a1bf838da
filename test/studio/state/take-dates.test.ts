import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { buildPack } from '../../../src/build/build-pack.js';
import { english } from '../../../src/languages/en/index.js';
import type { ContentPack, StoryEvent } from '../../../src/pack/types.js';
import { askerFor } from '../../../src/studio/asker.js';
import { acceptFact, addFact, changeFact, dropFact } from '../../../src/studio/state/edits.js';
import { takeDates } from '../../../src/studio/state/take-dates.js';

const TEXT = `Halden line closes after engine fire

The ferry company Norlink closed its line to Halden on Wednesday. Maria Lund, the head of Norlink, resigned on Thursday. “We have failed our passengers,” Lund said on Thursday.

The harbour of Halden was reopened on Friday. Norlink bought the ferry Aurora in March 2019. The trial of the captain will begin on 3 June.`;

const article = readText(TEXT, { lang: 'en' });
const packOf = (date?: string): ContentPack => buildPack(article, { language: english, date });
const built = packOf();
const rebuilt = packOf('2025-03-15');

const event = (pack: ContentPack, words: string): StoryEvent => pack.events.find(({ title }) => title.includes(words))!;
const unnamed = ({ events }: ContentPack) => events.map(({ id: _id, ...rest }) => rest);

describe('an article’s date that is given later', () => {
  it('makes of the facts what it makes of them at the start', () => {
    expect(event(built, 'closed').date).to.equal(undefined);
    const dated = takeDates(built, built, rebuilt);
    expect(unnamed(dated)).to.deep.equal(unnamed(rebuilt));
    expect(dated.quotes).to.deep.equal(rebuilt.quotes);
    expect(dated.events.map(({ id }) => id)).to.deep.equal(built.events.map(({ id }) => id));
    expect(event(dated, 'closed')).to.include({ date: '2025-03-12' }).and.not.have.any.keys('review', 'reason');
  });

  it('has the same questions asked', async () => {
    const asker = await askerFor(article);
    const asked = ({ questions }: { questions: ContentPack['questions'] }) =>
      questions.map(({ prompt, stimulus, kind, options = [] }) => [
        kind,
        prompt,
        stimulus?.text,
        options.map(({ text }) => text),
      ]);
    expect(asked(rebuilt)).not.to.be.empty;
    expect(asked(asker.ask(takeDates(built, built, rebuilt)))).to.deep.equal(asked(rebuilt));
  });

  it('leaves what a person has changed, accepted, added or dropped', () => {
    let pack = changeFact(built, event(built, 'closed').id, { date: '2025-03-05' });
    pack = changeFact(pack, event(built, 'resigned').id, { title: 'Maria Lund left Norlink' });
    pack = acceptFact(pack, event(built, 'reopened').id);
    pack = dropFact(pack, event(built, 'bought').id);
    pack = addFact(pack, 'events', { title: 'Mine', evidence: [], addedBy: 'editor' } as Omit<StoryEvent, 'id'>).pack;
    const dated = takeDates(pack, built, rebuilt);
    expect(event(dated, 'closed')).to.include({ date: '2025-03-05' }).and.not.have.any.keys('review', 'reason');
    expect(event(dated, 'left')).to.include({ date: '2025-03-13' });
    expect(event(dated, 'reopened')).to.include({ date: '2025-03-14' });
    expect(event(dated, 'bought')).to.equal(undefined);
    expect(event(dated, 'Mine')).to.deep.equal(event(pack, 'Mine'));
    expect(dated.events).to.have.length(built.events.length);
  });

  it('moves the days that were counted from a wrong one', () => {
    const wrong = packOf('2025-03-08');
    const pack = changeFact(wrong, event(wrong, 'reopened').id, { date: '2025-03-01' });
    const right = takeDates(pack, wrong, rebuilt);
    expect(event(right, 'closed').date).to.equal('2025-03-12');
    expect(event(right, 'reopened').date).to.equal('2025-03-01');
  });

  it('dates what another program built, too', () => {
    const pack = { ...built, events: built.events.map((each, at) => ({ ...each, id: `theirs-${at}` })) };
    const dated = takeDates(pack, built, rebuilt);
    expect(event(dated, 'closed')).to.include({ id: 'theirs-0', date: '2025-03-12' });
    expect(dated.events).to.have.length(pack.events.length);
  });
});
