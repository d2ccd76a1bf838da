/** Before the turns of whoever asks: "Q:", "INTERVIEWER:". */
export const ASKS =
  /^(?:q|question|interviewer|host|moderator|reporter|presenter|anchor|questioner|audience member|unidentified (?:male|female|reporter))$/i;

/** Before the turns of whoever answers. */
export const ANSWERS = /^(?:a|answer|interviewee|guest)$/i;
