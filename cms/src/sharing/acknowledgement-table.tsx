'use client';

import { Button, ConfirmationModal, toast, useConfig, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { FollowUp, UnitRow } from './follow-up.ts';
import { useAnswer, useSend } from './use-answer.ts';

const words = {
  vi: {
    title: 'Đơn vị xác nhận',
    mine: 'Xác nhận của đơn vị bạn',
    none: 'Chưa có đơn vị nào trong nơi nhận.',
    notAsked: 'Thông báo này không yêu cầu xác nhận.',
    saveFirst: 'Sau khi đưa xuống, ở đây cho biết đơn vị nào đã xác nhận.',
    of: (done: number, all: number) => `${done} trên ${all} đơn vị đã xác nhận`,
    states: { done: 'Đã xác nhận', late: 'Xác nhận muộn', waiting: 'Chưa xác nhận', overdue: 'Quá hạn' },
    unit: 'Đơn vị',
    state: 'Tình trạng',
    by: 'Người xác nhận',
    at: 'Lúc',
    remark: 'Ý kiến',
    csv: 'Tải bảng (CSV)',
    remind: 'Nhắc đơn vị chưa xác nhận',
    remindAsk: (count: number) => `Gửi thư nhắc đến ${count} đơn vị chưa xác nhận? Mỗi ngày chỉ nhắc được một lần.`,
    reminded: (count: number) => `Đã gửi ${count} thư nhắc.`,
    last: 'Nhắc gần nhất:',
    acknowledge: 'Xác nhận đã tiếp nhận',
    remarkHint: 'Ý kiến (không bắt buộc)',
    thanks: 'Đã ghi nhận xác nhận của đơn vị.',
    due: 'Hạn:',
    all: 'Tất cả',
    cancel: 'Thôi',
  },
  en: {
    title: 'Acknowledgements',
    mine: 'Your unit’s acknowledgement',
    none: 'No unit is among the recipients yet.',
    notAsked: 'This notice asks for no acknowledgement.',
    saveFirst: 'Once it is handed down, this says which units have acknowledged.',
    of: (done: number, all: number) => `${done} of ${all} units have acknowledged`,
    states: { done: 'Acknowledged', late: 'Acknowledged late', waiting: 'Waiting', overdue: 'Overdue' },
    unit: 'Unit',
    state: 'State',
    by: 'Acknowledged by',
    at: 'At',
    remark: 'Remark',
    csv: 'Download the table (CSV)',
    remind: 'Remind those who have not',
    remindAsk: (count: number) => `Write to the ${count} units that have not acknowledged? It can be done once a day.`,
    reminded: (count: number) => `${count} letters are on their way.`,
    last: 'Last reminder:',
    acknowledge: 'Acknowledge',
    remarkHint: 'Remark (optional)',
    thanks: 'The unit’s acknowledgement was noted.',
    due: 'Due:',
    all: 'All',
    cancel: 'Cancel',
  },
};
type Words = (typeof words)['vi'];
const filters = ['all', 'overdue', 'waiting', 'late', 'done'] as const;

/** On a notice: which units have taken note, live; the sender reminds and takes the table along, a unit acknowledges. */
export function AcknowledgementTable({ reader }: { reader: 'sender' | 'unit' }) {
  const { i18n } = useTranslation();
  const say = words[i18n.language === 'en' ? 'en' : 'vi'];
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const { openModal } = useModal();
  const send = useSend();
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const path = `/distributions/${id}/acknowledgements`;
  const { answer, again } = useAnswer<FollowUp>(id ? path : null, 5000);
  if (answer ? answer.sender !== (reader === 'sender') : reader === 'unit') return null;
  if (!answer || answer.phase === 'draft' || answer.phase === 'waiting')
    return <p className="lt-follow lt-quiet">{say.saveFirst}</p>;
  if (!answer.asked && answer.counts.done + answer.counts.late === 0)
    return <p className="lt-follow lt-quiet">{say.notAsked}</p>;

  const { counts, rows } = answer;
  const done = counts.done + counts.late;
  const shown = rows.filter(({ state }) => filter === 'all' || state === filter);
  const modal = `lt-remind-${id}`;
  const remind = async () => {
    try {
      const { letters } = (await send('POST', `/distributions/${id}/remind`)) as { letters: number };
      toast.success(say.reminded(letters));
      await again();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="lt-follow" aria-label={say.title}>
      <header>
        <h2>{answer.sender ? say.title : say.mine}</h2>
        <p>
          <strong>{say.of(done, counts.all)}</strong>
          {answer.dueAt && ` · ${say.due} ${moment(answer.dueAt)}`}
          {answer.remindedAt && ` · ${say.last} ${moment(answer.remindedAt)}`}
        </p>
        <progress value={done} max={Math.max(counts.all, 1)} aria-label={say.of(done, counts.all)} />
      </header>
      {answer.sender && (
        <div className="lt-choices">
          {answer.mayRemind && (
            <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modal)}>
              {say.remind}
            </Button>
          )}
          <a className="lt-act" href={`${config.routes.api}${path}?format=csv`}>
            {say.csv}
          </a>
          <ConfirmationModal
            modalSlug={modal}
            heading={say.remind}
            body={say.remindAsk(counts.waiting + counts.overdue)}
            onConfirm={remind}
          />
        </div>
      )}
      {answer.sender && (
        <div className="lt-filters">
          {filters.map((one) => (
            <button key={one} type="button" aria-pressed={filter === one} onClick={() => setFilter(one)}>
              {one === 'all' ? say.all : say.states[one]} <b>{counts[one]}</b>
            </button>
          ))}
        </div>
      )}
      {rows.length === 0 ? <p>{say.none}</p> : <Table rows={shown} say={say} notice={String(id)} onDone={again} />}
    </section>
  );
}

function Table({
  rows,
  say,
  notice,
  onDone,
}: {
  rows: UnitRow[];
  say: Words;
  notice: string;
  onDone(): Promise<void>;
}) {
  return (
    <table>
      <thead>
        <tr>
          {[say.unit, say.state, say.by, say.at, say.remark].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.portal}>
            <th scope="row">{row.name}</th>
            <td data-head={say.state}>
              <span className={`lt-state lt-state-${row.state}`}>{say.states[row.state]}</span>
            </td>
            {row.mayAcknowledge ? (
              <td colSpan={3}>
                <Acknowledge notice={notice} row={row} say={say} onDone={onDone} />
              </td>
            ) : (
              <>
                <td data-head={say.by}>{row.by || '–'}</td>
                <td data-head={say.at}>{row.at ? moment(row.at) : '–'}</td>
                <td data-head={say.remark}>{row.remark || '–'}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Acknowledge({
  notice,
  row,
  say,
  onDone,
}: {
  notice: string;
  row: UnitRow;
  say: Words;
  onDone(): Promise<void>;
}) {
  const send = useSend();
  const [remark, setRemark] = useState('');
  const [busy, setBusy] = useState(false);
  const acknowledge = async () => {
    setBusy(true);
    try {
      await send('POST', '/acknowledgements', { distribution: notice, portal: row.portal, remark });
      toast.success(say.thanks);
      await onDone();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <span className="lt-acknowledge">
      <input
        type="text"
        maxLength={1000}
        value={remark}
        placeholder={say.remarkHint}
        aria-label={`${say.remarkHint}: ${row.name}`}
        onChange={(event) => setRemark(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <Button buttonStyle="primary" size="small" margin={false} disabled={busy} onClick={() => void acknowledge()}>
        {say.acknowledge}
      </Button>
    </span>
  );
}

/** `25/11/2026 14:30` in Việt Nam. */
function moment(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3600_000).toISOString();
  return `${local.slice(0, 10).split('-').reverse().join('/')} ${local.slice(11, 16)}`;
}
