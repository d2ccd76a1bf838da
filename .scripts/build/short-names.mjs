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

const named = new RegExp(`\\b(?:${NAMES.join('|')})\\b`, 'g');
const shortOf = name => `_${NAMES.indexOf(name).toString(36)}`;

export const shortNames = {
  name: 'short-names',
  renderChunk: code => ({ code: code.replace(named, shortOf), map: null }),
};
