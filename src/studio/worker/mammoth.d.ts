declare module 'mammoth/mammoth.browser.min.js';
