// What the terminal shows: one line a step, with its time; a moving mark only where a person is watching.
const watching = process.stdout.isTTY && !process.env.CI;
const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = (text) => paint('1', text);
export const dim = (text) => paint('2', text);
export const green = (text) => paint('32', text);
export const red = (text) => paint('31', text);
export const yellow = (text) => paint('33', text);

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** A problem a person can act on: shown as one sentence, without a stack. */
export class Problem extends Error {}

/**
 * Runs one step of long work and shows its progress and time.
 * @template T
 * @param {string} title
 * @param {(progress: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now();
  const marks = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
  let note = '';
  let turn = 0;
  const draw = () => {
    const line = `${marks[turn++ % marks.length]} ${title} ${dim(`${note} ${seconds(Date.now() - started)}`)}`;
    process.stdout.write(`\r\u001b[2K${line.slice(0, (process.stdout.columns ?? 100) + 8)}`);
  };
  const timer = watching ? setInterval(draw, 100) : null;
  const finish = (mark, text) => {
    if (timer) clearInterval(timer);
    if (watching) process.stdout.write('\r\u001b[2K');
    console.log(`${mark} ${title} ${dim(text)}`);
  };
  try {
    const result = await work((text) => {
      note = text;
    });
    finish(green('✓'), [note, seconds(Date.now() - started)].filter(Boolean).join(' · '));
    return result;
  } catch (error) {
    finish(red('✗'), seconds(Date.now() - started));
    throw error;
  }
}

/** Ends the process with the sentence of a problem, or with the stack of a fault of ours. */
export function failWith(error) {
  if (error instanceof Problem) console.error(`\n${red('✗')} ${error.message}`);
  else console.error(`\n${red('✗')}`, error);
  process.exit(1);
}

/** A table with columns as wide as their longest cell. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row, index) => {
      const line = `  ${row.map((cell, column) => String(cell).padEnd(widths[column])).join('   ')}`.trimEnd();
      return index === 0 ? bold(line) : line;
    })
    .join('\n');
}
