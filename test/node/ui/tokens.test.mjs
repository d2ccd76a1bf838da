import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const TOKENS = new URL('../../../dist/tokens/', import.meta.url);
const THEMES = new URL('../../../dist/themes/', import.meta.url);

/** What the format (Design Tokens Community Group, 2025.10) says that a value of each type is. */
const IS_VALID = {
  color: ({ colorSpace, components, hex, alpha = 1 }) =>
    colorSpace === 'srgb' &&
    components.length === 3 &&
    [...components, alpha].every(part => typeof part === 'number' && part >= 0 && part <= 1) &&
    /^#[\da-f]{6}$/.test(hex),
  dimension: ({ value, unit }) => typeof value === 'number' && ['px', 'rem'].includes(unit),
  number: value => typeof value === 'number',
  fontWeight: value => Number.isInteger(value) && value >= 1 && value <= 1000,
  fontFamily: value => Array.isArray(value) && value.every(name => typeof name === 'string'),
};

function* tokensIn(group, path = [], inherited = undefined) {
  const type = group.$type ?? inherited;
  for (const [name, child] of Object.entries(group)) {
    if (name.startsWith('$')) continue;
    assert.doesNotMatch(name, /[{}.]/, `the name ${name}`);
    const here = [...path, name];
    if ('$value' in child) yield [here.join('.'), { ...child, $type: child.$type ?? type }];
    else yield* tokensIn(child, here, type);
  }
}

const files = readdirSync(TOKENS);

describe('the design tokens', () => {
  it('are there for six themes, light and dark', () => assert.equal(files.length, 12));

  for (const file of files) {
    const tokens = new Map(tokensIn(JSON.parse(readFileSync(new URL(file, TOKENS), 'utf8'))));
    const resolve = ({ $value, $type }, seen = []) => {
      const alias = /^\{([^{}]+)\}$/.exec($value)?.[1];
      if (!alias) return { $value, $type };
      assert.ok(!seen.includes(alias), `a circle: ${[...seen, alias].join(' → ')}`);
      const target = tokens.get(alias);
      assert.ok(target, `{${alias}} names no token`);
      return resolve(target, [...seen, alias]);
    };

    it(`${file} follows the format`, () => {
      assert.ok(tokens.size > 20);
      for (const [path, token] of tokens) {
        const { $value, $type } = resolve(token);
        assert.equal($type, token.$type, `${path} has the type of what it names`);
        assert.ok(IS_VALID[$type]?.($value), `${path}: ${$type} ${JSON.stringify($value)}`);
      }
    });

    it(`${file} says what each semantic and widget token is for, and by which property a page sets it`, () => {
      const css = readFileSync(new URL(`${file.split('.')[0]}.css`, THEMES), 'utf8');
      for (const [path, { $description, $extensions }] of tokens) {
        if (!/^(semantic|widget)\./.test(path)) continue;
        assert.ok($description, path);
        const { property } = $extensions['org.explainer-elements'];
        assert.match(property, /^--explainer-[a-z-]+$/);
        const colour = path.startsWith('semantic.') && tokens.get(path).$type === 'color';
        if (colour) assert.ok(css.includes(`  ${property}: `), `${property} in the style sheet`);
      }
    });
  }
});

describe('the themes’ style sheets', () => {
  it('use no property that they don’t set, but for the widgets’ own', () => {
    for (const file of readdirSync(THEMES)) {
      const css = readFileSync(new URL(file, THEMES), 'utf8');
      const set = new Set([...css.matchAll(/^\s+(--[\w-]+):/gm)].map(([, name]) => name));
      for (const [, name] of css.matchAll(/var\((--[\w-]+)\)/g)) assert.ok(set.has(name), `${file}: ${name}`);
    }
  });
});
