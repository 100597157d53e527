import type { Language } from '@lienthong/config/contracts/localized';

/** Texts that examples share: as officials write them, too long on purpose, and with what breaks markup. */
export const longTitle = {
  vi: 'Thông báo về việc niêm yết công khai phương án bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất để thực hiện dự án chỉnh trang, nâng cấp tuyến đường dọc bờ nam sông Hương đoạn từ cầu Trường Tiền đến chùa Thiên Mụ',
  en: 'Notice on the public posting of the compensation, support and resettlement plan for land recovered by the State to upgrade the road along the south bank of the Perfume River from Trường Tiền bridge to Thiên Mụ pagoda',
};
/** Signs that must be shown as they are. */
export const signs = "Hồ sơ & “phí” <5% 'đất'";
/** A name without a blank where a line could break. */
export const unbroken = 'quyhoachsudungdatvakehoachsudungdatcapphuongnam2026-phuluc-bando.pdf';

const sentences = {
  vi: [
    'Người dân nộp hồ sơ tại bộ phận một cửa hoặc qua mạng; nhân viên kiểm tra và đưa giấy hẹn ngay khi nhận.',
    'Hồ sơ thiếu được báo một lần, đầy đủ, bằng văn bản, để không ai phải đi lại nhiều lần.',
    'Kết quả trả tại nơi nộp, qua bưu điện hoặc qua mạng, tùy người nộp chọn.',
  ],
  en: [
    'Residents hand in their papers at the one-stop counter or online; staff check them and give a receipt with a date at once.',
    'What is missing is said once, in full and in writing, so that nobody has to come several times.',
    'The result is given where the papers were handed in, by post or online, as the applicant chooses.',
  ],
};

/** Some paragraphs of plain text as HTML. */
export const paragraphs = (lang: Language, count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>${sentences[lang][at % 3]}</p>`).join('');
