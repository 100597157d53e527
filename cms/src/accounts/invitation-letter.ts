import { escapeHtml as escape } from '../letters/escape-html.ts';
import { passwordUrl } from './password-letter.ts';

export const invitationSubject = (): string => 'Mời bạn vào liên thông · You are invited to liên thông';

type Invitation = { name: string; inviter: string | null; portals: string[]; token: string; days: number };

/** The letter to somebody new, in both languages. Names come from people: they are escaped. */
export function invitationLetter({ name, inviter, portals, token, days }: Invitation): string {
  const url = passwordUrl(token);
  const who = inviter === null ? null : escape(inviter);
  const where = escape(portals.join(', '));
  return `<p>Kính gửi ${escape(name)},</p>
<p>${who === null ? 'Bạn' : `${who} đã mời bạn`} ${who === null ? 'được mời ' : ''}tham gia liên thông${where === '' ? '' : ` tại: ${where}`}. Hãy mở liên kết dưới đây để đặt mật khẩu. Liên kết dùng được một lần, trong ${days} ngày. Nếu thư này đến nhầm, xin bỏ qua.</p>
<p lang="en">${who === null ? 'You are invited' : `${who} invites you`} to liên thông${where === '' ? '' : ` (${where})`}. Open the link below to set your password. It works once, for ${days} days. If this letter is not for you, ignore it.</p>
<p><a href="${url}">${url}</a></p>`;
}
