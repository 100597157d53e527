import type { DemoDocument } from './text-shapes.ts';

const committee = {
  issuer: 'Ủy ban nhân dân thành phố Huế',
  signer: 'Trần Minh Khải',
  signerTitle: 'Phó Chủ tịch Thường trực',
};
const council = { issuer: 'Hội đồng nhân dân thành phố Huế', signer: 'Phạm Đình Lộc', signerTitle: 'Chủ tịch' };

export const documents1: DemoDocument[] = [
  {
    ...committee,
    number: '41/2026/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'Cải cách hành chính',
    issuedOn: '2026-10-09',
    effectiveOn: '2026-10-20',
    validity: 'con',
    tags: ['mot-cua'],
    summary: {
      vi: 'Quy định tiếp nhận hồ sơ thủ tục hành chính không phụ thuộc địa giới hành chính',
      en: 'On accepting applications regardless of administrative boundaries',
    },
    body: `Căn cứ Luật Tổ chức chính quyền địa phương; theo đề nghị của Chánh Văn phòng Ủy ban nhân dân thành phố, Ủy ban nhân dân thành phố quyết định:

## Điều 1. Phạm vi, đối tượng

Quyết định này quy định việc tiếp nhận, luân chuyển và trả kết quả hồ sơ tại 40 trung tâm phục vụ hành chính công phường, xã và Trung tâm Phục vụ hành chính công thành phố. Tổ chức, cá nhân được nộp hồ sơ tại bất kỳ trung tâm nào, không phân biệt nơi cư trú, trụ sở hoặc nơi có đất.

## Điều 2. Trách nhiệm của nơi tiếp nhận

1. Kiểm tra thành phần hồ sơ, số hóa và cấp giấy hẹn ngay.
2. Chuyển dữ liệu đến cơ quan có thẩm quyền trong ngày; hồ sơ nhận sau 15 giờ chuyển vào đầu giờ làm việc tiếp theo.
3. Trả kết quả tại nơi người nộp lựa chọn.

## Điều 3. Trách nhiệm của cơ quan giải quyết

1. Giải quyết đúng thời hạn; chỉ yêu cầu bổ sung một lần, bằng văn bản, nêu rõ căn cứ.
2. Không yêu cầu giấy tờ đã có trong cơ sở dữ liệu.
3. Trễ hẹn phải gửi thư xin lỗi trước ngày hẹn và ghi thời hạn mới.

## Điều 4. Phí, lệ phí

Phí, lệ phí nộp trực tuyến hoặc tại nơi tiếp nhận; khoản thu thuộc ngân sách của cơ quan giải quyết.

## Điều 5. Công khai

Số liệu tiếp nhận, đúng hạn, quá hạn và cách tính được công bố hằng ngày trên cổng thông tin của từng phường, xã.

## Điều 6. Hiệu lực thi hành

Quyết định có hiệu lực từ ngày 20 tháng 10 năm 2026. Chánh Văn phòng Ủy ban nhân dân thành phố, giám đốc các sở và chủ tịch ủy ban nhân dân phường, xã chịu trách nhiệm thi hành.`,
  },
  {
    ...committee,
    number: '57/2025/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'Văn hóa',
    issuedOn: '2025-12-08',
    effectiveOn: '2025-12-20',
    validity: 'con',
    tags: ['di-san', 'song-huong'],
    summary: {
      vi: 'Ban hành Quy chế bảo vệ cảnh quan hai bờ sông Hương',
      en: 'Rules on protecting the landscape of both banks of the Perfume River',
    },
    body: `Căn cứ Luật Di sản văn hóa; theo đề nghị của Giám đốc Sở Văn hóa và Thể thao.

## Điều 1. Phạm vi

Quy chế áp dụng cho mặt nước, cồn, bãi và dải đất hai bờ sông Hương từ ngã ba Bằng Lãng đến đập Thảo Long, rộng tối thiểu 50 m tính từ mép bờ ổn định.

## Điều 2. Nguyên tắc

1. Sông Hương là trục cảnh quan của đô thị di sản; bờ sông là không gian chung, mọi người được đi lại tự do.
2. Ưu tiên bờ mềm, cây bản địa; hạn chế kè bê tông thẳng đứng.
3. Công trình mới không cản hướng nhìn từ Kinh thành ra núi Ngự Bình và cồn Hến, cồn Dã Viên.

## Điều 3. Quản lý xây dựng

Khu vực I giữ nguyên trạng; khu vực II chỉ sửa chữa, thay thế công trình nhỏ, cao không quá 7 m; khu vực III theo quy hoạch được duyệt và phải có ý kiến của Hội đồng kiến trúc thành phố.

## Điều 4. Quảng cáo, chiếu sáng

Không đặt biển quảng cáo tấm lớn. Chiếu sáng dùng ánh sáng ấm, giảm cường độ sau 22 giờ.

## Điều 5. Hành vi bị cấm

Đổ đất, phế thải; lấn chiếm bờ; khai thác cát trái phép; xả nước thải chưa xử lý; nuôi cá lồng ngoài vùng quy định.

## Điều 6. Trách nhiệm

Ủy ban nhân dân các phường, xã ven sông kiểm tra hằng tuần; Sở Xây dựng, Sở Nông nghiệp và Môi trường, Trung tâm Bảo tồn Di tích Cố đô Huế phối hợp xử lý và công khai vi phạm.

## Điều 7. Hiệu lực

Quyết định có hiệu lực từ ngày 20 tháng 12 năm 2025.`,
  },
  {
    ...committee,
    number: '44/2026/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'Du lịch',
    issuedOn: '2026-11-17',
    effectiveOn: '2027-01-01',
    validity: 'chua',
    tags: ['du-lich', 'song-huong'],
    summary: {
      vi: 'Quy định quản lý hoạt động thuyền du lịch trên sông Hương',
      en: 'On tourist boats on the Perfume River',
    },
    relatedTo: [{ number: '57/2025/QĐ-UBND', relation: 'can-cu' }],
    body: `Căn cứ Luật Giao thông đường thủy nội địa, Luật Du lịch và Quyết định số 57/2025/QĐ-UBND.

## Điều 1. Đối tượng

Chủ thuyền, thuyền trưởng, thuyền viên, hợp tác xã, đơn vị tổ chức ca Huế và hành khách trên thuyền du lịch hoạt động từ bến Tòa Khâm lên thượng nguồn và xuống phá Tam Giang.

## Điều 2. Điều kiện hoạt động

1. Thuyền còn hạn đăng kiểm, có áo phao đủ số người, trong đó ít nhất 10% cỡ trẻ em.
2. Thuyền trưởng có bằng, được tập huấn sơ cứu hằng năm.
3. Có thiết bị định vị, thùng chứa nước thải và rác.

## Điều 3. Dừng hoạt động khi thời tiết xấu

Mọi thuyền về nơi neo đậu khi mực nước tại Kim Long vượt 1,5 m, gió từ cấp 6 hoặc tầm nhìn dưới 300 m.

## Điều 4. Giá và vé

Giá niêm yết bằng tiếng Việt, tiếng Anh tại bến; vé điện tử ghi tên thuyền, số chỗ và số điện thoại phản ánh.

## Điều 5. Biểu diễn ca Huế

Chương trình do nghệ sĩ có giấy xác nhận trình diễn, dài tối thiểu 50 phút, âm lượng không quá mức quy định sau 22 giờ.

## Điều 6. Chuyển đổi sang thuyền điện

Từ năm 2030, thuyền đóng mới dùng động cơ điện. Ngân sách hỗ trợ 30% lãi vay cho hộ chuyển đổi trước thời hạn.

## Điều 7. Hiệu lực

Quyết định có hiệu lực từ ngày 01 tháng 01 năm 2027.`,
  },
  {
    ...committee,
    number: '128/KH-UBND',
    type: 'ke-hoach',
    field: 'Phòng, chống thiên tai',
    issuedOn: '2026-05-12',
    effectiveOn: '2026-05-12',
    validity: 'con',
    tags: ['bao-lu'],
    summary: {
      vi: 'Kế hoạch ứng phó bão, lũ, sạt lở đất năm 2026',
      en: 'Plan for storms, floods and landslides in 2026',
    },
    body: `## Điều 1. Mục tiêu

Không để người chết do chủ quan; mọi hộ trong vùng nguy cơ biết nơi trú, người hướng dẫn và số điện thoại cần gọi. Cảnh báo đến thôn, tổ dân phố trong 15 phút sau khi phát hành.

## Điều 2. Kịch bản

| Kịch bản | Số người sơ tán |
| --- | --- |
| Lũ trên báo động 3 sông Hương, sông Bồ | 62.000 |
| Bão cấp 12–13 đổ bộ | 108.000 |
| Mưa trên 500 mm trong 24 giờ ở miền núi | 7.400 |

## Điều 3. Bốn tại chỗ

1. Chỉ huy tại chỗ: chủ tịch ủy ban nhân dân phường, xã.
2. Lực lượng tại chỗ: đội xung kích tối thiểu 60 người.
3. Phương tiện tại chỗ: ghe, xuồng máy, máy phát điện, loa tay.
4. Hậu cần tại chỗ: lương thực, nước, thuốc đủ bảy ngày.

## Điều 4. Vận hành hồ chứa

Các hồ Tả Trạch, Bình Điền, Hương Điền giữ mực nước đón lũ từ ngày 01/9 đến 15/12 và thông báo trước khi xả ít nhất bốn giờ.

## Điều 5. Nhóm ưu tiên

Người già neo đơn, người khuyết tật, phụ nữ mang thai, trẻ dưới sáu tuổi, hộ sống trên thuyền được lập danh sách và phân công người đưa đón.

## Điều 6. Tổ chức thực hiện

Ban Chỉ huy Phòng thủ dân sự trực 24/24; phường, xã diễn tập trước ngày 31/8 và báo cáo rút kinh nghiệm trong mười ngày sau mỗi đợt thiên tai.`,
  },
  {
    ...council,
    number: '22/2025/NQ-HĐND',
    type: 'nghi-quyet',
    field: 'Giáo dục',
    issuedOn: '2025-07-15',
    effectiveOn: '2025-08-01',
    expiresOn: '2026-07-31',
    validity: 'het',
    tags: ['truong-hoc'],
    summary: {
      vi: 'Quy định hỗ trợ học sinh miền núi, ven phá năm học 2025–2026',
      en: 'Support for pupils of upland and lagoon areas, 2025–2026',
    },
    body: `## Điều 1. Đối tượng

Học sinh mầm non, phổ thông cư trú tại các xã A Lưới, Nam Đông, Khe Tre, Long Quảng và thôn ven đầm phá đặc biệt khó khăn.

## Điều 2. Mức hỗ trợ

1. Tiền ăn trưa 180.000 đồng mỗi tháng cho trẻ mầm non.
2. Sách vở 300.000 đồng mỗi năm cho học sinh phổ thông.
3. Vé đò, xe đưa đón theo chi phí thực tế, tối đa 250.000 đồng mỗi tháng.

## Điều 3. Phương thức chi trả

Nhà trường lập danh sách, niêm yết năm ngày, chi qua tài khoản của cha mẹ hoặc tiền mặt nếu không có tài khoản; hoàn thành trước ngày 20 hằng tháng.

## Điều 4. Nguồn kinh phí

Ngân sách thành phố bảo đảm 100%, dự toán 21,5 tỷ đồng.

## Điều 5. Tổ chức thực hiện

Ủy ban nhân dân thành phố tổ chức thực hiện; Thường trực và các Ban của Hội đồng nhân dân giám sát. Nghị quyết áp dụng cho năm học 2025–2026 và hết hiệu lực vào ngày 31 tháng 7 năm 2026.`,
  },
  {
    ...council,
    number: '14/2026/NQ-HĐND',
    type: 'nghi-quyet',
    field: 'Giáo dục',
    issuedOn: '2026-07-14',
    effectiveOn: '2026-08-01',
    validity: 'con',
    tags: ['truong-hoc'],
    summary: {
      vi: 'Quy định hỗ trợ học sinh miền núi, ven phá từ năm học 2026–2027',
      en: 'Support for pupils of upland and lagoon areas from 2026–2027',
    },
    relatedTo: [{ number: '22/2025/NQ-HĐND', relation: 'thay-the' }],
    body: `## Điều 1. Phạm vi, đối tượng

Nghị quyết áp dụng cho trẻ mầm non, học sinh phổ thông và học viên giáo dục thường xuyên cư trú ở miền núi, thôn ven đầm phá đặc biệt khó khăn, kể cả học sinh tạm trú từ sáu tháng.

## Điều 2. Mức hỗ trợ

| Nội dung | Mức |
| --- | --- |
| Ăn trưa mầm non | 220.000 đồng/tháng |
| Sách vở, đồ dùng | 400.000 đồng/năm |
| Đò, xe đưa đón | tối đa 350.000 đồng/tháng |
| Áo phao học sinh vùng lũ | một chiếc mỗi hai năm |

## Điều 3. Hỗ trợ học bù sau thiên tai

Trường nghỉ từ năm ngày trở lên do lũ được cấp kinh phí dạy bù, vệ sinh lớp học và thay sách bị hỏng.

## Điều 4. Chi trả

Chi trả qua tài khoản trước ngày 15 hằng tháng; danh sách được công khai, che thông tin riêng của học sinh.

## Điều 5. Kinh phí

Ngân sách thành phố bảo đảm, dự kiến 33,8 tỷ đồng mỗi năm học.

## Điều 6. Điều khoản thi hành

Nghị quyết thay thế Nghị quyết số 22/2025/NQ-HĐND, có hiệu lực từ ngày 01 tháng 8 năm 2026.`,
  },
  {
    ...committee,
    number: '31/2024/QĐ-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Thừa Thiên Huế',
    signerTitle: 'Phó Chủ tịch',
    signer: 'Hoàng Công Thiện',
    type: 'quyet-dinh',
    field: 'Môi trường',
    issuedOn: '2024-06-20',
    effectiveOn: '2024-07-01',
    validity: 'het-mot-phan',
    tags: ['rac-thai'],
    summary: { vi: 'Quy định phân loại chất thải rắn sinh hoạt tại nguồn', en: 'On sorting household waste at source' },
    body: `## Điều 1. Phạm vi

Quyết định quy định việc phân loại, lưu giữ, chuyển giao chất thải rắn sinh hoạt của hộ gia đình, cơ quan, cơ sở kinh doanh trên địa bàn.

## Điều 2. Các nhóm chất thải

1. Chất thải có khả năng tái sử dụng, tái chế.
2. Chất thải thực phẩm.
3. Chất thải sinh hoạt khác, trong đó chất thải nguy hại để riêng.

## Điều 3. Túi, thùng chứa

Thùng màu xanh lá đựng chất thải thực phẩm, màu vàng đựng chất thải tái chế, màu xám đựng phần còn lại. Khu dân cư hẹp dùng điểm tập kết chung.

## Điều 4. Thu gom

Chất thải thực phẩm thu gom hằng ngày; chất thải tái chế mỗi tuần hai lần. Đơn vị thu gom được từ chối rác chưa phân loại sau hai lần nhắc nhở bằng văn bản.

## Điều 5. Vùng nông thôn, ven phá

Khuyến khích ủ phân tại hộ; ngư dân mang rác từ thuyền về bến.

## Điều 6. Trách nhiệm

Ủy ban nhân dân cấp huyện tổ chức lựa chọn đơn vị thu gom (nội dung này hết hiệu lực từ ngày 01 tháng 7 năm 2025 do không còn cấp huyện, nhiệm vụ chuyển cho phường, xã).

## Điều 7. Hiệu lực

Quyết định có hiệu lực từ ngày 01 tháng 7 năm 2024.`,
  },
  {
    ...committee,
    number: '12/2026/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'Môi trường',
    issuedOn: '2026-02-10',
    effectiveOn: '2026-02-25',
    validity: 'con',
    tags: ['rac-thai'],
    summary: {
      vi: 'Sửa đổi, bổ sung một số điều của Quyết định số 31/2024/QĐ-UBND về phân loại chất thải',
      en: 'Amending Decision 31/2024/QĐ-UBND on sorting waste',
    },
    relatedTo: [{ number: '31/2024/QĐ-UBND', relation: 'sua-doi' }],
    body: `## Điều 1. Sửa đổi Điều 4

“Chất thải thực phẩm thu gom hằng ngày ở phường, ít nhất ba lần mỗi tuần ở xã. Chất thải cồng kềnh thu gom vào thứ Bảy đầu tháng, hộ gia đình không phải trả thêm phí với hai món trở xuống.”

## Điều 2. Sửa đổi Điều 6

1. Ủy ban nhân dân phường, xã lựa chọn đơn vị thu gom theo pháp luật về đấu thầu, giám sát lịch thu gom.
2. Sở Nông nghiệp và Môi trường ban hành định mức, công bố khối lượng rác và tỷ lệ phân loại hằng quý.

## Điều 3. Bổ sung Điều 6a về rác sau lũ

Trong bảy ngày sau khi nước rút, mọi loại rác do lũ được thu gom miễn phí, không yêu cầu phân loại; phường, xã bố trí điểm tập kết cách giếng nước và trường học ít nhất 50 m.

## Điều 4. Thi hành

Quyết định có hiệu lực từ ngày 25 tháng 02 năm 2026. Hợp đồng thu gom đã ký được thực hiện đến hết thời hạn.`,
  },
];
