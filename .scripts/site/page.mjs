// The frame of every page of the site.
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = text => String(text).replace(/[&<>"]/g, character => ENTITIES[character]);

/** Text of the sources, where code stands between backticks. */
export const prose = text => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');

export function tableHtml({ title, columns, rows }) {
  const cells = ([name, ...rest]) =>
    `<th scope="row"><code>${escape(name)}</code></th>${rest
      .map((cell, i) => `<td>${i === rest.length - 1 ? prose(cell) : cell && `<code>${escape(cell)}</code>`}</td>`)
      .join('')}`;
  return `<h2>${title}</h2>
<div class="scroll" role="region" tabindex="0" aria-label="${title}">
<table><thead><tr>${columns.map(column => `<th scope="col">${column || 'What it is'}</th>`).join('')}</tr></thead>
<tbody>${rows.map(row => `<tr>${cells(row)}</tr>`).join('\n')}</tbody></table></div>`;
}

/** A whole page. `navigation`: groups of `{ title, pages: [{ path, title }] }`. */
export function pageHtml({ title, body, path, navigation }) {
  const up = '../'.repeat(path.split('/').length - 1);
  const link = page =>
    `<li><a href="${up}${page.path}"${page.path === path ? ' aria-current="page"' : ''}>${escape(page.title)}</a></li>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} · Explainer Elements</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}site.css">
<script type="module" src="${up}explainer-elements.js"></script>
<script type="module" src="${up}search.js"></script>
</head>
<body data-root="${up}">
<a class="skip" href="#main">To the text</a>
<header><a class="brand" href="${up}index.html">Explainer Elements</a>
<search><label for="query">Search the docs</label> <input id="query" type="search" autocomplete="off"></search></header>
<nav aria-label="Pages">
${navigation.map(group => `<h2>${group.title}</h2><ul>${group.pages.map(link).join('')}</ul>`).join('\n')}
</nav>
<main id="main" tabindex="-1">
<div id="found" role="status"></div>
${body}
</main>
</body>
</html>
`;
}
