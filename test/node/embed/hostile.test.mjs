// Hostile packs in a real page, under a strict policy, read and answered to their end: whatever they carry stays text.
// HOSTILE_PACKS sets how many there are.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { anyPack as schemaPack, mutate, mutations, packs, samplePack, taint, taints } from '../pack/arbitraries.mjs';
import { openBrowser, openTab, startCdn, startSite } from './sites.mjs';

const total = Number(process.env.HOSTILE_PACKS ?? 200);
const TAGS = [
  'who-said-it',
  'timeline-quiz',
  'whos-who',
  'true-or-false',
  'guess-the-number',
  'fill-the-gap',
  'quick-quiz',
  'key-questions',
  'story-timeline',
  'meet-the-people',
  'key-terms',
  'score-card',
  'article-explainer',
];

/** All that the widgets are made of. No image, script, frame, form or style sheet among them. */
const ELEMENTS =
  'a,b,blockquote,button,dd,details,div,dl,dt,fieldset,figcaption,figure,h2,h3,h4,header,input,label,legend,li,mark,ol,option,output,p,progress,s,section,select,slot,span,strong,summary,time,ul';
const POLICY =
  "default-src 'none'; script-src CDN; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

let browser, cdn, site, tab;

before(async () => {
  cdn = await startCdn();
  site = await startSite((_, response) => {
    response.setHeader('content-security-policy', POLICY.replace('CDN', cdn.origin));
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
      <script type="module" src="${cdn.origin}/explainer-elements.js"></script><main></main>`;
  });
  browser = await openBrowser();
  tab = await openTab(browser);
  await tab.page.goto(site.origin);
  await tab.page.waitForFunction(() => customElements.get('score-card'));
  await tab.page.evaluate(inThePage, TAGS, ELEMENTS.split(','));
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

/** Sets up `play(pack)`: every widget of a pack, played by the reader's own events; gives what was wrong, and what was seen. */
function inThePage(tags, elements) {
  const prototypes = [Object, Array, String, Function, Promise, Element].map(owner => owner.prototype);
  const keysOf = () => JSON.stringify(prototypes.map(each => Reflect.ownKeys(each).map(String)));
  const keys = keysOf();
  const names = new Set(Reflect.ownKeys(window).map(String));

  function faultsIn(root) {
    return [...root.querySelectorAll('*')].flatMap(element => {
      const { localName, attributes, shadowRoot } = element;
      const inside = shadowRoot ? faultsIn(shadowRoot) : [];
      const isOurs = tags.includes(localName) || localName === 'content-pack';
      if (!isOurs && !elements.includes(localName)) inside.push(`<${localName}>`);
      for (const { name, value } of attributes) {
        if (/^on|^(srcdoc|src|action|formaction|srcset|is|ping)$/.test(name))
          inside.push(`${localName} ${name}=${value}`);
        if (name === 'style' && !/^(?:(?:--[a-z]+: -?[\d.]+(?:em|%)|min-block-size: [\d.]+px); ?)*$/.test(value))
          inside.push(`${localName} style=${value}`);
        if (/href$/.test(name) && !/^(#|https?:\/\/|mailto:)/.test(value)) inside.push(`${localName} ${name}=${value}`);
      }
      if (localName === 'a' && element.target && !element.relList.contains('noopener')) inside.push('a without rel');
      return inside;
    });
  }

  const all = (root, selector) => [...(root?.querySelectorAll(selector) ?? [])];
  const change = (control, type) => control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

  /** One answer as a reader gives it, right or wrong by turns. */
  async function answer(widget, turn) {
    const root = widget.shadowRoot;
    for (const [index, select] of all(root, 'select').entries()) {
      select.selectedIndex = 1 + ((index + turn) % (select.options.length - 1 || 1));
      change(select, 'change');
      await widget.updateComplete;
    }
    for (const range of all(root, 'input[type=range]')) {
      range.value = turn % 2 ? range.max : range.min;
      change(range, 'input');
      await widget.updateComplete;
    }
    const options = all(root, '.option:not([disabled])');
    (options[turn % options.length] ?? root.querySelector('button.primary'))?.click();
  }

  async function quiz(widget) {
    let answered = 0;
    // A pack of the same article was answered before
    widget.reset();
    await widget.updateComplete;
    for (let turn = 0; widget.state === 'ready' && turn < 60; turn++) {
      await answer(widget, turn);
      await widget.updateComplete;
      if (!widget.shadowRoot.querySelector('.feedback')) continue;
      answered += 1;
      window.wrong.push(...faultsIn(widget.shadowRoot));
      // A question that is asked alone has no end of its own to go to
      if (widget.state === 'ready') widget.shadowRoot.querySelector('.actions .primary').click();
      await widget.updateComplete;
    }
    if (widget.state !== 'finished') window.wrong.push(`<${widget.localName}> stays ${widget.state}`);
    return answered;
  }

  window.wrong = [];
  window.play = async (pack, withExplainer) => {
    window.wrong = [];
    const seen = { ready: [], answered: 0 };
    const around = document.createElement('content-pack');
    const widgets = tags
      .filter(tag => withExplainer || tag !== 'article-explainer')
      .map(tag => Object.assign(document.createElement(tag), { seed: 's' }));
    around.append(...widgets);
    document.querySelector('main').replaceChildren(around);
    around.pack = pack;
    await around.updateComplete;
    for (const widget of widgets) {
      await widget.updateComplete;
      if (!/ready|finished/.test(widget.state)) continue;
      seen.ready.push(widget.localName);
      window.wrong.push(...faultsIn(widget.shadowRoot));
      if (widget.questions?.length) seen.answered += await quiz(widget);
      for (const control of all(widget.shadowRoot, 'summary, [part~=outcome], .guess button')) control.click();
      await widget.updateComplete;
    }
    window.wrong.push(...faultsIn(document.querySelector('main')));
    if (keysOf() !== keys) window.wrong.push('a prototype was changed');
    const added = Reflect.ownKeys(window).filter(
      name => !names.has(String(name)) && !/^(wrong|play|aria)/.test(String(name)),
    );
    if (added.some(name => /hacked/.test(String(name)))) window.wrong.push(`globals: ${added.map(String)}`);
    document.querySelector('main').replaceChildren();
    sessionStorage.clear();
    return { wrong: [...new Set(window.wrong)], ...seen };
  };
}

const count = { packs: 0, answered: 0, ready: {} };

async function plays(pack) {
  count.packs += 1;
  const { wrong, ready, answered } = await tab.page.evaluate(
    (json, withExplainer) => window.play(JSON.parse(json), withExplainer),
    JSON.stringify(pack),
    count.packs % 4 === 0,
  );
  count.answered += answered;
  for (const tag of ready) count.ready[tag] = (count.ready[tag] ?? 0) + 1;
  assert.deepEqual(wrong, []);
  assert.deepEqual(tab.faults, []);
}

const anyPack = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...packs), taints).map(([pack, how]) => taint(pack, how)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...packs), taints, mutations)
      .map(([pack, how, changes]) => mutate(taint(pack, how), changes)),
  },
  { weight: 1, arbitrary: schemaPack },
);

test(`${total} hostile packs are shown and answered as the text that they are`, async () => {
  await fc.assert(fc.asyncProperty(anyPack, plays), { numRuns: total, endOnFailure: true });
  console.log(`Hostile: ${JSON.stringify(count)}`);
  for (const tag of TAGS) assert.ok(count.ready[tag] > total / 20, `<${tag}> showed ${count.ready[tag]}`);
  assert.ok(count.answered > total);
});

test('a pack that is made to be slow, of 600 facts of each kind and of texts without end, is shown and answered', async () => {
  const pack = samplePack();
  for (const kind of ['people', 'quotes', 'events', 'openQuestions', 'claims', 'numbers', 'places', 'terms']) {
    const facts = pack[kind];
    pack[kind] = Array.from({ length: 600 }, (_, index) => {
      const fact = { ...facts[index % facts.length], id: `${kind}-${index}` };
      if (kind === 'quotes') {
        fact.speaker = `people-${index % 50}`;
        fact.distractors = Array.from(
          { length: index < 20 ? 1000 : 3 },
          (_, other) => `people-${(index + other) % 60}`,
        );
      }
      for (const field of ['name', 'text', 'title', 'term'])
        if (fact[field]) fact[field] += ` ${index} ${'word '.repeat(20)}`;
      return fact;
    });
  }
  pack.questions = pack.quotes.map(({ id, text, speaker, evidence }, index) => ({
    id: `who-${id}`,
    kind: 'choice',
    about: [id],
    prompt: 'Who said it?',
    stimulus: { type: 'quotation', text },
    options: Array.from({ length: index < 20 ? 1000 : 4 }, (_, other) => {
      const person = pack.people[(index + other) % 600];
      return { id: other < 600 ? person.id : `${person.id}-${other}`, text: person.name };
    }),
    correct: speaker === `people-${index % 600}` ? speaker : `people-${index % 600}`,
    evidence,
  }));
  await plays(pack);
});
