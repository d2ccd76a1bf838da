// Completion data for editors, from dist/custom-elements.json: VS Code (HTML and CSS custom data) and JetBrains (web-types).
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const options = { outdir: 'dist', hideLogs: true };

generateVsCodeCustomElementData(manifest, options);
generateJetBrainsWebTypes(manifest, options);
