'use client';

import { useConfig, useForm, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { localDay, sayDay } from '../board/local-time.ts';

const words = {
  vi: {
    title: 'Thử: đến lúc này thì hạn là bao giờ?',
    when: 'Đến lúc (giờ Việt Nam)',
    count: 'Tính hạn',
    due: 'Hết hạn: hết ngày',
    dueAt: 'Hết hạn lúc',
    unknown: 'Chưa có lịch ngày nghỉ của cả các năm này: chỉ tính theo tuần làm việc thường.',
    failed: 'Không tính được. Hãy điền đủ thời hạn, đơn vị và ngày đến.',
  },
  en: {
    title: 'Try it: when would something be due?',
    when: 'Came at (time in Việt Nam)',
    count: 'Count',
    due: 'Due: end of',
    dueAt: 'Due at',
    unknown: 'Not all of these years have their calendar yet: only the ordinary week was counted.',
    failed: 'It cannot be counted. Fill in amount, unit and the day it came.',
  },
};

/** When something that came then would be due by the rule as it stands in the form; nothing needs to be saved. */
export function TryDeadline() {
  const { i18n } = useTranslation();
  const lang = i18n.language === 'en' ? 'en' : 'vi';
  const say = words[lang];
  const { config } = useConfig();
  const { getData } = useForm();
  const id = useId();
  const [when, setWhen] = useState('');
  const [answer, setAnswer] = useState('');

  const count = async () => {
    const { amount, unit, cutOff, endsOnWorkingDay } = getData();
    try {
      const response = await fetch(`${config.routes.api}/case-work/try`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          rule: { amount, unit, cutOff: cutOff || null, endsOnWorkingDay: endsOnWorkingDay === true },
          receivedAt: `${when}:00+07:00`,
        }),
      });
      if (!response.ok) return setAnswer(say.failed);
      const { dueAt, calendarKnown } = (await response.json()) as { dueAt: string; calendarKnown: boolean };
      const day = sayDay(localDay(dueAt));
      const time = new Date(Date.parse(dueAt) + 7 * 3_600_000).toISOString().slice(11, 16);
      setAnswer(
        `${unit === 'H' ? `${say.dueAt} ${time}, ` : `${say.due} `}${day}. ${calendarKnown ? '' : say.unknown}`,
      );
    } catch {
      setAnswer(say.failed);
    }
  };

  return (
    <fieldset className="lt-try">
      <legend>{say.title}</legend>
      <label htmlFor={id}>{say.when}</label>
      <input id={id} type="datetime-local" value={when} onChange={(event) => setWhen(event.target.value)} />
      <button type="button" className="lt-step" onClick={() => void count()}>
        {say.count}
      </button>
      <output htmlFor={id}>{answer}</output>
    </fieldset>
  );
}
