// The choice of what stands in “my portal”, loaded when somebody asks for it.
const words = {
  title: ['Chọn để ghim', 'Choose what to pin'],
  units: ['Phường, xã (nhiều nhất {most})', 'Wards and communes (at most {most})'],
  topics: ['Chủ đề (nhiều nhất {most})', 'Topics (at most {most})'],
  kinds: ['Loại tin', 'Kinds of items'],
  news: ['Tin tức', 'News'],
  notices: ['Thông báo', 'Notices'],
  documents: ['Văn bản', 'Documents'],
  events: ['Sự kiện', 'Events'],
  save: ['Ghim', 'Pin'],
  cancel: ['Thôi', 'Cancel'],
};

/** Asks in a dialog; `take` gets what was chosen, or nothing where everything was unpinned. */
export function openPins({ choices, kinds, most, now, make, lang }, take) {
  if (document.querySelector('.pin-dialog')) return;
  const say = (name) => words[name][lang].replace('{most}', most);

  function group(name, options, limit) {
    const inputs = options.map(({ slug }) => {
      const input = make('input', { type: 'checkbox', name, value: slug });
      input.checked = now[name].includes(slug);
      return input;
    });
    const bound = () => {
      const full = inputs.filter(({ checked }) => checked).length >= limit;
      for (const input of inputs) input.disabled = full && !input.checked;
    };
    const labels = options.map((option, at) =>
      make('label', { class: 'choice' }, inputs[at], make('span', {}, option.name)),
    );
    const set = make('fieldset', {}, make('legend', {}, say(name)), ...labels);
    set.addEventListener('change', bound);
    bound();
    return options.length > 0 ? set : '';
  }

  const cancel = make('button', { type: 'button' }, say('cancel'));
  const form = make(
    'form',
    { method: 'dialog' },
    make('h2', { id: 'ghim' }, say('title')),
    group('units', choices.units, most),
    group('topics', choices.topics, most),
    group(
      'kinds',
      kinds.map((kind) => ({ slug: kind, name: say(kind) })),
      kinds.length + 1,
    ),
    make('p', { class: 'acts' }, make('button', { type: 'submit' }, say('save')), cancel),
  );
  const dialog = document.body.appendChild(make('dialog', { class: 'pin-dialog', 'aria-labelledby': 'ghim' }, form));
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', () => {
    const data = new FormData(form);
    const chosen = Object.fromEntries(['units', 'topics', 'kinds'].map((name) => [name, data.getAll(name)]));
    take(chosen.units.length + chosen.topics.length > 0 ? chosen : null);
  });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}
