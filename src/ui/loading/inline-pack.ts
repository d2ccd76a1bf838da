/** The pack from inside the tag. It may come after the tag does, while the page is still being read. */
export function inlinePack(host: Element): unknown {
  const script = host.querySelector(':scope > script[type="application/json"]');
  const isWhole = document.readyState !== 'loading' || script?.nextSibling;
  return script?.textContent && isWhole ? JSON.parse(script.textContent) : undefined;
}
