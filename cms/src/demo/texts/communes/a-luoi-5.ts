import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const aLuoi5: CommuneTexts = {
  intro: {
    vi: 'Hồng Hạ và Hương Nguyên, rừng và suối trên đường từ đồng bằng lên A Lưới.',
    en: 'Hồng Hạ and Hương Nguyên, forest and streams on the way from the plain to A Lưới.',
  },
  address: { vi: 'Trụ sở xã A Lưới 5, quốc lộ 49, Huế', en: 'A Lưới 5 commune office, National Road 49, Hue' },
  hours: [{ days: weekdays, hours: '7:00–11:00, 13:00–16:30' }],
  staff: {
    chair: 'Nguyễn Thị Hồng Lam',
    economy: 'Cu Tâm Pơ',
    society: 'Hồ Văn Sáp',
    oneGate: 'Trần Thị Dạ Lan',
    receptionDays: [10, 25],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Xã ít dân nhất vùng cao, nhưng giữ phần rừng lớn nhất.',
      en: 'The least peopled commune of the uplands guards the largest forest.',
    },
    body: {
      vi: `Xã A Lưới 5 thành lập ngày 1/7/2025 từ hai xã Hồng Hạ và Hương Nguyên. Phần lớn diện tích là rừng tự nhiên, trong đó có khu bảo tồn sao la, loài thú quý được phát hiện ở dãy Trường Sơn cuối thế kỷ XX.

Đồng bào Cơ Tu, Tà Ôi, Pa Cô sống trong các bản dọc quốc lộ 49 và ven suối. Nhà gươl dùng để họp, tiếp khách và dạy trẻ. Suối Pâr Nghi là điểm tắm mát mùa hè. Người dân sống bằng công giữ rừng, sắn, đót, mây và nuôi bò. Mùa mưa, đường 49 dễ đứt ở hai đầu, xã phải tự lo được năm ngày.`,
      en: `A Lưới 5 commune was formed on 1 July 2025 from Hồng Hạ and Hương Nguyên. Most of it is natural forest, including the reserve of the saola, the rare animal found in the Trường Sơn range late in the twentieth century.

Cơ Tu, Tà Ôi and Pa Cô people live in villages along National Road 49 and the streams. The gươl is the house for meetings, guests and teaching. Pâr Nghi stream is where people bathe in summer. They live by guarding the forest, cassava, broom grass, rattan and cattle. In the rains Road 49 often breaks at both ends, and the commune must manage alone for five days.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'moi-truong',
      tags: ['trong-rung'],
      on: '2026-11-03',
      scene: 'nui-rung',
      title: {
        vi: 'Hương Nguyên gỡ chiếc bẫy thứ mười nghìn trong rừng sao la',
        en: 'Hương Nguyên removes the ten-thousandth snare in the saola forest',
      },
      lead: {
        vi: 'Hai mươi hai người Cơ Tu đi rừng thay phiên, tính từ ngày đầu tiên của tổ.',
        en: 'Twenty-two Cơ Tu have taken turns since the first day of the team.',
      },
      body: {
        vi: `Không ai trong tổ từng tận mắt thấy sao la. “Nhưng có nó thì tụi tôi mới có việc”, anh A Lăng Bưu nói, nửa đùa nửa thật.

Mỗi tháng tổ ở rừng mười sáu ngày. Số bẫy trên mỗi cây số giảm từ 5,2 còn 0,8 trong sáu năm. Ba người từng đặt bẫy nay là người gỡ giỏi nhất vì biết chỗ.

Mẫu nước ở mười hai khe được lọc tìm dấu vết gen, kết quả về vào tháng 2. Trong lúc chờ, tổ xin người thành phố một điều: đừng hỏi mua thịt rừng, dù chỉ để biết vị.`,
        en: `Nobody in the team has ever seen a saola. “But because of it we have work,” says A Lăng Bưu, half joking.

Each month they spend sixteen days in the forest. Snares per kilometre fell from 5.2 to 0.8 in six years. Three who used to set them are now the best at finding them.

Water from twelve streams is filtered for traces of genes; results come in February. Meanwhile the team asks one thing of townspeople: do not ask for bush meat, not even to know the taste.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'sat-lo'],
      on: '2026-11-19',
      scene: 'mua-lu',
      title: {
        vi: 'Xã tự lo năm ngày: nơi lấy gạo, thuốc và sóng điện thoại',
        en: 'Five days on our own: where to find rice, medicine and a signal',
      },
      lead: {
        vi: 'Quốc lộ 49 tắc hai đầu từ đêm 19/11; không ai tự đi bộ qua đoạn sạt.',
        en: 'National Road 49 is blocked at both ends since the night of 19 November; nobody should walk across the slides.',
      },
      body: {
        vi: `- Gạo, muối, dầu: kho gươl Pa Hy, A Rom, Chi Hòa; trưởng bản phát theo nhân khẩu.
- Thuốc, sinh đẻ: trạm Hồng Hạ; hai nữ hộ sinh ở lại bản Hương Nguyên.
- Sóng: máy phát ở sân trường, bật 6:00–8:00 và 17:00–20:00; sạc nhờ tấm pin mặt trời.

Bệnh nặng chờ máy bay hoặc cáng qua đường mòn do bộ đội dẫn. Đài phát thanh xã đọc tin lúc 6:00, 12:00, 18:00.

Xe và khách bị kẹt được bố trí ở trường nội trú. Số trực: (0234) 000 1228, nhắn tin dễ tới hơn gọi.`,
        en: `- Rice, salt, oil: stores in the gươl of Pa Hy, A Rom and Chi Hòa, handed out by the village heads per person.
- Medicine and births: Hồng Hạ station; two midwives stay in Hương Nguyên.
- Signal: a transmitter in the school yard, on 6:00–8:00 and 17:00–20:00, with solar charging.

Serious cases wait for an aircraft or are carried by a path with soldiers. The commune radio reads the news at 6:00, 12:00 and 18:00.

Stranded travellers stay at the boarding school. On duty: (0234) 000 1228; text messages get through more easily.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'du-lich'],
      on: '2026-10-10',
      title: {
        vi: 'Gươl A Rom dựng xong cột cái, cả bản thức đêm kể tên các đời',
        en: 'The gươl of A Rom raises its main post, and the village names its ancestors all night',
      },
      lead: {
        vi: 'Cây gỗ lấy từ cây bão đổ; hình chạm do trẻ em chọn, thợ già khắc.',
        en: 'The timber came from a tree felled by a storm; children chose the carvings, old craftsmen cut them.',
      },
      body: {
        vi: `Cột cái cao sáu mét, ba mươi người kéo bằng dây mây. Người Cơ Tu tin cột đứng thẳng là lòng bản thẳng, nên ai đang giận nhau phải làm hòa trước khi nắm dây.

Trên thân cột, thay cho hình trâu là con sao la và chiếc xe máy: các em nói hai thứ ấy “giữ đường về”. Thợ A Lăng Chơn cười, vẫn khắc thêm con tắc kè cho đủ lệ.

Khánh thành ngày 12/12. Khách đến dự lễ xin báo trước, không mang rượu công nghiệp, không bước qua dây cột.`,
        en: `The main post is six metres tall; thirty people pulled with rattan ropes. The Cơ Tu believe that a straight post means a straight village, so those at odds must make peace before touching the rope.

On the post, instead of a buffalo, are a saola and a motorbike: the children said those two “keep the way home”. Carver A Lăng Chơn laughed and added the gecko that custom asks for.

It is opened on 12 December. Guests should give notice, bring no factory spirits and not step over the ropes.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['dich-vu-cong', 'an-sinh'],
      on: '2026-09-24',
      title: {
        vi: 'Chi trả tiền công giữ rừng quý III tại từng bản',
        en: 'Forest guarding fees for the third quarter paid in each village',
      },
      lead: {
        vi: 'Từ ngày 28/9 đến ngày 2/10; công khai số công, số tiền từng người ở nhà gươl.',
        en: 'From 28 September to 2 October; days and sums are posted in the gươl.',
      },
      body: {
        vi: `Mức chi 430.000 đồng mỗi hecta một năm, chia theo ngày tuần tra đã ghi. Ai đau ốm mà không đi được, tổ vẫn giữ một phần ba.

| Bản | Ngày |
| --- | --- |
| Pa Hy, Cân Sâm | 28/9 |
| A Rom, Cân Tôm | 29/9 |
| Chi Hòa, Mu Nú | 1/10 |

Nhận qua tài khoản hoặc tiền mặt, không ai được thu lại “tiền bồi dưỡng”. Thắc mắc hỏi ngay tại bàn, hoặc (0234) 000 1228. Danh sách công bố đến ngày 10/10; kiểm toán viên cộng đồng có ba người dân.`,
        en: `The rate is 430,000 đồng a hectare a year, shared by the patrol days on record. Those who were ill keep a third.

| Village | Day |
| --- | --- |
| Pa Hy, Cân Sâm | 28/9 |
| A Rom, Cân Tôm | 29/9 |
| Chi Hòa, Mu Nú | 1/10 |

By account or in cash; nobody may take “a little something” back. Ask at the table or at (0234) 000 1228. The list stays up until 10 October; three villagers sit among the auditors.`,
      },
    },
  ],
  event: {
    on: '2026-12-12',
    start: '08:00',
    end: '18:00',
    tags: ['le-hoi', 'di-san', 'du-lich'],
    title: { vi: 'Khánh thành gươl A Rom', en: 'Opening of the A Rom gươl' },
    place: { vi: 'Bản A Rom, Hồng Hạ', en: 'A Rom village, Hồng Hạ' },
    body: {
      vi: 'Lễ cột, múa tung tung da dá, hội thi nỏ và món ăn Cơ Tu. Đường núi, đi theo xe của xã lúc 6:30.',
      en: 'Ceremony of the post, tung tung da dá dances, crossbows and Cơ Tu food. Mountain road: take the commune’s bus at 6:30.',
    },
  },
  document: {
    number: '18/PA-UBND',
    type: 'khac',
    field: 'Phòng thủ dân sự',
    issuedOn: '2026-09-11',
    signedBy: 'chair',
    tags: ['bao-lu', 'sat-lo'],
    summary: {
      vi: 'Phương án tự bảo đảm năm ngày khi quốc lộ 49 bị chia cắt',
      en: 'Five-day self-sufficiency scheme when National Road 49 is cut',
    },
    body: `## 1. Lương thực

Mỗi bản một kho gươl: 450 kg gạo, muối, dầu, sữa, chăn; kiểm kê hai lần một tháng, có khóa của hai người.

## 2. Y tế

Hai nữ hộ sinh, thuốc cơ số năm ngày, cáng, túi cứu thương; danh sách thai phụ gần ngày sinh chuyển xuống trạm trước mưa.

## 3. Liên lạc

Ba bộ đàm, máy phát, tấm pin; tin báo về thành phố lúc 6:00 và 18:00.

## 4. Quyết định

Trưởng bản được mở kho khi đường cắt quá 12 giờ.

## 5. Sau khi thông đường

Báo cáo, bù kho trong bảy ngày.`,
  },
};
