// The words of the WordPress plugin: a template for translators, and the translations that come with it as WordPress reads them.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { mo, po } from 'gettext-parser';
import ts from 'typescript';

const DOMAIN = 'explainer-elements';
const PLACES = { __: ['msgid'], _n: ['msgid', 'msgid_plural'] };
/** A string of PHP's between single quotation marks, and a call of gettext's with one or two of them. */
const PHP_STRING = String.raw`'((?:[^'\\]|\\['\\])*)'`;
const PHP_CALL = new RegExp(String.raw`\b(__|_n)\( ${PHP_STRING}(?:, ${PHP_STRING}, \$\w+)?, '${DOMAIN}' \)`, 'g');
const PHP_NOTE = /translators: ([^*]+?) \*\//;

const withoutSlashes = text => text.replace(/\\(['\\])/g, '$1');

function wordsOfPhp(source) {
  const lines = source.split('\n');
  return lines.flatMap((line, place) =>
    [...line.matchAll(PHP_CALL)].map(([, , one, many]) => ({
      msgid: withoutSlashes(one),
      ...(many && { msgid_plural: withoutSlashes(many) }),
      note: PHP_NOTE.exec(lines[place - 1] ?? '')?.[1],
    })),
  );
}

function wordsOfScript(source, file) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = node => {
    const names = ts.isCallExpression(node) && PLACES[node.expression.getText()];
    if (names && node.arguments.at(-1)?.text === DOMAIN) {
      const words = Object.fromEntries(names.map((name, place) => [name, node.arguments[place].text]));
      if (Object.values(words).includes(undefined)) throw new Error(`${file}: ${node.getText()} is no plain text.`);
      found.push({ ...words, note: noteBefore(node, source) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What stands for translators right before the expression. */
function noteBefore(node, source) {
  for (let at = node; at && !ts.isStatement(at); at = at.parent) {
    const start = at.getFullStart();
    const comments = [ts.getLeadingCommentRanges(source, start), ts.getTrailingCommentRanges(source, start)];
    for (const { pos, end } of comments.flatMap(each => each ?? [])) {
      const note = PHP_NOTE.exec(source.slice(pos, end));
      if (note) return note[1];
    }
  }
}

/** WordPress translates them by itself, each with its context. */
function wordsOfBlock(source) {
  const { title, description, keywords } = JSON.parse(source);
  const words = [
    ['block title', title],
    ['block description', description],
    ...keywords.map(word => ['block keyword', word]),
  ];
  return words.map(([msgctxt, msgid]) => ({ msgctxt, msgid }));
}

/** The template, and all that an editor's script says. */
export function readWords(files) {
  const contexts = {};
  const inScripts = new Set();
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    const reader = { '.php': wordsOfPhp, '.ts': wordsOfScript, 'block.json': wordsOfBlock };
    const kind = Object.keys(reader).find(end => file.endsWith(end));
    for (const { msgctxt = '', note, ...words } of kind ? reader[kind](source, file) : []) {
      const entry = ((contexts[msgctxt] ??= {})[words.msgid] ??= {
        msgctxt,
        msgstr: [],
        comments: { reference: file },
      });
      Object.assign(entry, words);
      if (note) entry.comments.extracted = `translators: ${note}`;
      if (kind === '.ts') inScripts.add(words.msgid);
    }
  }
  return { contexts, inScripts };
}

const HEADERS = {
  'Project-Id-Version': 'Explainer Elements',
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Transfer-Encoding': '8bit',
};

/** By their names in the plugin's folder of languages. */
export function languageFiles(files, script) {
  const { contexts, inScripts } = readWords(files);
  const made = {
    [`${DOMAIN}.pot`]: po.compile({ charset: 'utf-8', headers: HEADERS, translations: contexts }, { sort: true }),
  };
  for (const file of files.filter(each => each.endsWith('.po'))) {
    const translated = po.parse(readFileSync(file));
    const missing = Object.entries(contexts).flatMap(([context, words]) =>
      Object.keys(words).filter(word => !translated.translations[context]?.[word]?.msgstr.every(Boolean)),
    );
    if (missing.length) throw new Error(`${file} has no words for ${missing.join(' | ')}`);
    const name = basename(file, '.po');
    made[`${name}.mo`] = mo.compile(translated);
    made[`${name}-${script}.json`] = Buffer.from(JSON.stringify(forScript(translated, inScripts)));
  }
  return made;
}

/** Jed's format, as WordPress' scripts take it. */
function forScript({ headers, translations }, inScripts) {
  const words = Object.entries(translations['']).filter(([word]) => inScripts.has(word));
  return {
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: headers.Language, 'plural-forms': headers['Plural-Forms'] },
        ...Object.fromEntries(words.map(([word, { msgstr }]) => [word, msgstr])),
      },
    },
  };
}
