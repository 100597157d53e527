'use client';

import { Button, TextareaInput, toast, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { Difference } from './compare-source.ts';
import { useAnswer, useSend } from './use-answer.ts';

const words = {
  vi: {
    states: {
      proposed: 'Đang chờ cổng nhận trả lời',
      accepted: 'Đã nhận: đang hiện ở cổng nhận',
      refused: 'Đã từ chối',
      retracted: 'Đã rút lại',
      ended: 'Đã thôi đăng',
    } as Record<string, string>,
    withdrawn: 'Nguồn đã gỡ: bài không còn hiện ở cổng nhận.',
    changed: 'Nguồn đã đổi từ khi nhận',
    changedHint: 'Trang đã theo nội dung mới. Tiêu đề, sapo và ảnh riêng của cổng vẫn giữ cho đến khi bạn cập nhật.',
    source: 'Mở nội dung gốc',
    accept: 'Nhận đăng',
    refuse: 'Từ chối',
    retract: 'Rút lại',
    end: 'Thôi đăng',
    seen: 'Đã xem, giữ cách hiện của cổng',
    adopt: 'Cập nhật theo nguồn',
    reason: 'Lý do từ chối (bắt buộc)',
    confirmRefuse: 'Gửi từ chối',
    cancel: 'Thôi',
    fields: {
      title: 'Tiêu đề',
      lead: 'Sapo',
      image: 'Ảnh',
      body: 'Nội dung',
      number: 'Số/ký hiệu',
      issuedOn: 'Ngày ban hành',
      effectiveOn: 'Ngày hiệu lực',
      expiresOn: 'Ngày hết hiệu lực',
      validity: 'Hiệu lực',
      startsAt: 'Bắt đầu',
      endsAt: 'Kết thúc',
      place: 'Địa điểm',
    } as Record<string, string>,
    languages: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  },
  en: {
    states: {
      proposed: 'Waiting for the receiving portal’s answer',
      accepted: 'Accepted: shows on the receiving portal',
      refused: 'Refused',
      retracted: 'Retracted',
      ended: 'Ended',
    } as Record<string, string>,
    withdrawn: 'The source was withdrawn: it no longer shows on the receiving portal.',
    changed: 'The source changed since it was accepted',
    changedHint: 'The page follows. The portal’s own title, lead and picture stay until you bring them up to date.',
    source: 'Open the source',
    accept: 'Accept',
    refuse: 'Refuse',
    retract: 'Retract',
    end: 'Stop showing it',
    seen: 'Seen, keep our own words',
    adopt: 'Follow the source',
    reason: 'Reason for refusing (required)',
    confirmRefuse: 'Send the refusal',
    cancel: 'Cancel',
    fields: {
      title: 'Title',
      lead: 'Lead',
      image: 'Picture',
      body: 'Text',
      number: 'Number',
      issuedOn: 'Issued on',
      effectiveOn: 'In force from',
      expiresOn: 'In force until',
      validity: 'Validity',
      startsAt: 'Starts',
      endsAt: 'Ends',
      place: 'Place',
    } as Record<string, string>,
    languages: { vi: 'Vietnamese', en: 'English' },
  },
};

type Step = 'accept' | 'refuse' | 'retract' | 'end' | 'seen' | 'adopt';
type Steps = {
  state: string;
  source: 'same' | 'changed' | 'withdrawn';
  steps: Step[];
  item: { collection: string; id: string } | null;
  title: string;
  differences: Difference[];
};
const states: Partial<Record<Step, string>> = {
  accept: 'accepted',
  refuse: 'refused',
  retract: 'retracted',
  end: 'ended',
};

/** What was filled in before pressing “Nhận đăng” goes along with it. */
const ownWords = ({ title, lead, image }: Record<string, unknown>) => ({
  title: title ?? null,
  lead: lead ?? null,
  image: image ?? null,
});

/** At the head of a proposal: where it stands, how its source differs from what was accepted, and the steps this account may take. */
export function ProposalSteps() {
  const { i18n } = useTranslation();
  const say = words[i18n.language === 'en' ? 'en' : 'vi'];
  const { id } = useDocumentInfo();
  const locale = useLocale();
  const { getData, setModified } = useForm();
  const send = useSend();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const { answer } = useAnswer<Steps>(id ? `/proposals/${id}/steps` : null, 10_000);
  if (!id || !answer) return null;
  const { state, source, steps, item, differences } = answer;

  const take = async (step: Step) => {
    setBusy(true);
    try {
      if (step === 'seen' || step === 'adopt') await send('POST', `/proposals/${id}/seen`, { adopt: step === 'adopt' });
      else
        await send('PATCH', `/proposals/${id}?locale=${locale.code}`, {
          state: states[step],
          ...(step === 'refuse' ? { refusalReason: reason } : {}),
          ...(step === 'accept' ? ownWords(getData()) : {}),
        });
      // The form still holds the state from before; saved as it is, it would ask for a step back.
      setModified(false);
      window.location.reload();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const button = (step: Step, style: 'primary' | 'secondary' | 'error' = 'secondary') =>
    steps.includes(step) && (
      <Button
        key={step}
        buttonStyle={style}
        size="medium"
        margin={false}
        disabled={busy}
        onClick={() => (step === 'refuse' ? setRefusing(true) : void take(step))}
      >
        {say[step]}
      </Button>
    );
  return (
    <section className={`lt-steps lt-steps-${source === 'changed' ? 'changed' : state}`} aria-label={say.states[state]}>
      <header>
        <h2>{say.states[state]}</h2>
        {item && <a href={`/admin/collections/${item.collection}/${item.id}`}>{say.source}</a>}
      </header>
      {source === 'withdrawn' && state === 'accepted' && <p className="lt-warn">{say.withdrawn}</p>}
      {source === 'changed' && differences.length > 0 && (
        <div className="lt-differences">
          <h3>{say.changed}</h3>
          <p>{say.changedHint}</p>
          <dl>
            {differences.map((one) => (
              <div key={`${one.field}:${one.lang}`}>
                <dt>
                  {say.fields[one.field] ?? one.field}
                  {one.lang === 'en' ? ` (${say.languages.en})` : ''}
                </dt>
                <dd lang={one.lang ?? undefined}>
                  {one.parts.map(({ text, change }, at) =>
                    change === 'same' ? (
                      <span key={at}>{text}</span>
                    ) : change === 'added' ? (
                      <ins key={at}>{text}</ins>
                    ) : (
                      <del key={at}>{text}</del>
                    ),
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {refusing ? (
        <div className="lt-refuse">
          <TextareaInput
            path="lt-refusal"
            label={say.reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <div className="lt-choices">
            <Button
              buttonStyle="error"
              margin={false}
              disabled={busy || reason.trim() === ''}
              onClick={() => void take('refuse')}
            >
              {say.confirmRefuse}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setRefusing(false)}>
              {say.cancel}
            </Button>
          </div>
        </div>
      ) : (
        steps.length > 0 && (
          <div className="lt-choices">
            {button('accept', 'primary')}
            {button('refuse')}
            {button('adopt', 'primary')}
            {button('seen')}
            {button('end')}
            {button('retract')}
          </div>
        )
      )}
    </section>
  );
}
