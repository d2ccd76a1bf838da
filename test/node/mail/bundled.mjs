// The formats for inboxes and feeds, as a program imports them.
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: `export { exportPack } from './src/export/index.ts'; export { questionsOf } from './src/quiz/questions.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
export const { exportPack, questionsOf } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
);
