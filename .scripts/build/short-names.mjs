/**
 * Names of members that are nobody's business but the elements' own and lit's, and too long for what is sent to every
 * reader. All the files of a page have the same short ones for them; the packages keep these.
 */
const NAMES = [
  // of lit
  'createProperty',
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
  'scheduleUpdate',
  'shadowRootOptions',
  // internal to src/ui, or protected there
  'findQuestions',
  'giveUp',
  'hasEnough',
  'isFinished',
  'isHydrating',
  'packChanged',
  'packState',
  'partOf',
  'questionCount',
  'renderHeader',
  'renderReady',
  'shownAt',
  'statusClass',
  'takeAnew',
  'withLater',
];

/** What lit keeps for itself, under names that are short already, but not as short as can be. */
const PRIVATE =
  '$AA $AB $AC $AD $AE $AG $AH $AI $AK $AL $AM $AR $AS $AT $AV $Cl $Co $Do $EM $EO $EP $ES $E_ $Eh $Ei $Ep $Eu $Ev $litDirective$ $litPart$ $litType$'.split(
    ' ',
  );

const named = new RegExp(
  `\\b(?:${NAMES.join('|')})\\b|\\b_(?:${PRIVATE.join('|').replaceAll('$', '\\$')})(?!\\w)`,
  'g',
);
const shortOf = name =>
  name.startsWith('_$')
    ? `_${(PRIVATE.indexOf(name.slice(1)) + 10).toString(36).toUpperCase()}`
    : `_${NAMES.indexOf(name).toString(36)}`;

export const shortNames = {
  name: 'short-names',
  renderChunk: code => ({ code: code.replace(named, shortOf), map: null }),
};
