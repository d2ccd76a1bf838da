const two = (value: number) => String(value).padStart(2, '0');

/** SCORM 1.2's CMITimespan, HHHH:MM:SS.SS: two decimals at most, 9999 hours at most. */
export function timespan12(milliseconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9999 * 360_000 + 359_999);
  const seconds = Math.floor(hundredths / 100);
  const clock = [Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${clock}.${two(hundredths % 100)}`;
}

/** SCORM 1.2's CMITime, HH:MM:SS: the learner's time of day. */
export function timeOfDay12(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

/** An ISO 8601 duration with two decimals at most. */
export function isoDuration(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = (hundredths % 6000) / 100;
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds || !(hours || minutes) ? `${seconds}S` : ''}`;
}

/** SCORM 2004's time(second,10,0): in UTC, with two decimals, without which it takes no time zone. */
export function timestamp2004(date: Date): string {
  return date.toISOString().replace(/(\.\d\d)\d*Z$/, '$1Z');
}
