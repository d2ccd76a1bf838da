// The studio speaks several languages: what it shows or says stands in its table of words, and nowhere else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const STUDIO = 'src/studio';

/** Attributes and properties that are read to people. */
const READ = 'aria-label|aria-description|title|placeholder|alt|label|hint|heading';

/** What is the same in every language. */
const SAME = [
  // An address begins so
  'https://',
  // An option of the command
  '--port',
];

/** What reads like words and is none. */
const NO_WORDS = [
  // Keys, as events name them
  /^(?:Enter|Escape|Delete|Backspace|Home|End|Tab|Arrow\w+)$/,
  // Selectors and media queries
  /^[^ ]*[.#:[(][^ ]* /,
  /^(?:studio-[\w-]+ |input, )/,
  // Markup, and the names of classes
  /^\s*</,
  /^(?:field|mark) [a-z]+$/,
  // Why a fact is to review, as a pack keeps it, beside what the builder writes there
  /^(?:Its date was given by hand\.|It has no date\.|The speaker was |, who was dropped\.)$/,
  // A style of Word's
  /^p\[style-name=/,
];

const files = readdirSync(STUDIO, { recursive: true })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !file.startsWith('words/') && !file.endsWith('.styles.ts'));

const isSame = text => SAME.includes(text.trim());
const hasLetters = text => /\p{L}/u.test(text.replace(/&\w+;/g, ''));

/** The words that stand in a template itself, not in what it is given. */
function wordsOfTemplate(template) {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  const markup = parts.join('\0');
  const texts = markup.split(/<!--.*?-->|<\/?[a-z][^>]*>/s).flatMap(text => text.split('\0'));
  const attributes = [...markup.matchAll(new RegExp(`\\s\\.?(?:${READ})="([^"]*)"`, 'g'))].flatMap(([, value]) =>
    value.split('\0'),
  );
  return [...texts, ...attributes].filter(text => hasLetters(text) && !isSame(text));
}

/** A string that a person may be shown: two words, a sentence's end, or one word with a capital. */
const readsLikeWords = text =>
  /\p{L}[’,:;]? \p{L}/u.test(text) || /\p{L}[.!?…]$/u.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text);

function wordsIn(source) {
  const found = [];
  const take = (node, texts) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    for (const text of texts) found.push(`${line + 1}: ${text.trim().replace(/\s+/g, ' ')}`);
  };
  const visit = node => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node)) {
      if (node.tag.getText(source) === 'html') take(node, wordsOfTemplate(node.template));
      if (ts.isTemplateExpression(node.template))
        node.template.templateSpans.forEach(({ expression }) => visit(expression));
      return;
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      take(
        node,
        [node.text].filter(text => readsLikeWords(text) && !isSame(text) && !NO_WORDS.some(form => form.test(text))),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const parsed = (file, text) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

describe('the words of the studio', () => {
  for (const file of files)
    it(`stand in their table, not in ${file}`, () =>
      assert.deepEqual(wordsIn(parsed(file, readFileSync(join(STUDIO, file), 'utf8'))), []));

  it('are seen wherever they might stand', () => {
    const seen = code => wordsIn(parsed('seen.ts', code));
    assert.deepEqual(seen('html`<p class="note">Kept</p>`'), ['1: Kept']);
    assert.deepEqual(seen('html`<p>${count} are left</p>`'), ['1: are left']);
    assert.deepEqual(seen('html`<a title="Away">${all}</a>`'), ['1: Away']);
    assert.deepEqual(seen("html`<p>${on ? html`${count} on` : 'It is off'}</p>`"), ['1: on', '1: It is off']);
    assert.deepEqual(seen('say(`Saved as ${file}.`)'), ['1: Saved as']);
    assert.deepEqual(seen("const label = 'Remove'"), ['1: Remove']);
    assert.deepEqual(seen('html`<p class="note" title=${said.kept}>${said.kept}</p>`'), []);
  });
});
