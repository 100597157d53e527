'use client';

import { Button, toast, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { OrdinaryPlan } from './become-ordinary-endpoint.ts';

const words = {
  vi: {
    open: 'Chuyển thành cổng thường…',
    title: 'Chuyển thành cổng thường',
    type: 'Loại cổng mới',
    types: { department: 'Sở, ban, ngành', commune: 'Phường, xã', other: 'Khác', province: 'Tỉnh, thành phố' },
    keep: 'Giữ các quy tắc: nội dung đang thu thập vẫn hiện',
    stays: (plan: OrdinaryPlan) =>
      `Giữ nguyên: tên miền ${plan.hostname}, mọi địa chỉ, ${plan.own} mục của chính cổng (nội dung, trang, trình đơn, chuyên mục).`,
    kept: (plan: OrdinaryPlan) => `${plan.collected} nội dung của các cổng khác vẫn hiện theo ${plan.rules} quy tắc.`,
    goes: (plan: OrdinaryPlan) =>
      `${plan.rules} quy tắc bị bỏ và ${plan.collected} nội dung của các cổng khác thôi hiện ở đây; ở cổng sở hữu không có gì thay đổi.`,
    confirm: 'Chuyển',
    cancel: 'Thôi',
    done: 'Đã chuyển thành cổng thường.',
    failed: 'Không chuyển được. Hãy thử lại.',
    unsaved: 'Những thay đổi chưa lưu trong biểu mẫu sẽ mất.',
  },
  en: {
    open: 'Make it an ordinary portal…',
    title: 'Make it an ordinary portal',
    type: 'Its new type',
    types: { department: 'Department', commune: 'Ward or commune', other: 'Other', province: 'Province' },
    keep: 'Keep the rules: what is collected still shows',
    stays: (plan: OrdinaryPlan) =>
      `Stays: the hostname ${plan.hostname}, every address, ${plan.own} things of its own (content, pages, menu, categories).`,
    kept: (plan: OrdinaryPlan) => `${plan.collected} items of other portals still show by ${plan.rules} rules.`,
    goes: (plan: OrdinaryPlan) =>
      `${plan.rules} rules go, and ${plan.collected} items of other portals no longer show here; nothing changes where they belong.`,
    confirm: 'Do it',
    cancel: 'Leave it',
    done: 'It is an ordinary portal now.',
    failed: 'It could not be done. Try again.',
    unsaved: 'Changes in the form that are not saved are lost.',
  },
};
const types = ['department', 'commune', 'other', 'province'] as const;
type Type = (typeof types)[number];

/** For a virtual portal that got an office of its own: the plan first, then the change. */
export function BecomeOrdinary() {
  const { i18n } = useTranslation();
  const say = words[i18n.language === 'en' ? 'en' : 'vi'];
  const { config } = useConfig();
  const { id, initialData } = useDocumentInfo();
  const shown = useFormFields(([fields]) => fields['type']?.value);
  const [plan, setPlan] = useState<OrdinaryPlan | null>(null);
  const [type, setType] = useState<Type>('department');
  const [keepRules, setKeepRules] = useState(false);
  const [busy, setBusy] = useState(false);
  if (id === undefined || shown !== 'virtual' || initialData?.['type'] !== 'virtual') return null;

  async function ask(confirm: boolean): Promise<void> {
    setBusy(true);
    try {
      const response = await fetch(`${config.serverURL}${config.routes.api}/portals/${id}/become-ordinary`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
        body: JSON.stringify({ type, keepRules, confirm }),
      });
      const answer = (await response.json()) as OrdinaryPlan & { errors?: { message?: string }[] };
      if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? say.failed);
      if (!confirm) return setPlan(answer);
      toast.success(say.done);
      window.location.reload();
    } catch (error) {
      toast.error(error instanceof Error && error.message ? error.message : say.failed);
    } finally {
      setBusy(false);
    }
  }

  if (!plan)
    return (
      <Button buttonStyle="secondary" size="medium" disabled={busy} onClick={() => void ask(false)}>
        {say.open}
      </Button>
    );
  return (
    <section className="lt-preview lt-plan" aria-label={say.title}>
      <h2>{say.title}</h2>
      <label>
        {say.type}{' '}
        <select
          value={type}
          onChange={(event) => setType(types.find((each) => each === event.target.value) ?? 'other')}
        >
          {types.map((each) => (
            <option key={each} value={each}>
              {say.types[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={keepRules} onChange={(event) => setKeepRules(event.target.checked)} />{' '}
        {say.keep}
      </label>
      <p>{say.stays(plan)}</p>
      <p>{keepRules ? say.kept(plan) : say.goes(plan)}</p>
      <p>{say.unsaved}</p>
      <p className="lt-buttons">
        <Button buttonStyle="primary" size="medium" disabled={busy} margin={false} onClick={() => void ask(true)}>
          {say.confirm}
        </Button>
        <Button buttonStyle="secondary" size="medium" disabled={busy} margin={false} onClick={() => setPlan(null)}>
          {say.cancel}
        </Button>
      </p>
    </section>
  );
}
