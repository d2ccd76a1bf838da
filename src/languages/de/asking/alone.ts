import type { AloneLanguage } from '../../contract/alone.js';
import { literally } from '../../shared/literally.js';
import { isFinite, LEANS_BACK, POINTS, UNDATED } from './words.js';

/** "Ich", "wir", "uns" are whoever speaks. */
const OF_THE_SPEAKER = /(?<!\p{L})(?:wir|uns|unsere[nmrs]?|ich|mich|mir|mein|meine[nmrs]?)(?!\p{L})/gu;
/** "Das ist …": it stands for what was said before. */
const BARE =
  /(?<!\p{L})[Dd](?:as|ies) (?:ist|war|wäre|sei|sind|waren|wird|würde|hat|hätte|haben|kann|könnte|muss|müsste|soll|sollte|darf|geht|ging|gilt|heißt|bedeutet|zeigt|macht|tut|wissen|wollen|sehen|nehmen)(?!\p{L})|(?<!\p{L})(?:dass|weil|wenn|ob) (?:das|dies) /u;
const ITSELF =
  /(?<!\p{L})(?:Es|es) (?!gibt|gab|geht|ging|ist (?:wichtig|nötig|klar|an der Zeit|Zeit|richtig|falsch|möglich|unmöglich|gut)|braucht|handelt|heißt|kommt darauf|bleibt)(?:ist|war|sei|wird|wurde|hat|hatte|soll|muss|kann|darf|sind)(?!\p{L})/u;
/** "Der Bau kostete …": which? Of some there is but one. */
const DEFINITE = /^(?:Der|Die|Das) (\p{Lu}[\p{L}-]+) (\p{Ll}+)(?!\p{L})/u;
const ONLY_ONE =
  /^(?:EU|UNO|NATO|Bundes\p{L}+|Europäische|Polizei|Regierung|Opposition|Welt|Sonne|Erde|Wirtschaft|Inflation|Union|Koalition|\p{Lu}{2,}\S*)$/u;
const NAME = /[\p{Lu}][\p{L}’-]+/u;

export const alone: AloneLanguage = {
  hangs(text, { as } = {}) {
    if (as === 'title') return undefined;
    const opened = LEANS_BACK.exec(text)?.[0];
    if (opened) return `“${opened}” goes on with what isn’t shown.`;
    const plain = as === 'quotation' ? text.replace(OF_THE_SPEAKER, '') : text;
    const pointer = POINTS.exec(plain)?.[0] ?? BARE.exec(plain)?.[0] ?? ITSELF.exec(plain)?.[0];
    const [definite, noun, verb] = DEFINITE.exec(text) ?? [];
    if (as !== 'quotation' && noun && !ONLY_ONE.test(noun) && isFinite(verb!))
      return `“${definite!.split(' ', 2).join(' ')}” leaves open which.`;
    return pointer && `“${pointer}” stands for what isn’t shown.`;
  },
  fragment(text, { as } = {}) {
    if (as === 'title' || as === 'prompt') return undefined;
    const words = text.split(/\s+/);
    if (/^[\p{Ll},]/u.test(text.replace(/^[„"»“‚'(]+/, ''))) return 'It begins in the middle of a sentence.';
    if (
      !words.some(
        word => isFinite(word.replace(/[^\p{L}]/gu, '')) || /(?:t|en|e)$/u.test(word.replace(/[^\p{Ll}]/gu, '')),
      )
    )
      return 'It has no verb.';
    return undefined;
  },
  undated(text, { as } = {}) {
    if (as === 'quotation') return undefined;
    const day = UNDATED.exec(text)?.[0];
    return day && !new RegExp(`${literally(day)},? (?:dem |den |der )?\\d`).test(text)
      ? `“${day.trim()}” needs the article’s date.`
      : undefined;
  },
  stranger(text, { as, people = [], known = '' } = {}) {
    if (as === 'quotation' || as === 'title') return undefined;
    for (const name of people) {
      const surname = name.split(' ').at(-1)!;
      if (!NAME.test(surname) || surname === name || known.includes(surname)) continue;
      const at = text.search(new RegExp(`(?<![\\p{L}-])${literally(surname)}s?(?![\\p{L}-])`, 'u'));
      if (at >= 0 && !text.includes(name)) return `“${surname}” was not introduced.`;
    }
    return undefined;
  },
  saysLittle: () => undefined,
};
