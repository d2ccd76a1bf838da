const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML or XML, also between quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, character => ENTITIES[character]!);

/** The same in one line: control characters are in no page. */
export const escapedLine = (text: string): string => escaped(text.replace(/[\u0000-\u001f\u007f]+/g, ' '));
