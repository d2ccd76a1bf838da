// What tests need of the audit.
import { importSource } from '../interop/source.mjs';
import { NAMESAKES } from './namesakes-text.mjs';
import { PORT } from './port-text.mjs';
import { QUARRY } from './quarry-text.mjs';
import { TOWER } from './tower-text.mjs';

const { audit } = await importSource('test/node/audit/audited.ts');

/** What the audit makes of a question about the quarry. */
export const verdictOf = async question => (await audit(QUARRY, '2024-03-12', [question]))[0];

/** What the audit makes of a question about the tower. */
export const verdictOfTower = async question => (await audit(TOWER, '2024-03-12', [question]))[0];

/** What the audit makes of a question about the port. */
export const verdictOfPort = async question => (await audit(PORT, '2024-03-12', [question]))[0];

/** What the audit makes of a question about two people of one last name. */
export const verdictOfNamesakes = async question => (await audit(NAMESAKES, '2024-03-12', [question]))[0];
