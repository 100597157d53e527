import { describe, expect, it } from 'vitest';
import { numberAtHead, readNumber } from '../../src/import/document-number.ts';
import { parseDay } from '../../src/import/parse-day.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { readFrontMatter } from '../../src/import/read-front-matter.ts';
import { splitSigner } from '../../src/import/split-signer.ts';

const text = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\n# Đầu đề\n\nToàn văn.\n`;
const read = (...lines: string[]) => readDocument('a.md', text(...lines)).values;

describe('what a text says about itself', () => {
  it.each([
    ['so_hieu', 'ngay_ban_hanh', 'co_quan_ban_hanh', 'nguoi_ky', 'ngay_hieu_luc'],
    ['so-hieu', 'ngay-ban-hanh', 'co-quan-ban-hanh', 'nguoi-ky', 'ngay-hieu-luc'],
    ['sohieu', 'ngaybanhanh', 'coquanbanhanh', 'nguoiky', 'ngayhieuluc'],
    ['SoHieu', 'NgayBanHanh', 'CoQuanBanHanh', 'NguoiKy', 'HieuLuc'],
    ['số_hiệu', 'ngày_ban_hành', 'nơi_ban_hành', 'người_ký', 'ngày_hiệu_lực'],
    ['number', 'issued_date', 'issuer', 'signer', 'effective_date'],
    ['doc_number', 'promulgated-date', 'issued-by', 'signer', 'taking-effect-date'],
    ['document_number', 'issuedate', 'issuing_body', 'signer', 'effectivedate'],
    ['code', 'sign_date', 'authority', 'nguoi_ky', 'effdate'],
    ['so', 'ngay', 'bo', 'nguoi_ky', 'hieu_luc'],
  ])('is found under %s, %s, %s, %s, %s', (number, issued, issuer, signer, effective) => {
    const values = read(
      'title: Quy định về tiếp công dân',
      `${number}: "12/2026/QĐ-UBND"`,
      `${issued}: 26/06/2026`,
      `${issuer}: Ủy ban nhân dân thành phố`,
      `${signer}: Nguyễn Văn Thắng`,
      `${effective}: "2026-07-01"`,
    );
    expect(values).toMatchObject({
      number: '12/2026/QĐ-UBND',
      type: 'quyet-dinh',
      issuer: 'Ủy ban nhân dân thành phố',
      signer: 'Nguyễn Văn Thắng',
      issuedOn: '2026-06-26',
      effectiveOn: '2026-07-01',
      validity: 'con',
    });
  });

  it('takes the second spelling where the first says nothing', () => {
    expect(read('title: x', 'so_hieu: ""', 'docid: chua-xac-minh', 'number: 5/2026/TT-BYT')).toMatchObject({
      number: '5/2026/TT-BYT',
      issuer: 'Bộ Y tế',
      type: 'thong-tu',
    });
  });

  it('knows a number at the head of a title, and not the numbers further on', () => {
    expect(numberAtHead('Nghị định số 240/2026/NĐ-CP ngày 26/6/2026')).toBe('240/2026/NĐ-CP');
    expect(numberAtHead('Nghị quyết 66.17/2026/NQ-CP cắt giảm ngành nghề')).toBe('66.17/2026/NQ-CP');
    expect(numberAtHead('151/2026/ND-CP - Văn phòng thi hành án')).toBe('151/2026/NĐ-CP');
    expect(numberAtHead('Hướng dẫn thực hiện Nghị định 240/2026/NĐ-CP')).toBeNull();
    expect(numberAtHead('Đầu tư công')).toBeNull();
  });

  it.each(['16-NQ/TW', '19/2026/QH16', '1255/QĐ-TTg', '02/2026/TT-BGDĐT', '08/2023/TTLT-BTC-BNV'])(
    'takes %s for a number',
    (number) => expect(readNumber(number)).toBe(number),
  );
  it.each(['218740', 'chua-xac-minh', 'LEGISLATION_TRACKING', '30/2026', '', null])('takes %s for none', (value) =>
    expect(readNumber(value)).toBeNull(),
  );

  it('is a collection, keyed by its permalink or file name, without a number', () => {
    const collection = readDocument(
      'a/ho-tich.md',
      text('title: Hộ tịch', 'permalink: /van-ban/hanh-chinh-tu-phap/ho-tich/'),
    );
    expect(collection).toMatchObject({
      key: 'tep:/van-ban/hanh-chinh-tu-phap/ho-tich/',
      values: { number: null, type: 'tap-hop', field: 'Hành chính tư pháp', validity: 'khong-ro', issuedOn: null },
    });
    expect(readDocument('a/ho-tich.md', text('title: Hộ tịch')).key).toBe('tep:ho-tich');
  });

  it('has one key for one document, however it is written', () => {
    const key = (...lines: string[]) => readDocument('a.md', text('title: x', ...lines)).key;
    expect(key('so_hieu: 08/2026/NĐ-CP', 'issuer: Chính phủ')).toBe(key('number: 8/2026/nđ-cp'));
    expect(key('so_hieu: 31/2026/TT-BNNMT', 'org: BNNMT')).toBe(key('so_hieu: 31/2026/TT-BNNMT'));
    expect(key('so_hieu: 5/2026/QĐ-UBND', 'issuer: UBND A')).not.toBe(key('so_hieu: 5/2026/QĐ-UBND', 'issuer: UBND B'));
  });

  it('says what replaces, amends and is its basis', () => {
    const { related } = read(
      'title: x',
      'so_hieu: 5/2026/NĐ-CP',
      'thay_the: Nghị định 100/2018/NĐ-CP (về năng lực); Nghị định số 15/2021/NĐ-CP',
      'can_cu:',
      '  - Luật Xây dựng số 135/2025/QH15',
      '  - Nghị định 5/2026/NĐ-CP',
    );
    expect(related).toEqual([
      { relation: 'thay-the', number: '100/2018/NĐ-CP' },
      { relation: 'thay-the', number: '15/2021/NĐ-CP' },
      { relation: 'can-cu', number: '135/2025/QH15' },
    ]);
  });

  it('knows validity from the words of a state, not from those of a digitising', () => {
    expect(read('title: x', 'so: 1/2026/NĐ-CP', 'trang_thai: Sắp có hiệu lực').validity).toBe('chua');
    expect(read('title: x', 'so: 1/2026/NĐ-CP', 'tinh_trang_hieu_luc: Hết hiệu lực một phần').validity).toBe(
      'het-mot-phan',
    );
    expect(read('title: x', 'so: 1/2026/NĐ-CP', 'trang_thai: hoan-thien').validity).toBe('khong-ro');
    expect(read('title: x', 'so: 1/2026/NĐ-CP', 'hieu_luc: con-hieu-luc').validity).toBe('con');
  });

  it('takes its title from the summary or a heading where the title is only a number', () => {
    expect(read('title: Nghị định số 240/2026/NĐ-CP ngày 26/6/2026', 'trich_yeu: Về hệ sinh thái').title).toBe(
      'Về hệ sinh thái',
    );
    expect(read('so_hieu: 240/2026/NĐ-CP').title).toBe('Đầu đề');
    expect(() => readDocument('a.md', 'Chỉ có chữ.')).toThrow('LT-IMPORT-002');
  });
});

describe('days', () => {
  it.each([
    ['26/06/2026', '2026-06-26'],
    ['30-06-2026', '2026-06-30'],
    ['2026-6-1', '2026-06-01'],
    ['~02/07/2026 (15 ngày sau ngày ký)', '2026-07-02'],
    ['01/07/2026 (khoản 2, 3 Điều 5: 01/06/2026)', '2026-07-01'],
    ['2026-07-08T16:55:00+07:00', '2026-07-08'],
    ['ngày 26 tháng 6 năm 2026', '2026-06-26'],
    [new Date('2026-05-31T17:00:00Z'), '2026-06-01'],
    ['31/02/2026', null],
    ['Đang cập nhật', null],
    ['218740', null],
    [null, null],
  ])('%s is %s', (value, day) => expect(parseDay(value)).toBe(day));
});

describe('signers', () => {
  it.each([
    ['Phạm Minh Chính', 'Phạm Minh Chính', null],
    ['Thủ tướng Phạm Minh Chính', 'Phạm Minh Chính', 'Thủ tướng'],
    ['Thủ tướng Chính phủ', null, 'Thủ tướng Chính phủ'],
    ['Thủ tướng Chính phủ (Hồ Quốc Dũng)', 'Hồ Quốc Dũng', 'Thủ tướng Chính phủ'],
    ['Hồ Quốc Dũng (Phó Thủ tướng, ký thay Thủ tướng)', 'Hồ Quốc Dũng', 'Phó Thủ tướng, ký thay Thủ tướng'],
    ['Cao Anh Tuấn, Thứ trưởng Bộ Tài chính', 'Cao Anh Tuấn', 'Thứ trưởng Bộ Tài chính'],
    ['Phạm Thị Thanh Trà - Phó Thủ tướng Chính phủ', 'Phạm Thị Thanh Trà', 'Phó Thủ tướng Chính phủ'],
    ['Bộ trưởng Bộ Công an', null, 'Bộ trưởng Bộ Công an'],
    ['', null, null],
  ])('%s is %s, %s', (value, signer, signerTitle) => expect(splitSigner(value, null)).toEqual({ signer, signerTitle }));
});

describe('front matter', () => {
  it('that is not YAML is read line by line, and said so', () => {
    const { values, body, repaired } = readFrontMatter(
      '---\ntitle: "Về "hợp đồng" xây dựng"\nphân loại: Ngoại giao: phi chính phủ\ntags:\n  - a\n  - b\n---\nToàn văn',
    );
    expect([values.get('title'), values.get('phanloai'), values.get('tags')]).toEqual([
      'Về "hợp đồng" xây dựng',
      'Ngoại giao: phi chính phủ',
      ['a', 'b'],
    ]);
    expect(body).toBe('Toàn văn');
    expect(repaired).not.toBeNull();
  });

  it('is never run as a program', () => {
    expect(() => readFrontMatter('---js\n{ title: (globalThis.ran = true) && "x" }\n---\n')).toThrow('LT-IMPORT-001');
    expect(() => readFrontMatter('---javascript\nmodule.exports = { title: (globalThis.ran = true) }\n---\n')).toThrow(
      'LT-IMPORT-001',
    );
    expect('ran' in globalThis).toBe(false);
  });

  it('that never ends is refused; a text without any is a body', () => {
    expect(() => readFrontMatter('---\ntitle: [\n')).toThrow('LT-IMPORT-001');
    expect(readFrontMatter('# Chỉ có chữ').body).toBe('# Chỉ có chữ');
  });
});
