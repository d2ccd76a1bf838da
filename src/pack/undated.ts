/** Why an event is to review whose words name a day that nothing counts from. */
export const unplaced = (words: string): string => `“${words}” can't be placed without the article's date.`;

/** Why one is to review whose date is told in words that aren't understood. */
export const UNREAD_DATE = 'The date can’t be read off the words.';

const UNPLACED = /^“.*” can't be placed without the article's date\.$/s;

/** Whether a reason says no more than that the date lacks. */
export const lacksDate = (reason = ''): boolean => reason === UNREAD_DATE || UNPLACED.test(reason);
