// What a package carries, as the build makes it.
import { readFileSync } from 'node:fs';

const dist = path => readFileSync(new URL(`../../../dist/${path}`, import.meta.url), 'utf8');

export const built = () => ({ library: dist('explainer-elements.js'), reporter: dist('report.js') });
