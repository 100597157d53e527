'use client';

import { useEffect, useId, useState } from 'react';
import type { ComparedField, ComparedLine } from '../../differences/compare-fields.ts';
import { sayTime, useItem } from '../form/use-item.ts';

type Side = { version: string } | { data: Record<string, unknown> };
type Told = { version: string | null; at: string | null; name: string | null; status: string | null };
type Answer = {
  before: Told;
  after: Told;
  fields: ComparedField[];
  pictures: Record<string, { url: string | null; alt: string }>;
};

/** Two versions side by side, field by field; what changed is marked by more than its colour. */
export function Comparison({ before, after, locale }: { before: Side; after: Side; locale: 'vi' | 'en' }) {
  const { id, collection, language, say, ask } = useItem();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [onlyChanges, setOnlyChanges] = useState(true);
  const asked = JSON.stringify({ collection, id, before, after, locale });
  const box = useId();
  useEffect(() => {
    let gone = false;
    ask<Answer>('/newsroom/compare', JSON.parse(asked)).then(
      (got) => {
        if (gone) return;
        setAnswer(got);
        setFailed(null);
      },
      (error: unknown) => {
        if (!gone) setFailed(error instanceof Error ? error.message : say.failed);
      },
    );
    return () => {
      gone = true;
    };
  }, [asked, ask, say]);
  if (failed !== null) return <p role="alert">{failed}</p>;
  if (!answer) return <output>…</output>;

  const fields = answer.fields.filter(({ changed, lines }) => (onlyChanges ? changed : lines.length > 0));
  const title = (side: Side, { at, name, status }: Told) =>
    'data' in side
      ? say.yours
      : `${side.version === 'newest' ? `${say.newest} · ` : ''}${status === 'published' ? say.published : say.saved} ${sayTime(at)} · ${say.by(name)}`;
  return (
    <div className="lt-comparison">
      <label className="lt-only" htmlFor={box}>
        <input
          id={box}
          type="checkbox"
          checked={onlyChanges}
          onChange={({ target }) => setOnlyChanges(target.checked)}
        />
        {say.onlyChanges}
      </label>
      <div className="lt-sides" aria-hidden="true">
        <span>
          <strong>{say.before}</strong> {title(before, answer.before)}
        </span>
        <span>
          <strong>{say.after}</strong> {title(after, answer.after)}
        </span>
      </div>
      {fields.length === 0 && <output>{say.same}</output>}
      {fields.map((field) => (
        <section key={field.path}>
          <h2>{field.label[language]}</h2>
          <Lines
            lines={onlyChanges ? fold(field.lines) : field.lines.map((line) => ({ line, skipped: 0 }))}
            pictures={answer.pictures}
          />
        </section>
      ))}
    </div>
  );
}

type Shown = { line: ComparedLine | null; skipped: number };

/** Unchanged lines between changes are counted, not shown; one neighbour on each side stays, to know where one is. */
function fold(lines: readonly ComparedLine[]): Shown[] {
  const near = (at: number) => [at - 1, at, at + 1].some((each) => (lines[each]?.is ?? 'same') !== 'same');
  const shown: Shown[] = [];
  lines.forEach((line, at) => {
    if (near(at)) return shown.push({ line, skipped: 0 });
    const last = shown.at(-1);
    if (last && last.line === null) last.skipped += 1;
    else shown.push({ line: null, skipped: 1 });
  });
  return shown;
}

function Lines({ lines, pictures }: { lines: Shown[]; pictures: Answer['pictures'] }) {
  const { say } = useItem();
  return (
    <ol className="lt-lines">
      {lines.map(({ line, skipped }, at) =>
        line === null ? (
          <li key={at} className="lt-skipped">
            {say.skipped(skipped)}
          </li>
        ) : (
          <li key={at} data-is={line.is} data-tag={line.tag}>
            <div className="lt-left">
              {line.is !== 'added' && <Words line={line} side="before" pictures={pictures} />}
            </div>
            <div className="lt-right">
              {line.is !== 'removed' ? (
                <Words line={line} side="after" pictures={pictures} />
              ) : (
                <Words line={line} side="gone" pictures={pictures} />
              )}
            </div>
          </li>
        ),
      )}
    </ol>
  );
}

/** `gone`: what was removed, in the single column of a narrow screen. */
function Words({
  line,
  side,
  pictures,
}: {
  line: ComparedLine;
  side: 'before' | 'after' | 'gone';
  pictures: Answer['pictures'];
}) {
  const { say } = useItem();
  const media = line.media === null ? null : side === 'after' ? line.media.after : line.media.before;
  const picture = media === null ? undefined : pictures[media];
  return (
    <div className={`lt-words lt-${side}`}>
      {line.tag.startsWith('h') && <span className="lt-tag">{line.tag.toUpperCase()}</span>}
      {line.is === 'restyled' && side === 'after' && <span className="lt-tag">{say.restyled}</span>}
      {picture?.url && <img src={picture.url} alt={picture.alt} loading="lazy" />}
      {picture && !picture.url && <span>{picture.alt}</span>}
      {line.pieces.map(({ text, is }, at) => {
        if (is === 'added')
          return (
            <ins key={at}>
              <span className="lt-unseen"> [{say.added}: </span>
              {text}
              <span className="lt-unseen">] </span>
            </ins>
          );
        if (is === 'removed')
          return (
            <del key={at}>
              <span className="lt-unseen"> [{say.removed}: </span>
              {text}
              <span className="lt-unseen">] </span>
            </del>
          );
        return <span key={at}>{text}</span>;
      })}
    </div>
  );
}
