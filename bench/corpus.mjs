import { readFileSync } from 'node:fs';

/** The articles of corpora: one JSON a line, empty lines left out. */
export const readCorpora = files =>
  files.flatMap(file =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line)),
  );
