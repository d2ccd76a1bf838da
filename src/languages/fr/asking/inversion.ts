import { genderOfName } from '../../shared/names.js';

const FEMININE_MANY =
  /(?:tions|sions|tés|ières|euses|trices|femmes|villes|écoles|rues|lois|élections|équipes|entreprises)$/;
const MASCULINE_MANY =
  /(?:eurs|ments|eaux|iens|istes|hommes|ouvriers|pays|élus|députés|ministres|habitants|salariés|euros)$/;

/** The pronoun that takes a subject up: "il", "elles"; nothing where its gender can't be told. */
function pronounOf(subject: string): string | undefined {
  const [first, second = ''] = subject.split(' ');
  if (/ et /u.test(subject)) return undefined;
  if (/^(?:le|un|au)$/iu.test(first)) return 'il';
  if (/^(?:la|une)$/iu.test(first)) return 'elle';
  if (/^(?:les|des|deux|trois|quatre|cinq|six|plusieurs|quelques)$/iu.test(first))
    return FEMININE_MANY.test(second) ? 'elles' : MASCULINE_MANY.test(second) ? 'ils' : undefined;
  if (/^\p{Lu}/u.test(first)) {
    const gender = genderOfName(subject);
    return gender && (gender === 'f' ? 'elle' : 'il');
  }
  return undefined;
}

/** "le pont a été fermé" as a question has it: "le pont a-t-il été fermé". */
export function inverted(verb: string, subject: string, rest: string): string | undefined {
  const pronoun = pronounOf(subject);
  const [, before, finite, after] = /^((?:se |s['’])?)(\p{L}+)(.*)$/u.exec(verb) ?? [];
  if (!pronoun || !finite) return undefined;
  const isMany = pronoun.endsWith('s');
  if (isMany !== /(?:nt)$/u.test(finite)) return undefined;
  const joint = /[ae]$/u.test(finite) ? '-t-' : '-';
  return `${subject} ${before}${finite}${joint}${pronoun}${after} ${rest}`;
}
