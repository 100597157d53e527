// Comforts only: how a person wants pages to look, kept in the browser and applied before the first paint. Settings combine; what
// is not chosen follows the system. Everything works without this file.
(() => {
  const root = document.documentElement;
  const lang = root.lang === 'en' ? 1 : 0;
  const systemWants = (query) => matchMedia(query).matches;
  /** Setting → its words and values; the first value is “not chosen”. */
  const settings = [
    {
      name: 'size',
      words: ['Cỡ chữ', 'Text size'],
      values: [
        ['', 'Vừa', 'Medium'],
        ['large', 'Lớn', 'Large'],
        ['largest', 'Rất lớn', 'Very large'],
      ],
    },
    {
      name: 'spacing',
      words: ['Khoảng cách dòng và chữ', 'Line and letter spacing'],
      values: [
        ['', 'Thường', 'Normal'],
        ['wide', 'Rộng', 'Wide'],
      ],
    },
    {
      name: 'scheme',
      words: ['Nền trang', 'Background'],
      values: [
        ['', 'Theo máy', 'As the system'],
        ['light', 'Sáng', 'Light'],
        ['dark', 'Tối', 'Dark'],
      ],
    },
    {
      name: 'contrast',
      words: ['Tương phản', 'Contrast'],
      values: [
        ['normal', 'Thường', 'Normal'],
        ['more', 'Cao', 'High'],
      ],
      system: () => (systemWants('(prefers-contrast: more)') ? 'more' : 'normal'),
    },
    {
      name: 'motion',
      words: ['Chuyển động', 'Motion'],
      values: [
        ['normal', 'Thường', 'Normal'],
        ['less', 'Ít', 'Less'],
      ],
      system: () => (systemWants('(prefers-reduced-motion: reduce)') ? 'less' : 'normal'),
    },
    {
      name: 'font',
      words: ['Kiểu chữ', 'Typeface'],
      values: [
        ['', 'Của cổng', 'Of the portal'],
        ['plain', 'Dễ đọc, chữ rộng', 'Easy to read, wide letters'],
      ],
    },
  ];

  let chosen = {};
  try {
    const kept = JSON.parse(localStorage.getItem('display') ?? '{}');
    for (const { name, values } of settings)
      if (values.some(([value]) => value === kept[name])) chosen[name] = kept[name];
  } catch {
    // A browser that keeps nothing, or something else under this name, shows the default.
  }
  const apply = () => {
    for (const { name } of settings)
      if (chosen[name]) root.dataset[name] = chosen[name];
      else delete root.dataset[name];
  };
  const keep = () => {
    apply();
    try {
      localStorage.setItem('display', JSON.stringify(chosen));
    } catch {
      // Not kept, still shown.
    }
  };
  apply();
  root.dataset.comforts = '';
  try {
    // As much room as what is pinned took the last time (`my-portal.js`): nothing moves when it comes.
    const [width, height] = localStorage.getItem('my-portal-room').split(' ');
    if (+width === innerWidth) root.style.setProperty('--my-portal', `${+height}px`);
  } catch {
    // Nothing is pinned.
  }

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const isCurrent = (setting, value) => (chosen[setting.name] ?? setting.system?.() ?? '') === value;

  const makePanel = () => {
    const panel = make('form', { id: 'hien-thi', class: 'display-panel', 'aria-label': ['Hiển thị', 'Display'][lang] });
    for (const setting of settings) {
      const group = make('fieldset', {}, make('legend', {}, setting.words[lang]));
      for (const [value, ...words] of setting.values) {
        const input = make('input', { type: 'radio', name: setting.name, value });
        input.checked = isCurrent(setting, value);
        group.append(make('label', {}, input, make('span', {}, words[lang])));
      }
      panel.append(group);
    }
    const reset = make('button', { type: 'button' }, ['Về mặc định', 'Back to default'][lang]);
    panel.append(reset);
    panel.addEventListener('change', ({ target }) => {
      chosen[target.name] = target.value;
      keep();
    });
    reset.addEventListener('click', () => {
      chosen = {};
      keep();
      for (const setting of settings)
        for (const input of panel.elements[setting.name]) input.checked = isCurrent(setting, input.value);
    });
    panel.addEventListener('submit', (event) => event.preventDefault());
    return panel;
  };

  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('button.display');
    if (!button) return;
    let panel = null;
    const show = (open) => {
      panel ??= button.parentElement.appendChild(makePanel());
      panel.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
      if (open) panel.querySelector('input:checked').focus();
    };
    button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !panel || panel.hidden) return;
      show(false);
      button.focus();
    });
    addEventListener('pointerdown', ({ target }) => {
      if (panel && !panel.hidden && !button.parentElement.contains(target)) show(false);
    });
  });

  // The menu is a strip that scrolls in itself on a telephone; browsers leave it where it is when a stop is half in sight.
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.closest('nav.main'))
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
})();
