import type { Outcome } from '../contract/outcomes.js';

/** What lasts, and what ends it: what a later article tells of it makes old news of a question. */
export const outcomes: readonly Outcome[] = [
  {
    state:
      /(?<!\p{L})(?:missing|unaccounted for|disappeared|vanished|search(?:es|ed|ing)? for|looking for|feared dead)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:found|located|rescued|recovered|saved|safe|turned up|identified|dead|died|bodies)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:trapped|stranded|stuck|buried|cut off|snowed in)(?!\p{L})/iu,
    ended:
      /(?<!\p{L})(?:rescued|freed|reached|evacuated|saved|safe|brought (?:out|home|to safety)|dead|died)(?!\p{L})/iu,
  },
  {
    state:
      /(?<!\p{L})(?:clos(?:es?|ed|ing)|shut|blocked|suspend(?:s|ed)?|halt(?:s|ed)?|grounded|out of (?:service|use|order))(?!\p{L})/iu,
    ended:
      /(?<!\p{L})(?:re-?open(?:s|ed|ing)?|open(?:s|ed)? again|resum(?:es?|ed|ing)|run(?:s|ning)? again|back in (?:service|use)|restored|lifted)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:hostages?|captives?|kidnapped|abducted|held|detained|in custody|jailed|imprisoned)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:released|freed|let go|escaped|rescued|acquitted)(?!\p{L})/iu,
  },
  {
    state:
      /(?<!\p{L})(?:on the run|at large|fugitives?|wanted|manhunt|hunt(?:s|ed|ing)? for|search(?:es|ed|ing)? for)(?!\p{L})/iu,
    ended:
      /(?<!\p{L})(?:caught|captured|arrested|surrendered|gave (?:him|her|them)sel(?:f|ves) up|shot dead)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:strikes?|striking|on strike|walkouts?|blockades?|sieges?|stand-?offs?|protests?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:ended|called off|over|settled|back (?:to|at) work|returned to work|lifted|agreed)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:fires?|blazes?|wildfires?|burn(?:s|ing)?|out of control)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:put out|extinguished|contained|under control)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:without (?:power|water|electricity|gas|heating)|outages?|blackouts?|power cuts?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:restored|back on|reconnected|have (?:power|water|electricity|gas|heating) again)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:talks|negotiat(?:e|es|ed|ing|ions?)|deadlock(?:ed)?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:agreed|reached|signed|collapsed|broke down|failed|struck a deal)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:will|planned|plans?|due|scheduled|expected|is to|are to)(?!\p{L})/iu,
    ended:
      /(?<!\p{L})(?:postponed|cancelled|canceled|called off|delayed|scrapped|put off|brought forward|dropped)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:in hospital|hospitali[sz]ed|critical(?:ly)?|injured|in a coma)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:recovered|discharged|left (?:the )?hospital|sent home|dead|died)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:charged|accused|suspect(?:s|ed)?|on trial|stands? trial)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:acquitted|convicted|found guilty|found not guilty|sentenced|cleared|dropped)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:warnings?|alerts?|curfews?|bans?|banned|evacuated|state of emergency|lockdowns?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:lifted|ended|over|returned home|allowed home)(?!\p{L})/iu,
  },
];
