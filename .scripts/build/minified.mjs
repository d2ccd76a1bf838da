import { transform } from 'esbuild';
import { minify } from 'terser';

const COMPRESS = { passes: 3, unsafe_arrows: true, pure_getters: true };

/** As few bytes as can be: esbuild shortens some of the syntax that terser leaves, and terser does all the rest. */
export const minified = preamble => ({
  name: 'minified',
  async renderChunk(code) {
    const { code: simpler, map } = await transform(code, {
      minifySyntax: true,
      minifyWhitespace: true,
      target: 'es2022',
      legalComments: 'none',
      sourcemap: true,
      sourcesContent: false,
    });
    const made = await minify(simpler, {
      ecma: 2022,
      module: true,
      compress: COMPRESS,
      format: { comments: /^!/, preamble },
      sourceMap: { content: map, asObject: true },
    });
    return { code: made.code, map: made.map };
  },
});
