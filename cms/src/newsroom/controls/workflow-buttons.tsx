'use client';

import { Button, Popup, PopupList, toast, useForm, useFormFields, useFormModified, useLocale } from '@payloadcms/ui';
import { useState } from 'react';
import { actionNames } from '../../workflow/action-names.ts';
import type { NewsroomAction } from '../../workflow/transitions.ts';
import { StepDialog, type Asked } from './step-dialog.tsx';
import { useStanding } from './use-standing.ts';
import { words } from './words.ts';

/** What moves an item on, the furthest first; the rest stands in the menu. */
const forward: readonly NewsroomAction[] = ['approve', 'forward', 'take', 'present', 'submit', 'reopen'];

type Refused = { errors?: { message?: string }[] };

/** What one may do with the item now, in place of Payload's “publish”: the next step as a button, the others in its menu. */
export function WorkflowButtons() {
  const { standing, id, collection, api, language } = useStanding();
  const say = words[language];
  const { code: locale } = useLocale();
  const { submit } = useForm();
  const modified = useFormModified();
  const acknowledged = useFormFields(([fields]) => fields['acknowledgeChecks']?.value);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<{ action: NewsroomAction; wantsReason: boolean } | null>(null);
  if (!standing || !id || !collection || standing.actions.length === 0) return null;

  const first = forward.map((name) => standing.actions.find(({ action }) => action === name)).find(Boolean);
  const others = standing.actions.filter((one) => one !== first);

  /** What was typed is saved first: a step is about what stands in the form. */
  async function saveFirst(): Promise<string | null> {
    if (!modified) return standing?.updatedAt ?? null;
    const query = new URLSearchParams({ locale, depth: '0', 'fallback-locale': 'null', draft: 'true' });
    const saved = await submit({
      action: `${api}/${collection}/${id}?${query}`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
    if (!saved || !saved.res.ok) throw new Error(say.unsaved);
    const newest = (await (
      await fetch(`${api}/newsroom/item?${new URLSearchParams({ collection: String(collection), id: String(id) })}`)
    ).json()) as {
      updatedAt: string;
    };
    return newest.updatedAt;
  }

  async function send(action: NewsroomAction, asked: Asked): Promise<void> {
    setAsking(null);
    setBusy(true);
    try {
      const updatedAt = await saveFirst();
      const response = await fetch(`${api}/newsroom/transition?${new URLSearchParams({ locale })}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          collection,
          id,
          action,
          ...asked,
          updatedAt,
          acknowledgeChecks: acknowledged || undefined,
        }),
      });
      if (!response.ok) throw new Error(((await response.json()) as Refused).errors?.[0]?.message ?? say.failed);
      window.location.reload();
    } catch (error) {
      toast.error(error instanceof Error && error.message ? error.message : say.failed);
      setBusy(false);
    }
  }

  const choose = (one: { action: NewsroomAction; wantsReason: boolean }) => {
    if (one.wantsReason || one.action === 'approve' || one.action === 'reschedule') setAsking(one);
    else void send(one.action, {});
  };
  const menu = ({ close }: { close: () => void }) => (
    <PopupList.ButtonGroup>
      {others.map((one) => (
        <PopupList.Button
          key={one.action}
          id={`newsroom-${one.action}`}
          onClick={() => {
            close();
            choose(one);
          }}
        >
          {actionNames[one.action][language]}
        </PopupList.Button>
      ))}
    </PopupList.ButtonGroup>
  );

  return (
    <>
      {first ? (
        <Button
          id={`newsroom-${first.action}`}
          type="button"
          size="medium"
          margin={false}
          disabled={busy}
          enableSubMenu={others.length > 0}
          {...(others.length > 0 ? { SubMenuPopupContent: menu } : {})}
          onClick={() => choose(first)}
        >
          {busy ? say.busy : actionNames[first.action][language]}
        </Button>
      ) : (
        <Popup
          className="lt-actions"
          button={busy ? say.busy : say.more}
          buttonType="default"
          horizontalAlign="right"
          size="medium"
          disabled={busy}
          render={menu}
        />
      )}
      {asking && (
        <StepDialog
          {...asking}
          standing={standing}
          language={language}
          onSend={(asked) => void send(asking.action, asked)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

/** In place of Payload's “unpublish”: what is live is withdrawn with a reason. */
export function Nothing() {
  return null;
}
