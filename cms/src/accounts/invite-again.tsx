'use client';
import { Button, toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';

const words = {
  vi: { again: 'Gửi lại lời mời', sent: 'Đã gửi lời mời.', failed: 'Không gửi được lời mời.' },
  en: {
    again: 'Send the invitation again',
    sent: 'The invitation was sent.',
    failed: 'The invitation could not be sent.',
  },
};

/** On the page of an account that waits for its person: the invitation once more. */
export function InviteAgain() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const invitation = useFormFields(([fields]) => fields['invitation']?.value);
  const [sending, setSending] = useState(false);
  const say = i18n.language === 'en' ? words.en : words.vi;
  if (id === undefined || invitation !== 'waiting') return null;

  async function send() {
    setSending(true);
    try {
      const response = await fetch(`/api/users/${id}/invite`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'accept-language': i18n.language },
      });
      const answer = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] };
      if (response.ok) toast.success(say.sent);
      else toast.error(answer.errors?.[0]?.message ?? say.failed);
    } catch {
      toast.error(say.failed);
    } finally {
      setSending(false);
    }
  }
  return (
    <Button buttonStyle="secondary" size="medium" disabled={sending} onClick={() => void send()}>
      {say.again}
    </Button>
  );
}
