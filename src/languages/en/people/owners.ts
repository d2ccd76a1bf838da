import { leanRegExp } from '../../../article/lean-pattern.js';
import type { Article, Span } from '../../../article/types.js';
import { literally } from '../../shared/literally.js';

const KINDS =
  'agency|airline|association|bank|body|brewer|broadcaster|builder|campaign|carmaker|chain|charity|club|coalition|company|developer|federation|firm|foundation|group|institute|maker|manufacturer|movement|museum|network|operator|organi[sz]ation|party|producer|publisher|retailer|society|start-?up|supermarket|team|think tank|trust|union|university';
const BODIES =
  'Academy|Agency|Alliance|Association|Authority|Bank|Board|Bureau|Cent(?:er|re)|Chamber|Clinic|Coalition|College|Commission|Committee|Company|Corporation|Council|Department|Federation|Foundation|Fund|Group|Hospital|Institut(?:e|ion)|Laboratory|League|Ministry|Museum|Network|Observatory|Office|Party|School|Service|Society|Survey|Trust|Union|University';
const NAME_WORD = "(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}[\\p{L}\\p{M}\\p{N}&’'-]*)";
const NAME = `${NAME_WORD}(?: (?:(?:of|for|on|and|the|&) )*${NAME_WORD})*`;
/** "Southern Catch", "the fishing group Southern Catch", "The Austrian railways": what a sentence is about. */
const SUBJECT = leanRegExp(
  `^(?:“[^”]*”[ ]?)?(?:[Tt]he )?(?<kind>(?:\\p{Lu}?[\\p{Ll}’'-]+ ){0,5}(?:${KINDS}) )?(?<name>(?!The |A |An )${NAME}(?: (?:railways|police|government|ministry|parliament|council))?)(?:, [^,.]{2,80},)? (?=(?:has|had|have|is|was|are|were|will|would|could|may|might|also|now|(?:\\p{L}{2,}(?:ed|s)|said|fell|rose|sold|lost|won|made|told|paid|built|began|ran|took))(?!\\p{L}))`,
  'u',
);
/** The body that somebody is of: "Ada Brook of the Coastal Survey". */
const OF_BODY = leanRegExp(
  `^ of (?:the )?(?:(?:[\\p{Ll}’'-]+ ){1,3}(?=(?:${KINDS})[ ])(?:${KINDS}) )?(?<name>${NAME})(?=[ ,.;:])`,
  'u',
);
const IS_BODY = leanRegExp(`(?<!\\p{L})(?:${BODIES})(?!\\p{L})`, 'u');
const AFTER_KIND = new RegExp(`(?:${KINDS}) $`, 'u');
/** Right before "its" in such a sentence nothing else is told of whom it is. */
const ONLY_SAID = /^(?:["“][^"”]*["”],? ?(?:said|says|added) )?$/;

/** So far before it a name of one word has to stand within a sentence. */
const NEAR = 4000;
/** A body is the subject before so much of a sentence is told. */
const OPENING = 300;

const isName = (name: string, before: string): boolean =>
  name.includes(' ') || new RegExp(`[a-zÀ-ỿ,] ${literally(name)}(?![\\w-])`, 'u').test(before);

/** The place in the list of the sentence that holds the offset. Binary search. */
export function sentenceAt({ sentences }: Article, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whose "its chief executive" is: the body that the same sentence, or the one before in the paragraph, is about. */
export function ownerOf(article: Article, at: number): Span | undefined {
  const { sentences, text } = article;
  const own = sentenceAt(article, at);
  const told = text.slice(sentences[own]!.start, at).replace(/(?:[Ii]ts|[Tt]heir) $/, '');
  const index = ONLY_SAID.test(told) ? own - 1 : own;
  const sentence = sentences[index];
  if (!sentence || sentence.block !== sentences[own]!.block) return undefined;
  const before = index === own ? told : text.slice(sentence.start, sentence.end);
  const match = SUBJECT.exec(before.slice(0, OPENING));
  if (!match || (!match.groups!.kind && !isName(match.groups!.name!, text.slice(Math.max(0, at - NEAR), at))))
    return undefined;
  const { kind = '', name = '' } = match.groups!;
  const start = sentence.start + before.indexOf(name, before.indexOf(kind) + kind.length);
  return { start, end: start + name.length };
}

/** The body that stands behind a name: "of the Coastal Survey". None where it is a place. */
export function bodyAfter({ text }: Article, end: number): Span | undefined {
  const match = OF_BODY.exec(text.slice(end, end + 120));
  if (!match) return undefined;
  const name = match.groups!.name!.replace(/[’']s$/u, '');
  const from = end + match[0].lastIndexOf(match.groups!.name!);
  if (!IS_BODY.test(name) && !AFTER_KIND.test(text.slice(end, from))) return undefined;
  return { start: from, end: from + name.length };
}
