import { leanRegExp } from '../../../article/lean-pattern.js';
import { LEANS_BACK } from '../asking/words.js';
import { firstPhrase } from '../phrase.js';
import { ASKED_NOW, ASKS, AUXILIARY, NO_PARTICLE, PARTICLE, VERBS } from './words.js';

const WHETHER = /^ob /u;
const W_PHRASE = leanRegExp(
  `^(?:(?:[\\p{Ll}]+ )?welche[nmrs]? (?:\\p{Ll}+en? )?\\p{Lu}[\\p{L}-]+|wie viele? \\p{Lu}[\\p{L}-]+|wie viele? (?!\\p{Lu})|wie (?:gut|schlecht|ernst|sicher|eng|nah|tief|gefährlich|wahrscheinlich|wichtig|verlässlich|sehr|weit|rasch)|${ASKS})(?= )`,
  'u',
);
/** What may follow the clause without which it would say too little or too much. */
const COMPLETES =
  /^(?:der|die|das|den|dem|deren|dessen|um|wenn|falls|sobald|nachdem|bevor|solange) |^(?:in|mit|von|an|auf|bei|zu|für) (?:der|die|das|den|dem|deren) /u;

/** The finite verb that ends a clause, as a main clause has it: what comes second, and what is left at the end. */
function verbAt(word: string): { finite: string; particle: string } | undefined {
  const now = ASKED_NOW[word] ?? word;
  if (AUXILIARY.has(now) || (VERBS.has(now) && !PARTICLE.test(now)) || NO_PARTICLE.test(now))
    return { finite: now, particle: '' };
  const [, particle, verb] = PARTICLE.exec(now) ?? [];
  if (particle && verb && (VERBS.has(verb) || AUXILIARY.has(verb))) return { finite: verb, particle: ` ${particle}` };
  return VERBS.has(now) ? { finite: now, particle: '' } : undefined;
}

/** "ob der Rat den Bau genehmigen wird" -> "Wird der Rat den Bau genehmigen?"; nothing where its verb isn’t told. */
export function askedBy(clause: string): string | undefined {
  const [first, ...others] = clause.split(', ');
  if (!first || others.length > 1 || (others[0] && !COMPLETES.test(others[0]))) return undefined;
  const opener = WHETHER.exec(first)?.[0] ?? W_PHRASE.exec(first)?.[0];
  if (!opener) return undefined;
  const words = first.slice(opener.length).trim().split(' ');
  const verb = verbAt(words.at(-1)!);
  const rest = words.slice(0, -1).join(' ');
  if (!verb || (!rest && WHETHER.test(opener)) || / (?:und|oder) (?:ob|wann|wie|wo|wer|was|warum)(?!\p{L})/u.test(rest))
    return undefined;
  const asks = WHETHER.test(opener) ? '' : `${opener} `;
  const beside = others.map(each => `, ${each}`).join('');
  return `${asks}${verb.finite}${rest && ` ${rest}`}${verb.particle}${beside}?`;
}

/** Opens the sentence with what is no subject. */
const NO_SUBJECT = leanRegExp(
  `${LEANS_BACK.source}|^(?:Bei|Beim|In|Im|Am|An|Auf|Aus|Nach|Vor|Mit|Für|Von|Vom|Zu|Zum|Zur|Über|Unter|Um|Durch|Gegen|Seit|Ab|Bis|Wegen|Trotz|Laut|Den|Dem|Des|Einen|Einem|Einer|Ob|Wer|Was|Wie|Wann|Kein\\p{Ll}*|Nur|Weitere\\p{Ll}*|Fortan|Künftig|Konkret|Bald|Demnächst|Geplant|Noch|Schon|Bereits|Erst|Spätestens|Derzeit|Vorerst|Heute|Morgen|Gestern|Ende|Anfang|Mitte)(?!\\p{L})`,
  'u',
);
/** Begins a subject after the verb: what stands before it was none. */
const SUBJECT_AFTER = /^(?:sich |laut |nach )|^(?:der|die|das|ein|eine|seine?|ihre?) (?:\p{Ll}+e[rsn]? ){0,2}\p{Lu}/u;

/** The subject that opens a main clause, where nothing else stands before its verb: as it is written within a sentence. */
export function subjectBefore(text: string, verb: { start: number; end: number }): string | undefined {
  const subject = text.slice(0, verb.start).trimEnd();
  if (NO_SUBJECT.test(subject)) return undefined;
  const isDetermined = /^(?:D(?:er|ie|as)|Ein|Eine|Zwei|Drei|Vier|Fünf|Mehrere|Alle|Viele|Einige)(?= )/u.test(subject);
  const isMany = /(?<!\p{L})(?:und|sowie)(?!\p{L})/u.test(subject);
  // "Klarheit will die Seite schaffen"
  if ((!isDetermined || isMany) && SUBJECT_AFTER.test(text.slice(verb.end + 1))) return undefined;
  const inside = isDetermined ? subject[0]!.toLowerCase() + subject.slice(1) : subject;
  const isWhole = firstPhrase(inside) === inside.length || /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]+)*$/u.test(inside);
  return isWhole ? inside : ofOwner(inside);
}

/** "der Rat von Bremen", "der Streit um den Hafen": with what tells which it is. */
function ofOwner(text: string): string | undefined {
  const [head, owner] = text.split(/ (?=(?:von|vom|um|für|über|zum|zur|am|im|in|an|gegen|mit|aus) )/u);
  if (!head || !owner || text.split(' ').length > 10) return undefined;
  return firstPhrase(head) === head.length && !/,/.test(text) ? text : undefined;
}
