// In the preview only: shows the newest draft when the CMS says it was saved, and lets every other link lead to the portal itself.
(() => {
  const { cms, again, portal } = document.currentScript.dataset;
  const frame = globalThis.opener ?? (globalThis.parent === globalThis ? null : globalThis.parent);
  const loaded = Date.now();
  addEventListener('message', ({ origin, data }) => {
    // The CMS also speaks once when the frame is ready: that is not a save.
    if (origin === cms && data?.type === 'payload-document-event' && Date.now() - loaded > 1000)
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
