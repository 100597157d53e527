import { errorMessage, errorMessages, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { Language } from '@lienthong/config/contracts/localized';
import type { PayloadRequest } from 'payload';
import { namePortals } from '../board/list-portals.ts';
import { sayMoment } from '../board/local-time.ts';
import { RetryLetters } from './retry-letters.tsx';

const shown = 20;
const words = {
  vi: {
    title: 'Thư gửi đến chưa vào được hệ thống',
    help: 'Không thư nào bị mất: thư được giữ nguyên, còn niêm phong, và tự được thử lại mười phút một lần.',
    more: 'và các thư khác',
    received: 'nhận lúc',
    unknown: 'Thư không rõ nơi nhận',
    retry: 'Thử lại ngay',
    working: 'Đang thử…',
    failed: 'Không thực hiện được. Hãy thử lại.',
    taken: 'Số thư đã vào được: ',
  },
  en: {
    title: 'Letters that could not be taken in yet',
    help: 'None is lost: each is kept as it came, still sealed, and tried again every ten minutes.',
    more: 'and others',
    received: 'received',
    unknown: 'A letter that names no recipient',
    retry: 'Try again now',
    working: 'Trying…',
    failed: 'It did not work. Try again.',
    taken: 'Letters taken in: ',
  },
};

/** What came for one's agencies and could not become a case, with the reason; nothing where there is none. */
export async function HeldLetters({ req, lang }: { req: PayloadRequest; lang: Language }) {
  const say = words[lang];
  const { docs, totalDocs } = await req.payload.find({
    collection: 'held-envelopes',
    sort: 'createdAt',
    limit: shown,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    select: { portal: true, code: true, receivedAt: true, problem: true, details: true },
  });
  if (totalDocs === 0) return null;
  const portals = await namePortals(req, lang, [...new Set(docs.flatMap(({ portal }) => portal || []))]);
  const named = new Map(portals.map(({ id, name }) => [id, name]));
  return (
    <section className="lt-held" aria-labelledby="held-letters">
      <h2 id="held-letters">
        {say.title} <span className="lt-count">{totalDocs}</span>
      </h2>
      <p>{say.help}</p>
      <ul>
        {docs.map(({ id, portal, code, receivedAt, problem, details }) => (
          <li key={id}>
            <p>{sayProblem(problem, details, lang)}</p>
            <small>
              {[
                code,
                named.get(portal ?? '') ?? say.unknown,
                receivedAt ? `${say.received} ${sayMoment(receivedAt)}` : null,
                problem,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
        {totalDocs > docs.length && <li>{say.more}</li>}
      </ul>
      <RetryLetters words={say} />
    </section>
  );
}

function sayProblem(code: string, details: unknown, lang: Language): string {
  if (!(code in errorMessages)) return code;
  return errorMessage(code as ErrorCode, lang, (details ?? {}) as Record<string, string | number>);
}
