import type { Article } from '../../article/types.js';
import type { AttributedQuotation } from './attribute.js';

const LONGEST = 500;

/** “A,” she said, “B.”: the verb of saying stands between the parts, and both have it. */
function isInterrupted(article: Article, before: AttributedQuotation, after: AttributedQuotation): boolean {
  const verb = before.speaker?.verb;
  return (
    verb !== undefined &&
    verb.start === after.speaker?.verb?.start &&
    verb.start >= before.quotation.end &&
    verb.end <= after.quotation.start &&
    /[,?!…—–-]$/.test(article.text.slice(before.quotation.start, before.quotation.end))
  );
}

function goesOn(article: Article, before: AttributedQuotation, after: AttributedQuotation): boolean {
  if (before.speaker?.person !== after.speaker?.person || !before.speaker || !after.speaker) return false;
  // What is not for sure said doesn't hang on what is.
  if (before.sure && !after.sure) return false;
  return after.speaker.continues === true || isInterrupted(article, before, after);
}

/** Puts the parts of one utterance together; a long one is cut where its parts are. */
export function joinUtterances(article: Article, found: readonly AttributedQuotation[]): AttributedQuotation[][] {
  const utterances: AttributedQuotation[][] = [];
  let length = 0;
  for (const part of found) {
    const current = utterances[utterances.length - 1];
    const own = part.quotation.end - part.quotation.start;
    if (current && length + own <= LONGEST && goesOn(article, current[current.length - 1], part)) {
      current.push(part);
      length += own;
    } else {
      utterances.push([part]);
      length = own;
    }
  }
  return utterances;
}
