'use client';

import { Button, toast, useConfig, useField, useForm, useFormFields, useLocale, useTranslation } from '@payloadcms/ui';
import { useRef, useState, type ChangeEvent } from 'react';
import { idOf } from '../collections/read-related-id.ts';

const words = {
  vi: {
    label: 'Nhập từ Word',
    busy: 'Đang nhập…',
    title: 'Đưa nội dung một tệp .docx vào ô soạn thảo; chưa lưu cho đến khi bạn lưu.',
    portal: 'Hãy chọn cổng sở hữu trước, rồi nhập từ Word.',
    replace: 'Nội dung đang có trong ô soạn thảo sẽ được thay bằng nội dung của tệp Word. Tiếp tục?',
    done: (pictures: number) => `Đã nhập nội dung${pictures > 0 ? ` và ${pictures} ảnh` : ''}. Hãy xem lại rồi lưu.`,
    left: (left: number) => `${left} hình trong tệp không dùng được trên cổng và đã bị bỏ.`,
    failed: 'Không nhập được tệp này. Hãy thử lại.',
  },
  en: {
    label: 'Import from Word',
    busy: 'Importing…',
    title: 'Puts the content of a .docx file into the editor; not saved until you save.',
    portal: 'Choose the owning portal first, then import from Word.',
    replace: 'What is in the editor will be replaced by the content of the Word file. Go on?',
    done: (pictures: number) =>
      `The content${pictures > 0 ? ` and ${pictures} pictures` : ''} came in. Check it, then save.`,
    left: (left: number) => `${left} pictures of the file cannot be used on a portal and were left out.`,
    failed: 'This file could not be imported. Try again.',
  },
};
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Answer = { value?: unknown; pictures?: number; left?: number; errors?: { message?: string }[] };

/** Fills the text of an article or document from a Word file. Like anything typed, it is kept when the form is saved. */
export function ImportWordButton() {
  const { i18n } = useTranslation();
  const say = words[i18n.language === 'en' ? 'en' : 'vi'];
  const { config } = useConfig();
  const locale = useLocale();
  const { dispatchFields, setModified } = useForm();
  const { value: body, disabled } = useField<{ root?: { children?: { children?: unknown[] }[] } }>({ path: 'body' });
  const portal = useFormFields(([fields]) => fields['portal']?.value);
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);

  const choose = () => {
    if (!idOf(portal)) return void toast.error(say.portal);
    const filled = body?.root?.children?.some((block) => (block.children?.length ?? 1) > 0) ?? false;
    if (!filled || window.confirm(say.replace)) input.current?.click();
  };

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    const owner = idOf(portal);
    if (!file || !owner) return;
    setBusy(true);
    try {
      const form = new FormData();
      form.set('file', file);
      form.set('_payload', JSON.stringify({ portal: owner }));
      const url = `${config.serverURL}${config.routes.api}/import-word?locale=${locale.code}`;
      const response = await fetch(url, { method: 'POST', body: form, credentials: 'include' });
      const { value, pictures = 0, left = 0, errors } = (await response.json()) as Answer;
      if (!response.ok || !value) throw new Error(errors?.[0]?.message ?? say.failed);
      // The editor shows a value set from outside when its initial value changes too.
      dispatchFields({ type: 'UPDATE', path: 'body', value, initialValue: value, valid: true });
      setModified(true);
      toast.success(say.done(pictures));
      if (left > 0) toast.warning(say.left(left));
    } catch (error) {
      toast.error(error instanceof Error && error.message ? error.message : say.failed);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <input
        ref={input}
        type="file"
        accept={`.docx,${docx}`}
        hidden
        aria-label={say.label}
        onChange={(event) => void take(event)}
      />
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={busy || disabled === true}
        tooltip={say.title}
        onClick={choose}
      >
        {busy ? say.busy : say.label}
      </Button>
    </>
  );
}
