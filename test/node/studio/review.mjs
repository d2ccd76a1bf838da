/** What the Tab key stops at. */
const STOPS = 'a[href], button, input, select, textarea, [tabindex]';

/** How many presses of Tab lead from the top of the page to what has the focus. */
const fromTop = page =>
  page.evaluate(
    selector =>
      [...document.querySelectorAll(selector)]
        .filter(each => each.tabIndex >= 0 && each.checkVisibility() && !each.disabled)
        .indexOf(document.activeElement) + 1,
    STOPS,
  );

const waiting = page =>
  page.evaluate(() => Number.parseInt(document.querySelector('#tab-facts .count')?.textContent ?? '0', 10));

/**
 * Reviews a whole article by keyboard alone, from where the studio leaves whoever had the quiz made: every fact that waits is
 * opened and accepted. Gives how many facts that were, how many keys were pressed, and how many it would take if the focus fell to the top of the
 * page after each.
 */
export async function reviewByKeys(page) {
  const facts = await waiting(page);
  let presses = 0;
  let falling = 0;
  const press = async (key, modifier) => {
    if (modifier) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    if (modifier) await page.keyboard.up(modifier);
    presses += 1;
  };
  const isAt = selector => page.evaluate(wanted => document.activeElement.matches(wanted), selector);
  const reach = async (selector, key, modifier) => {
    for (let tries = 0; tries < 60; tries++) {
      if (await isAt(selector)) return;
      await press(key, modifier);
    }
    throw new Error(`${key} doesn’t lead to ${selector}.`);
  };
  await reach('[role=tab]', 'Tab', 'Shift');
  await reach('#tab-facts', 'ArrowRight');
  await reach('studio-fact .line', 'Tab');
  const way = presses;
  for (let left = facts; left > 0; left--) {
    falling += await fromTop(page);
    await press('Enter');
    await page.waitForFunction(() => document.activeElement.ariaExpanded === 'true');
    await reach('studio-fact[open] .primary', 'Tab');
    await press('Enter');
    falling += 3;
    await page.waitForFunction(
      before => Number.parseInt(document.querySelector('#tab-facts .count')?.textContent ?? '0', 10) < before,
      {},
      left,
    );
    await page.waitForFunction(() => document.activeElement.matches('studio-fact .line'));
  }
  return { facts, presses, falling: way + falling };
}
