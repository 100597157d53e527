import type { DemoDocument } from './text-shapes.ts';

const committee = {
  issuer: 'Ủy ban nhân dân thành phố Huế',
  signer: 'Trần Minh Khải',
  signerTitle: 'Phó Chủ tịch Thường trực',
};

export const documents2: DemoDocument[] = [
  {
    ...committee,
    number: '1870/UBND-XD',
    type: 'cong-van',
    field: 'Xây dựng',
    issuedOn: '2026-11-12',
    effectiveOn: '2026-11-12',
    validity: 'con',
    tags: ['ngap-lut', 'nha-o'],
    summary: {
      vi: 'Hướng dẫn sửa chữa, nâng nền nhà ở sau lũ',
      en: 'Guidance on repairing and raising homes after the flood',
    },
    relatedTo: [{ number: '128/KH-UBND', relation: 'can-cu' }],
    body: `Kính gửi: Sở Xây dựng; Ủy ban nhân dân các phường, xã. Để người dân sớm ổn định chỗ ở, Ủy ban nhân dân thành phố yêu cầu thực hiện:

## Điều 1. Công việc không cần giấy phép

Thay mái, cửa, trát tường, sửa điện nước, nâng nền trong nhà không làm thay đổi kết cấu chịu lực. Chủ nhà chỉ báo cho phường, xã bằng điện thoại hoặc qua cổng.

## Điều 2. Công việc được xử lý nhanh

Xây gác tránh lũ, nâng toàn bộ nhà, dựng lại nhà sập được cấp phép trong năm ngày làm việc, miễn lệ phí đến hết ngày 31/3/2027.

## Điều 3. Nhà trong khu vực bảo vệ di sản

Nhà trong Kinh thành, nhà vườn và phố cổ được cán bộ di sản đến tận nơi hướng dẫn trong ba ngày, không bắt buộc thuê tư vấn.

## Điều 4. Thiết kế mẫu

Sở Xây dựng phát miễn phí sáu mẫu nhà chống lũ, giá từ 180 đến 420 triệu đồng, kèm bảng khối lượng.

## Điều 5. Kiểm tra

Phường, xã rà soát nhà nghiêng, nứt trước ngày 30/11; bố trí chỗ ở tạm cho hộ không an toàn và báo cáo hằng tuần.`,
  },
  {
    ...committee,
    number: '09/CT-UBND',
    type: 'chi-thi',
    field: 'An ninh trật tự',
    issuedOn: '2026-08-04',
    effectiveOn: '2026-08-04',
    validity: 'con',
    tags: ['phong-chay'],
    summary: {
      vi: 'Tăng cường phòng cháy, chữa cháy tại khu dân cư, phố cổ và chợ',
      en: 'On fire safety in residential areas, old quarters and markets',
    },
    body: `## Điều 1. Yêu cầu chung

Người đứng đầu cơ quan, phường, xã, ban quản lý chợ chịu trách nhiệm trực tiếp nếu để tồn tại nguy cơ cháy kéo dài mà không xử lý.

## Điều 2. Khu dân cư

Mỗi tổ dân phố thành lập tổ liên gia; mỗi nhà có lối thoát thứ hai, bình chữa cháy và một người biết sử dụng. Không khóa trái cửa lồng sắt vào ban đêm.

## Điều 3. Phố cổ và di tích

Gia Hội, Bao Vinh, Kinh thành lắp chuông báo liên thông; cấm đốt vàng mã ngoài lò quy định; kiểm tra dây điện trên vách gỗ sáu tháng một lần.

## Điều 4. Chợ

Chợ Đông Ba, An Cựu, Phú Bài, Sịa giữ thông lối xe chữa cháy; ngắt điện quầy hàng sau giờ bán; diễn tập mỗi quý.

## Điều 5. Lực lượng

Công an thành phố rút ngắn thời gian tiếp cận nội thị còn dưới tám phút; bố trí thuyền chữa cháy trên sông Hương.

## Điều 6. Báo cáo

Phường, xã báo cáo kết quả trước ngày 15 tháng cuối quý; vi phạm được công khai trên cổng thông tin.`,
  },
  {
    ...committee,
    number: '233/TB-UBND',
    type: 'thong-bao',
    field: 'Giao thông',
    issuedOn: '2026-11-16',
    effectiveOn: '2026-12-31',
    expiresOn: '2027-01-02',
    validity: 'chua',
    tags: ['giao-thong', 'le-hoi'],
    summary: {
      vi: 'Tổ chức giao thông phục vụ đêm đón năm mới 2027 và lễ Ban Sóc',
      en: 'Traffic on New Year’s Eve 2027 and for the Ban Sóc ceremony',
    },
    body: `## Điều 1. Thời gian

Từ 18 giờ ngày 31/12/2026 đến 1 giờ ngày 01/01/2027 và từ 5 giờ đến 11 giờ ngày 01/01/2027.

## Điều 2. Tuyến cấm xe

Cầu Trường Tiền; đường Lê Lợi đoạn Đội Cung – Hà Nội; đường Trần Hưng Đạo đoạn cầu Phú Xuân – chợ Đông Ba; đường 23 Tháng 8 và quảng trường Ngọ Môn.

## Điều 3. Phương tiện được ưu tiên

Xe cứu thương, chữa cháy, cứu nạn, xe của người khuyết tật có phù hiệu và xe phục vụ chương trình theo danh sách do Công an thành phố cấp.

## Điều 4. Hướng đi thay thế và bãi xe

Ô tô đi cầu Dã Viên, Chợ Dinh, Nguyễn Hoàng. Bốn bãi xe công cộng mở đến 2 giờ sáng, niêm yết giá.

## Điều 5. Tổ chức thực hiện

Công an thành phố, Sở Xây dựng, ủy ban nhân dân các phường Thuận Hóa, Phú Xuân bố trí lực lượng, biển báo trước 24 giờ và thông tin thay đổi trên cổng.`,
  },
  {
    ...committee,
    number: '77/BC-UBND',
    type: 'bao-cao',
    field: 'Kinh tế',
    issuedOn: '2026-10-05',
    effectiveOn: '2026-10-05',
    validity: 'con',
    tags: ['ngan-sach'],
    summary: {
      vi: 'Tình hình kinh tế – xã hội chín tháng, nhiệm vụ quý IV năm 2026',
      en: 'The economy and society in nine months and tasks for the last quarter of 2026',
    },
    body: `## Điều 1. Kết quả chính

Kinh tế chín tháng tăng 9,3%; công nghiệp tăng 12,1% nhờ ô tô, sợi và điện; dịch vụ tăng 9,7%; nông nghiệp tăng 2,4%. Thu ngân sách 11.640 tỷ đồng, bằng 86% dự toán.

## Điều 2. Đầu tư

Giải ngân đầu tư công 58%, thấp hơn kế hoạch do thiếu cát, đất đắp và chậm bàn giao mặt bằng ở bảy dự án. Thu hút 34 dự án mới với tổng vốn 18.200 tỷ đồng.

## Điều 3. Văn hóa – xã hội

| Chỉ tiêu | Chín tháng |
| --- | --- |
| Việc làm mới | 13.900 |
| Người tham gia bảo hiểm y tế | 98,9% |
| Trường đạt chuẩn quốc gia | 79% |

## Điều 4. Hạn chế

Ngập đô thị chậm khắc phục; nhà ở xã hội mới đạt 41% kế hoạch; 312 hồ sơ đất đai quá hạn; tỷ lệ phân loại rác còn thấp.

## Điều 5. Nhiệm vụ quý IV

Ứng phó mưa lũ, phục hồi sản xuất; hoàn thành giải ngân trên 90%; chuẩn bị Festival 2027 và Tết Đinh Mùi; trình Hội đồng nhân dân 24 nghị quyết.`,
  },
  {
    number: '12/HD-STP',
    issuer: 'Sở Tư pháp thành phố Huế',
    signer: 'Dương Thị Mai Lan',
    signerTitle: 'Phó Giám đốc',
    type: 'huong-dan',
    field: 'Tư pháp',
    issuedOn: '2026-03-25',
    effectiveOn: '2026-04-01',
    validity: 'con',
    tags: ['dich-vu-cong'],
    summary: {
      vi: 'Hướng dẫn đăng ký hộ tịch trực tuyến tại phường, xã',
      en: 'Guidance on registering civil status online at wards and communes',
    },
    body: `## Điều 1. Việc áp dụng

Hướng dẫn này dùng cho công chức hộ tịch 40 phường, xã khi giải quyết khai sinh, kết hôn, khai tử, xác nhận tình trạng hôn nhân và cải chính hộ tịch.

## Điều 2. Tiếp nhận

Hồ sơ nộp qua Cổng Dịch vụ công quốc gia bằng tài khoản định danh. Người không có điện thoại thông minh được công chức nộp giúp, không thu phí; không từ chối vì lý do cư trú.

## Điều 3. Đối chiếu

Thông tin cha mẹ, nơi cư trú được tra cứu trong cơ sở dữ liệu dân cư. Chỉ yêu cầu bản giấy khi dữ liệu thiếu hoặc mâu thuẫn, ghi lý do vào hồ sơ.

## Điều 4. Trẻ sinh ngoài cơ sở y tế

Ở miền núi, người làm chứng có thể là cô đỡ thôn bản hoặc trưởng thôn; không bắt cha mẹ đi lại để xin xác nhận.

## Điều 5. Tên bằng tiếng dân tộc thiểu số

Ghi đúng cách viết do gia đình yêu cầu, kiểm tra dấu và họ trước khi ký số.

## Điều 6. Báo cáo

Vướng mắc gửi về Sở trong ngày; câu trả lời được đăng chung để các nơi thực hiện thống nhất.`,
  },
  {
    ...committee,
    number: '95/KH-UBND',
    type: 'ke-hoach',
    field: 'Khoa học và công nghệ',
    issuedOn: '2026-04-09',
    effectiveOn: '2026-04-09',
    expiresOn: '2030-12-31',
    validity: 'con',
    tags: ['chuyen-doi-so'],
    summary: { vi: 'Kế hoạch dữ liệu mở giai đoạn 2026–2030', en: 'Open data plan 2026–2030' },
    body: `## Điều 1. Mục tiêu

Đến năm 2030 công bố 300 bộ dữ liệu, ít nhất 70% cập nhật tự động; mỗi sở có người phụ trách dữ liệu, mỗi bộ dữ liệu có mô tả, giấy phép và địa chỉ liên hệ.

## Điều 2. Dữ liệu ưu tiên

1. Mực nước, lượng mưa, điểm ngập, hồ chứa.
2. Lịch xe buýt, điểm đỗ, công trình đang thi công.
3. Ngân sách, đấu thầu, kết quả giải quyết hồ sơ.
4. Di tích, lễ hội, lưu trú.

## Điều 3. Nguyên tắc

Dữ liệu cá nhân được loại bỏ trước khi công bố; định dạng máy đọc được; miễn phí; giữ lịch sử phiên bản.

## Điều 4. Lộ trình

| Năm | Bộ dữ liệu |
| --- | --- |
| 2026 | 60 |
| 2028 | 180 |
| 2030 | 300 |

## Điều 5. Khuyến khích sử dụng

Tổ chức cuộc thi hằng năm cho sinh viên, doanh nghiệp; đưa dữ liệu vào bài học tin học trung học.

## Điều 6. Tổ chức thực hiện

Sở Khoa học và Công nghệ chủ trì, đánh giá hằng quý, công khai kết quả.`,
  },
  {
    ...committee,
    number: '18/2026/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'Y tế',
    issuedOn: '2026-02-27',
    effectiveOn: '2026-03-10',
    validity: 'con',
    tags: ['suc-khoe'],
    summary: {
      vi: 'Quy định quản lý, bố trí nhân lực trạm y tế phường, xã',
      en: 'On the management and staffing of ward and commune health stations',
    },
    body: `## Điều 1. Vị trí

Mỗi phường, xã có một trạm y tế và các điểm trạm tại nơi sáp nhập, bảo đảm người dân đi không quá 5 km; miền núi, ven phá có đội lưu động.

## Điều 2. Nhiệm vụ

Khám, chữa bệnh ban đầu; tiêm chủng; quản lý bệnh mạn tính; chăm sóc bà mẹ, trẻ em; phòng dịch; sơ cứu trong thiên tai.

## Điều 3. Nhân lực

1. Trạm có ít nhất hai bác sĩ, xã miền núi có thêm cô đỡ thôn bản.
2. Bác sĩ bệnh viện luân phiên về trạm ít nhất ba tháng.
3. Người công tác tại A Lưới, Nam Đông được hỗ trợ thêm 2,5 triệu đồng mỗi tháng.

## Điều 4. Thuốc, trang thiết bị

Danh mục thuốc tối thiểu gồm thuốc tăng huyết áp, đái tháo đường, kháng sinh điều trị ban đầu; dự trữ bảy ngày trong mùa lũ, để trên cao trình lũ lịch sử.

## Điều 5. Hồ sơ sức khỏe

Lập hồ sơ điện tử cho mọi người dân; chỉ người điều trị được xem, mọi lượt xem đều ghi nhật ký.

## Điều 6. Hiệu lực

Quyết định có hiệu lực từ ngày 10 tháng 3 năm 2026.`,
  },
];
