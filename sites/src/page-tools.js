// Comforts of a page about one item: hear it, copy its address, hand it on, print it. Whoever has no JavaScript has the letter and the
// browser's own menu. Nobody else is asked and nothing is kept.
(() => {
  const row = document.querySelector('.page-tools');
  const story = document.querySelector('article.story');
  if (!row || !story) return;
  const lang = document.documentElement.lang === 'en' ? 1 : 0;
  const words = {
    listen: ['Nghe bài này', 'Listen'],
    pause: ['Tạm dừng', 'Pause'],
    resume: ['Nghe tiếp', 'Go on'],
    stop: ['Thôi nghe', 'Stop'],
    on: ['Đang đọc', 'Reading aloud'],
    held: ['Đã tạm dừng', 'Paused'],
    off: ['Đã thôi đọc', 'Reading has ended'],
    copy: ['Chép liên kết', 'Copy link'],
    copied: ['Đã chép liên kết', 'Link copied'],
    notCopied: ['Không chép được. Địa chỉ: ', 'It could not be copied. The address: '],
    share: ['Chia sẻ', 'Share'],
    print: ['In', 'Print'],
  };
  const say = (name) => words[name][lang];
  const status = row.appendChild(document.createElement('span'));
  status.setAttribute('role', 'status');
  const address = document.querySelector('link[rel=canonical]')?.href ?? location.href;
  const button = (name, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = `tool-${name}`;
    made.textContent = say(name);
    made.addEventListener('click', act);
    return made;
  };

  const copy = button('copy', async () => {
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = say('copied');
    } catch {
      status.textContent = say('notCopied') + address;
    }
  });
  const tools = [copy];
  if (navigator.share)
    tools.push(button('share', () => navigator.share({ title: document.title, url: address }).catch(() => {})));
  tools.push(button('print', () => print()));
  row.prepend(...tools);

  const speech = globalThis.speechSynthesis;
  if (!speech) return;
  const spoken = story.querySelector('.prose')?.lang || document.documentElement.lang;
  const voice = () => speech.getVoices().find((each) => each.lang.toLowerCase().replace('_', '-').startsWith(spoken));
  /** Heading, lead and text, a paragraph each: long texts at once fall silent in some browsers. */
  const parts = () =>
    [...story.querySelectorAll('h1, .lead-text, .prose :is(h2, h3, h4, p, li, th, td, figcaption)')]
      .filter((each) => !each.querySelector('p, li') && each.textContent.trim())
      .map((each) => each.textContent.trim());
  let state = 'off';
  const show = (now) => {
    // The label of a button that has the focus changes in silence: what became of the reading is said.
    if (now !== state) status.textContent = say(now);
    state = now;
    listen.textContent = say({ off: 'listen', on: 'pause', held: 'resume' }[now]);
    stop.hidden = now === 'off';
  };
  const end = () => {
    show('off');
    // A voice that was paused would stay so for the next text.
    speech.resume();
    speech.cancel();
  };
  const listen = button('listen', () => {
    if (state === 'on') {
      speech.pause();
      return show('held');
    }
    if (state === 'held') {
      speech.resume();
      return show('on');
    }
    const texts = parts();
    for (const [at, text] of texts.entries()) {
      const piece = new SpeechSynthesisUtterance(text);
      piece.lang = spoken;
      piece.voice = voice();
      piece.onerror = () => state !== 'off' && end();
      if (at === texts.length - 1) piece.onend = () => state !== 'off' && end();
      speech.speak(piece);
    }
    show('on');
  });
  const stop = button('stop', () => {
    end();
    listen.focus();
  });
  stop.hidden = true;
  const offer = () => {
    if (listen.isConnected || !voice()) return;
    row.prepend(listen, stop);
  };
  speech.addEventListener?.('voiceschanged', offer);
  offer();
  addEventListener('pagehide', end);
})();
