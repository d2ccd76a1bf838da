import { scormSuite } from './scorm-suite.mjs';

scormSuite('2004');
