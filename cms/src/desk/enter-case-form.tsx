'use client';

import { useId, useState, type FormEvent, type InputHTMLAttributes } from 'react';
import type { CaseWords } from './case-words.ts';
import { caseAddress } from './case-screens.ts';

type Choice = { id: string; name: string };
const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** What an official writes down of a case that did not come by itself. */
export function EnterCaseForm({
  portals,
  kinds,
  channels,
  words,
}: {
  portals: Choice[];
  kinds: Choice[];
  channels: Choice[];
  words: CaseWords;
}) {
  const help = useId();
  const [kind, setKind] = useState('questions');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [made, setMade] = useState<{ id: string; code: string } | null>(null);
  const [round, setRound] = useState(0);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const received = textOf(form, 'receivedAt');
    setBusy(true);
    setProblem('');
    try {
      const response = await fetch('/api/case-work/enter', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...Object.fromEntries(
            ['kind', 'channel', 'portal', 'title', 'text', 'field', 'place'].map((name) => [name, textOf(form, name)]),
          ),
          ...Object.fromEntries(
            ['senderName', 'senderAddress', 'senderPhone', 'senderEmail'].map((name) => [name, textOf(form, name)]),
          ),
          isPublic: form.get('isPublic') === 'on',
          ...(received === '' ? {} : { receivedAt: `${received}:00+07:00` }),
        }),
      });
      const answer = (await response.json().catch(() => ({}))) as {
        id?: string;
        code?: string;
        errors?: { message?: string }[];
      };
      if (!response.ok || !answer.id || !answer.code) return setProblem(answer.errors?.[0]?.message ?? words.failed);
      setMade({ id: answer.id, code: answer.code });
    } catch {
      setProblem(words.failed);
    } finally {
      setBusy(false);
    }
  };

  if (made)
    return (
      <div className="lt-set">
        <p>
          <output>
            {words.entered}: <strong className="lt-code">{made.code}</strong>
          </output>
        </p>
        <div className="lt-row">
          <a className="lt-act lt-first" href={caseAddress(made.id)}>
            {words.openIt}
          </a>
          <button
            type="button"
            className="lt-act"
            onClick={() => {
              setMade(null);
              setRound(round + 1);
            }}
          >
            {words.another}
          </button>
        </div>
      </div>
    );
  const optional = ` (${words.optional})`;
  const isReport = kind === 'reports';
  return (
    <form key={round} className="lt-form lt-entry-form" onSubmit={(event) => void send(event)}>
      <div className="lt-times">
        <Choose name="kind" label={words.kind} choices={kinds} onChange={setKind} />
        <Choose name="channel" label={words.channel} choices={channels} />
        <Choose name="portal" label={words.portal} choices={portals} />
      </div>
      <Line name="title" label={words.title} required minLength={3} maxLength={300} />
      <label>
        <span>{words.text2}</span>
        <textarea name="text" rows={7} required minLength={3} maxLength={20_000} />
      </label>
      <div className="lt-times">
        <Line
          name="place"
          label={isReport ? words.place : words.place + optional}
          required={isReport}
          maxLength={300}
        />
        <Line name="field" label={words.field + optional} maxLength={300} />
        <label>
          <span>{words.receivedAt}</span>
          <input type="datetime-local" name="receivedAt" aria-describedby={help} />
          <small id={help}>{words.receivedHelp}</small>
        </label>
      </div>
      <fieldset>
        <legend>{words.sender}</legend>
        <p className="lt-help">{words.purpose}</p>
        <div className="lt-times">
          <Line
            name="senderName"
            label={isReport ? words.name + optional : words.name}
            required={!isReport}
            maxLength={300}
          />
          <Line name="senderPhone" type="tel" label={words.phone + optional} maxLength={300} />
          <Line name="senderEmail" type="email" label={words.email + optional} maxLength={200} />
          <Line name="senderAddress" label={words.address + optional} maxLength={300} />
        </div>
        <label className="lt-tick">
          <input type="checkbox" name="isPublic" /> <span>{words.publicHelp}</span>
        </label>
      </fieldset>
      <div role="alert" className="lt-problem">
        {problem}
      </div>
      <div className="lt-row">
        <button type="submit" className="lt-act lt-first" aria-disabled={busy}>
          {busy ? words.working : words.send}
        </button>
      </div>
    </form>
  );
}

function Line({ label, ...input }: { label: string } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label>
      <span>{label}</span>
      <input type="text" autoComplete="off" {...input} />
    </label>
  );
}

function Choose({
  name,
  label,
  choices,
  onChange,
}: {
  name: string;
  label: string;
  choices: Choice[];
  onChange?: (value: string) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} onChange={(event) => onChange?.(event.target.value)}>
        {choices.map(({ id, name: said }) => (
          <option key={id} value={id}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}
