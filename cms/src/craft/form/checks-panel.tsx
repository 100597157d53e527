'use client';

import { useField, useForm, useFormFields, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';
import type { Finding } from '../../checks/finding.ts';
import { showPassage } from './passages.ts';
import { useItem } from './use-item.ts';

type Shown = Finding & { message: string };

/** “Kiểm tra trước khi đăng”, beside the form: what the checks found, each with the way to its place. */
export function ChecksPanel() {
  const { id, collection, locale, say, ask } = useItem();
  const { getData, getFields } = useForm();
  const modified = useFormModified();
  const startedFrom = useFormFields(([fields]) => fields['startedFrom']?.value) as string | undefined;
  const reason = useField<string>({ path: 'acknowledgeChecks' });
  const [findings, setFindings] = useState<Shown[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const fields = useFormFields(([all]) => all);
  const [checked, setChecked] = useState(fields);
  const box = useId();

  const check = useCallback(async () => {
    setBusy(true);
    const seen = getFields();
    try {
      const { startedFrom: _, acknowledgeChecks: __, ...data } = getData() as Record<string, unknown>;
      const answer = await ask<{ findings: Shown[] }>('/newsroom/checks', {
        collection,
        id: id ?? undefined,
        data,
        locale,
      });
      setFindings(answer.findings);
      setFailed(null);
      setChecked(seen);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : say.failed);
    } finally {
      setBusy(false);
    }
  }, [ask, collection, getData, getFields, id, locale, say.failed]);

  // Once when the form is there, and after each save; in between when asked for.
  useEffect(() => {
    if (id === null) return;
    const timer = setTimeout(() => void check(), 400);
    return () => clearTimeout(timer);
  }, [id, startedFrom, check]);

  const outdated = modified && checked !== fields;
  const errors = findings?.filter(({ severity }) => severity === 'error').length ?? 0;
  return (
    <section className="lt-panel" aria-labelledby={`${box}-title`}>
      <h3 id={`${box}-title`}>{say.checks}</h3>
      <output className="lt-sum">
        {failed ??
          (busy
            ? say.checking
            : findings === null
              ? ''
              : findings.length === 0
                ? say.nothingFound
                : say.found(errors, findings.length - errors))}
        {outdated && !busy && findings !== null && <span> {say.outdated}</span>}
      </output>
      {findings !== null && findings.length > 0 && (
        <ul className="lt-findings">
          {findings.map((finding, at) => (
            <li key={at} data-severity={finding.severity}>
              <span className="lt-badge">{finding.severity === 'error' ? say.error : say.warning}</span>
              {finding.language !== locale && (
                <span className="lt-tag">{finding.language === 'en' ? say.inEnglish : say.inVietnamese}</span>
              )}
              <p>{finding.message}</p>
              {finding.language === locale ? (
                <button
                  type="button"
                  className="lt-link"
                  onClick={() =>
                    void showPassage({
                      field: finding.field,
                      block: finding.block,
                      ...(finding.passage === null ? {} : { quote: finding.passage }),
                    })
                  }
                >
                  {say.goThere}
                </button>
              ) : (
                <p className="lt-hint">{say.switchLanguage}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="lt-act" disabled={busy} onClick={() => void check()}>
        {say.check}
      </button>
      {errors > 0 && (
        <label className="lt-reason" htmlFor={`${box}-reason`}>
          {say.acknowledge}
          <textarea
            id={`${box}-reason`}
            rows={2}
            maxLength={500}
            value={reason.value ?? ''}
            aria-describedby={`${box}-hint`}
            onChange={({ target }) => reason.setValue(target.value)}
          />
          <span id={`${box}-hint`} className="lt-hint">
            {say.acknowledgeHint}
          </span>
        </label>
      )}
    </section>
  );
}
