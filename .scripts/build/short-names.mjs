/**
 * Names of members that are nobody's business but the elements' own and lit's, and too long for what is sent to every
 * reader. All the files of a page have the same short ones for them; the packages keep these.
 */
const NAMES = [
  // of lit
  'addController',
  'createProperty',
  'createRenderRoot',
  'elementProperties',
  'elementStyles',
  'enableUpdating',
  'finalizeStyles',
  'finalized',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'getUpdateComplete',
  'isUpdatePending',
  'performUpdate',
  'renderOptions',
  'renderRoot',
  'scheduleUpdate',
  'shadowRootOptions',
  // internal to src/ui, or protected there
  'announcement',
  'findQuestions',
  'giveUp',
  'hasEnough',
  'isFinished',
  'isHydrating',
  'isKept',
  'packChanged',
  'packState',
  'controller',
  'controllerOf',
  'questionCount',
  'renderHeader',
  'renderReady',
  'resultOf',
  'shownAt',
  'statusClass',
  'takeAnew',
  'withController',
];

/** What lit keeps for itself, under names that are short already, but not as short as can be. */
const PRIVATE =
  '$AA $AB $AC $AD $AE $AG $AH $AI $AK $AL $AM $AR $AS $AT $AV $Cl $Co $Do $EM $EO $EP $ES $E_ $Eh $Ei $Ep $Eu $Ev $litDirective$ $litPart$ $litType$'.split(
    ' ',
  );

const LONG = [...PRIVATE.map(name => `_${name}`), ...NAMES];
const named = new RegExp(`\\b(?:${LONG.join('|').replaceAll('$', '\\$')})(?!\\w)`, 'g');
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SHORT = new Map(LONG.map((name, place) => [name, `_${LETTERS[place] ?? LETTERS[place - LETTERS.length] + '_'}`]));

export const shortNames = {
  name: 'short-names',
  renderChunk: code => ({ code: code.replace(named, name => SHORT.get(name)), map: null }),
};
