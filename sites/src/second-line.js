// Search without a server: where the search function gave no answer, the portal's own index is asked in the browser. Loaded by the
// search page alone; Pagefind itself comes only when there is a question.
const place = document.querySelector('[data-second-line]');
const question = new URLSearchParams(location.search).get('q')?.trim().normalize('NFC').slice(0, 200) ?? '';
const mostShown = 30;
const address = '/_pagefind/pagefind.js';

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

function element(name, content, className) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...[content].flat());
  return made;
}

/** Pagefind's excerpt as nodes: its marks as marks, all else as text. */
function excerptNodes(excerpt) {
  const text = excerpt
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return text.split(/<mark>|<\/mark>/).map((piece, at) => (at % 2 ? element('mark', piece) : piece));
}

/** The results of the words as typed, then what only their form without tones and đ finds; those with the exact words first. */
async function find() {
  const pagefind = await import(address);
  await pagefind.options({ noWorker: true, excerptLength: 30 });
  const seen = new Set();
  const found = [];
  for (const words of new Set([question, fold(question)]))
    for (const result of (await pagefind.search(words)).results)
      if (!seen.has(result.id)) {
        seen.add(result.id);
        found.push(result);
      }
  const shown = await Promise.all(found.slice(0, mostShown).map((result) => result.data()));
  const exact = ({ meta, content }) =>
    `${meta.title} ${content}`.normalize('NFC').toLowerCase().includes(question.toLowerCase());
  return { total: found.length, shown: [...shown.filter(exact), ...shown.filter((each) => !exact(each))] };
}

async function show() {
  const { busy, found, none, broken } = place.dataset;
  const status = element('p', busy, 'notice');
  status.setAttribute('role', 'status');
  place.append(status);
  try {
    const { total, shown } = await find();
    status.textContent = total === 0 ? none : `${total} ${found} “${question}”`;
    if (total > 0) status.className = '';
    const rows = shown.map(({ url, meta, excerpt }) => {
      const link = element('a', meta.title);
      link.href = url;
      return element('li', element('div', [element('h2', link), element('p', excerptNodes(excerpt))]), 'row');
    });
    if (rows.length > 0) place.append(element('ul', rows, 'rows'));
  } catch {
    status.textContent = broken;
  }
}

if (place && question) {
  const field = document.querySelector('#q2');
  if (field) field.value = question;
  void show();
}
