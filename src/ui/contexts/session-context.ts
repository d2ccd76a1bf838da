import { createContext } from '@lit/context';
import type { Session } from '../session/session.js';

/** The reader's progress in the pack that is provided along with it. */
export const sessionContext = createContext<Session | undefined>(Symbol.for('explainer-session'));
