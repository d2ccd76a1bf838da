import { expect } from '@open-wc/testing';
import { promptUnder } from '../../src/pack/under-title.js';

describe('a prompt below the title that it names', () => {
  for (const [prompt, title, shown] of [
    ['From “The bridge of Selm”: Who said it?', 'The bridge of Selm', 'Who said it?'],
    ['Zu „Die Brücke von Selm“: Wer hat das gesagt?', 'Die Brücke von Selm', 'Wer hat das gesagt?'],
    ['Dans «\u00a0Le pont de Selm\u00a0»\u00a0: Qui l’a dit\u00a0?', 'Le pont de Selm', 'Qui l’a dit\u00a0?'],
    ['From “The bridge of Selm”: Who said it?', 'The week', 'From “The bridge of Selm”: Who said it?'],
    ['Who calls “The bridge of Selm” a ruin?', 'The bridge of Selm', 'Who calls “The bridge of Selm” a ruin?'],
    ['Who said it?', '', 'Who said it?'],
  ] as const)
    it(`“${prompt}” under “${title}” is “${shown}”`, () => expect(promptUnder(prompt, title)).to.equal(shown));
});
