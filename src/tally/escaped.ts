const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, also between quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, character => ENTITIES[character]!);
