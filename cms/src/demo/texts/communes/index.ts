import type { CommuneTexts } from './commune-shapes.ts';
import { aLuoi1 } from './a-luoi-1.ts';
import { aLuoi2 } from './a-luoi-2.ts';
import { aLuoi3 } from './a-luoi-3.ts';
import { aLuoi4 } from './a-luoi-4.ts';
import { aLuoi5 } from './a-luoi-5.ts';
import { anCuu } from './an-cuu.ts';
import { binhDien } from './binh-dien.ts';
import { chanMayLangCo } from './chan-may-lang-co.ts';
import { danDien } from './dan-dien.ts';
import { duongNo } from './duong-no.ts';
import { hoaChau } from './hoa-chau.ts';
import { hungLoc } from './hung-loc.ts';
import { huongAn } from './huong-an.ts';
import { huongThuy } from './huong-thuy.ts';
import { huongTra } from './huong-tra.ts';
import { kheTre } from './khe-tre.ts';
import { kimLong } from './kim-long.ts';
import { kimTra } from './kim-tra.ts';
import { locAn } from './loc-an.ts';
import { longQuang } from './long-quang.ts';
import { myThuong } from './my-thuong.ts';
import { namDong } from './nam-dong.ts';
import { phongDien } from './phong-dien.ts';
import { phongDinh } from './phong-dinh.ts';
import { phongPhu } from './phong-phu.ts';
import { phongQuang } from './phong-quang.ts';
import { phongThai } from './phong-thai.ts';
import { phuBai } from './phu-bai.ts';
import { phuHo } from './phu-ho.ts';
import { phuLoc } from './phu-loc.ts';
import { phuVang } from './phu-vang.ts';
import { phuVinh } from './phu-vinh.ts';
import { phuXuan } from './phu-xuan.ts';
import { quangDien } from './quang-dien.ts';
import { thanhThuy } from './thanh-thuy.ts';
import { thuanAn } from './thuan-an.ts';
import { thuanHoa } from './thuan-hoa.ts';
import { thuyXuan } from './thuy-xuan.ts';
import { vinhLoc } from './vinh-loc.ts';
import { vyDa } from './vy-da.ts';

const communeTexts: Readonly<Record<string, CommuneTexts>> = {
  'phu-xuan': phuXuan,
  'kim-long': kimLong,
  'vy-da': vyDa,
  'thuan-hoa': thuanHoa,
  'huong-an': huongAn,
  'thuy-xuan': thuyXuan,
  'an-cuu': anCuu,
  'phong-dien': phongDien,
  'phong-phu': phongPhu,
  'phong-dinh': phongDinh,
  'phong-thai': phongThai,
  'quang-dien': quangDien,
  'phong-quang': phongQuang,
  'dan-dien': danDien,
  'thuan-an': thuanAn,
  'duong-no': duongNo,
  'phu-ho': phuHo,
  'my-thuong': myThuong,
  'phu-vang': phuVang,
  'phu-vinh': phuVinh,
  'phu-bai': phuBai,
  'thanh-thuy': thanhThuy,
  'huong-thuy': huongThuy,
  'huong-tra': huongTra,
  'hoa-chau': hoaChau,
  'kim-tra': kimTra,
  'binh-dien': binhDien,
  'a-luoi-2': aLuoi2,
  'a-luoi-5': aLuoi5,
  'a-luoi-1': aLuoi1,
  'a-luoi-3': aLuoi3,
  'a-luoi-4': aLuoi4,
  'phu-loc': phuLoc,
  'vinh-loc': vinhLoc,
  'hung-loc': hungLoc,
  'chan-may-lang-co': chanMayLangCo,
  'loc-an': locAn,
  'khe-tre': kheTre,
  'nam-dong': namDong,
  'long-quang': longQuang,
};

/** What a ward or commune says about itself in the demo, by the slug of its portal. */
export function textsOfCommune(slug: string): CommuneTexts {
  const texts = communeTexts[slug];
  if (!texts) throw new Error(`The commune ${slug} has no texts in cms/src/demo/texts/communes`);
  return texts;
}
