import type { CommuneTexts } from './commune-shapes.ts';
import { anCuu } from './an-cuu.ts';
import { danDien } from './dan-dien.ts';
import { huongAn } from './huong-an.ts';
import { kimLong } from './kim-long.ts';
import { phongDien } from './phong-dien.ts';
import { phongDinh } from './phong-dinh.ts';
import { phongPhu } from './phong-phu.ts';
import { phongQuang } from './phong-quang.ts';
import { phongThai } from './phong-thai.ts';
import { phuXuan } from './phu-xuan.ts';
import { quangDien } from './quang-dien.ts';
import { thuanHoa } from './thuan-hoa.ts';
import { thuyXuan } from './thuy-xuan.ts';
import { vyDa } from './vy-da.ts';

/** What each ward and commune says about itself in the demo, by the slug of its portal. */
export const communeTexts: Readonly<Record<string, CommuneTexts>> = {
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
};
