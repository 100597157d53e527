import type { ReceiptAnswer } from '@lienthong/config/contracts/receipt';

type Words = {
  title: string;
  links: string;
  failed(count: number): string;
  say(answer: ReceiptAnswer): string;
};
type Live = Extract<ReceiptAnswer, { state: 'live' }>;

/** Beyond this it is no longer the time somebody waited: everything was published anew since. */
const longestWait = 300;
const number = (value: number, language: string) =>
  value.toLocaleString(language, { maximumFractionDigits: value < 10 ? 1 : 0 });
/** `3/11/2026, 09:00`, in Việt Nam. */
const moment = (instant: string, language: string) =>
  new Date(instant).toLocaleString(language, { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' });

const vi: Words = {
  title: 'Trên cổng',
  links: 'Mở các trang',
  failed: (count) => `${count} trang chưa dựng được và còn giữ bản cũ. Hãy báo bộ phận kỹ thuật.`,
  say: (answer) => {
    switch (answer.state) {
      case 'none':
        return 'Chưa lên mạng.';
      case 'waiting':
        return 'Đang đưa lên mạng…';
      case 'failed':
        return `Chưa đăng được: ${answer.reason}`;
      case 'elsewhere':
        return 'Đã chuyển đi xuất bản. Các trang được dựng trên máy khác, nên ở đây không biết số trang.';
      case 'forgotten':
        return 'Đang trên mạng; lần đăng đã lâu nên không còn biên nhận.';
      case 'live':
        return liveVi(answer);
    }
  },
};
function liveVi({ receipt: { pages, portals, first, last, finished }, gone, seconds }: Live): string {
  const what = `${number(pages, 'vi')} trang trên ${number(portals, 'vi')} cổng`;
  if (seconds > longestWait) return `${gone ? 'Đã gỡ' : what}, lần dựng gần nhất ${moment(finished, 'vi')}.`;
  const others = last > first ? `, cùng với ${number(last - first, 'vi')} thay đổi khác` : '';
  return gone
    ? `Đã gỡ khỏi mạng sau ${number(seconds, 'vi')} giây: ${what} được dựng lại${others}.`
    : `${what}, lên mạng sau ${number(seconds, 'vi')} giây${others}.`;
}

const en: Words = {
  title: 'On the portals',
  links: 'Open the pages',
  failed: (count) => `${count} pages could not be made and keep their former version. Tell those who run the system.`,
  say: (answer) => {
    switch (answer.state) {
      case 'none':
        return 'Not live yet.';
      case 'waiting':
        return 'Going live…';
      case 'failed':
        return `It could not be published: ${answer.reason}`;
      case 'elsewhere':
        return 'Handed on for publication. The pages are made on another machine, so their number is not known here.';
      case 'forgotten':
        return 'Live; it was published so long ago that there is no receipt any more.';
      case 'live':
        return liveEn(answer);
    }
  },
};
function liveEn({ receipt: { pages, portals, first, last, finished }, gone, seconds }: Live): string {
  const what = `${number(pages, 'en')} pages on ${number(portals, 'en')} portals`;
  if (seconds > longestWait) return `${gone ? 'Taken down' : what}, last made ${moment(finished, 'en-GB')}.`;
  const others = last > first ? `, together with ${number(last - first, 'en')} other changes` : '';
  return gone
    ? `Taken down after ${number(seconds, 'en')} seconds: ${what} were made again${others}.`
    : `${what}, live after ${number(seconds, 'en')} seconds${others}.`;
}

/** What the receipt of a publication says. */
export const receiptWords = { vi, en };
