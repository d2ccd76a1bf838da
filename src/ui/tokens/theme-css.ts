import type { Theme } from './themes.js';
import { propertyOf } from './tokens.js';

const paletteProperty = (name: string) => propertyOf(`palette-${name}`);

/** The names of the palette in a value, as the properties that they are in CSS. */
export function inCss(value: string, { palette }: Theme): string {
  return value.replace(/[a-z]+(?:-\d+)?/g, word => (word in palette ? `var(${paletteProperty(word)})` : word));
}

const pair = ([light, dark]: [string, string], theme: Theme) =>
  inCss(light === dark ? light : `light-dark(${light}, ${dark})`, theme);

const family = (fonts: string[]) => fonts.map(font => (/\s/.test(font) ? `'${font}'` : font)).join(', ');

/** A theme as a style sheet of custom properties, for the whole page or for what `data-explainer-theme` stands on. */
export function themeCss(theme: Theme): string {
  const { name, description, palette, colors, values = {}, fonts = {}, scheme } = theme;
  const block = (title: string, declarations: [string, string][]) =>
    declarations.length
      ? `  /* ${title} */\n${declarations.map(([key, value]) => `  ${key}: ${value};\n`).join('')}`
      : '';
  const blocks = [
    block(
      'Palette',
      Object.entries(palette).map(([key, value]) => [paletteProperty(key), value]),
    ),
    block('Semantic', [
      ...(scheme ? ([[propertyOf('scheme'), scheme]] as [string, string][]) : []),
      ...Object.entries(colors).map(([key, value]): [string, string] => [propertyOf(key), pair(value, theme)]),
      ...Object.entries(fonts).map(([key, value]): [string, string] => [propertyOf(key), family(value)]),
    ]),
    block(
      'Shape and widgets',
      Object.entries(values).map(([key, value]) => [propertyOf(key), inCss(value, theme)]),
    ),
  ];
  return `/* Explainer Elements: ${name}. ${description} */\n:root,\n[data-explainer-theme='${name}'] {\n${blocks.filter(Boolean).join('\n')}}\n`;
}
