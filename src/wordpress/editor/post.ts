import { bareText, bareWords } from '../bare-words.js';
import { passagesOf } from '../held.js';
import { FACT_KINDS, type ContentPack, type Fact } from '../../pack/types.js';
import type { Post } from '../worker/protocol.js';
import { told, wp, type BlockOnPage } from './wordpress.js';

/** No comment of a block holds `-->` but at its end. */
const QUIZ = /<!-- wp:explainer-elements\/quiz [^]*?-->/g;

/** What was written before there were blocks has paragraphs only by its blank lines. */
const withParagraphs = (block: BlockOnPage): BlockOnPage =>
  block.name === 'core/freeform'
    ? { ...block, attributes: { ...block.attributes, content: wp.autop.autop(String(block.attributes.content ?? '')) } }
    : block;

export function contentOf(blocks: readonly BlockOnPage[]): string {
  return wp.blocks.serialize(blocks.map(withParagraphs)).replace(QUIZ, '');
}

/** The post as it stands in the editor, saved or not. */
export function postInEditor(): Post {
  const editor = wp.data.select('core/editor');
  const date = String(editor.getEditedPostAttribute!('date') ?? '').slice(0, 10);
  return {
    title: String(editor.getEditedPostAttribute!('title') ?? ''),
    html: contentOf(wp.data.select('core/block-editor').getBlocks!()),
    lang: told.lang,
    ...(/^\d{4}-\d\d-\d\d$/.test(date) && { date }),
  };
}

/** Without the questions whose passages the server couldn't find in the post: readers would never get them. */
export function withPassagesIn({ title, html }: Post, found: ContentPack): ContentPack {
  const words = bareText(title, told.normalises) + bareWords(html, told.normalises);
  const facts = new Map(FACT_KINDS.flatMap(kind => (found[kind] as Fact[]).map(fact => [fact.id, fact])));
  return {
    ...found,
    questions: found.questions.filter(question =>
      passagesOf(question, facts).every(({ exact }) => words.includes(bareText(exact, told.normalises))),
    ),
  };
}
