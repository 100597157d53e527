import type { DemoPage } from '../city/text-shapes.ts';

/** The storm and flood portal's own pages; its items come from the whole city by rule. */
export const stormFloodPages: DemoPage[] = [
  {
    slug: 'khi-khan-cap-goi-ai',
    scene: 'mua-lu',
    title: { vi: 'Khi khẩn cấp gọi ai', en: 'Whom to call in an emergency' },
    lead: {
      vi: 'Bốn số dùng cả nước, số trực của thành phố và cách nói để được giúp nhanh.',
      en: 'Four national numbers, the city’s duty number, and what to say to be helped quickly.',
    },
    body: {
      vi: `| Số | Khi nào gọi |
| --- | --- |
| 112 | cần tìm kiếm, cứu nạn: bị cô lập, trôi thuyền, sạt lở |
| 113 | an ninh, tai nạn giao thông |
| 114 | cháy, nổ, mắc kẹt, đuối nước |
| 115 | cấp cứu người bệnh, sản phụ |
| (0234) 000 1100 | Ban Chỉ huy Phòng thủ dân sự thành phố, suốt ngày đêm |

Số trực của từng phường, xã ghi ở cuối trang của nơi đó; số này thường đến nhanh nhất vì thuyền và người ở ngay gần bạn.

## Nói gì

1. Ở đâu: tên xóm, tổ, nhà thờ, trường học gần nhất.
2. Mấy người, có ai già yếu, trẻ nhỏ, đang bệnh, sắp sinh không.
3. Nước đến đâu, chảy mạnh hay đứng.
4. Số điện thoại còn pin lâu nhất.

Không gọi được thì nhắn tin: tin nhắn đi được cả khi sóng yếu. Ban đêm treo khăn trắng, bật đèn nháy hoặc gõ xoong ba tiếng một. Không tự bơi, tự lội đi tìm người khi chưa báo cho ai.

## Tin thật, tin giả

Lệnh sơ tán, xả hồ, nghỉ học chỉ có giá trị khi phát trên loa, tin nhắn của chính quyền và tại trang này. Không ai thu tiền cứu hộ.`,
      en: `| Number | Call it for |
| --- | --- |
| 112 | search and rescue: cut off, adrift, landslides |
| 113 | police, road accidents |
| 114 | fire, explosion, people trapped or drowning |
| 115 | ambulance, women in labour |
| (0234) 000 1100 | City Civil Defence Command, day and night |

Each ward and commune has a duty number at the foot of its pages; it is often the fastest, because the boat and the people are close to you.

## What to say

1. Where you are: hamlet, the nearest temple or school.
2. How many people, and whether any is old, small, ill or close to giving birth.
3. How high the water is, and whether it runs or stands.
4. The telephone with the longest battery.

If you cannot call, send a text message: it goes through on a weak signal. At night hang out a white cloth, flash a lamp or beat a pot in threes. Do not swim or wade in search of somebody before telling anyone.

## True and false news

Orders to evacuate, dam releases and school closures count only when they come over the loudspeakers, in the authorities’ text messages and on this site. Nobody charges money for rescue.`,
    },
  },
  {
    slug: 'chuan-bi-truoc-mua-mua-lu',
    scene: 'mua-lu',
    title: { vi: 'Chuẩn bị trước mùa mưa lũ', en: 'Getting ready for the rainy season' },
    lead: {
      vi: 'Việc làm được trong một buổi chiều tháng 8, để tháng 11 không phải cuống.',
      en: 'What an afternoon in August can do, so that nobody has to rush in November.',
    },
    body: {
      vi: `## Trong nhà

- Túi đi ngay: giấy tờ trong bao kín, thuốc bảy ngày, đèn, pin sạc, quần áo khô, sữa và tã cho bé, còi.
- Bảy ngày gạo, nước 3 lít một người một ngày, muối, dầu, bếp gas nhỏ.
- Ổ cắm, tủ lạnh, máy giặt kê cao hơn vết lũ cũ; biết chỗ ngắt cầu dao.
- Dây, áo phao vừa từng người; thuyền vá xong, có mái chèo dự phòng.

## Với hàng xóm

Hỏi nhau trước: ai cần bế, ai có thuyền, ai giữ chìa khóa nơi tránh. Người khuyết tật tự chọn hai người mình tin. Hẹn một tín hiệu khi mất điện.

## Ba mức cần nhớ

| Mức | Dấu hiệu | Việc làm |
| --- | --- | --- |
| Theo dõi | mưa trên 50 mm trong 24 giờ | sạc pin, kê đồ, nghe loa |
| Sẵn sàng | báo động 1, hồ bắt đầu xả | đưa người yếu, vật nuôi lên cao |
| Rời đi | báo động 2 và đang lên, hoặc có lệnh | đi ngay khi trời còn sáng |

## Ở vùng núi, ven biển

Vết nứt mới, cây nghiêng, suối đục có mùi bùn: đi ngay, không chờ lệnh. Ven biển: neo ghe hai đầu, không ở lại chòi, rời nhà trong vạch đỏ.

## Sau lũ

Chưa bật điện khi thợ chưa kiểm tra; đun sôi nước; mang ủng, găng khi dọn; chụp ảnh thiệt hại trước khi lau chùi.`,
      en: `## At home

- A bag to take at once: papers in a sealed bag, medicine for seven days, a lamp, a power bank, dry clothes, milk and nappies, a whistle.
- Rice for seven days, three litres of water a person a day, salt, oil, a small stove.
- Sockets, fridge and washing machine above the old flood mark; know where the switch is.
- Ropes and life jackets that fit; the boat mended, with a spare paddle.

## With neighbours

Ask one another beforehand: who must be carried, who has a boat, who keeps the key of the shelter. Disabled people choose two helpers whom they trust. Agree on a signal for when the power is gone.

## Three levels to remember

| Level | Sign | What to do |
| --- | --- | --- |
| Watch | over 50 mm of rain in 24 hours | charge, lift things, listen |
| Ready | alert level 1, dams begin to release | take the weak and the animals to high ground |
| Leave | level 2 and rising, or an order | go while it is light |

## In the mountains and on the coast

New cracks, leaning trees, streams that smell of mud: go at once, without an order. On the coast moor boats at both ends, do not stay in the huts, leave houses inside the red line.

## Afterwards

No electricity before it has been checked; boil water; wear boots and gloves; photograph the damage before you clean.`,
    },
  },
];
