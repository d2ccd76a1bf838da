/** Brings the controllers along: for a page that has all of the library in one file, and where there is no page. */
import { provideControllers } from './controllers.js';
import { controllers } from '../controllers/index.js';

provideControllers(controllers);
