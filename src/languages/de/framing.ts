import type { Framing } from '../contract/speakers.js';
import type { Token } from '../contract/tokens.js';

/** The narrator's words in lower case: what stands in quotation marks is not hers. */
const narration = (tokens: readonly Token[]): string =>
  tokens.map(({ kind, lower }) => (kind === 'name' ? '@' : kind === 'quotation' ? '“”' : lower)).join(' ');

const W = '(?<!\\p{L})';
const E = '(?!\\p{L})';
const word = (source: string) => new RegExp(`${W}(?:${source})${E}`, 'u');

const DENIED = word(
  'bestritt(?:en)?|bestreitet|bestreiten|dementiert(?:e|en)?|dementi|leugnet(?:e|en)?|(?:nie|niemals|nicht|keineswegs|mitnichten|nirgends) (?:\\p{L}+ ){0,3}(?:gesagt|geäußert|behauptet|erklärt|geschrieben|verwendet|gebraucht|gefallen|gesprochen)|weigert(?:e|en)? sich|wies (?:\\p{L}+ ){0,6}zurück|ohne (?:\\p{L}+ ){0,4}zu (?:sagen|erwähnen|nennen)|statt (?:\\p{L}+ ){0,4}zu sagen',
);
const SUPPOSED = word(
  'angeblich(?:e[nmrs]?)?|soll(?:en)? (?:[\\p{L}@“”,]+ ){0,14}(?:gesagt|geäußert|gerufen|geschrieben|erklärt|gedroht|behauptet|gefragt|haben)|wird (?:\\p{L}+ )?(?:zugeschrieben|nachgesagt|unterstellt|in den mund gelegt)|vermeintlich(?:e[nmrs]?)?|mutmaßlich gesagt|gerüchten? zufolge|gerüchte',
);
const NEVER_SAID = word(
  'hätte (?:[\\p{L}@,]+ ){0,10}(?:gesagt|sagen (?:können|sollen|müssen)|geantwortet)|könnte (?:[\\p{L}@,]+ ){0,6}(?:sagen|lauten|heißen)|würde (?:[\\p{L}@,]+ ){0,6}(?:sagen|antworten|lauten)|als (?:wolle|wollte|ob) (?:[\\p{L}@,]+ ){0,4}sagen|sollte (?:[\\p{L}@,]+ ){0,4}(?:sagen|lauten)|fiktive[nmrs]?|erfunden(?:e[nmrs]?)?|gefälscht(?:e[nmrs]?)?|satire|satirische[nmrs]?|fake|deepfake|parodie|ausgedacht(?:e[nmrs]?)?|falschzitat|untergeschoben(?:e[nmrs]?)?',
);
/** "Sie zitiert X: „…“": the words are another's. */
const QUOTED_BY = word('zitier(?:t|te|en|ten) (?:er|sie|es|ich|wir|man)');
const DEMANDED = word(
  'forder(?:t|n|te|ten) (?:[\\p{L}@,]+ ){0,8}auf,? (?:[\\p{L}“”]+ ){0,6}zu (?:sagen|rufen|erklären)',
);

/** What in a sentence tells that its quotation may never have been said. */
function frameOf(tokens: readonly Token[]): string | undefined {
  const text = narration(tokens);
  if (DENIED.test(text)) return 'The sentence denies it, or tells that it was not said.';
  if (SUPPOSED.test(text)) return 'The sentence tells it as what others claim.';
  if (NEVER_SAID.test(text)) return 'The sentence supposes it, or tells that it was made up.';
  if (QUOTED_BY.test(text)) return 'Somebody is told to quote it: the words are another’s.';
  return DEMANDED.test(text) ? 'The sentence demands it.' : undefined;
}

/** „A“. Das hat sie nie gesagt. */
const REFUTED_AFTER =
  /^(?:das|dieses zitat|das zitat|der satz|die aussage|diese aussage|die worte|doch das|aber das) (?:@ |er |sie |hat |habe |ist |war |stimmt |wurde )(?:[\p{L}@,]+ ){0,8}?(?:nie|niemals|nicht|falsch|erfunden|gefälscht|unwahr|frei erfunden|eine fälschung|dementiert|zurückgenommen)/u;

export const framing: Framing = {
  ofVerb: ({ tokens }) => frameOf(tokens),
  ofSentence: ({ sentence }) => {
    const next = sentence.next;
    const refuted = next?.block === sentence.block && REFUTED_AFTER.test(narration(next.tokens));
    return refuted ? 'The sentence after it tells that it was not said.' : frameOf(sentence.tokens);
  },
};
