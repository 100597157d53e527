// “My portal” on the province's home page: what a citizen pinned is kept in the browser alone. Files of the same portal are read for
// it, without cookies, as anybody may.
(() => {
  const box = document.querySelector('.my-portal');
  if (!box) return;
  const root = document.documentElement;
  const lang = root.lang === 'en' ? 1 : 0;
  const folder = box.dataset.folder;
  const most = 5;
  const shown = 6;
  const words = {
    change: ['Đổi lựa chọn', 'Change'],
    remove: ['Bỏ ghim tất cả', 'Unpin everything'],
    pinned: ['Đang ghim: ', 'Pinned: '],
    nothing: ['Chưa có tin nào của những nơi bạn ghim.', 'There is nothing yet from what you pinned.'],
    lost: [
      'Có mục bạn ghim không đọc được, hoặc không còn nữa.',
      'Something you pinned could not be read, or is not there any more.',
    ],
    fault: ['Không tải được danh sách. Hãy thử lại sau.', 'The list could not be loaded. Please try again later.'],
    saved: ['Đã ghim.', 'Pinned.'],
    removed: ['Không ghim gì.', 'Nothing is pinned.'],
    notKept: ['Trình duyệt này không cho lưu lựa chọn.', 'This browser does not let the choice be kept.'],
  };
  const say = (name) => words[name][lang];
  const kinds = ['news', 'notices', 'documents', 'events'];
  const part = (name) => box.querySelector(name);
  const [intro, place, choose, status] = ['.intro', '.pinned', '.choose', '[role=status]'].map(part);
  const first = choose.textContent;

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const read = async (file) => {
    const answer = await fetch(`${folder}${file}.json`, { credentials: 'omit' });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const slugs = (list) => (Array.isArray(list) ? list.filter((each) => /^[a-z0-9-]+$/.test(each)).slice(0, most) : []);
  const kept = () => {
    let found = {};
    try {
      found = JSON.parse(localStorage.getItem('my-portal')) ?? {};
    } catch {
      // A browser that keeps nothing, or something else under this name: nothing is pinned.
    }
    const chosen = kinds.filter((kind) => slugs(found.kinds).includes(kind));
    return { units: slugs(found.units), topics: slugs(found.topics), kinds: chosen.length ? chosen : kinds };
  };
  const keep = (name, value) => {
    try {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, value);
      return true;
    } catch {
      return false;
    }
  };
  const room = (height) => {
    keep('my-portal-room', height && `${innerWidth} ${height}`);
    root.style.setProperty('--my-portal', `${height ?? 0}px`);
  };

  const remove = make('button', { type: 'button' }, say('remove'));
  remove.addEventListener('click', () => {
    keep('my-portal', null);
    void show();
    status.textContent = say('removed');
    choose.focus();
  });

  let turn = 0;
  async function show() {
    const mine = (turn += 1);
    const { units, topics, kinds: wanted } = kept();
    const files = [...units.map((slug) => `unit/${slug}`), ...topics.map((slug) => `topic/${slug}`)];
    intro.hidden = files.length > 0;
    choose.textContent = files.length > 0 ? say('change') : first;
    if (files.length === 0) {
      place.replaceChildren();
      remove.remove();
      return room(null);
    }
    choose.after(remove);
    const answers = (await Promise.allSettled(files.map(read))).map(({ value }) => value);
    // Somebody chose again meanwhile.
    if (mine !== turn) return;
    const found = answers.filter(Boolean);
    const now = new Date().toISOString();
    const items = new Map(
      found
        .flatMap((each) => each.items)
        .filter(({ kind, until }) => wanted.includes(kind) && !(until < now))
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .map((item) => [item.url, item]),
    );
    const rows = [...items.values()]
      .slice(0, shown)
      .map(({ title, url, facts }) =>
        make(
          'li',
          { class: 'row' },
          make('div', {}, make('h3', {}, make('a', { href: url }, title)), make('p', { class: 'facts' }, facts)),
        ),
      );
    const names = found.flatMap(({ name, url }, at) => [at ? ' · ' : '', url ? make('a', { href: url }, name) : name]);
    place.replaceChildren(
      make('p', {}, say('pinned'), ...names),
      rows.length > 0 ? make('ul', { class: 'rows' }, ...rows) : make('p', {}, say('nothing')),
      make('p', {}, found.length < files.length ? say('lost') : ''),
    );
    const before = root.style.getPropertyValue('--my-portal');
    root.style.setProperty('--my-portal', '0px');
    const height = place.parentElement.offsetHeight;
    room(height);
    // For this visit what stands below stays where it is.
    if (parseFloat(before) > height) root.style.setProperty('--my-portal', before);
  }

  choose.addEventListener('click', async () => {
    status.textContent = '';
    try {
      const [choices, { openPins }] = await Promise.all([read('choices'), import(box.dataset.chooser)]);
      openPins({ choices, kinds, most, now: kept(), make, lang }, (chosen) => {
        const done = keep('my-portal', chosen && JSON.stringify(chosen));
        void show();
        status.textContent = say(done ? (chosen ? 'saved' : 'removed') : 'notKept');
      });
    } catch {
      status.textContent = say('fault');
    }
  });

  void show();
})();
