import { addressWith } from './address-with.ts';
import type { Visit } from './newsroom-screen.tsx';

/** The way through a list of several pages. */
export function Pager({
  visit: { words, ask },
  path,
  page,
  pages,
}: {
  visit: Visit;
  path: string;
  page: number;
  pages: number;
}) {
  if (pages <= 1) return null;
  return (
    <nav className="lt-pager" aria-label={words.page}>
      {page > 1 && (
        <a rel="prev" href={addressWith(path, ask, { page: page === 2 ? '' : String(page - 1) })}>
          ← {words.newer}
        </a>
      )}
      <span>
        {words.page} {page} {words.of} {pages}
      </span>
      {page < pages && (
        <a rel="next" href={addressWith(path, ask, { page: String(page + 1) })}>
          {words.older} →
        </a>
      )}
    </nav>
  );
}
