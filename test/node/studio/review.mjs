/** What waits in a list of the studio, as its tab says. */
export const waiting = (page, list) =>
  page.evaluate(
    tab => Number.parseInt(document.querySelector(`${tab} .count`)?.textContent ?? '0', 10),
    `#tab-${list}`,
  );

/** Which row is to be decided of: the focus is on its Accept. `undefined`: it is on a line, as nothing waits. */
async function rowToDecide(page, before) {
  const found = await page.waitForFunction(
    last => {
      const { activeElement } = document;
      if (activeElement.matches('.line') && !document.querySelector('.review')) return 'none';
      const id = activeElement.matches('[open] .review .primary') && activeElement.getAttribute('aria-describedby');
      return id && id !== last && id;
    },
    {},
    before,
  );
  const row = await found.jsonValue();
  return row === 'none' ? undefined : row;
}

/**
 * Reviews a whole article by keyboard alone, from where the studio leaves whoever had the quiz made: of each fact, or each question, that
 * waits it is decided by `decide(page, press)`, else it is accepted. Gives how many those were, and how many keys were pressed.
 */
export async function reviewByKeys(page, list = 'facts', decide = (_page, press) => press('Enter')) {
  let presses = 0;
  const press = async key => {
    await page.keyboard.press(key);
    presses += 1;
  };
  const isAt = selector => page.evaluate(wanted => document.activeElement.matches(wanted), selector);
  for (let tries = 0; !(await isAt(`#check-${list}`)); tries++) {
    if (tries > 9) throw new Error('Tab doesn’t lead to what is to be checked.');
    await press('Tab');
  }
  await press('Enter');
  let count = 0;
  for (let row = await rowToDecide(page); row; row = await rowToDecide(page, row), count++) await decide(page, press);
  return { count, presses };
}
