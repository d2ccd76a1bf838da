import { pattern } from '../../../article/pattern.js';

/** Right before "whether": the article says that nobody knows, or that nobody says. */
export const BEFORE_OPEN = pattern()`
  \b(?:
    unclear|uncertain|unknown|unsure|unsettled|not (?:\w+ ){0,2}(?:clear|known|certain|sure|decided)|
    (?:isn't|wasn't) (?:\w+ )?(?:clear|known|certain|sure)|remains to be seen|
    (?:has|have|had) not (?:\w+ )?(?:said|decided|announced|determined|disclosed|explained)|
    (?:hasn't|haven't|hadn't) (?:\w+ )?(?:said|decided|announced|determined|disclosed|explained)|
    (?:has|have) yet to (?:say|decide|announce|determine|disclose)|
    (?:declined|refused|declines|refuses) to (?:say|comment on|disclose|specify|discuss)|
    (?:would|could|did|does|do|will) not (?:\w+ )?(?:say|know|specify|disclose)|
    (?:wouldn't|couldn't|didn't|doesn't|don't|won't) (?:\w+ )?(?:say|know|specify|disclose)|
    (?:questions?|doubts?|dispute|debate|disagreement|uncertainty|speculation)(?: \w+)?[ ]
    (?:about|over|on|of|as to|remains?|is|was)|
    (?:question|issue) (?:now |still )?(?:is|was|remains)|on the fence about|in doubt|divided (?:on|over)
  )$
`;

/** Right before "whether": somebody has yet to decide or find out. */
export const DECIDES = pattern()`
  \b(?:
    (?:will|must|to|should|can|may|would|could|shall|has to|have to) (?:\w+ )?(?:
      decide|determine|rule(?: on)?|vote(?: on)?|consider|settle|resolve|weigh|examine|review|discuss|debate|
      investigate|ask|judge|announce
    )|
    (?:is|are|was still|were still|is still|are still) (?:\w+ )?(?:
      considering|weighing|debating|deciding|discussing|investigating|reviewing|examining|studying|exploring|
      assessing|evaluating|looking into|looking at|checking|trying to (?:determine|decide|establish|find out|learn)
    )|
    investigation into|review of|decision on|depends? on|depend(?:s|ing)? (?:up)?on|hinges? on
  )$
`;

/** Ends a sentence that begins with "Whether". */
export const IS_OPEN =
  /\b(?:remains? (?:to be seen|unclear|unknown|uncertain|open|in doubt|a question|an open question|in question)|(?:is|was) (?:still |as yet |also )?(?:unclear|not clear|unknown|not known|uncertain|undecided|in doubt|an open question|another (?:question|matter))|depends on|will depend on|is up to)\b/;

/** An auxiliary that can open a question. */
export const AUXILIARY = /^(?:will|would|can|could|should|is|are|was|were|has|have)$/;

export const SAYS_SO =
  /^(?:said|says|say|announced|announces|confirmed|added|declared|declares|pledged|pledges|vowed|vows|promised|promises|signaled|signalled|hinted|acknowledged|disclosed|revealed|believes?|believed|expects?|predicts?|predicted|warned|warns|argued|argues|argue|insists|insisted|agree|agreed|recommends|recommended|indicated|suggested|suggests?|reported|reports|estimates?|estimated)$/;

/** So begins what can't be decided, or what no reader would ask. */
const NO_MATTER =
  '(?!(?:only|lucky|see|feature|contain|consist|span|mean|include|cost about|be between|be lucky|be one|be sitting|be spending|be bound|remain at|continue to be|also|hope|own|do well|participate)\\b)';

interface Plan {
  /** What stands between the subject and the verb of what is planned. */
  pattern: RegExp;
  rule: string;
  rank: 'decided' | 'planned' | 'foretold';
  /** Only of what somebody said, or of a plan: "said it would", "the proposal would". */
  said?: true;
  /** What the question begins with. Default: "Will". */
  asks?: string;
}

const DELIBERATES =
  '(?:vote|decide|rule|consider|debate|determine|choose|elect|approve|reject|meet|hear|testify|appear|hold|announce|publish|release|reconvene|resume|appeal)\\b';

/** What is done only if it is agreed on: a bill, a deal. */
export const IS_PLAN =
  /^(?:bill|act|plan|proposal|measure|deal|agreement|accord|amendment|legislation|initiative|merger|resolution|ordinance|treaty|pact|budget|referendum|project|reform|overhaul)$/;

/** What lies ahead, by its words; the first that fits decides. */
export const PLANNED: readonly Plan[] = [
  {
    pattern:
      /^(?:has|have) yet to (?=[a-z])(?!(?:an?|the|his|her|its|their|all|some|any|that|this|these|those|no|be able|be (?:a|an|the)?\s?(?:reminded|remembered))\b)/,
    rule: 'not done yet',
    rank: 'decided',
  },
  {
    pattern: new RegExp(
      `^(?:(?:is|are) (?:\\w+ly |now |also |still )?(?:expected|scheduled|due|set|slated|poised|going) to|will(?: \\w+ly| also| now| then)?|plans? to|must(?= (?:vote|decide|rule|approve|choose)\\b)) (?=${DELIBERATES})`,
    ),
    rule: 'to be decided',
    rank: 'decided',
  },
  {
    pattern:
      /^(?:is|are) (?:\w+ly |now |also |still |\w+ weighing )?(?:expected|scheduled|due|set|slated|poised|planning|preparing|planning|hoping|trying|seeking|threatening|aiming|working|fighting|pushing|moving|looking|vying|campaigning|struggling|likely|unlikely) to (?=[a-z])(?!(?:an?|the|his|her|its|their|all|some|any|that|this|these|those|no|be able|be (?:a|an|the)?\s?(?:reminded|remembered))\b)/,
    rule: 'expected',
    rank: 'planned',
  },
  {
    pattern:
      /^(?:(?:has|have) (?:\w+ly |also |since )?)?(?:plans?|intends?|hopes?|aims?|wants?|seeks?|expects?|prepares?|would like|proposes|vows|promises|pledges|threatens|vowed|promised|pledged|agreed|offered|proposed|threatened|committed) to (?=[a-z])(?!(?:an?|the|his|her|its|their|all|some|any|that|this|these|those|no|be able|be (?:a|an|the)?\s?(?:reminded|remembered))\b)/,
    rule: 'planned',
    rank: 'planned',
  },
  {
    pattern:
      /^(?:is|are) to (?=[a-z])(?!(?:an?|the|his|her|its|their|all|some|any|that|this|these|those|no|be (?:a|an|the|found|seen|expected|believed|blamed|had)|blame|come|say|make|keep|get|go|know|see|take|give|have|help|ensure|provide|prevent|reduce|increase|improve|find)\b)/,
    rule: 'expected',
    rank: 'planned',
  },
  {
    pattern: new RegExp(
      `^will(?: \\w+ly| also| now| then| likely)? (?=[a-z]{2,})(?!(?:not|never|have|no)\\b)${NO_MATTER}`,
    ),
    rule: 'foretold',
    rank: 'foretold',
  },
  {
    pattern: new RegExp(
      `^would(?: also| soon| then)? (?=[a-z]{2,})(?!(?:not|never|have|no|be|like|love|rather|prefer|need|want|take|make|seem|appear|say|know|think|feel|remain|amount|depend|require|help|allow|give|get|go|do|become)\\b)${NO_MATTER}`,
    ),
    rule: 'foretold',
    rank: 'foretold',
    said: true,
  },
  {
    pattern:
      /^(?:(?:has|have) )?(?:announced|unveiled|outlined|disclosed|detailed) (?:(?:its|his|her|their|new|detailed) )?plans to (?=[a-z])/,
    rule: 'planned',
    rank: 'planned',
  },
  {
    pattern:
      /^(?:could|may|might)(?: also| \w+ly| well| soon| eventually)* (?=[a-z]{2,})(?!(?:not|never|have|no|see|hear|feel|find|say|tell|imagine|afford|do|get|be|know|remember|think|seem|want|wish|like|wonder|argue|claim|appear|as well)\b)/,
    rule: 'possible',
    rank: 'foretold',
  },
  {
    pattern:
      /^should(?: also| \w+ly)? (?=[a-z]{2,})(?!(?:not|never|have|be able|be a|be the|know|see|boost|increase|improve|rise|grow|benefit|help|lead|result|ease|last|take|begin|end)\b)/,
    rule: 'said that it should be',
    rank: 'planned',
    asks: 'Should',
    said: true,
  },
];
