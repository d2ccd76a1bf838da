import type { AskingLanguage } from '../../contract/asking.js';
import { plain } from './plain.js';
import { wording } from './wording.js';

export const asking: AskingLanguage = { wording, plain };
