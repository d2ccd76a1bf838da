import { build } from 'esbuild';

/** What these files of src/ export, as Node runs it. */
export async function bundled(...files) {
  const contents = files.map(file => `export * from './src/${file}';`).join('\n');
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', platform: 'node' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
