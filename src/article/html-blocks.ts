import { normalise } from './normalise.js';
import type { BlockDraft } from './text.js';
import type { BlockKind } from './types.js';

const ELEMENT = 1;
const TEXT = 3;

const BLOCK =
  /^(?:address|article|blockquote|center|dd|details|div|dl|dt|fieldset|figure|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const SKIPPED = /^(?:script|style|noscript|template|figcaption|caption|table|svg|button|nav|footer)$/;
const KINDS: Record<string, BlockKind> = { li: 'list', blockquote: 'quotation', dd: 'list', dt: 'list' };

/** Two breaks in a row part paragraphs as a blank line does. */
const PART = '\u0000';

/** A line that only invites to read something else. */
const INVITATION =
  /^(?:read (?:more|also|next)|more (?:on|from)|related|see also|also read|watch|listen|advertisement|continue reading|sign up|subscribe|share this|follow us|click here|story continues|scroll to continue|recommended)\b.{0,140}$/i;
const ONLY_SOMETIMES_INVITATION = /[.!?]["”’]?$/;

/** The blocks under an element, in order. */
export function blocksOf(root: Element): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  let inline = '';

  const flush = (kind: BlockKind) => {
    for (const part of inline.split(/\u0000(?:\s*\u0000)+/)) {
      const text = normalise(part.replaceAll(PART, ' ')).text.replace(/\s+/g, ' ').trim();
      if (text === '' || isInvitation(text)) continue;
      drafts.push({ kind, text });
    }
    inline = '';
  };

  const walk = (node: Node, kind: BlockKind) => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) {
        inline += child.textContent ?? '';
        continue;
      }
      if (child.nodeType !== ELEMENT) continue;
      const name = (child as Element).localName;
      if (SKIPPED.test(name)) continue;
      if (name === 'br') inline += PART;
      else if (name === 'q') {
        inline += '“';
        walk(child, kind);
        inline += '”';
      } else if (BLOCK.test(name)) {
        flush(kind);
        const own = /^h[1-6]$/.test(name) ? 'heading' : (KINDS[name] ?? kind);
        walk(child, own);
        flush(own);
      } else walk(child, kind);
    }
  };
  walk(root, 'paragraph');
  flush('paragraph');
  return drafts;
}

function isInvitation(text: string): boolean {
  if (!INVITATION.test(text)) return false;
  return (
    !ONLY_SOMETIMES_INVITATION.test(text) ||
    /^(?:read (?:more|also|next)|see also|also read|continue reading|sign up|subscribe)\b/i.test(text)
  );
}
