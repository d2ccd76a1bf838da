import './studio-app/studio-app.js';
