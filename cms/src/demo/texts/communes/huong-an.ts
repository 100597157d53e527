import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const huongAn: CommuneTexts = {
  intro: {
    vi: 'Cửa ngõ phía bắc: làng rau, vùng hoa và khu công nghiệp làng nghề An Hòa – Hương Sơ.',
    en: 'The northern gate: vegetable villages, flower fields and the crafts quarter of An Hòa – Hương Sơ.',
  },
  address: { vi: 'Trụ sở phường Hương An, đường Lý Nam Đế, Huế', en: 'Hương An ward office, Lý Nam Đế Street, Hue' },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Nguyễn Văn Tấn Lực',
    economy: 'Trần Thị Lệ Thu',
    society: 'Châu Quốc Việt',
    oneGate: 'Hoàng Thị Ngân Hà',
    receptionDays: [6, 20],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Ba phường ven đô An Hòa, Hương Sơ và Hương An, nơi phố tiếp vào ruộng.',
      en: 'The edge-of-town wards of An Hòa, Hương Sơ and Hương An, where streets meet fields.',
    },
    body: {
      vi: `Phường mang tên Hương An từ ngày 1/7/2025, hợp từ ba phường An Hòa, Hương Sơ và Hương An. Sông Bạch Yến và sông Kẻ Vạn chảy qua giữa những xóm trồng rau; quốc lộ 1 và đường sắt Bắc – Nam cắt ngang địa bàn.

Ở đây có bến xe phía Bắc, cụm làng nghề đưa các xưởng mộc, cơ khí ra khỏi khu dân cư, nhiều khu tái định cư cho hộ dân từ Kinh thành chuyển ra. Làng Bồn Trì, Cổ Bưu giữ được đình, miếu và lễ cầu an đầu xuân. Rau thơm, cải, hoa cúc và hoa lay ơn là sản vật quen thuộc của phiên chợ Tết.`,
      en: `The ward has carried the name Hương An since 1 July 2025; it joins An Hòa, Hương Sơ and Hương An. The Bạch Yến and Kẻ Vạn rivers run among vegetable hamlets; National Road 1 and the railway cross the ward.

Here are the northern coach station, the crafts quarter that took carpenters and metalworkers out of housing areas, and several resettlement quarters for families from the Citadel. Bồn Trì and Cổ Bưu villages keep their communal houses and the spring prayer for peace. Herbs, greens, chrysanthemums and gladioli are what it brings to the Tết market.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['tet', 'khoi-phuc-san-xuat'],
      on: '2026-11-16',
      scene: 'ruong-lua',
      title: {
        vi: 'Sáu vạn chậu cúc kịp kê cao trước khi nước về',
        en: 'Sixty thousand pots of chrysanthemums raised before the water came',
      },
      lead: {
        vi: 'Người trồng hoa ở An Hòa dùng khung sắt tháo lắp, mỗi chậu cách đất 80 cm.',
        en: 'Growers in An Hòa use frames that can be taken apart, each pot 80 cm above ground.',
      },
      body: {
        vi: `Rút kinh nghiệm năm mất trắng, 58 hộ góp tiền mua chung khung sắt từ đầu tháng 8. Khi có tin mưa lớn, cả xóm kê chậu theo kiểu dây chuyền, xong trong một ngày rưỡi.

Ông Lê Viết Mãn tính: “Tiền khung chia ra mỗi chậu chưa tới bốn nghìn, mà bảo vệ được chậu hoa hai trăm nghìn”. Số hoa giữ được đủ cung cấp cho chợ Tết 2027.

Trong tháng 12, phường mở điểm tư vấn thắp đèn điều khiển hoa nở, làm việc vào sáng thứ Ba tại hợp tác xã. Các hộ cần vay vốn trả sau Tết đăng ký trước ngày 5/12.`,
        en: `After a year of total loss, 58 families bought frames together in early August. When heavy rain was forecast the whole hamlet lifted pots in a chain and finished in a day and a half.

Mr Lê Viết Mãn does the sum: “The frame costs less than four thousand a pot and protects a flower worth two hundred thousand.” What was saved is enough for the Tết market of 2027.

In December the ward gives advice on using lamps to time the blossom, on Tuesday mornings at the cooperative. Those who need a loan to repay after Tết apply by 5 December.`,
      },
    },
    {
      genre: 'notice',
      category: 'ha-tang',
      tags: ['do-thi', 'nha-o'],
      on: '2026-10-12',
      title: {
        vi: 'Cấp nước sạch bị gián đoạn ở bốn tổ khu tái định cư Hương Sơ',
        en: 'Water interrupted in four resettlement neighbourhoods of Hương Sơ',
      },
      lead: {
        vi: 'Từ 22:00 ngày 15/10 đến 5:00 ngày 16/10 để nối ống mới; nước có thể đục đến trưa.',
        en: 'From 22:00 on 15 October to 5:00 on 16 October while a new main is joined; water may be cloudy until noon.',
      },
      body: {
        vi: `Tổ 4, 5, 7 và 9 nên dự trữ nước từ chiều. Đơn vị cấp nước đặt hai bồn lưu động trước nhà sinh hoạt cộng đồng tổ 5 và tổ 9, mở suốt đêm.

Ống cũ đường kính 110 mm được thay bằng ống 225 mm, đủ áp lực cho nhà ba tầng và trụ cứu hỏa. Khi có nước lại, xin mở vòi thấp nhất trong nhà chừng năm phút.

Nhà có người chạy thận hoặc chăm trẻ sơ sinh cần nước tận nơi: báo (0234) 000 1204 trước 17:00. Mặt đường được hoàn trả trong bảy ngày.`,
        en: `Neighbourhoods 4, 5, 7 and 9 should store water in the afternoon. Two tanks stand before the community houses of 5 and 9, open all night.

The old 110 mm pipe is replaced by one of 225 mm, with pressure for three-storey houses and hydrants. When water returns, open the lowest tap in the house for about five minutes.

Homes with a dialysis patient or a newborn can have water brought to the door: call (0234) 000 1204 before 17:00. The road surface is restored within seven days.`,
      },
    },
    {
      genre: 'news',
      category: 'moi-truong',
      tags: ['lang-nghe', 'rac-thai'],
      on: '2026-09-29',
      title: {
        vi: 'Xưởng mộc cuối cùng rời khu dân cư An Hòa',
        en: 'The last carpenter’s workshop leaves the homes of An Hòa',
      },
      lead: {
        vi: 'Ba mươi mốt xưởng đã chuyển vào cụm làng nghề có hút bụi chung, trả lại giấc trưa cho kiệt nhỏ.',
        en: 'Thirty-one workshops have moved to the crafts quarter with shared dust extraction, and the alleys sleep at noon again.',
      },
      body: {
        vi: `Xưởng ông Phan Bá là nơi sau cùng chuyển đi, sau hai mươi năm cưa bào giữa xóm. “Thương bà con chịu tiếng ồn”, ông nói khi khóa cổng.

Ở cụm làng nghề, các xưởng dùng chung máy hút bụi, phòng sơn kín và kho phơi gỗ. Mùn cưa được gom bán cho trại nấm, mỗi tháng khoảng 14 tấn. Tiền thuê năm đầu được giảm 70%, năm thứ hai 40%.

Đo lại tại kiệt 42 Tăng Bạt Hổ cuối tháng 9, độ ồn ban trưa còn 48 đề-xi-ben, giảm gần một nửa cảm giác nghe. Các xưởng cơ khí là nhóm tiếp theo, bắt đầu từ tháng 1/2027.`,
        en: `Mr Phan Bá’s workshop was the last to go, after twenty years of sawing among houses. “I felt for my neighbours,” he said as he locked the gate.

In the crafts quarter workshops share dust extraction, a closed paint room and a drying shed. About 14 tonnes of sawdust a month go to mushroom farms. Rent is reduced by 70% in the first year and 40% in the second.

At the end of September the noon noise in alley 42 Tăng Bạt Hổ measured 48 decibels, about half as loud to the ear. Metalworkers follow from January 2027.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['tiep-cong-dan'],
      on: '2026-11-24',
      title: {
        vi: 'Tiếp công dân tháng 12 và buổi tiếp riêng về tái định cư',
        en: 'Reception days in December, with one for resettlement alone',
      },
      lead: {
        vi: 'Chủ tịch tiếp ngày 7/12 và 21/12; riêng ngày 14/12 dành cho các hộ tái định cư.',
        en: 'The chairperson receives on 7 and 21 December; 14 December is for resettled families.',
      },
      body: {
        vi: `Ngày thường kỳ 6/12 và 20/12 trùng Chủ nhật nên dời sang thứ Hai. Giờ tiếp: 8:00–11:00, phòng 102.

Buổi ngày 14/12 có cán bộ đất đai, điện, nước và quản lý nhà cùng dự, để mỗi hộ chỉ phải trình bày một lần. Bà con mang theo quyết định giao đất và hóa đơn gần nhất.

Việc đã trả lời nhưng chưa thỏa đáng: xin ghi số văn bản để phường tra trước. Người cao tuổi được tiếp trước; người không đi lại được, phường đến nhà, đăng ký qua số (0234) 000 1204.`,
        en: `The usual 6 and 20 December fall on a Sunday and move to Monday. Hours: 8:00–11:00, room 102.

On 14 December officers for land, power, water and housing sit together, so that each family explains its case once. Bring the land allocation decision and the latest bills.

If you were answered but are not satisfied, please give the number of the letter so that we can look it up. Older people go first; to those who cannot travel the ward comes home: (0234) 000 1204.`,
      },
    },
  ],
  event: {
    on: '2026-12-19',
    start: '06:00',
    end: '10:00',
    tags: ['nong-san', 'tet'],
    title: { vi: 'Phiên chợ rau và hoa sớm An Hòa', en: 'Early market of herbs and flowers' },
    place: { vi: 'Bãi đất trước hợp tác xã An Hòa', en: 'In front of the An Hòa cooperative' },
    body: {
      vi: 'Năm mươi nhà vườn bán tận gốc, có hướng dẫn chọn chậu cúc nở đúng Tết. Miễn phí gian hàng cho hộ cận nghèo.',
      en: 'Fifty growers sell direct and show how to choose a chrysanthemum that will bloom at Tết. Free stalls for near-poor families.',
    },
  },
  document: {
    number: '74/TB-UBND',
    type: 'thong-bao',
    field: 'Môi trường',
    issuedOn: '2026-09-21',
    signedBy: 'economy',
    tags: ['lang-nghe'],
    summary: {
      vi: 'Về lộ trình di dời các cơ sở cơ khí trong khu dân cư vào cụm làng nghề',
      en: 'Timetable for moving metal workshops from housing areas to the crafts quarter',
    },
    body: `Ủy ban nhân dân phường Hương An thông báo lộ trình di dời 19 cơ sở cơ khí, hàn, sơn đang hoạt động trong khu dân cư:

1. Trước ngày 30/11/2026: cơ sở đăng ký diện tích, nhu cầu điện ba pha.
2. Từ ngày 4/1/2027: bàn giao mặt bằng, hỗ trợ chi phí tháo lắp máy theo bảng giá kèm theo.
3. Sau ngày 30/4/2027: không còn cơ sở gây ồn quá mức cho phép trong khu dân cư.

Trong thời gian chờ, các cơ sở không làm việc từ 11:30 đến 13:30 và sau 18:00. Chủ cơ sở có khó khăn gửi ý kiến về Phòng Kinh tế, Hạ tầng và Đô thị trước ngày 20/10/2026.`,
  },
};
