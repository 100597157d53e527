import type { DeadlineRule } from '../contracts/legal-time.ts';

const local = 'Quy chế tiếp nhận, trả lời của địa phương (cần xác nhận)';

/**
 * The time limits a province starts with. Neither kind has one in a law: they are what places promise, marked as to be confirmed, and changed by an
 * administrator.
 */
export const caseDeadlines: readonly DeadlineRule[] = [
  {
    code: 'HOI-DAP',
    name: { vi: 'Trả lời câu hỏi của công dân', en: 'Answer to a citizen’s question' },
    legalBasis: local,
    validFrom: '2026-01-01',
    validTo: null,
    amount: 10,
    unit: 'WD',
    startEvent: 'received',
    pauseEvents: ['ask-sender'],
    extensions: [
      {
        code: 'PHUC-TAP',
        name: { vi: 'Nội dung phức tạp, nhiều cơ quan', en: 'Complex, several agencies' },
        amount: 5,
        times: 1,
        legalBasis: local,
      },
    ],
    cutOff: '15:00',
    endsOnWorkingDay: true,
    confidence: 'L',
  },
  {
    code: 'PHAN-ANH-HIEN-TRUONG',
    name: { vi: 'Xử lý phản ánh hiện trường', en: 'Handling of a field report' },
    legalBasis: local,
    validFrom: '2026-01-01',
    validTo: null,
    amount: 5,
    unit: 'WD',
    startEvent: 'received',
    pauseEvents: ['ask-sender'],
    extensions: [
      {
        code: 'CAN-THI-CONG',
        name: { vi: 'Phải thi công, sửa chữa', en: 'Building or repair work is needed' },
        amount: 10,
        times: 1,
        legalBasis: local,
      },
    ],
    cutOff: '15:00',
    endsOnWorkingDay: true,
    confidence: 'L',
  },
];
