import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { PayloadRequest } from 'payload';
import { alreadyQueued, queueLetter } from '../letters/queue-letter.ts';

/** Milliseconds a link to set a forgotten password is valid. */
export const linkValidFor = 60 * 60 * 1000;

export const passwordSubject = (): string => 'Đặt lại mật khẩu liên thông · Set a new password';

/** Where a password is set with a token. */
export const passwordUrl = (token: string): string =>
  `${parseEnvironment(process.env).cmsUrl}/admin/reset/${encodeURIComponent(token)}`;

/** The letter that leads to a new password, in both languages: the account's language is not known before it logs in. */
function passwordLetter(token: string): string {
  const url = passwordUrl(token);
  return `<p>Có yêu cầu đặt lại mật khẩu cho tài khoản của bạn ở liên thông. Liên kết dưới đây dùng được một lần, trong một giờ. Nếu bạn không yêu cầu, xin bỏ qua thư này: mật khẩu không thay đổi.</p>
<p lang="en">You or somebody else asked to set a new password for your account. The link below works once, for one hour. If it was not you, ignore this letter: your password stays as it is.</p>
<p><a href="${url}">${url}</a></p>`;
}

/** Payload asks for the text within its transaction and then sends: the letter is queued here, where the transaction is known. */
export async function queuePasswordLetter({
  req,
  token = '',
  user,
}: { req?: PayloadRequest; token?: string; user?: { email?: string } } = {}): Promise<string> {
  if (req && user?.email)
    await queueLetter(req, { to: user.email, subject: passwordSubject(), html: passwordLetter(token) });
  return alreadyQueued;
}
