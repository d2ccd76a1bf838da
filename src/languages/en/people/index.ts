import type { PeopleLanguage } from '../../language.js';
import { findMentions } from './mentions.js';
import { roleAt } from './roles.js';

export const people: PeopleLanguage = { findMentions, roleAt };
