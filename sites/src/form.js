// A form that is being filled in: kept in this tab until it is sent, so that nothing typed is lost by a page that goes away. Whoever has no
// JavaScript sends the same form and has the same pages; only the keeping and the timing are missing.
(() => {
  const lang = document.documentElement.lang === 'en' ? 1 : 0;
  const words = {
    kept: [
      'Phần đang viết được giữ trong thẻ này của trình duyệt cho đến khi gửi xong hoặc đóng thẻ.',
      'What you write is kept in this tab of the browser until it is sent or the tab is closed.',
    ],
    forget: ['Xóa phần đã viết', 'Delete what I wrote'],
    copy: ['Chép hai mã', 'Copy both codes'],
    copied: ['Đã chép', 'Copied'],
    notCopied: ['Không chép được: hãy ghi lại bằng tay.', 'It could not be copied: write them down.'],
    print: ['In trang này', 'Print this page'],
  };
  const say = (name) => words[name][lang];
  const place = (id) => `form ${id}`;
  const read = (id) => {
    try {
      return JSON.parse(sessionStorage.getItem(place(id)) ?? 'null');
    } catch {
      return null;
    }
  };
  const write = (id, value) => {
    try {
      if (value) sessionStorage.setItem(place(id), JSON.stringify(value));
      else sessionStorage.removeItem(place(id));
    } catch {
      // A browser that keeps nothing sends all the same.
    }
  };
  const button = (text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'quiet';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  };

  const summary = document.querySelector('.error-summary');
  (summary ?? document.querySelector('.ask > [role=alert]'))?.scrollIntoView?.({ block: 'center' });
  summary?.focus();

  const receipt = document.querySelector('[data-receipt]');
  if (receipt) {
    write(receipt.dataset.receipt, null);
    const row = document.createElement('p');
    row.className = 'choices';
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    const copy = button(say('copy'), async () => {
      const text = [...receipt.querySelectorAll('.receipt div')]
        .map((each) => `${each.querySelector('dt').textContent}: ${each.querySelector('dd').textContent.trim()}`)
        .join('\n');
      status.textContent = await navigator.clipboard.writeText(text).then(
        () => say('copied'),
        () => say('notCopied'),
      );
    });
    row.append(
      copy,
      button(say('print'), () => print()),
      status,
    );
    receipt.querySelector('.receipt').after(row);
    return;
  }

  const form = document.querySelector('form[data-form]');
  if (!form) return;
  const id = form.dataset.form;
  const controls = () => [...form.elements].filter(({ name, type }) => name && name[0] !== '_' && type !== 'submit');
  const fresh = () => ({
    key: [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    opened: Date.now(),
    values: null,
  });
  let draft = null;
  const begin = () => {
    const hidden = form.elements;
    draft = read(id) ?? fresh();
    // A page that shows it again says which filling it is.
    if (hidden._key.value && !('fresh' in form.dataset)) draft.key = hidden._key.value;
    hidden._key.value = draft.key;
    hidden._opened.value = draft.opened;
    write(id, draft);
  };
  const keep = () => {
    draft.values = {};
    for (const { name, type, checked, value } of controls())
      if ((type !== 'radio' && type !== 'checkbox') || checked) (draft.values[name] ??= []).push(value);
    write(id, draft);
  };
  const show = () => {
    for (const control of controls()) {
      const values = draft.values?.[control.name] ?? [];
      if (control.type === 'radio' || control.type === 'checkbox') control.checked = values.includes(control.value);
      else if (values.length > 0) control.value = values[0];
    }
  };
  begin();
  if ('fresh' in form.dataset && draft.values) show();
  else keep();
  form.addEventListener('input', keep);
  // A page that comes back as it was after sending begins anew.
  addEventListener('pageshow', (event) => {
    if (event.persisted && !read(id)) {
      form.elements._key.value = '';
      begin();
      keep();
    }
  });
  const note = document.createElement('p');
  note.className = 'kept';
  note.textContent = say('kept');
  const row = document.createElement('p');
  row.className = 'choices';
  row.append(
    button(say('forget'), () => {
      for (const control of controls())
        if (control.type === 'radio' || control.type === 'checkbox') control.checked = false;
        else control.value = '';
      write(id, null);
      form.elements._key.value = '';
      begin();
      controls()[0]?.focus();
    }),
  );
  form.append(note, row);
})();
