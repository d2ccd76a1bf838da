import type { ColorName, Theme } from './themes.js';
import { SEMANTIC, WIDGET, defaultOf, propertyOf, type TokenDescription, type TokenType } from './tokens.js';

type Json = string | number | boolean | Json[] | { [key: string]: Json };
export type TokenGroup = { [name: string]: Json };

const VENDOR = 'org.explainer-elements';

const color = (hex: string): Json => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map(at => Math.round((parseInt(hex.slice(at, at + 2), 16) / 255) * 1e4) / 1e4),
  hex,
});

/** The format knows px and rem. An em of ours is an em of the page’s text, which design tools have as rem. */
function valueOf(type: TokenType, css: string): Json {
  if (type === 'dimension') {
    // Of a clamp() its upper end, which is what a wide page shows
    const [, value = '0', unit = 'px'] = /([\d.]+)(px|em)?\)?$/.exec(css) ?? [];
    return { value: Number(value), unit: unit === 'em' ? 'rem' : 'px' };
  }
  return Number(css);
}

/** A theme in one scheme, in the W3C Design Tokens format (2025.10): palette, semantic, widget. */
export function themeTokens(theme: Theme, scheme: 'light' | 'dark'): TokenGroup {
  const { name, description, palette, colors, values = {}, fonts = {} } = theme;
  const at = scheme === 'light' ? 0 : 1;

  const token = (key: string, { type, description }: TokenDescription, css: string): Json => {
    const alias = /^var\(--(?:explainer-)?([a-z-]+)\)$/.exec(css)?.[1];
    const schemed = /^light-dark\(([a-z\d-]+), ([a-z\d-]+)\)$/.exec(css);
    const $value = alias
      ? `{semantic.${alias}}`
      : schemed
        ? `{palette.${schemed[at + 1]}}`
        : type === 'color'
          ? `{palette.${css}}`
          : valueOf(type, css);
    return {
      $type: type,
      $value,
      $description: description,
      $extensions: { [VENDOR]: { property: propertyOf(key), css } },
    };
  };
  const group = (described: Record<string, TokenDescription>, description: string): TokenGroup => ({
    $description: description,
    ...Object.fromEntries(
      Object.entries(described).map(([key, described_]) => {
        const given = colors[key as ColorName]?.[at] ?? values[key as keyof typeof values];
        return [key, token(key, described_, given ?? defaultOf(key as Parameters<typeof defaultOf>[0]))];
      }),
    ),
  });

  return {
    $description: `Explainer Elements: ${name}, ${scheme}. ${description}`,
    palette: {
      $type: 'color',
      ...Object.fromEntries(Object.entries(palette).map(([key, hex]) => [key, { $value: color(hex) }])),
    },
    semantic: group(SEMANTIC, 'What colours, corners and room mean.'),
    widget: group(WIDGET, 'What the parts of a widget take.'),
    ...(Object.keys(fonts).length
      ? {
          font: {
            $type: 'fontFamily',
            $description: 'What is not named here is the page’s own font.',
            ...Object.fromEntries(Object.entries(fonts).map(([key, families]) => [key, { $value: families }])),
          },
        }
      : {}),
  };
}
