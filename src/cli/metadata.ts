/** What may be said of an article, on the command line and in a line of an archive. */

export function isDate(value: string): boolean {
  const time = Date.parse(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export const isUrl = (value: string): boolean => /^https?:\/\/\S{1,2000}$/.test(value);

export const isLanguage = (value: string): boolean => /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i.test(value);
