import path from 'node:path';

const themes = path.resolve(import.meta.dirname, '..', '..', '..', 'themes', 'src');

/**
 * The themes' style sheets are served as they are, outside of the modules Vite follows: when one changes, all frames load again.
 * @returns {import('vite').Plugin}
 */
export function reloadOnStyles() {
  return {
    name: 'lienthong:reload-on-styles',
    configureServer(server) {
      server.watcher.add(themes);
      const reload = (file) => {
        if (file.startsWith(themes) && file.endsWith('.css')) server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, reload);
    },
  };
}
