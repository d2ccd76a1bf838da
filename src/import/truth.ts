/** What two options of a question of true or false are called, in the languages that exporters write. */
const TRUE = new Set(
  'true t yes wahr richtig vrai verdadero vero verdadeiro prawda правда верно истина 正しい 真'.split(' '),
);
const FALSE = new Set('false f no falsch faux falso fałsz неправда неверно ложь 誤り 偽'.split(' '));

const word = (text: string) => text.trim().toLowerCase();

/** Whether the right one of two options is the true one; undefined where they aren't true and false. */
export function truthOf(options: readonly { id: string; text: string }[], correct: string): boolean | undefined {
  if (options.length !== 2) return undefined;
  const isTrue = (option: { id: string; text: string }) =>
    TRUE.has(word(option.text)) || /^(?:o-)?true$/i.test(option.id);
  const isFalse = (option: { id: string; text: string }) =>
    FALSE.has(word(option.text)) || /^(?:o-)?false$/i.test(option.id);
  const [yes, no] = [options.find(isTrue), options.find(isFalse)];
  return yes && no && yes !== no ? yes.id === correct : undefined;
}
