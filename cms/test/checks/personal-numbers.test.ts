import { expect, test } from 'vitest';
import { findPersonalNumbers } from '../../src/checks/find-personal-numbers.ts';

const codesOf = (text: string) => findPersonalNumbers(text, 2026).map(({ code }) => code);

test.each([
  ['LT-CHECK-050', 'Ông Trần Văn A, CCCD 046090123456, cư trú tại tổ 5'],
  ['LT-CHECK-050', 'số định danh 046 090 123 456.'],
  ['LT-CHECK-050', 'căn cước 046.190.012.345 cấp ngày 12/3/2021'],
  ['LT-CHECK-050', 'Căn cước công dân: 0461 9001 2345'],
  ['LT-CHECK-050', 'số 001 3 05 012345 (sinh năm 2005)'],
  ['LT-CHECK-050', 'bà H. (046305000123), anh T.'],
  ['LT-CHECK-051', 'CMND số 191234567 do Công an tỉnh cấp'],
  ['LT-CHECK-051', 'chứng minh nhân dân 191 234 567'],
  ['LT-CHECK-052', 'hộ chiếu số B1234567'],
  ['LT-CHECK-052', 'his passport C7654321 was found'],
  ['LT-CHECK-053', 'ủng hộ vào số tài khoản 0161000123456 của chị Nguyễn Thị B'],
  ['LT-CHECK-054', 'liên hệ bà Lê Thị Hoa, 0905 123 456'],
  ['LT-CHECK-054', 'gia đình anh Tuấn (0914.123.456)'],
])('%s is found in: %s', (code, text) => {
  expect(codesOf(text)).toEqual([code]);
});

test.each([
  'Đường dây nóng 1022, cấp cứu 115, cứu hỏa 114',
  'Tổng đài 1900 1075 hoặc 18001091',
  'Điện thoại: 0234 3822 333 – 0234 3822 334',
  'ĐT: 0234.3822333; Fax: 0234.3822334',
  'hai số 0905 123 456 0914 123 456 của Ban Chỉ huy',
  '0911 234 567, 0912 345 678',
  'Đường dây nóng của Chủ tịch UBND phường (ông Nguyễn Văn A): 0905 123 456',
  'liên hệ anh Bình, cán bộ địa chính, 0905123456',
  'Bộ phận Một cửa, chị Lan: 0905.123.456',
  'Tổng mức đầu tư 046.090.123.456 đồng và 1.234.567.890.123 đồng',
  'kinh phí 123 456 789 012 đồng',
  'Mã hồ sơ 000.00.16.H57-231123-0001',
  'Mã số thuế 3300101234, mã số doanh nghiệp 0301234567-001',
  'Nghị định số 118/2025/NĐ-CP ngày 9/6/2025; Quyết định 2086/QĐ-UBND',
  'ISBN 978-604-0-12345-6',
  'mã định danh 099999123456',
  'số 046790123456 có năm sinh trong tương lai',
  'dãy 046 240 123 456 sinh năm 2040',
  'Số tài khoản 3713.0.1058784 tại Kho bạc Nhà nước khu vực XIII',
  'số tài khoản 4010201001234 của Hội Chữ thập đỏ thành phố',
  'Ủy ban Mặt trận Tổ quốc thành phố, STK 0161001234567',
  'diện tích 123456789 m² đất',
  'Xe biển số 75A-123.45, động cơ B1234567',
  'tọa độ 16.4637123456, 107.5908612345',
  'từ 01/01/2026 đến 31/12/2026',
  'Ủy ban nhân dân phường, SĐT 0905 123 456',
])('nothing is found in: %s', (text) => {
  expect(codesOf(text)).toEqual([]);
});

test('each number is named once, as it stands in the text', () => {
  expect(findPersonalNumbers('CCCD 046 090 123 456, lặp lại: 046 090 123 456.', 2026)).toEqual([
    { code: 'LT-CHECK-050', text: '046 090 123 456' },
  ]);
});
