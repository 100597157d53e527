'use client';
import { Button, toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

const words = {
  vi: {
    note: 'Người này sẽ nhận thư mời để tự đặt mật khẩu. Lời mời có hiệu lực bảy ngày.',
    again: 'Gửi lại lời mời',
    sent: 'Đã gửi lời mời.',
    failed: 'Không gửi được lời mời.',
  },
  en: {
    note: 'This person gets a letter to set their own password. The invitation is valid for seven days.',
    again: 'Send the invitation again',
    sent: 'The invitation was sent.',
    failed: 'The invitation could not be sent.',
  },
};
/** Payload's form insists on a password for a new account; the server takes none from it (`inviteWithoutPassword`). */
const neverTaken = 'set-by-the-person-invited';

/** On a new account: what will happen. On one that waits for its person: the invitation once more. */
export function InviteAgain() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const invitation = useFormFields(([fields]) => fields['invitation']?.value);
  // Typing the address comes after Payload has laid out the form: what is set before is replaced by its first state.
  const email = useFormFields(([fields]) => fields['email']?.value);
  const password = useFormFields(([fields]) => fields['password']?.value);
  const confirmed = useFormFields(([fields]) => fields['confirm-password']?.value);
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields);
  const [sending, setSending] = useState(false);
  const say = i18n.language === 'en' ? words.en : words.vi;
  const isNew = id === undefined;

  useEffect(() => {
    if (!isNew || (password === neverTaken && confirmed === neverTaken)) return;
    for (const path of ['password', 'confirm-password'])
      dispatch({ type: 'UPDATE', path, value: neverTaken, valid: true });
  }, [isNew, email, password, confirmed, dispatch]);

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
  if (isNew) return <p>{say.note}</p>;
  if (invitation !== 'waiting') return null;
  return (
    <Button buttonStyle="secondary" size="medium" disabled={sending} onClick={() => void send()}>
      {say.again}
    </Button>
  );
}
