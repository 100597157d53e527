// In the preview only: shows the newest draft when the CMS says it was saved, and lets every other link lead to the portal itself.
(() => {
  const { cms, again, portal } = document.currentScript.dataset;
  const frame = globalThis.opener ?? (globalThis.parent === globalThis ? null : globalThis.parent);
  addEventListener('message', ({ origin, data }) => {
    const saved = origin === cms && data?.type === 'payload-live-preview' && data.externallyUpdatedRelationship;
    // The same save is told again with every change of the form, and to the page that was loaded because of it.
    if (!saved || saved.updatedAt === sessionStorage.getItem('saved')) return;
    sessionStorage.setItem('saved', saved.updatedAt);
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
