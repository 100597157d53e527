'use client';

import { toast } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';
import { selectedPassage, showPassage, type PlacedPassage } from './passages.ts';
import { sayTime, useItem } from './use-item.ts';
import { usePresence } from './use-presence.ts';

type Comment = {
  id: string;
  text: string;
  authorName?: string | null;
  createdAt: string;
  thread?: string | null;
  field?: string | null;
  language?: 'vi' | 'en' | null;
  quote?: string | null;
  before?: string | null;
  after?: string | null;
  resolved?: boolean | null;
  resolvedAt?: string | null;
  resolvedByName?: string | null;
};
type Selected = PlacedPassage & { quote: string };

/** “Ý kiến nội bộ”, beside the form: remarks of colleagues on passages, their answers, and whether they are settled. */
export function CommentsPanel() {
  const { id, collection, locale, say, ask } = useItem();
  const { presence, refresh } = usePresence();
  const [comments, setComments] = useState<Comment[]>([]);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [text, setText] = useState('');
  const [showsResolved, setShowsResolved] = useState(false);
  const box = useId();

  const load = useCallback(
    async () =>
      id === null
        ? []
        : (await ask<{ docs: Comment[] }>(`/comments?where[item][equals]=${id}&limit=500&depth=0&sort=createdAt`)).docs,
    [ask, id],
  );
  useEffect(() => {
    load().then(setComments, () => undefined);
  }, [load, presence?.openComments]);

  // The last passage selected in the form; selecting words in this panel changes nothing.
  useEffect(() => {
    const note = () => {
      const passage = selectedPassage();
      if (passage) setSelected(passage);
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, []);

  const post = async (path: string, body: Record<string, unknown>, method = 'POST') => {
    try {
      await ask(path, body, method);
      setComments(await load());
      refresh();
      return true;
    } catch (error) {
      toast.error(error instanceof Error ? error.message : say.failed);
      return false;
    }
  };
  const send = async () => {
    const place = selected ? { ...selected, block: undefined, language: locale } : {};
    if (text.trim() !== '' && (await post('/comments', { of: collection, item: id, text: text.trim(), ...place }))) {
      setText('');
      setSelected(null);
    }
  };

  if (id === null)
    return (
      <section className="lt-panel">
        <h3>{say.comments}</h3>
        <p className="lt-hint">{say.saveFirst}</p>
      </section>
    );
  const threads = comments.filter(({ thread }) => !thread);
  const open = threads.filter(({ resolved }) => !resolved);
  const settled = threads.length - open.length;
  return (
    <section id="field-craftComments" className="lt-panel" aria-labelledby={`${box}-title`}>
      <h3 id={`${box}-title`}>{say.comments}</h3>
      <p className="lt-sum">{say.openComments(open.length)}</p>
      <ul className="lt-threads">
        {(showsResolved ? threads : open).map((comment) => (
          <Thread
            key={comment.id}
            comment={comment}
            answers={comments.filter(({ thread }) => thread === comment.id)}
            answer={(answered) => post('/comments', { of: collection, item: id, text: answered, thread: comment.id })}
            settle={(resolved) => post(`/comments/${comment.id}`, { resolved }, 'PATCH')}
          />
        ))}
      </ul>
      {settled > 0 && !showsResolved && (
        <button type="button" className="lt-link" onClick={() => setShowsResolved(true)}>
          {say.showResolved(settled)}
        </button>
      )}
      <div className="lt-new">
        {selected ? (
          <p className="lt-hint">
            {say.selected} <q>{selected.quote.slice(0, 140)}</q>{' '}
            <button type="button" className="lt-link" aria-label={say.discard} onClick={() => setSelected(null)}>
              ×
            </button>
          </p>
        ) : (
          <p className="lt-hint">{say.noneSelected}</p>
        )}
        <label htmlFor={`${box}-text`}>{say.comment}</label>
        <textarea
          id={`${box}-text`}
          rows={3}
          maxLength={4000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="button" className="lt-act" disabled={text.trim() === ''} onClick={() => void send()}>
          {say.send}
        </button>
      </div>
    </section>
  );
}

type ThreadProps = {
  comment: Comment;
  answers: Comment[];
  answer: (text: string) => Promise<boolean>;
  settle: (resolved: boolean) => Promise<boolean>;
};

function Thread({ comment, answers, answer, settle }: ThreadProps) {
  const { say, locale } = useItem();
  const [gone, setGone] = useState(false);
  const [answering, setAnswering] = useState(false);
  const [text, setText] = useState('');
  const box = useId();
  const show = async () => {
    const { field, quote, before, after } = comment;
    if (field && quote) setGone(!(await showPassage({ field, quote, before: before ?? null, after: after ?? null })));
  };
  const submit = async (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (text.trim() !== '' && (await answer(text.trim()))) {
      setText('');
      setAnswering(false);
    }
  };
  return (
    <li data-resolved={comment.resolved === true}>
      {comment.quote && (
        <button
          type="button"
          className="lt-quote"
          title={say.showPassage}
          onClick={() => void show()}
          disabled={comment.language !== null && comment.language !== undefined && comment.language !== locale}
        >
          “{comment.quote.slice(0, 160)}”
        </button>
      )}
      {gone && <output className="lt-hint">{say.passageGone}</output>}
      {[comment, ...answers].map((each) => (
        <div key={each.id} className={each === comment ? 'lt-said' : 'lt-said lt-answer'}>
          <p className="lt-who">
            <strong>{each.authorName}</strong> {sayTime(each.createdAt)}
          </p>
          <p>{each.text}</p>
        </div>
      ))}
      {comment.resolved && (
        <p className="lt-hint">{say.resolvedBy(comment.resolvedByName ?? '', sayTime(comment.resolvedAt))}</p>
      )}
      <div className="lt-row">
        {!comment.resolved && !answering && (
          <button type="button" className="lt-link" onClick={() => setAnswering(true)}>
            {say.answer}
          </button>
        )}
        <button type="button" className="lt-link" onClick={() => void settle(!comment.resolved)}>
          {comment.resolved ? say.reopen : say.resolve}
        </button>
      </div>
      {answering && (
        <div className="lt-new">
          <label htmlFor={box}>{say.answer}</label>
          <textarea id={box} rows={2} maxLength={4000} value={text} onChange={({ target }) => setText(target.value)} />
          <button
            type="button"
            className="lt-act"
            disabled={text.trim() === ''}
            onClick={(event) => void submit(event)}
          >
            {say.sendAnswer}
          </button>
        </div>
      )}
    </li>
  );
}
