'use client';

import { AskStep, type Step, type StepWords } from '../board/ask-step.tsx';
import type { CaseAction, Need } from '../cases/case-kinds.ts';

export type OfferedMove = Step & { action: CaseAction; needs: Need[] };
type Choice = { id: string; name: string };
export type MoveChoices = Record<'people' | 'owners' | 'extensions', Choice[]>;
type Words = StepWords &
  Record<'unit' | 'person' | 'nobody' | 'owner' | 'choose' | 'originalCode' | 'extension', string>;

const textOf = (form: FormData, name: string): string | null => {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** The moves an account may make with a case, each with what it has to be told. */
export function CaseMoves({
  id,
  step,
  title,
  moves,
  choices,
  words,
}: {
  id: string;
  step: number;
  title: string;
  moves: OfferedMove[];
  choices: MoveChoices;
  words: Words;
}) {
  return (
    <AskStep
      title={title}
      steps={moves}
      endpoint="/api/case-work/move"
      body={({ needs }, form) => ({
        id,
        step,
        ...(needs.includes('assignee') ? { unit: textOf(form, 'unit'), assignee: textOf(form, 'assignee') } : {}),
        ...(needs.includes('owner') ? { owner: textOf(form, 'owner') } : {}),
        ...(needs.includes('original') ? { original: textOf(form, 'original') } : {}),
        ...(needs.includes('extension') ? { extension: textOf(form, 'extension') } : {}),
      })}
      more={({ needs }) => (
        <>
          {needs.includes('assignee') && (
            <>
              <label>
                <span>{words.unit}</span>
                <input type="text" name="unit" maxLength={300} />
              </label>
              <Choose name="assignee" label={words.person} none={words.nobody} choices={choices.people} />
            </>
          )}
          {needs.includes('owner') && (
            <Choose name="owner" label={words.owner} none={words.choose} choices={choices.owners} required />
          )}
          {needs.includes('original') && (
            <label>
              <span>{words.originalCode}</span>
              <input type="text" name="original" maxLength={40} required autoComplete="off" />
            </label>
          )}
          {needs.includes('extension') && (
            <Choose
              name="extension"
              label={words.extension}
              none={words.choose}
              choices={choices.extensions}
              required
            />
          )}
        </>
      )}
      words={words}
    />
  );
}

function Choose({
  name,
  label,
  none,
  choices,
  required = false,
}: {
  name: string;
  label: string;
  none: string;
  choices: Choice[];
  required?: boolean;
}) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} required={required} defaultValue="">
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
