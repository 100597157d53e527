import { seedLegalRules } from '../../src/case-work/seed-legal-rules.ts';
import type { CaseAction } from '../../src/cases/case-kinds.ts';
import type { Case, CaseStep } from '../../src/payload-types.ts';
import { newsroomOf, type Person } from '../newsroom/newsroom-people.ts';
import type { Cms, Reply } from '../open-cms/open-cms.ts';
import type { SmallProvince } from '../open-cms/small-province.ts';

/** Enters cases and moves them over REST, as people would. */
export async function casesOf(cms: Cms, province: SmallProvince) {
  await seedLegalRules(cms.payload);
  const { person } = newsroomOf(cms, province);
  const post = (by: Person, what: string, body: object): Promise<Reply> =>
    cms.rest('POST', `/api/case-work/${what}`, { token: by.token, body });

  const question = {
    kind: 'questions',
    channel: 'counter',
    title: 'Giờ làm việc của bộ phận một cửa',
    text: 'Sáng thứ bảy bộ phận một cửa có làm việc không?',
    senderName: 'Tôn Nữ Thị Hạnh',
    senderPhone: '0905 000 111',
    isPublic: true,
  };
  const report = {
    kind: 'reports',
    channel: 'phone',
    title: 'Đèn đường hỏng',
    text: 'Ba bóng đèn liền nhau không sáng từ tối thứ hai.',
    place: 'Kiệt 42 Chi Lăng',
    isPublic: false,
  };

  /** A case entered now; its id. */
  async function enter(by: Person, more: object = {}): Promise<string> {
    const reply = await post(by, 'enter', { ...question, portal: province.ward, ...more });
    if (reply.status !== 200) throw new Error(reply.text);
    return String(reply.body['id']);
  }
  const read = (id: string): Promise<Case> => cms.payload.findByID({ collection: 'cases', id, depth: 0 });

  /** One move with the case as it stands now. */
  const move = async (by: Person, id: string, action: CaseAction, more: object = {}): Promise<Reply> =>
    post(by, 'move', { id, step: (await read(id)).step, action, ...more });

  /** Moves that must all be made. */
  async function moves(id: string, ...made: [Person, CaseAction, object?][]): Promise<void> {
    for (const [by, action, more] of made) {
      const reply = await move(by, id, action, more);
      if (reply.status !== 200) throw new Error(`${action}: ${reply.text}`);
    }
  }
  const write = async (by: Person, id: string, draft: string): Promise<Reply> =>
    post(by, 'draft', { id, step: (await read(id)).step, draft });

  async function history(id: string): Promise<CaseStep[]> {
    const { docs } = await cms.payload.find({
      collection: 'case-steps',
      where: { case: { equals: id } },
      sort: 'at',
      pagination: false,
      depth: 0,
    });
    return docs;
  }

  return { person, post, question, report, enter, read, move, moves, write, history };
}
