import { escapeHtml } from '../escape-html.ts';

type Props = {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** The cells are HTML of our own making; else they are text. */
  html?: boolean;
  /** The first cell of a row names it. */
  rowHeads?: boolean;
  /** Columns of numbers, set right. */
  numbers?: readonly number[];
};

/** A table that scrolls inside itself: the region takes the focus, so that a keyboard can scroll it, and is named by the caption. */
export function table({ caption, head, rows, html = false, rowHeads = true, numbers = [] }: Props): string {
  const text = html ? (cell: string) => cell : escapeHtml;
  const right = (column: number) => (numbers.includes(column) ? ' class="numeric"' : '');
  const columns = head.map((cell, at) => `<th scope="col"${right(at)}>${text(cell)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, at) =>
      rowHeads && at === 0 ? `<th scope="row">${text(cell)}</th>` : `<td${right(at)}>${text(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="table-scroll" role="group" tabindex="0" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${columns}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
