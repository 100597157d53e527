// Comforts only: display modes kept in the browser and applied before the first paint. Everything works without this file.
(() => {
  const root = document.documentElement;
  const modes = ['', 'large', 'contrast', 'dark'];
  let mode = '';
  try {
    mode = localStorage.getItem('display') ?? '';
  } catch {
    // A browser that keeps nothing shows the default.
  }
  const apply = () => {
    if (mode === '') delete root.dataset.display;
    else root.dataset.display = mode;
  };
  apply();
  addEventListener('DOMContentLoaded', () => {
    document.querySelector('[data-display]')?.addEventListener('click', () => {
      mode = modes[(modes.indexOf(mode) + 1) % modes.length];
      apply();
      try {
        localStorage.setItem('display', mode);
      } catch {
        // Not kept, still shown.
      }
    });
  });
})();
