/** A frame as wide as its place allows and as high as what stands in it; long pages scroll inside. */
const mostHigh = 900;

function fit(stage: HTMLElement): void {
  const frame = stage.querySelector('iframe');
  const page = frame?.contentDocument?.documentElement;
  if (!frame || !page || !page.querySelector('body > *')) return;
  const width = Number(stage.dataset['width']);
  const scale = Math.min(1, stage.clientWidth / width);
  frame.style.height = '0';
  const height = Math.min(page.scrollHeight, mostHigh / scale);
  frame.style.height = `${height}px`;
  frame.style.transform = `scale(${scale})`;
  stage.style.height = `${height * scale}px`;
  stage.classList.add('fitted');
}

const stages = [...document.querySelectorAll<HTMLElement>('.stage')];
for (const stage of stages) {
  stage.querySelector('iframe')?.addEventListener('load', () => fit(stage));
  fit(stage);
}
window.addEventListener('resize', () => stages.forEach(fit));
