import { askQuestions } from '../../src/ask/ask.js';
import type { Grounds } from '../../src/ask/types.js';
import { english } from '../../src/languages/en/index.js';
import type { ContentPack, PackQuestion, Person, Quote, StoryEvent } from '../../src/pack/types.js';
import { bridgePack } from '../fixtures/bridge-pack.js';

/** What is asked about the bridge’s facts once they are changed. */
export function askedOf(change: (facts: ContentPack) => void = () => undefined): PackQuestion[] {
  const facts = structuredClone(bridgePack);
  change(facts);
  return askQuestions({ facts } as Grounds, english);
}

export const evidence = [{ exact: 'Somewhere.', start: 9000, end: 9010 }];

let places = 10_000;
/** A passage of its own. */
export function passage(exact: string) {
  places += exact.length + 1;
  return [{ exact, start: places, end: places + exact.length }];
}

export const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  evidence: passage(name),
  ...more,
});

export const quote = (id: string, text: string, speaker: string): Quote => ({
  id,
  text,
  speaker,
  evidence: passage(text),
});

export const event = (id: string, title: string, date?: string): StoryEvent => ({
  id,
  title,
  evidence: passage(title),
  ...(date && { date }),
});

export const of = (questions: readonly PackQuestion[], id: string) => questions.find(each => each.id.endsWith(id));
export const optionsOf = (question?: PackQuestion) => question?.options?.map(({ text }) => text) ?? [];
