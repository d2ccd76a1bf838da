import './words/start.js';
import './studio-app/studio-app.js';
