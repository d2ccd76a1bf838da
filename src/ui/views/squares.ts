import { html, type TemplateResult } from 'lit';

/** As many as there are ways in which the reader answered. */
const templates = new Map<string, TemplateStringsArray>();

/** A template without a hole: it is cloned whole, and nothing of it is kept for each square. */
function written(markup: string): TemplateResult {
  if (!templates.has(markup)) templates.set(markup, Object.assign([markup], { raw: [markup] }));
  return html(templates.get(markup)!);
}

/** A square a question, by how it was answered. `now`: as a thin line, with the question of that id marked. */
export function renderSquares(
  questions: readonly { id: string }[],
  resultOf: (id: string) => { score: number } | undefined,
  now?: string,
): TemplateResult {
  const squares = questions.map(
    ({ id }) => `<li data-right="${resultOf(id)?.score ?? ''}" data-now="${id === now}"></li>`,
  );
  return written(`<ol class="${now ? 'strip' : 'squares'}" part="squares" aria-hidden="true">${squares.join('')}</ol>`);
}
