// In the preview only: shows the newest draft when the CMS says it was saved, and lets every other link lead to the portal itself.
(() => {
  const { cms, again, portal, saved } = document.currentScript.dataset;
  const frame = globalThis.opener ?? (globalThis.parent === globalThis ? null : globalThis.parent);
  // What a browser that keeps nothing cannot be asked: it then goes by the time of its own page alone.
  const kept = (act) => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  addEventListener('message', ({ origin, data }) => {
    if (origin !== cms || data?.type !== 'payload-live-preview') return;
    const told = data.externallyUpdatedRelationship?.updatedAt;
    // The same save is told again with every change of the form; that of another item is never the time of this page.
    if (!told || told <= saved || told === kept(() => sessionStorage.getItem('told'))) return;
    kept(() => sessionStorage.setItem('told', told));
    location.replace(again);
  });
  addEventListener('DOMContentLoaded', () => {
    for (const link of document.querySelectorAll('a[href^="/"]')) {
      link.href = portal + link.getAttribute('href');
      link.target = '_blank';
      link.rel = 'noopener';
    }
    for (const form of document.querySelectorAll('form[action^="/"]')) {
      form.action = portal + form.getAttribute('action');
      form.target = '_blank';
    }
    frame?.postMessage({ type: 'payload-live-preview', ready: true }, cms);
  });
})();
