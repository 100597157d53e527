import type { DemoPortalTexts } from '../city/text-shapes.ts';
import { soDuLich } from './so-du-lich.ts';
import { soGiaoDucVaDaoTao } from './so-giao-duc-va-dao-tao.ts';
import { soNoiVu } from './so-noi-vu.ts';
import { soNongNghiepVaMoiTruong } from './so-nong-nghiep-va-moi-truong.ts';
import { soTaiChinh } from './so-tai-chinh.ts';
import { soTuPhap } from './so-tu-phap.ts';
import { soVanHoaVaTheThao } from './so-van-hoa-va-the-thao.ts';
import { soXayDung } from './so-xay-dung.ts';
import { soYTe } from './so-y-te.ts';
import { thanhTra } from './thanh-tra.ts';
import { vanPhongUbnd } from './van-phong-ubnd.ts';

/** Everything each department publishes in the demo, by the slug of its portal. */
export const departmentTexts: Readonly<Record<string, DemoPortalTexts>> = {
  'so-du-lich': soDuLich,
  'so-giao-duc-va-dao-tao': soGiaoDucVaDaoTao,
  'so-noi-vu': soNoiVu,
  'so-nong-nghiep-va-moi-truong': soNongNghiepVaMoiTruong,
  'so-tai-chinh': soTaiChinh,
  'so-tu-phap': soTuPhap,
  'so-van-hoa-va-the-thao': soVanHoaVaTheThao,
  'so-xay-dung': soXayDung,
  'so-y-te': soYTe,
  'thanh-tra': thanhTra,
  'van-phong-ubnd': vanPhongUbnd,
};
