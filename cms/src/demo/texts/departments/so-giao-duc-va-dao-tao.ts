import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = { issuer: 'Sở Giáo dục và Đào tạo thành phố Huế', signer: 'Bạch Thị Lam Thư', signerTitle: 'Giám đốc' };

export const soGiaoDucVaDaoTao: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['truong-hoc', 'bao-lu'],
      daysAgo: 1,
      author: 'Tôn Nữ Khánh An',
      scene: 'mua-lu',
      title: {
        vi: 'Trường học sau lũ: mở cửa từng lớp, dạy bù không dồn, sách cũ đổi sách khô',
        en: 'Schools after the flood: reopening class by class, without cramming, and dry books for wet',
      },
      lead: {
        vi: 'Đến chiều 23/11/2026, 552 trong 561 trường đã đón học sinh; chín trường còn lại học nhờ nhà văn hóa và đình làng.',
        en: 'By the afternoon of 23 November 552 of 561 schools had reopened; the other nine meet in culture houses and communal halls.',
      },
      body: {
        vi: `Ở Trường Tiểu học Hương Vinh, tường còn vệt nước ngang bảng đen. Cô trò lớp 3 đo vệt ấy bằng thước kẻ, viết ngày tháng bên cạnh và học luôn một bài toán: nước lên một mét hai trong sáu giờ thì mỗi giờ lên bao nhiêu.

Sở hướng dẫn các trường mở từng lớp khi lớp ấy khô, sạch và có điện an toàn, không chờ cả trường. Bài lỡ được dạy bù bằng cách gộp chủ đề, không thêm buổi tối, không thêm bài tập về nhà trong hai tuần.

## Đổi sách

Học sinh mang sách ướt đến thư viện trường, nhận bộ sách khô ngay; không cần giấy xác nhận. Kho sách dùng chung có 14.600 bản do học sinh khóa trước để lại. Vở, áo ấm và giày có ở góc “Lấy thứ em cần”, không ai ghi tên.

Học sinh ở xa đường bị sạt học qua điện thoại và gặp thầy cô mỗi thứ Bảy tại nhà cộng đồng.`,
        en: `At Hương Vinh Primary School the water has left its line across the blackboard. A third-year class measured it with a ruler, wrote the date beside it, and turned it into a sum: if water rises one metre twenty in six hours, how much is that an hour?

The department tells schools to open each class when it is dry, clean and safely wired, rather than wait for the whole building. Missed lessons are merged by theme: no evening classes and no extra homework for two weeks.

## Books

Pupils bring wet books to the school library and get a dry set at once; no certificate is needed. The shared store holds 14,600 copies left by earlier pupils. Exercise books, jackets and shoes lie in the corner “Take what you need”, and nobody writes down names.

Pupils beyond a landslide learn by telephone and meet their teachers on Saturdays in the community house.`,
      },
      caption: {
        vi: 'Một xóm ven sông nơi trường học vừa mở cửa lại.',
        en: 'A riverside hamlet whose school has just reopened.',
      },
    },
    {
      genre: 'notice',
      category: 'giao-duc',
      tags: ['truong-hoc', 'ky-thi'],
      daysAgo: 5,
      title: {
        vi: 'Lịch kiểm tra cuối học kỳ I: lùi một tuần ở vùng ngập, đề không ra phần bài bị lỡ',
        en: 'First-term tests: a week later in flooded areas, and nothing from missed lessons',
      },
      lead: {
        vi: 'Trường không bị ngập giữ lịch 21–26/12/2026; trường vùng ngập kiểm tra 28–31/12.',
        en: 'Schools that stayed dry keep 21–26 December; those in flooded areas hold tests on 28–31 December.',
      },
      body: {
        vi: `| Cấp học | Vùng không ngập | Vùng ngập |
| --- | --- | --- |
| Tiểu học | 22–25/12 | 29–31/12 |
| Trung học cơ sở | 21–25/12 | 28–31/12 |
| Trung học phổ thông | 21–26/12 | 28–31/12 |

## Với học sinh và cha mẹ

1. Phần bài chưa dạy hoặc mới dạy bù không đưa vào đề.
2. Em nào ốm, nhà còn ngập được kiểm tra riêng, không ghi chú gì vào sổ.
3. Kết quả trả riêng từng em; trường không dán bảng xếp hạng.

Thi học sinh giỏi cấp thành phố vẫn vào ngày 10/12/2026; thí sinh vùng xa được bố trí ở ký túc xá Trường Quốc Học và Trường Hai Bà Trưng từ tối hôm trước, có xe đưa đón. Thắc mắc về lịch gọi (0234) 000 4103.`,
        en: `| Level | Dry areas | Flooded areas |
| --- | --- | --- |
| Primary | 22–25 Dec | 29–31 Dec |
| Lower secondary | 21–25 Dec | 28–31 Dec |
| Upper secondary | 21–26 Dec | 28–31 Dec |

## For pupils and parents

1. Lessons not taught, or taught only in catch-up, are not tested.
2. A child who is ill, or whose home is still wet, takes the test separately without any mark in the book.
3. Results go to each child alone; schools post no rankings.

The city’s competition for gifted pupils stays on 10 December; those from far away sleep at Quốc Học and Hai Bà Trưng schools the night before and are taken by bus. Questions: (0234) 000 4103.`,
      },
    },
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['truong-hoc', 'an-toan'],
      daysAgo: 13,
      author: 'Lê Bảo Châu',
      title: {
        vi: 'Diễn tập đưa 640 học sinh lên tầng hai trong mười một phút',
        en: '640 pupils reach the upper floor in eleven minutes',
      },
      lead: {
        vi: 'Buổi diễn tập ngày 11/11/2026 ở Hóa Châu cho thấy cầu thang đủ rộng, nhưng tiếng trống báo động thì không ai nghe.',
        en: 'The drill of 11 November in Hóa Châu showed that the stairs are wide enough, but that nobody hears the alarm drum.',
      },
      body: {
        vi: `Kịch bản đơn giản: nước lên nhanh trong giờ học, điện cắt, một lối đi bị chặn. Các em lớp 5 dắt các em lớp 1; hai em ngồi xe lăn được khiêng bằng ghế có tay cầm do chính lớp 9 đóng.

Lần thứ nhất mất mười chín phút vì ai cũng quay lại lấy cặp. Lần thứ hai, cô hiệu trưởng bỏ hẳn lệnh “xếp hàng” và thay bằng “nắm tay bạn bên trái”; mười một phút là đủ. Tiếng trống chìm trong mưa nên trường sẽ thay bằng còi tay ở mỗi tầng.

> Con không sợ nước, con chỉ sợ bỏ quên em con ở lớp mẫu giáo.

Câu nói ấy khiến trường mẫu giáo bên cạnh được đưa vào cùng phương án. Sở gửi biên bản, kể cả những chỗ chưa được, cho 210 trường vùng thấp trũng để tự diễn tập trước ngày 10/12.`,
        en: `The plan was simple: water rises fast during lessons, the power fails, one way is blocked. Fifth-years lead first-years; two children in wheelchairs are carried on chairs with handles that the ninth form built.

The first run took nineteen minutes because everybody went back for a bag. For the second the head teacher dropped “form a line” in favour of “hold the hand on your left”, and eleven minutes were enough. The drum was lost in the rain, so each floor will have a hand whistle.

> I am not afraid of the water. I am only afraid of forgetting my sister in the kindergarten.

Because of those words the kindergarten next door joined the plan. The department has sent the minutes, failures included, to 210 low-lying schools, which will hold their own drill before 10 December.`,
      },
    },
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['tieng-dan-toc', 'mien-nui'],
      daysAgo: 20,
      scene: 'nui-rung',
      title: {
        vi: 'Sách kể chuyện ba thứ tiếng cho trẻ A Lưới, do bà ngoại đọc, cháu vẽ',
        en: 'Storybooks in three languages for A Lưới children, told by grandmothers, drawn by grandchildren',
      },
      lead: {
        vi: 'Bộ mười hai cuốn Việt – Tà Ôi – Cơ Tu vào mọi trường mầm non, tiểu học miền núi từ tháng 11/2026.',
        en: 'The twelve books in Vietnamese, Tà Ôi and Cơ Tu are in every upland kindergarten and primary school from November.',
      },
      body: {
        vi: `Nhóm biên soạn đi qua mười chín thôn và thu được sáu mươi bảy câu chuyện: con kiến xin lửa, cô gái hóa cây chuối, vì sao tiếng thác nói suốt đêm. Mỗi truyện được bà kể vào máy ghi âm, cháu vẽ bằng sáp màu, cô giáo người địa phương chép lại và hỏi lại bà từng chữ.

Có những từ không dịch được. Thay vì thay bằng từ gần nghĩa, sách để nguyên và vẽ thêm một bức. Trẻ miền xuôi đọc sách này cũng học được vài tiếng chào.

Khảo sát nhỏ ở bốn lớp cho thấy trẻ nghe kể bằng tiếng mẹ đẻ trước thì trả lời tiếng Việt dài hơn và ít im lặng hơn. Bản điện tử có giọng đọc đăng tự do; bản in do phụ huynh người Pa Cô và học sinh Trường Dân tộc nội trú đóng gáy.`,
        en: `The team visited nineteen villages and gathered sixty-seven stories: how the ant begged for fire, the girl who became a banana tree, why the waterfall talks all night. A grandmother told each into a recorder, a grandchild drew it in crayon, and a local teacher wrote it down and asked about every word.

Some words cannot be translated. Instead of a near miss, the book keeps them and adds another picture. Lowland children who read it learn a few greetings too.

In four classes children who first heard a story in their mother tongue answered at greater length in Vietnamese and fell silent less. A digital version with voices is free; the printed ones were bound by Pa Cô parents and pupils of the boarding school.`,
      },
    },
    {
      genre: 'notice',
      category: 'giao-duc',
      tags: ['tuyen-sinh'],
      daysAgo: 28,
      title: {
        vi: 'Phương án tuyển sinh lớp 10 năm học 2027–2028: xin ý kiến trước khi quyết định',
        en: 'Admission to year 10 in 2027–2028: your views before we decide',
      },
      lead: {
        vi: 'Dự thảo giữ ba môn thi, thêm điểm thi ở A Lưới và Nam Đông; góp ý đến hết ngày 20/12/2026.',
        en: 'The draft keeps three papers and adds examination places in A Lưới and Nam Đông; comment until 20 December.',
      },
      body: {
        vi: `## Điểm mới

1. Học sinh miền núi thi ngay tại A Lưới, Nam Đông, không phải về Huế.
2. Đăng ký nguyện vọng trực tuyến, được sửa đến trước hạn chót; hệ thống báo tin mỗi lần sửa.
3. Đề Ngữ văn dùng ngữ liệu ngoài sách giáo khoa; có đề minh họa kèm theo.
4. Bài thi được đọc lại cho học sinh khiếm thị bằng bản chữ nổi hoặc người đọc.

## Điều giữ nguyên

Chỉ tiêu từng trường công bố trước ngày 31/3/2027; chính sách ưu tiên theo quy định của Bộ.

Góp ý trên cổng này, hoặc tại buổi gặp ở từng cụm trường (lịch kèm theo). Học sinh cũng được mời góp ý; phiếu dành cho các em ngắn hơn và không hỏi tên trường. Bản tổng hợp đăng trước ngày 10/1/2027.`,
        en: `## New

1. Upland pupils sit the examination in A Lưới and Nam Đông instead of travelling to Hue.
2. Choices are entered online and may be changed until the deadline; each change is confirmed.
3. The literature paper uses texts from outside the textbook; a sample is attached.
4. Blind candidates receive braille or a reader.

## Unchanged

Places per school are announced before 31 March 2027; priority follows the Ministry’s rules.

Comment on this portal or at the meeting of your group of schools (calendar attached). Pupils are invited too; their form is shorter and does not ask for the school. A summary appears before 10 January 2027.`,
      },
    },
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['chuyen-doi-so'],
      daysAgo: 37,
      scene: 'mot-cua',
      title: {
        vi: 'Học bạ số: chuyển trường không còn phải đi xin dấu',
        en: 'Digital school records: changing schools without chasing stamps',
      },
      lead: {
        vi: 'Từ 1/10/2026, hồ sơ học sinh tiểu học chuyển giữa các trường trong thành phố đi trong một ngày; cha mẹ thấy từng bước.',
        en: 'Since 1 October a primary pupil’s record moves between schools in a day, and parents see each step.',
      },
      body: {
        vi: `Trước đây, một gia đình dọn từ Khe Tre về Thuận Hóa phải qua bốn cửa: trường cũ, phường cũ, trường mới, rồi quay lại vì thiếu một con dấu. Nay cha mẹ chọn trường mới trên cổng, trường cũ ký số, trường mới nhận. Tháng đầu có 412 em chuyển theo cách này; lâu nhất là hai ngày rưỡi, vì hiệu trưởng đi công tác.

Học bạ số ghi kết quả học tập và nhận xét, không ghi hoàn cảnh gia đình, bệnh tật hay nghề nghiệp của cha mẹ. Ai mở xem đều để lại dấu vết và cha mẹ đọc được danh sách ấy.

Nhà không có mạng vẫn làm tại trường bất kỳ; cô văn thư in giấy biên nhận. Trung học cơ sở sẽ áp dụng từ học kỳ II; dữ liệu cũ nhập dần, không yêu cầu phụ huynh nộp lại.`,
        en: `A family moving from Khe Tre to Thuận Hóa used to pass four doors: old school, old ward, new school, and back again for a missing stamp. Now parents choose the new school on the portal, the old one signs digitally and the new one accepts. In the first month 412 children moved this way; the longest wait was two and a half days, because a head teacher was travelling.

The record holds results and remarks, not family circumstances, illness or parents’ trades. Whoever opens it leaves a trace, and parents can read that list.

Families without internet may go to any school, where the clerk prints a receipt. Lower secondary schools follow in the second term; old data are entered gradually and parents submit nothing again.`,
      },
    },
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['thu-vien', 'van-hoa-doc'],
      daysAgo: 49,
      author: 'Tôn Nữ Khánh An',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Thuyền sách trên phá: mỗi thứ Năm cập sáu bến, cho mượn không cần thẻ',
        en: 'A book boat on the lagoon: six landings every Thursday, no card needed',
      },
      lead: {
        vi: 'Chiếc đò gỗ cũ chở 1.800 cuốn đã đi được mười chín chuyến; 23 cuốn chưa trở về và không ai lo.',
        en: 'The old wooden ferry with 1,800 books has made nineteen trips; 23 books have not come back and nobody worries.',
      },
      body: {
        vi: `Người lái đò tên Thạnh, trước chở cát, nay chở truyện tranh. Ông thuộc đường nước hơn thuộc tên sách, nhưng biết bé nào ở bến Cồn Tộc thích khủng long và bé nào ở bến Vĩnh Tu chỉ mượn sách có cá.

Thuyền có hai cô thủ thư của trường Quảng Ngạn, một cuốn sổ to và một hộp bánh quy. Mượn thì viết tên vào sổ, trả thì gạch đi; ai chưa biết chữ thì vẽ một hình. Người lớn cũng mượn: sách nuôi cá, sách thuốc nam, và truyện Kiều in chữ lớn.

Mùa lũ, thuyền nghỉ ba tuần và đem sách vào nhà tránh lũ cộng đồng. Năm 2027 sẽ có thuyền thứ hai ở đầm Cầu Hai. Sách tặng xin gửi về thư viện trường gần nhất, sách lành và hợp lứa tuổi.`,
        en: `The boatman, Mr Thạnh, once carried sand and now carries comics. He knows the channels better than the titles, but he can tell which child at Cồn Tộc loves dinosaurs and which at Vĩnh Tu only borrows books with fish.

Two librarians of Quảng Ngạn school come along with a large ledger and a tin of biscuits. To borrow, write your name; to return, cross it out; those who cannot write yet draw a picture. Adults borrow too: fish farming, herbal medicine, and the Tale of Kiều in large print.

In the flood season the boat rests for three weeks and its books move to the community flood houses. A second boat will sail on Cầu Hai lagoon in 2027. Gifts of sound books for children go to the nearest school library.`,
      },
    },
    {
      genre: 'notice',
      category: 'giao-duc',
      tags: ['hoc-phi', 'thu-chi'],
      daysAgo: 61,
      title: {
        vi: 'Các khoản được thu và không được thu đầu năm học: danh mục một trang',
        en: 'What schools may and may not collect at the start of the year: one page',
      },
      lead: {
        vi: 'Trường chỉ thu khoản có trong danh mục công khai, có biên lai; không ai phải đóng thay cho thiết bị, ghế ngồi hay quỹ lớp bắt buộc.',
        en: 'Schools collect only what is on the public list, with a receipt; nobody has to pay for equipment, chairs or a compulsory class fund.',
      },
      body: {
        vi: `## Ba câu hỏi trước khi đóng tiền

1. Khoản này có trong danh mục dán ở cổng trường không?
2. Ai quyết định, theo văn bản nào?
3. Nếu tôi không đóng, con tôi có bị đối xử khác không? Câu trả lời phải là không.

## Không được thu dưới mọi tên gọi

- Mua sắm bàn ghế, máy lạnh, ti vi của lớp.
- Bồi dưỡng giáo viên, tổ chức lễ.
- Quỹ bình quân mỗi em như nhau.

Quà tặng tự nguyện nhận qua nhà trường, công khai người tặng nếu người tặng đồng ý, dùng đúng việc. Mức học phí và đối tượng miễn, giảm theo quy định của Nhà nước.

Thấy sai, xin báo phòng Kiểm tra, Pháp chế: (0234) 000 4106. Trường đã trả lại tiền cho 1.240 phụ huynh trong tháng 9/2026.`,
        en: `## Three questions before paying

1. Is it on the list at the school gate?
2. Who decided it, under which document?
3. If I do not pay, is my child treated differently? The answer must be no.

## Never to be collected, under any name

- Furniture, air conditioners or televisions for the class.
- Extra pay for teachers or the cost of ceremonies.
- A fund of equal shares per child.

Voluntary gifts go through the school, are used as intended, and the giver is named only if willing. Tuition and exemptions follow the State’s rules.

If you see something wrong, tell the Inspection and Legal Division: (0234) 000 4106. In September schools gave money back to 1,240 parents.`,
      },
    },
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['giao-vien'],
      daysAgo: 71,
      scene: 'ngo-mon',
      title: {
        vi: 'Ngày đầu của ba trăm thầy cô mới: học đi chợ quê trước khi lên lớp',
        en: 'The first day of three hundred new teachers: to the village market before the classroom',
      },
      lead: {
        vi: 'Tuần nhập nghề bắt đầu ngày 14/9/2026 không có diễn văn; mỗi người tìm hiểu xóm của học trò mình rồi mới soạn bài.',
        en: 'The induction that began on 14 September had no speeches: each teacher learned about the pupils’ hamlet first and planned lessons later.',
      },
      body: {
        vi: `Cô giáo trẻ về Phú Vinh được giao ba việc: mua một con cá mà không hỏi giá bằng máy, hỏi đường đến nhà em học sinh xa nhất, và ngồi nghe một cụ già nói chuyện trong nửa giờ. Thầy thể dục về Nam Đông học bảy câu tiếng Cơ Tu.

Buổi chiều, họ gặp người dạy nghề cũ: một cô giáo ba mươi năm ở A Lưới và một thầy từng đón học sinh bằng thuyền suốt mùa lũ 1999. “Đừng sợ lớp ồn. Hãy sợ lớp im mà mình không biết vì sao,” thầy dặn.

Mỗi thầy cô mới có một người đồng hành trong năm đầu, được giảm hai tiết mỗi tuần để dự giờ nhau. Sở khảo sát sau ba tháng; điều các thầy cô xin nhiều nhất không phải tiền mà là nhà công vụ không dột. Mười chín phòng đang được lợp lại.`,
        en: `A young teacher sent to Phú Vinh was given three tasks: buy a fish without asking a telephone for the price, find the way to the home of the farthest pupil, and listen to an old person for half an hour. The sports teacher in Nam Đông learned seven sentences of Cơ Tu.

In the afternoon they met their elders: a woman with thirty years in A Lưới and a man who fetched his pupils by boat through the flood of 1999. “Do not fear a noisy class. Fear a silent one when you do not know why,” he said.

Each newcomer has a companion for the first year and two lessons less a week to visit other classes. After three months the department asked what they needed. Most wanted not money but a teachers’ house that does not leak; nineteen rooms are being re-roofed.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '3105/SGDĐT-GDPT',
      type: 'cong-van',
      field: 'Giáo dục',
      issuedOn: '2026-11-22',
      effectiveOn: '2026-11-22',
      validity: 'con',
      tags: ['truong-hoc', 'bao-lu'],
      summary: {
        vi: 'Tổ chức dạy học trở lại và bảo đảm an toàn trường học sau lũ',
        en: 'Resuming lessons and keeping schools safe after the flood',
      },
      body: `Kính gửi: các trường học, trung tâm; Ủy ban nhân dân các phường, xã. Sở hướng dẫn như sau:

## Điều 1. Điều kiện mở lớp

1. Phòng học, lối đi, nhà vệ sinh đã khô và sạch; nước uống an toàn.
2. Điện được thợ kiểm tra, có biên bản.
3. Tường rào, cây, trần không có nguy cơ đổ, rơi.

Hiệu trưởng quyết định mở từng lớp và chịu trách nhiệm; không chờ đủ điều kiện toàn trường.

## Điều 2. Dạy bù

Gộp bài theo chủ đề; không dạy bù vào buổi tối, ngày Chủ nhật; không giao bài về nhà trong hai tuần đầu.

## Điều 3. Học sinh khó khăn

Cấp sách, vở, áo ấm qua góc dùng chung, không lập danh sách niêm yết tên các em. Giáo viên gọi điện đến từng gia đình có em vắng quá hai ngày.

## Điều 4. Báo cáo

Báo cáo hằng ngày bằng mẫu năm dòng; hư hỏng kèm ảnh, gửi trước 16 giờ.`,
    },
    {
      ...issuer,
      number: '96/KH-SGDĐT',
      type: 'ke-hoach',
      field: 'Khảo thí',
      issuedOn: '2026-10-14',
      effectiveOn: '2026-10-14',
      expiresOn: '2026-12-31',
      validity: 'con',
      tags: ['ky-thi'],
      summary: {
        vi: 'Kế hoạch tổ chức kỳ thi học sinh giỏi cấp thành phố năm học 2026–2027',
        en: 'Plan for the city’s competition for gifted pupils, 2026–2027',
      },
      body: `## I. Thời gian, địa điểm

Ngày 10/12/2026, tại Trường Quốc Học, Trường Hai Bà Trưng và Trường Trung học phổ thông A Lưới.

## II. Môn thi

Toán, Vật lý, Hóa học, Sinh học, Tin học, Ngữ văn, Lịch sử, Địa lý, tiếng Anh, tiếng Pháp, tiếng Nhật và môn Di sản Huế.

## III. Tổ chức

### Mục 1. Đề thi

Ra đề tập trung; đề Di sản Huế gồm phần thực địa một giờ tại bảo tàng.

### Mục 2. Coi thi, chấm thi

Giáo viên không coi thi học sinh trường mình; bài thi rọc phách, chấm hai vòng độc lập.

### Mục 3. Ăn ở

Thí sinh cách điểm thi trên ba mươi ki-lô-mét được ở ký túc xá và ăn ba bữa, không thu tiền.

## IV. Dự phòng mưa lũ

Mực nước Kim Long trên báo động 2 vào chiều 9/12 thì dời sang ngày 17/12; quyết định công bố trước 15 giờ.

## V. Công bố

Kết quả ngày 28/12/2026, trả riêng từng thí sinh; không xếp hạng trường.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Giáo dục và Đào tạo quản lý nhà nước về giáo dục mầm non, phổ thông, thường xuyên và nghề nghiệp trên địa bàn thành phố.',
        en: 'The Department of Education and Training is responsible for early, general, continuing and vocational education in the city.',
      },
      body: {
        vi: `## Việc chính

- Quy hoạch mạng lưới trường; chương trình, kiểm tra, thi cử.
- Tuyển dụng, bồi dưỡng, bảo vệ quyền của nhà giáo theo phân cấp.
- Giáo dục hòa nhập, tiếng dân tộc thiểu số, học bổng.
- An toàn trường học, nhất là trong mùa bão lũ.
- Kiểm tra thu chi, xử lý phản ánh của phụ huynh và học sinh.

## Phường, xã làm gì

Từ ngày 1/7/2025, trường mầm non, tiểu học, trung học cơ sở do Ủy ban nhân dân phường, xã trực tiếp quản lý; Sở hướng dẫn chuyên môn và kiểm tra. Trường trung học phổ thông trực thuộc Sở.

| Cấp học | Số trường |
| --- | --- |
| Mầm non | 203 |
| Tiểu học | 196 |
| Trung học cơ sở | 119 |
| Trung học phổ thông | 43 |

Học sinh có thể viết thẳng cho Giám đốc; thư được trả lời và không chuyển cho trường nếu các em không muốn.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Plan the network of schools; curriculum, tests and examinations.
- Recruit and train teachers and protect their rights, as delegated.
- Inclusive education, minority languages, scholarships.
- Safety of schools, above all in the flood season.
- Check fees, and answer parents and pupils.

## What wards and communes do

Since 1 July 2025 kindergartens, primary and lower secondary schools belong to the wards and communes; we guide and inspect. Upper secondary schools report to us.

| Level | Schools |
| --- | --- |
| Kindergarten | 203 |
| Primary | 196 |
| Lower secondary | 119 |
| Upper secondary | 43 |

Pupils may write to the Director; letters are answered, and are not passed to the school against their wish.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'ngo-mon',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ Quốc Tử Giám và Trường Quốc Học đến mạng lưới trường phủ kín núi, đồng và đầm phá.',
        en: 'From the Imperial Academy and Quốc Học to schools in every mountain, field and lagoon village.',
      },
      body: {
        vi: `Huế là đất học. Quốc Tử Giám triều Nguyễn đặt ở An Ninh Thượng rồi dời vào Kinh thành; Văn Miếu còn hàng bia tiến sĩ. Năm 1896, Trường Quốc Học ra đời bên bờ sông Hương; năm 1917 có Trường Đồng Khánh cho nữ sinh, nay là Trường Hai Bà Trưng.

Sau năm 1975, phong trào xóa mù chữ đưa lớp học lên đò, xuống vạn, vào bản. Nhiều thầy cô ngày ấy vừa dạy vừa tự đóng bàn ghế. Năm 1989, khi tỉnh được lập lại, Sở có bộ máy riêng; đến đầu những năm 2000, thành phố hoàn thành phổ cập trung học cơ sở.

Năm 2025, Sở nhận thêm lĩnh vực giáo dục nghề nghiệp, còn các trường từ mầm non đến trung học cơ sở gắn với 40 phường, xã mới. Điều không đổi là tấm bảng đen, và vệt nước lũ mà mỗi thế hệ học trò đều từng đo.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `Hue is a land of learning. The Imperial Academy of the Nguyễn stood first at An Ninh Thượng and then inside the Citadel; the Temple of Literature keeps its rows of doctors’ stelae. Quốc Học opened by the Perfume River in 1896, and in 1917 Đồng Khánh, a school for girls, today Hai Bà Trưng.

After 1975 the campaign for literacy took lessons onto ferries, into floating hamlets and mountain villages, and many teachers made their own benches. When the province was re-established in 1989 the department had its own staff; in the early 2000s lower secondary schooling became universal.

In 2025 it took on vocational education, while schools up to lower secondary joined the 40 new wards and communes. What has not changed is the blackboard, and the flood line that every generation of pupils has measured.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Bạch Thị Lam Thư',
      leader: true,
      phone: '(0234) 000 4101',
      email: 'btlthu.sgddt@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, tổ chức cán bộ, kế hoạch; tiếp công dân ngày 5 hằng tháng.',
        en: 'Overall responsibility, staff and planning; receives citizens on the 5th.',
      },
      biography: {
        vi: 'Sinh năm 1974 tại Vỹ Dạ. Giáo viên văn hai mươi năm, hiệu trưởng trường trung học phổ thông, tiến sĩ giáo dục học.',
        en: 'Born in Vỹ Dạ in 1974. Literature teacher for twenty years, head of an upper secondary school, doctor of education.',
      },
    },
    {
      name: 'Viên Xuân Ta Rương',
      leader: true,
      phone: '(0234) 000 4102',
      email: 'vxtruong.sgddt@hue.example',
      post: { vi: 'Phó Giám đốc', en: 'Deputy Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách giáo dục miền núi, mầm non, tiểu học, tiếng dân tộc.',
        en: 'Upland, early and primary education, minority languages.',
      },
    },
    {
      name: 'Hà Thúc Nhật Minh',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4103',
      email: 'htnminh.sgddt@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách trung học, thi cử, chuyển đổi số.',
        en: 'Secondary schools, examinations and digital work.',
      },
    },
    {
      name: 'Quách Thị Thanh Trúc',
      leader: false,
      phone: '(0234) 000 4104',
      email: 'qtttruc.sgddt@hue.example',
      post: { vi: 'Trưởng phòng Giáo dục phổ thông', en: 'Head of the General Education Division' },
      unit: { vi: 'Phòng Giáo dục phổ thông', en: 'General Education Division' },
      duties: {
        vi: 'Chương trình, sách, dạy học sau thiên tai.',
        en: 'Curriculum, books and lessons after disasters.',
      },
    },
    {
      name: 'Ưng Bình Nguyên',
      leader: false,
      phone: '(0234) 000 4106',
      email: 'ubnguyen.sgddt@hue.example',
      post: { vi: 'Trưởng phòng Kiểm tra, Pháp chế', en: 'Head of Inspection and Legal Affairs' },
      unit: { vi: 'Phòng Kiểm tra, Pháp chế', en: 'Inspection and Legal Division' },
      duties: { vi: 'Kiểm tra thu chi, trả lời phản ánh của phụ huynh.', en: 'Checks fees and answers parents.' },
    },
  ],
  events: [
    {
      inDays: 16,
      start: '07:00',
      end: '17:00',
      tags: ['ky-thi'],
      title: { vi: 'Thi học sinh giỏi cấp thành phố', en: 'City competition for gifted pupils' },
      place: {
        vi: 'Trường Quốc Học, Trường Hai Bà Trưng và Trường Trung học phổ thông A Lưới',
        en: 'Quốc Học, Hai Bà Trưng and A Lưới schools',
      },
      body: {
        vi: 'Mười hai môn, trong đó có môn Di sản Huế. Cha mẹ đợi ở hội trường, có nước nóng và sách.',
        en: 'Twelve subjects, the heritage of Hue among them. Parents may wait in the hall, with hot water and books.',
      },
    },
    {
      inDays: 12,
      start: '18:30',
      end: '20:30',
      tags: ['tuyen-sinh'],
      title: {
        vi: 'Gặp phụ huynh về tuyển sinh lớp 10, cụm Hương Trà',
        en: 'Parents’ evening on year 10 admission, Hương Trà',
      },
      place: { vi: 'Hội trường Trường Trung học cơ sở Hương Chữ', en: 'Hall of Hương Chữ Lower Secondary School' },
      body: {
        vi: 'Sở trình bày dự thảo, trả lời câu hỏi; học sinh được mời phát biểu trước.',
        en: 'The department presents the draft and answers questions; pupils are invited to speak first.',
      },
    },
  ],
};
