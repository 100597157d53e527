// What the compiled application offers: files for the publisher, answers for the on-demand pages.
export { handler } from '@astrojs/node/server.js';
export { renderPage } from './publisher/render-entry.ts';
