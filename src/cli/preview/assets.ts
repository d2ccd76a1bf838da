/** The style of the page that `explainer preview` shows: a newspaper's article, light or dark. */
export const ARTICLE_CSS = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1b1b1b, #e9e7e2);
  --quiet: light-dark(#5f5b55, #a8a39a);
  --paper: light-dark(#fffdf9, #16171a);
  --rule: light-dark(#ddd8ce, #35363b);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.1875rem/1.6 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  text-rendering: optimizeLegibility;
}
main { max-width: 41rem; margin: 0 auto; padding: 2rem 1.25rem 6rem; }
header { border-bottom: 1px solid var(--rule); margin-bottom: 1.75rem; padding-bottom: 1rem; }
h1 { font-size: clamp(1.9rem, 5vw, 2.7rem); line-height: 1.15; margin: 0.5rem 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.25rem 0 0.5rem; }
p, ul, blockquote { margin: 0 0 1.1rem; }
li { margin-bottom: 0.4rem; }
.publisher, .byline, .caption {
  color: var(--quiet);
  font: 0.9rem/1.4 system-ui, sans-serif;
  margin: 0;
}
.publisher { font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; }
.caption { margin-bottom: 1.1rem; }
blockquote { border-inline-start: 3px solid var(--rule); margin-inline: 0; padding-inline-start: 1rem; }
who-said-it, timeline-quiz, key-questions { display: block; margin: 2rem 0; }
`.trim();

/** Reloads the page when the server tells that something was rebuilt, or when it comes back with another build. */
export const RELOAD_JS = `
let build;
const events = new EventSource('/events');
events.addEventListener('build', ({ data }) => {
  if (build && build !== data) location.reload();
  build = data;
});
`.trim();
