'use client';

import type { NewsroomAction } from '../workflow/transitions.ts';
import { AskStep, type Step, type StepWords } from './ask-step.tsx';

export type ActionItem = {
  collection: string;
  id: string;
  title: string;
  updatedAt: string;
  /** As a clock in Việt Nam shows them (`2026-11-23T14:30`), empty where there is none. */
  publishAt: string;
  expiresAt: string;
};
type Words = StepWords & Record<'publishAt' | 'publishHelp' | 'expiresAt' | 'expiresHelp', string>;
type Action = Step & { action: NewsroomAction };

const timed: ReadonlySet<NewsroomAction> = new Set(['approve', 'reschedule']);
const instantOf = (local: FormDataEntryValue | null) =>
  typeof local === 'string' && local !== '' ? `${local}:00+07:00` : null;

/** The steps an account may take with an item. */
export function ItemActions({ item, actions, words }: { item: ActionItem; actions: Action[]; words: Words }) {
  const { title, collection, id, updatedAt } = item;
  return (
    <AskStep
      title={title}
      steps={actions}
      endpoint="/api/newsroom/transition"
      body={({ action }, form) => ({
        collection,
        id,
        updatedAt,
        ...(timed.has(action)
          ? { publishAt: instantOf(form.get('publishAt')), expiresAt: instantOf(form.get('expiresAt')) }
          : {}),
      })}
      more={({ action }, box) =>
        timed.has(action) && (
          <div className="lt-times">
            {(['publishAt', 'expiresAt'] as const).map((name) => (
              <label key={name}>
                <span>{words[name]}</span>
                <input
                  type="datetime-local"
                  name={name}
                  defaultValue={item[name]}
                  aria-describedby={`${box}-${name}`}
                />
                <small id={`${box}-${name}`}>{name === 'publishAt' ? words.publishHelp : words.expiresHelp}</small>
              </label>
            ))}
          </div>
        )
      }
      words={words}
    />
  );
}
