import type { DemoPortalTexts } from '../city/text-shapes.ts';
import { banQuanLyKhuKinhTe } from './ban-quan-ly-khu-kinh-te.ts';
import { soCongThuong } from './so-cong-thuong.ts';
import { soDuLich } from './so-du-lich.ts';
import { soGiaoDucVaDaoTao } from './so-giao-duc-va-dao-tao.ts';
import { soKhoaHocVaCongNghe } from './so-khoa-hoc-va-cong-nghe.ts';
import { soNgoaiVu } from './so-ngoai-vu.ts';
import { soNoiVu } from './so-noi-vu.ts';
import { soNongNghiepVaMoiTruong } from './so-nong-nghiep-va-moi-truong.ts';
import { soTaiChinh } from './so-tai-chinh.ts';
import { soTuPhap } from './so-tu-phap.ts';
import { soVanHoaVaTheThao } from './so-van-hoa-va-the-thao.ts';
import { soXayDung } from './so-xay-dung.ts';
import { soYTe } from './so-y-te.ts';
import { thanhTra } from './thanh-tra.ts';
import { trungTamBaoTonDiTich } from './trung-tam-bao-ton-di-tich.ts';
import { vanPhongUbnd } from './van-phong-ubnd.ts';

const departmentTexts: Readonly<Record<string, DemoPortalTexts>> = {
  'ban-quan-ly-khu-kinh-te': banQuanLyKhuKinhTe,
  'so-cong-thuong': soCongThuong,
  'so-du-lich': soDuLich,
  'so-giao-duc-va-dao-tao': soGiaoDucVaDaoTao,
  'so-khoa-hoc-va-cong-nghe': soKhoaHocVaCongNghe,
  'so-ngoai-vu': soNgoaiVu,
  'so-noi-vu': soNoiVu,
  'so-nong-nghiep-va-moi-truong': soNongNghiepVaMoiTruong,
  'so-tai-chinh': soTaiChinh,
  'so-tu-phap': soTuPhap,
  'so-van-hoa-va-the-thao': soVanHoaVaTheThao,
  'so-xay-dung': soXayDung,
  'so-y-te': soYTe,
  'thanh-tra': thanhTra,
  'trung-tam-bao-ton-di-tich': trungTamBaoTonDiTich,
  'van-phong-ubnd': vanPhongUbnd,
};

/** Everything a department publishes in the demo, by the slug of its portal. */
export function textsOfDepartment(slug: string): DemoPortalTexts {
  const texts = departmentTexts[slug];
  if (!texts) throw new Error(`The department ${slug} has no texts in cms/src/demo/texts/departments`);
  return texts;
}
