import type { Language } from './localized.ts';

/**
 * Permanent error codes: what happened and what to do, in both languages. A code is never reused for something else. `{name}` in a
 * message is filled from the details; citizens' data never stands in one.
 */
export const errorMessages = {
  'LT-PORTAL-001': {
    vi: 'Không thể đặt cổng vào dưới chính nó hoặc dưới một cổng con của nó. Hãy chọn cổng cấp trên khác.',
    en: 'A portal cannot be placed under itself or under one of its own sub-portals. Choose another parent portal.',
  },
  'LT-PORTAL-002': {
    vi: 'Tên miền “{hostname}” đã thuộc về một cổng khác. Hãy chọn tên miền khác.',
    en: 'The hostname “{hostname}” already belongs to another portal. Choose another one.',
  },
  'LT-PORTAL-003': {
    vi: 'Cổng này còn {count} cổng con. Hãy chuyển các cổng con sang nơi khác trước khi xóa.',
    en: 'This portal still has {count} sub-portals. Move them elsewhere before deleting it.',
  },
  'LT-PORTAL-004': {
    vi: 'Cổng này còn nội dung ({count} mục). Hãy chuyển hoặc xóa nội dung trước, hoặc chuyển cổng sang trạng thái Lưu trữ.',
    en: 'This portal still owns {count} items. Move or delete them first, or set the portal to Archived.',
  },
  'LT-ACCESS-001': {
    vi: 'Tài khoản của bạn không được phân quyền trên cổng này. Hãy liên hệ quản trị viên của cổng.',
    en: 'Your account has no rights on this portal. Ask the portal’s administrator.',
  },
  'LT-ACCESS-002': {
    vi: 'Bạn chỉ có thể cấp những quyền mà chính bạn đang có trên cổng đó.',
    en: 'You can only grant rights that you hold yourself on that portal.',
  },
  'LT-SLUG-001': {
    vi: 'Đường dẫn “{slug}” đã được một mục khác của cổng này dùng. Hãy sửa đường dẫn.',
    en: 'The address “{slug}” is already used by another item of this portal. Change the address.',
  },
  'LT-MEDIA-001': {
    vi: 'Loại tệp này không được phép ({type}). Hãy dùng JPEG, PNG, WebP, GIF, AVIF, PDF, DOCX, XLSX, PPTX, ODT, ODS, MP4, phụ đề WebVTT, hoặc SVG chỉ gồm hình vẽ.',
    en: 'This type of file is not allowed ({type}). Use JPEG, PNG, WebP, GIF, AVIF, PDF, DOCX, XLSX, PPTX, ODT, ODS, MP4, WebVTT captions, or SVG made of shapes alone.',
  },
  'LT-MEDIA-002': {
    vi: 'Tệp quá lớn ({size}). Giới hạn là {limit}.',
    en: 'The file is too large ({size}). The limit is {limit}.',
  },
  'LT-MEDIA-003': {
    vi: 'Không đọc được ảnh này: tệp hỏng hoặc quá nhiều điểm ảnh. Hãy lưu lại ảnh rồi tải lên lần nữa.',
    en: 'This picture cannot be read: the file is broken or has too many pixels. Save it again and upload it once more.',
  },
  'LT-MEDIA-004': {
    vi: 'Nội dung tệp không đúng với đuôi tệp ({type}). Hãy đổi đuôi tệp cho đúng.',
    en: 'The content of the file does not match its extension ({type}). Correct the extension.',
  },
  'LT-MEDIA-005': {
    vi: 'Không đọc được video này. Hãy xuất lại thành tệp MP4 (H.264) rồi tải lên lần nữa.',
    en: 'This video cannot be read. Export it as MP4 (H.264) and upload it once more.',
  },
  'LT-TEXT-001': {
    vi: 'Liên kết “{url}” không an toàn. Liên kết phải bắt đầu bằng https://, http://, mailto:, tel: hoặc /.',
    en: 'The link “{url}” is not safe. Links must start with https://, http://, mailto:, tel: or /.',
  },
  'LT-TEXT-002': {
    vi: 'Nội dung có phần không thể đăng ({reason}). Hãy xóa phần đó rồi lưu lại.',
    en: 'The text has a part that cannot be published ({reason}). Remove it and save again.',
  },
  'LT-EVENT-001': {
    vi: 'Giờ kết thúc phải sau giờ bắt đầu.',
    en: 'The end must be after the start.',
  },
  'LT-DOCUMENT-001': {
    vi: 'Văn bản số “{number}” của cơ quan này đã có. Hãy mở văn bản đã có để sửa.',
    en: 'Document “{number}” of this issuer already exists. Open the existing one to edit it.',
  },
  'LT-USER-001': {
    vi: 'Liên kết này đã hết hạn hoặc đã được dùng. Hãy yêu cầu một liên kết mới.',
    en: 'This link has expired or was already used. Ask for a new one.',
  },
  'LT-USER-002': {
    vi: 'Vừa có một thư gửi đến địa chỉ này. Hãy đợi 15 giây rồi thử lại.',
    en: 'A letter was sent to this address just now. Wait 15 seconds and try again.',
  },
  'LT-USER-003': {
    vi: 'Bạn đã gửi quá nhiều lời mời trong một giờ. Hãy thử lại sau.',
    en: 'You have sent too many invitations within an hour. Try again later.',
  },
  'LT-USER-004': {
    vi: 'Người này đã đặt mật khẩu, không cần mời lại. Nếu quên mật khẩu, họ dùng “Quên mật khẩu” ở trang đăng nhập.',
    en: 'This person has set a password already and needs no invitation. A forgotten one is set anew from the login page.',
  },
  'LT-USER-005': {
    vi: 'Hãy cấp ít nhất một quyền ở một cổng: người không có quyền nào thì không ai thấy và không làm được gì.',
    en: 'Give at least one grant on a portal: an account without any is seen by nobody and can do nothing.',
  },
  'LT-IMPORT-001': {
    vi: 'Không đọc được phần khai báo đầu tệp (front matter): {reason}.',
    en: 'The front matter of the file cannot be read: {reason}.',
  },
  'LT-IMPORT-002': {
    vi: 'Tệp không có tiêu đề hoặc trích yếu.',
    en: 'The file has neither a title nor a summary.',
  },
  'LT-IMPORT-003': {
    vi: 'Không có cổng “{portal}”. Hãy kiểm tra --portal.',
    en: 'There is no portal “{portal}”. Check --portal.',
  },
  'LT-IMPORT-004': {
    vi: 'Tệp rỗng hoặc không phải văn bản UTF-8.',
    en: 'The file is empty or not UTF-8 text.',
  },
  'LT-IMPORT-005': {
    vi: 'Không có thư mục “{folder}”, hoặc không đọc được. Hãy kiểm tra đường dẫn.',
    en: 'The folder “{folder}” does not exist or cannot be read. Check the path.',
  },
  'LT-IMPORT-006': {
    vi: 'Thư mục “{folder}” không có tệp .md nào.',
    en: 'The folder “{folder}” holds no .md file.',
  },
  'LT-IMPORT-007': {
    vi: 'Không đọc được tệp ({reason}). Hãy kiểm tra quyền đọc.',
    en: 'The file cannot be read ({reason}). Check that you may read it.',
  },
  'LT-IMPORT-008': {
    vi: 'Văn bản đã có đang có bản nháp chưa xuất bản hoặc đã được gỡ. Hãy xuất bản hoặc bỏ bản nháp trong CMS rồi nhập lại.',
    en: 'The existing document has an unpublished draft or was withdrawn. Publish it or drop the draft in the CMS, then import again.',
  },
  'LT-IMPORT-009': {
    vi: 'Văn bản này đang nằm trong thùng rác. Hãy khôi phục hoặc xóa hẳn nó trong CMS rồi nhập lại.',
    en: 'This document lies in the bin. Restore it or delete it for good in the CMS, then import again.',
  },
  'LT-IMPORT-010': {
    vi: 'Tệp quá lớn ({size}). Giới hạn là {limit}.',
    en: 'The file is too large ({size}). The limit is {limit}.',
  },
  'LT-IMPORT-011': {
    vi: 'Có người đang sửa văn bản này trong CMS. Hãy nhập lại khi họ sửa xong.',
    en: 'Somebody is editing this document in the CMS. Import again when they are done.',
  },
  'LT-IMPORT-012': {
    vi: 'CMS không nhận văn bản này: {reason}',
    en: 'The CMS does not take this document: {reason}',
  },
  'LT-IMPORT-013': {
    vi: 'Cơ sở dữ liệu không ghi được: {reason}. Hãy kiểm tra ổ đĩa rồi chạy lại; không có gì bị nhân đôi.',
    en: 'The database could not be written: {reason}. Check the disk and run again; nothing is doubled.',
  },
  'LT-IMPORT-014': {
    vi: 'Lệnh chưa đúng ({detail}). Cách dùng: npm run import -- documents THƯ_MỤC --portal TÊN_CỔNG [--dry-run] [--report TỆP], hoặc npm run import -- outlines TỆP.geojson [--dry-run] [--report TỆP].',
    en: 'The command is not complete ({detail}). Usage: npm run import -- documents FOLDER --portal NAME [--dry-run] [--report FILE], or npm run import -- outlines FILE.geojson [--dry-run] [--report FILE].',
  },
  'LT-IMPORT-015': {
    vi: 'Chưa có cơ sở dữ liệu trong “{folder}”. Hãy chạy npm start một lần trước.',
    en: 'There is no database in “{folder}” yet. Run npm start once first.',
  },
  'LT-IMPORT-016': {
    vi: 'Tệp “{file}” không phải GeoJSON với các đối tượng có mã đơn vị (properties.code): {reason}.',
    en: 'The file “{file}” is not GeoJSON whose features have a unit code (properties.code): {reason}.',
  },
  'LT-IMPORT-017': {
    vi: 'Ranh giới không hợp lệ: {reason}.',
    en: 'The outline is not valid: {reason}.',
  },
  'LT-IMPORT-018': {
    vi: 'Không có cổng nào mang mã đơn vị {unit}.',
    en: 'No portal has the unit code {unit}.',
  },
  'LT-IMPORT-019': {
    vi: 'Có nhiều đối tượng cùng mã đơn vị {unit} trong tệp; chỉ dùng đối tượng đầu tiên.',
    en: 'Several features of the file have the unit code {unit}; only the first is used.',
  },
  'LT-IMPORT-020': {
    vi: 'Không đọc được nội dung của tệp ({reason}).',
    en: 'The text of the file cannot be read ({reason}).',
  },
  'LT-IMPORT-021': {
    vi: 'Không ghi được báo cáo vào “{file}” ({reason}). Hãy chọn tệp khác cho --report.',
    en: 'The report cannot be written to “{file}” ({reason}). Choose another file for --report.',
  },
  'LT-WORD-001': {
    vi: 'Tệp này không phải tệp Word (.docx) đọc được. Hãy mở bằng Word, lưu lại dạng .docx không mật khẩu rồi thử lại.',
    en: 'This is not a Word file (.docx) that can be read. Open it in Word, save it as .docx without a password and try again.',
  },
  'LT-WORD-002': {
    vi: 'Tệp Word quá lớn ({size}). Giới hạn là {limit}.',
    en: 'The Word file is too large ({size}). The limit is {limit}.',
  },
  'LT-WORD-003': {
    vi: 'Tệp Word này chứa quá nhiều dữ liệu nén hoặc nội dung không an toàn, nên không được nhận.',
    en: 'This Word file holds too much packed data or unsafe content and is not taken.',
  },
  'LT-WORD-004': {
    vi: 'Tệp Word có quá nhiều ảnh. Giới hạn là {limit} ảnh.',
    en: 'The Word file has too many pictures. The limit is {limit}.',
  },
  'LT-PREVIEW-001': {
    vi: 'Không xem trước được: máy chủ xem trước chưa chạy. Hãy thử lại sau ít phút.',
    en: 'The preview cannot be shown: the preview server is not running. Try again in a few minutes.',
  },
  'LT-PREVIEW-002': {
    vi: 'Tài khoản của bạn không được sửa nội dung của cổng này nên không xem trước được. Hãy liên hệ quản trị viên của cổng.',
    en: 'Your account may not edit this portal’s content, so it cannot preview it. Ask the portal’s administrator.',
  },
  'LT-PREVIEW-003': {
    vi: 'Liên kết xem trước đã hết hạn. Hãy mở lại bản xem trước từ trang soạn thảo.',
    en: 'This preview link has expired. Open the preview again from the editing page.',
  },
  'LT-PREVIEW-004': {
    vi: 'Liên kết xem trước không đúng. Hãy mở lại bản xem trước từ trang soạn thảo.',
    en: 'This preview link is not valid. Open the preview again from the editing page.',
  },
  'LT-PREVIEW-005': {
    vi: 'Bản nháp chưa đủ để xem trước ({reason}). Hãy điền phần còn thiếu rồi lưu nháp.',
    en: 'The draft is not complete enough for a preview ({reason}). Fill in what is missing and save the draft.',
  },
  'LT-PREVIEW-006': {
    vi: 'Không có nội dung này, hoặc nội dung đã bị xóa.',
    en: 'There is no such item, or it was deleted.',
  },
  'LT-PREVIEW-007': {
    vi: 'Hãy đăng nhập vào hệ thống quản trị, rồi mở lại bản xem trước từ trang soạn thảo.',
    en: 'Log in to the content system, then open the preview again from the editing page.',
  },
  'LT-PREVIEW-008': {
    vi: 'Bản xem trước chỉ có trang đang soạn. Các trang khác hãy xem trên cổng.',
    en: 'The preview has only the page being edited. See other pages on the portal.',
  },
  'LT-SEARCH-001': {
    vi: 'Câu tìm kiếm trống hoặc quá dài (tối đa 200 ký tự).',
    en: 'The search is empty or too long (at most 200 characters).',
  },
  'LT-SEARCH-002': {
    vi: 'Tìm kiếm tạm thời không trả lời. Hãy thử lại sau ít phút.',
    en: 'Search does not answer at the moment. Try again in a few minutes.',
  },
  'LT-LIVE-001': {
    vi: 'Trang này gặp lỗi ở phía chúng tôi. Hãy thử lại sau ít phút.',
    en: 'This page met a fault on our side. Try again in a few minutes.',
  },
  'LT-NEWS-101': {
    vi: '{name} đã lưu một bản mới hơn lúc {at}, nên bản của bạn chưa được lưu. Chữ của bạn vẫn còn trên màn hình, hãy so sánh hai bản rồi chọn.',
    en: '{name} saved a newer version at {at}, so yours was not saved. Your words are still on the screen. Compare the two, then choose.',
  },
  'LT-NEWS-102': {
    vi: 'Không có nội dung này, hoặc bạn không được xem.',
    en: 'There is no such item, or you may not see it.',
  },
  'LT-NEWS-103': {
    vi: 'Kiểm tra trước khi đăng thấy {count} lỗi. {first} Hãy sửa, hoặc ghi lý do vẫn đăng.',
    en: 'The checks before publishing found {count} error(s). {first} Mend them, or say why the item goes out all the same.',
  },
  'LT-NEWS-104': {
    vi: 'Không có phiên bản này.',
    en: 'There is no such version.',
  },
  'LT-NEWS-001': {
    vi: 'Bạn đã sửa nội dung này từ lần xuất bản trước nên không tự duyệt được. Hãy nhờ người duyệt khác.',
    en: 'You changed this text since it was last published, so you cannot approve it yourself. Ask another approver.',
  },
  'LT-NEWS-002': {
    vi: 'Không thể “{action}” khi nội dung ở trạng thái “{stage}”. Hãy tải lại trang để thấy trạng thái hiện tại.',
    en: '“{action}” is not possible while the item is “{stage}”. Reload the page to see where it stands.',
  },
  'LT-NEWS-003': {
    vi: 'Vai trò của bạn ở cổng này không được “{action}”.',
    en: 'Your role on this portal does not include “{action}”.',
  },
  'LT-NEWS-004': {
    vi: 'Hãy ghi lý do khi “{action}”.',
    en: 'Say why: “{action}” needs a reason.',
  },
  'LT-NEWS-005': {
    vi: 'Bạn đã duyệt bước đầu, nên bước duyệt cuối phải do người khác.',
    en: 'You passed the first review, so the final one is for somebody else.',
  },
  'LT-NEWS-006': {
    vi: 'Nội dung đang ở trạng thái “{stage}” nên không sửa được. Hãy rút lại hoặc trả lại trước khi sửa.',
    en: 'The item is “{stage}” and cannot be changed. Take it back or return it first.',
  },
  'LT-NEWS-007': {
    vi: 'Nội dung đang ở trạng thái “{stage}”, do biên tập viên xử lý. Nếu bài chưa được nhận biên tập, hãy rút lại rồi sửa.',
    en: 'The item is “{stage}” and in the editors’ hands. If no editor has taken it yet, take it back before you change it.',
  },
  'LT-NEWS-008': {
    vi: 'Nội dung đang trên mạng hoặc đã hẹn giờ. Hãy “Gỡ bài” (hoặc “Trả lại” nếu mới hẹn giờ) và ghi lý do trước.',
    en: 'The item is live or scheduled. Withdraw it (or return it, when it is only scheduled) with a reason first.',
  },
  'LT-NEWS-009': {
    vi: 'Không xuất bản riêng một ngôn ngữ: cả nội dung được duyệt cùng nhau.',
    en: 'One language is not published by itself: the whole item is approved together.',
  },
  'LT-NEWS-010': {
    vi: 'Bản cũ đang trên mạng, nên bản mới không hẹn giờ được: nó sẽ làm mất bản cũ cho đến giờ đó. Hãy duyệt khi đến giờ.',
    en: 'An earlier version is live, so the new one cannot be scheduled: the live one would be gone until then. Approve it when the time comes.',
  },
  'LT-NEWS-011': {
    vi: 'Không có nội dung này, hoặc bạn không được xem.',
    en: 'There is no such item, or you may not see it.',
  },
  'LT-NEWS-012': {
    vi: 'Nội dung đã thay đổi từ khi bạn mở. Hãy tải lại trang, xem bản mới rồi quyết định.',
    en: 'The item changed since you opened it. Reload the page, look at the new version, then decide.',
  },
  'LT-NEWS-013': {
    vi: 'Giờ hết hạn phải sau giờ đăng và chưa qua.',
    en: 'The end must lie after the start, and in the future.',
  },
  'LT-NEWS-014': {
    vi: 'Yêu cầu chưa đúng: {reason}.',
    en: 'The request is not right: {reason}.',
  },
  'LT-NEWS-015': {
    vi: 'Không ai tự cho mình ngoại lệ tự duyệt. Hãy nhờ quản trị viên khác, chẳng hạn của cổng cấp trên.',
    en: 'Nobody grants themselves an exception for self-approval. Ask another administrator, such as one of the portal above.',
  },
  'LT-NEWS-016': {
    vi: 'Ngoại lệ phải có hạn: sau bây giờ và nhiều nhất một năm.',
    en: 'An exception must end: after now, and within a year.',
  },
  'LT-NEWS-017': {
    vi: 'Điều đã cho phép được giữ nguyên; chỉ có thể cho kết thúc sớm hơn.',
    en: 'What was granted stays as it was; it can only be ended earlier.',
  },
  'LT-NEWS-018': {
    vi: 'Ủy quyền chưa đúng: phải cho một người khác đang hoạt động, có thời gian kết thúc sau bây giờ và nhiều nhất một năm.',
    en: 'The delegation is not right: to another, active person, with an end after now and within a year.',
  },
  'LT-NEWS-019': {
    vi: 'Chỉ ủy quyền được điều mà chính người ủy quyền có ở cổng này.',
    en: 'Only what the person who is away holds on this portal can be delegated.',
  },
  'LT-NEWS-105': {
    vi: '{name} đang sửa nội dung này, nên bản của bạn chưa được lưu. Chữ của bạn vẫn còn trên màn hình; hãy trao đổi với người ấy, hoặc nhận sửa thay.',
    en: '{name} is editing this item, so yours was not saved. Your words are still on the screen; talk to them, or take over.',
  },
  'LT-NEWS-020': {
    vi: '{count} nội dung trong gói không cho phép bước này, nên cả gói giữ nguyên.',
    en: '{count} items of the set do not allow this step, so the whole set stays as it was.',
  },
  'LT-NEWS-021': {
    vi: 'Nội dung thuộc một gói xuất bản đã duyệt. Hãy trả lại cả gói trước.',
    en: 'The item belongs to an approved release set. Return the whole set first.',
  },
  'LT-NEWS-022': {
    vi: 'Gói không ở trạng thái cho phép bước này. Hãy tải lại trang; gói đã duyệt phải trả lại trước khi sửa.',
    en: 'The set is not in a state that allows this. Reload the page; an approved set is returned before it is changed.',
  },
  'LT-BACKUP-001': {
    vi: 'Không ghi được vào {place}: {reason}. Hãy dọn chỗ trống hoặc chọn thư mục khác.',
    en: '{place} cannot be written: {reason}. Make room, or choose another folder.',
  },
  'LT-BACKUP-002': {
    vi: 'Bản sao lưu này hỏng: {file} ({reason}). Hãy dùng bản sao lưu khác.',
    en: 'This backup is damaged: {file} ({reason}). Use another one.',
  },
  'LT-BACKUP-003': {
    vi: 'Bản sao lưu này do một phiên bản mới hơn tạo ra ({version}). Hãy khôi phục bằng phiên bản đó.',
    en: 'This backup was made by a newer version of the product ({version}). Restore it with that version.',
  },
  'LT-BACKUP-004': {
    vi: '{place} không trống (có {name}). Hãy khôi phục vào một thư mục trống bằng --into.',
    en: '{place} is not empty (it has {name}). Restore into an empty folder with --into.',
  },
  'LT-BACKUP-005': {
    vi: 'Dữ liệu nằm trong MongoDB: hãy sao lưu bằng mongodump, khôi phục bằng mongorestore, và chép thư mục media.',
    en: 'The data is in a MongoDB: back it up with mongodump, restore it with mongorestore, and copy the folder media.',
  },
  'LT-BACKUP-006': {
    vi: 'Không có gì để sao lưu: không có {file}.',
    en: 'There is nothing to back up: {file} is not there.',
  },
  'LT-BACKUP-007': {
    vi: '{place} không phải là một bản sao lưu: không có manifest.json.',
    en: '{place} is not a backup: it has no manifest.json.',
  },
  'LT-BACKUP-008': {
    vi: 'Cơ sở dữ liệu {file} hỏng ({reason}): chưa tạo bản sao lưu nào. Hãy khôi phục bản sao lưu gần nhất.',
    en: 'The database {file} is damaged ({reason}): no backup was made. Restore the newest one.',
  },
  'LT-SETTING-001': {
    vi: 'Thiết lập “{key}” do “{who}” khóa cho mọi cổng bên dưới. Hãy đề nghị nơi đó mở khóa.',
    en: 'The setting “{key}” is locked by “{who}” for everything below. Ask them to unlock it.',
  },
  'LT-SETTING-002': {
    vi: 'Không có thiết lập nào tên là “{key}”.',
    en: 'There is no setting called “{key}”.',
  },
  'LT-SETTING-003': {
    vi: 'Giá trị của thiết lập “{key}” không đúng ({reason}). Hãy sửa rồi lưu lại.',
    en: 'The value of the setting “{key}” is not correct ({reason}). Correct it and save again.',
  },
  'LT-SETTING-004': {
    vi: 'Cổng “{portal}” không nằm dưới cổng sở hữu nhóm này. Hãy bỏ cổng đó khỏi nhóm.',
    en: 'The portal “{portal}” does not lie below the owner of this group. Take it out of the group.',
  },
  'LT-SHARE-001': {
    vi: 'Chỉ chia sẻ được nội dung đã đăng. Hãy xuất bản trước, rồi chia sẻ.',
    en: 'Only what is published can be shared. Publish it first, then share it.',
  },
  'LT-SHARE-002': {
    vi: 'Nội dung này không thuộc cổng gửi. Mỗi cổng chỉ đưa xuống nội dung của chính mình; với nội dung của cổng khác, hãy dùng đề nghị đăng.',
    en: 'This item does not belong to the sending portal. A portal hands down its own content; for another one’s, use a proposal.',
  },
  'LT-SHARE-003': {
    vi: 'Nơi nhận phải nằm dưới cổng gửi trong cây. Hãy bỏ các cổng không thuộc nhánh của bạn.',
    en: 'Recipients must stand under the sending portal in the tree. Leave out those outside your branch.',
  },
  'LT-SHARE-004': {
    vi: 'Không thể đổi như vậy: thông báo đã đưa xuống thì giữ nguyên nội dung và cổng gửi, và chỉ có thể rút lại.',
    en: 'This cannot be changed: a notice that was handed down keeps its item and its sender, and can only be withdrawn.',
  },
  'LT-SHARE-005': {
    vi: 'Hãy ghi lý do để đơn vị kia biết vì sao.',
    en: 'Give the reason, so that the other unit knows why.',
  },
  'LT-SHARE-006': {
    vi: 'Thời điểm kết thúc phải sau thời điểm bắt đầu.',
    en: 'The end must be after the beginning.',
  },
  'LT-SHARE-007': {
    vi: 'Không có cổng đang mở nào nhận được thông báo này. Hãy xem lại nơi nhận.',
    en: 'No open portal would receive this notice. Look at the recipients again.',
  },
  'LT-SHARE-008': {
    vi: 'Thông báo này không gửi đến cổng của bạn.',
    en: 'This notice was not handed down to your portal.',
  },
  'LT-SHARE-009': {
    vi: 'Thông báo này không chờ xác nhận: chưa có hiệu lực, đã rút, hoặc không yêu cầu xác nhận.',
    en: 'This notice awaits no acknowledgement: it is not in effect yet, was withdrawn, or asks for none.',
  },
  'LT-SHARE-010': {
    vi: 'Không thể đổi như vậy ở trạng thái này của đề nghị. Hãy tải lại trang để xem trạng thái hiện nay.',
    en: 'The proposal cannot be changed so in its present state. Load the page again to see it.',
  },
  'LT-SHARE-011': {
    vi: 'Đơn vị này đã xác nhận rồi.',
    en: 'This unit has acknowledged already.',
  },
  'LT-SHARE-012': {
    vi: 'Không thể gửi đề nghị đến cổng này: cổng không mở, có trang riêng bên ngoài, hoặc chính là cổng sở hữu.',
    en: 'Nothing can be offered to this portal: it is not open, keeps a website of its own elsewhere, or owns the item.',
  },
  'LT-SHARE-013': {
    vi: 'Đã có một đề nghị đang mở cho nội dung này và cổng này.',
    en: 'There is an open proposal for this item and this portal already.',
  },
  'LT-SHARE-014': {
    vi: 'Ảnh phải thuộc thư viện của cổng nhận hoặc của cổng cấp trên.',
    en: 'The picture must be from the library of the receiving portal or of those above it.',
  },
  'LT-SHARE-015': {
    vi: 'Nội dung này đang hiện ở cổng khác qua {count} lượt chia sẻ. Hãy gỡ khỏi mọi nơi trước khi xóa.',
    en: 'This item still shows elsewhere through {count} shares. Withdraw it everywhere before deleting it.',
  },
  'LT-SHARE-016': {
    vi: 'Đính chính đã đăng thì không xóa và không sửa được. Hãy thêm một đính chính mới.',
    en: 'A published correction is neither removed nor changed. Add a new one.',
  },
  'LT-SHARE-017': {
    vi: 'Hãy chọn một cổng khác để theo dõi.',
    en: 'Choose another portal to subscribe to.',
  },
  'LT-SHARE-018': {
    vi: 'Chuyên mục này không phải của cổng được theo dõi hay của cổng cấp trên của nó.',
    en: 'This category belongs neither to the portal subscribed to nor to one above it.',
  },
  'LT-SHARE-019': {
    vi: 'Mỗi ngày chỉ nhắc được một lần. Lần nhắc gần nhất: {at}.',
    en: 'Reminders go out at most once a day. The last one: {at}.',
  },
  'LT-SHARE-020': {
    vi: 'Mọi đơn vị đã xác nhận: không còn ai để nhắc.',
    en: 'All units have acknowledged: there is nobody to remind.',
  },
  'LT-SHARE-021': {
    vi: 'Nội dung này không còn trên mạng: không có gì để gỡ.',
    en: 'This item is not on the net any more: there is nothing to withdraw.',
  },
  'LT-TIME-001': {
    vi: 'Vào {moment} chưa có gì được đăng: lần phát hành đầu tiên là {first}. Hãy chọn thời điểm muộn hơn.',
    en: 'Nothing was published yet at {moment}: the first release was at {first}. Choose a later moment.',
  },
  'LT-TIME-002': {
    vi: '{moment} chưa tới. Hãy chọn một thời điểm đã qua.',
    en: '{moment} has not come yet. Choose a moment that has passed.',
  },
  'LT-TIME-003': {
    vi: '“{text}” không phải là một thời điểm. Hãy viết như 2026-11-03 hoặc 2026-11-03T09:00 (giờ Việt Nam).',
    en: '“{text}” is not a moment. Write it like 2026-11-03 or 2026-11-03T09:00 (Việt Nam time).',
  },
  'LT-TIME-004': {
    vi: 'Không có {file}: chưa có gì được đăng ở đây.',
    en: '{file} is not there: nothing was published here yet.',
  },
  'LT-TIME-005': {
    vi: 'Không có cổng “{portal}” vào thời điểm đó.',
    en: 'There was no portal “{portal}” at that moment.',
  },
  'LT-LANG-001': {
    vi: 'Cần tiêu đề bằng ít nhất một ngôn ngữ: tiếng Việt hoặc tiếng Anh.',
    en: 'A title is needed in at least one language: Vietnamese or English.',
  },
  'LT-LANG-002': {
    vi: 'Cần sapo bằng ít nhất một ngôn ngữ, và bằng tiếng Việt khi bài có bản tiếng Việt.',
    en: 'A lead is needed in at least one language, and in Vietnamese where there is a Vietnamese version.',
  },
  'LT-LANG-003': {
    vi: 'Cần địa điểm bằng ít nhất một ngôn ngữ, và bằng tiếng Việt khi sự kiện có bản tiếng Việt.',
    en: 'A place is needed in at least one language, and in Vietnamese where there is a Vietnamese version.',
  },
  'LT-VIRTUAL-001': {
    vi: 'Quy tắc {number} chưa có nhánh, hoặc nhánh không còn. Hãy chọn cổng ở ô “Từ nhánh”.',
    en: 'Rule {number} has no branch, or one that is no longer there. Choose a portal in “From the branch of”.',
  },
  'LT-VIRTUAL-002': {
    vi: 'Quy tắc {number}: “Từ ngày” sau “Đến ngày”. Hãy sửa một trong hai ngày.',
    en: 'Rule {number}: “From” is later than “To”. Correct one of the days.',
  },
  'LT-VIRTUAL-003': {
    vi: 'Quy tắc {number} có giá trị không hợp lệ. Hãy xóa quy tắc này rồi lập lại.',
    en: 'Rule {number} has a value that is not valid. Remove the rule and make it again.',
  },
  'LT-VIRTUAL-004': {
    vi: 'Cổng có ngày kết thúc thì phải nói dẫn người xem đến đâu. Hãy chọn cổng kế thừa hoặc ghi một địa chỉ.',
    en: 'A portal with a last day must say where its visitors are led. Choose a successor or give an address.',
  },
  'LT-VIRTUAL-005': {
    vi: 'Cổng kế thừa lại dẫn trở về chính cổng này. Hãy chọn cổng khác.',
    en: 'The successor leads back to this portal. Choose another one.',
  },
  'LT-VIRTUAL-006': {
    vi: 'Địa chỉ dẫn đến phải bắt đầu bằng https:// hoặc http://.',
    en: 'The address visitors are led to must start with https:// or http://.',
  },
  'LT-VIRTUAL-007': {
    vi: 'Ngày kết thúc đã qua. Hãy bỏ hoặc dời ngày kết thúc, rồi lưu lại.',
    en: 'The last day is over. Clear it or move it, then save again.',
  },
  'LT-VIRTUAL-008': {
    vi: 'Một cổng có nhiều nhất {limit} quy tắc.',
    en: 'A portal has at most {limit} rules.',
  },
  'LT-VIRTUAL-009': {
    vi: 'Nhiều nhất {limit} nội dung được chọn thêm hoặc loại trừ.',
    en: 'At most {limit} items can be picked or excluded.',
  },
  'LT-VIRTUAL-010': {
    vi: 'Bố cục trang chủ có một khối hai lần. Hãy xóa bớt một khối.',
    en: 'The home page has a block twice. Remove one of them.',
  },
  'LT-VIRTUAL-011': {
    vi: 'Không xem trước được quy tắc: dữ liệu gửi lên không đọc được.',
    en: 'The rules cannot be previewed: what was sent cannot be read.',
  },
  'LT-VIRTUAL-012': {
    vi: 'Chỉ cổng ảo mới chuyển thành cổng thường được, và phải chọn loại cổng mới.',
    en: 'Only a virtual portal can become an ordinary one, and its new type must be chosen.',
  },
  'LT-FEED-001': {
    vi: 'Địa chỉ nguồn tin không hợp lệ: phải bắt đầu bằng https:// hoặc http://, không kèm tài khoản.',
    en: 'The address of the feed is not valid: it must start with https:// or http://, without an account in it.',
  },
  'LT-FEED-002': {
    vi: 'Nguồn tin dẫn vào mạng nội bộ ({host}) nên không được lấy. Nếu đúng là nguồn nội bộ, người vận hành khai báo trong FEED_ALLOWED_HOSTS.',
    en: 'The feed leads into an internal network ({host}) and is not fetched. If it is meant to, the operator names it in FEED_ALLOWED_HOSTS.',
  },
  'LT-FEED-003': {
    vi: 'Nguồn tin không trả lời trong {seconds} giây.',
    en: 'The feed did not answer within {seconds} seconds.',
  },
  'LT-FEED-004': {
    vi: 'Nguồn tin lớn hơn giới hạn {limit}.',
    en: 'The feed is larger than the limit of {limit}.',
  },
  'LT-FEED-005': {
    vi: 'Nguồn tin chuyển hướng quá nhiều lần.',
    en: 'The feed redirects too many times.',
  },
  'LT-FEED-006': {
    vi: 'Máy chủ của nguồn tin trả lời mã {status}.',
    en: 'The server of the feed answered with status {status}.',
  },
  'LT-FEED-007': {
    vi: 'Tệp lấy về không phải là RSS hoặc Atom đọc được.',
    en: 'What was fetched is not an RSS or Atom feed that can be read.',
  },
  'LT-FEED-008': {
    vi: 'Nguồn tin có khai báo DOCTYPE hoặc thực thể XML nên bị từ chối.',
    en: 'The feed declares a DOCTYPE or XML entities and is refused.',
  },
  'LT-FEED-009': {
    vi: 'Nguồn tin có cấu trúc quá sâu hoặc quá nhiều phần tử nên bị từ chối.',
    en: 'The feed is nested too deeply or has too many elements and is refused.',
  },
  'LT-FEED-010': {
    vi: 'Không kết nối được đến máy chủ của nguồn tin.',
    en: 'The server of the feed cannot be reached.',
  },
  'LT-FEED-011': {
    vi: 'Cổng này chưa có địa chỉ nguồn tin.',
    en: 'This portal has no feed address yet.',
  },
  'LT-FEED-012': {
    vi: 'Nguồn tin dùng bảng mã ký tự không hỗ trợ ({charset}).',
    en: 'The feed uses a character set that is not supported ({charset}).',
  },
  'LT-FEED-013': {
    vi: 'Nội dung này lấy từ trang của cơ quan khác nên không sửa ở đây. Hãy sửa ở nguồn; cổng sẽ tự cập nhật.',
    en: 'This item comes from another body’s website and is not changed here. Correct it at its source; the portal follows.',
  },
  'LT-FEED-014': {
    vi: 'Cổng ngoài chỉ nhận nội dung từ nguồn tin của cơ quan đó; không tạo nội dung ở đây.',
    en: 'An external portal takes its items from the feed of its body alone; nothing is written here.',
  },
  'LT-FEED-015': {
    vi: 'Không ghi được tin vừa lấy. Hệ thống sẽ thử lại.',
    en: 'The items fetched could not be written. It is tried again.',
  },
  'LT-TIME-006': {
    vi: 'Hãy nói xóa những bản nào: bản có chứa một đoạn chữ, hoặc bản đăng trong một khoảng thời gian.',
    en: 'Say which versions to erase: those that contain some words, or those published within a time.',
  },
  'LT-TIME-007': {
    vi: 'Bản đang đăng cũng nằm trong số đó. Hãy sửa hoặc gỡ nội dung trước, rồi xóa các bản cũ.',
    en: 'The version that is live is among them. Correct or withdraw the item first, then erase its past.',
  },
  'LT-TIME-008': {
    vi: 'Không có bản cũ nào như vậy (hoặc đã được xóa trước đó).',
    en: 'There is no such past version (or it was erased before).',
  },
  'LT-TIME-009': {
    vi: 'Hãy ghi lý do và căn cứ pháp lý, mỗi mục ít nhất 5 ký tự: cả hai được giữ lại thay cho nội dung đã xóa.',
    en: 'Give the reason and the legal basis, at least 5 characters each: both stay in place of what is erased.',
  },
  'LT-TIME-010': {
    vi: 'Chỉ quản trị viên của cổng được xóa dữ liệu trong các bản cũ.',
    en: 'Only an administrator of the portal may erase data from past versions.',
  },
  'LT-TIME-011': {
    vi: 'Vào {moment} nội dung này không có trên cổng.',
    en: 'At {moment} this was not on the portal.',
  },
  'LT-TIME-012': {
    vi: 'Bản này đã được xóa theo yêu cầu, không xem lại được.',
    en: 'This version was erased on request and cannot be shown.',
  },
  'LT-THEME-001': {
    vi: 'Tên thư mục giao diện “{theme}” không dùng được: chỉ chữ thường a–z, chữ số và gạch nối, bắt đầu bằng chữ cái.',
    en: '“{theme}” cannot be the folder of a theme: small letters a–z, digits and hyphens, beginning with a letter.',
  },
  'LT-THEME-002': {
    vi: '{file}, dòng {line}: không nạp được ({reason}).',
    en: '{file}, line {line}: it does not load ({reason}).',
  },
  'LT-THEME-003': {
    vi: '{file}, dòng {line}: thiếu hoặc sai {token} (cần {wanted}).',
    en: '{file}, line {line}: {token} is missing or wrong ({wanted} is needed).',
  },
  'LT-THEME-004': {
    vi: '{file}, dòng {line}: sai cú pháp CSS ({reason}).',
    en: '{file}, line {line}: the CSS has a syntax error ({reason}).',
  },
  'LT-THEME-005': {
    vi: '{file}, dòng {line}: {token} phải giống trong theme.ts ({wanted}).',
    en: '{file}, line {line}: {token} must be what theme.ts says ({wanted}).',
  },
  'LT-THEME-006': {
    vi: '{file}, dòng {line}: {front} trên {ground} chỉ tương phản {ratio}:1, cần {least}:1 ({mode}). Màu gần nhất đạt: {nearest}.',
    en: '{file}, line {line}: {front} on {ground} has a contrast of {ratio}:1 and needs {least}:1 ({mode}). The nearest colour that passes: {nearest}.',
  },
  'LT-THEME-007': {
    vi: '{file}, dòng {line}: khi cổng chọn sắc màu {hue}, {front} trên {ground} chỉ tương phản {ratio}:1, cần {least}:1 ({mode}).',
    en: '{file}, line {line}: in the hue {hue}, which a portal may choose, {front} on {ground} has a contrast of {ratio}:1 and needs {least}:1 ({mode}).',
  },
  'LT-THEME-008': {
    vi: '{file}, dòng {line}: không được dùng địa chỉ bên ngoài ({what}); trang không tải gì từ nơi khác.',
    en: '{file}, line {line}: no outside addresses ({what}); pages load nothing from elsewhere.',
  },
  'LT-THEME-009': {
    vi: '{file}: không có thành phần nào tên “{component}” để thay. Có thể thay: {known}.',
    en: '{file}: there is no component “{component}” to replace. Those there are: {known}.',
  },
  'LT-THEME-010': {
    vi: '{file}, dòng {line}: không biên dịch được ({reason}).',
    en: '{file}, line {line}: it does not compile ({reason}).',
  },
  'LT-THEME-011': {
    vi: '{file}: thiếu <slot name="{slot}" />, phần bắt buộc của {component}.',
    en: '{file}: <slot name="{slot}" /> is missing, which {component} must have.',
  },
  'LT-THEME-012': {
    vi: '{file}, dòng {line}: không được dùng {what} trong thành phần; kiểu dáng để trong style.css, trang không có mã chèn.',
    en: '{file}, line {line}: no {what} in a component; styles belong in style.css, and pages carry no inline code.',
  },
  'LT-THEME-013': {
    vi: '{file}, dòng {line}: không tìm thấy {what}.',
    en: '{file}, line {line}: {what} cannot be found.',
  },
  'LT-THEME-014': {
    vi: 'Giao diện “{theme}” có lỗi nên được để ngoài bản dựng; các giao diện khác không bị ảnh hưởng.',
    en: 'The theme “{theme}” is broken and was left out of the build; the others are not affected.',
  },
  'LT-THEME-015': {
    vi: 'Giao diện “{theme}” có lỗi: {kept} trang giữ bản tốt gần nhất, {standIn} trang tạm dùng giao diện “{other}”.',
    en: 'The theme “{theme}” is broken: {kept} pages keep their last good version, {standIn} stand in the theme “{other}” meanwhile.',
  },
  'LT-THEME-016': {
    vi: 'Không còn giao diện “{theme}”: {standIn} trang dùng giao diện “{other}”.',
    en: 'There is no theme “{theme}” any more: {standIn} pages stand in the theme “{other}”.',
  },
  'LT-THEME-017': {
    vi: 'Không có giao diện nào dùng được, nên không dựng trang.',
    en: 'No theme is fit for use, so the sites are not built.',
  },
  'LT-THEME-018': {
    vi: 'Đã có giao diện “{theme}”. Hãy chọn tên khác.',
    en: 'There is a theme “{theme}” already. Choose another name.',
  },
  'LT-THEME-019': {
    vi: 'Không có giao diện “{from}” để làm từ đó. Có: {known}.',
    en: 'There is no theme “{from}” to begin from. Those there are: {known}.',
  },
  'LT-THEME-020': {
    vi: 'Hãy nói tên: npm run theme:new -- <tên> --from base|<giao diện> [--label "Tên tiếng Việt"] [--label-en "English name"]',
    en: 'Say a name: npm run theme:new -- <name> --from base|<theme> [--label "Vietnamese name"] [--label-en "English name"]',
  },
  'LT-THEME-021': {
    vi: 'Giao diện “{from}” đang có lỗi; hãy sửa trước (npm run theme:check) hoặc dùng --from base.',
    en: 'The theme “{from}” is broken; mend it first (npm run theme:check) or use --from base.',
  },
  'LT-THEME-022': {
    vi: '{file}, dòng {line}: không có gì dùng {token}. Xem tên đúng trong bảng của themes/README.md.',
    en: '{file}, line {line}: nothing uses {token}. The names there are stand in the table of themes/README.md.',
  },
  'LT-THEME-023': {
    vi: 'Giao diện “{theme}”: {component} không đặt <slot name="{slot}" /> trên trang này; trang giữ bản tốt gần nhất.',
    en: 'The theme “{theme}”: its {component} does not place <slot name="{slot}" /> on this page, which keeps its last good version.',
  },
  'LT-LOOK-001': {
    vi: '“{key}”: ảnh này không có trong kho ảnh của cổng hay các cổng cấp trên, hoặc không phải là ảnh. Hãy chọn ảnh khác.',
    en: '“{key}”: this picture is not in the media of the portal or those above it, or is no picture. Choose another one.',
  },
  'LT-FORM-001': {
    vi: 'Hãy điền “{label}”: mục này bắt buộc.',
    en: 'Fill in “{label}”: it is required.',
  },
  'LT-FORM-002': {
    vi: '“{label}” dài quá {limit} ký tự. Hãy viết ngắn lại.',
    en: '“{label}” is longer than {limit} characters. Shorten it.',
  },
  'LT-FORM-003': {
    vi: '“{label}” cần ít nhất {limit} ký tự. Hãy viết rõ hơn.',
    en: '“{label}” needs at least {limit} characters. Say more.',
  },
  'LT-FORM-004': {
    vi: '“{label}”: hãy chọn trong danh sách.',
    en: '“{label}”: choose from the list.',
  },
  'LT-FORM-005': {
    vi: '“{label}”: đây không phải số điện thoại. Ví dụ đúng: 0912 345 678 hoặc +84 912 345 678.',
    en: '“{label}”: this is no telephone number. A right one: 0912 345 678 or +84 912 345 678.',
  },
  'LT-FORM-006': {
    vi: '“{label}”: đây không phải địa chỉ thư điện tử. Ví dụ đúng: ten@example.vn.',
    en: '“{label}”: this is no e-mail address. A right one: name@example.vn.',
  },
  'LT-FORM-007': {
    vi: '“{label}”: hãy chọn một đơn vị trong danh sách.',
    en: '“{label}”: choose a unit from the list.',
  },
  'LT-FORM-008': {
    vi: 'Hãy đánh dấu “{label}” nếu bạn đồng ý; không đồng ý thì không thể gửi.',
    en: 'Tick “{label}” if you agree; without it nothing can be sent.',
  },
  'LT-FORM-009': {
    vi: '“{label}” có ký tự không phải chữ (ký tự điều khiển hoặc chữ bị hỏng mã). Hãy gõ lại chỗ đó.',
    en: '“{label}” holds characters that are no text (control characters or a broken encoding). Type that part again.',
  },
  'LT-FORM-010': {
    vi: '“{label}” chỉ nhận một câu trả lời.',
    en: '“{label}” takes one answer only.',
  },
  'LT-FORM-011': {
    vi: 'Biểu mẫu “{label}” không có mục đã gửi. Hãy mở lại trang và gửi từ biểu mẫu trên trang.',
    en: 'The form “{label}” has no such field as was sent. Open the page again and send from its form.',
  },
  'LT-FORM-020': {
    vi: 'Không có biểu mẫu này, hoặc biểu mẫu đã đóng. Hãy mở lại trang của cơ quan.',
    en: 'There is no such form, or it is closed. Open the page of the agency again.',
  },
  'LT-FORM-021': {
    vi: 'Biểu mẫu vừa được thay đổi. Hãy mở lại trang, xem lại phần đã điền và gửi lại.',
    en: 'The form has just been changed. Open the page again, look over what you filled in and send it once more.',
  },
  'LT-FORM-022': {
    vi: 'Biểu mẫu chỉ có thể gửi từ chính trang của cổng này. Chưa có gì được nhận.',
    en: 'The form can only be sent from the pages of this portal. Nothing was received.',
  },
  'LT-FORM-023': {
    vi: 'Nội dung gửi quá lớn: nhiều nhất {limit} kB. Chưa có gì được nhận.',
    en: 'Too much was sent: at most {limit} kB. Nothing was received.',
  },
  'LT-FORM-024': {
    vi: 'Không đọc được nội dung đã gửi. Chưa có gì được nhận; hãy gửi lại từ biểu mẫu trên trang.',
    en: 'What was sent cannot be read. Nothing was received; send it again from the form on the page.',
  },
  'LT-FORM-025': {
    vi: 'Không nhận kiểu nội dung này. Hãy gửi từ biểu mẫu trên trang.',
    en: 'This type of content is not taken. Send from the form on the page.',
  },
  'LT-FORM-026': {
    vi: 'Mục ẩn dành để chặn máy gửi tự động phải để trống. Hãy xóa phần được điền tự động rồi gửi lại.',
    en: 'The hidden field that stops machines must stay empty. Remove what was filled in automatically and send again.',
  },
  'LT-FORM-027': {
    vi: 'Biểu mẫu được gửi nhanh hơn người có thể điền. Hãy chờ vài giây rồi gửi lại.',
    en: 'The form was sent faster than a person can fill it in. Wait some seconds and send it again.',
  },
  'LT-FORM-028': {
    vi: 'Mạng bạn đang dùng vừa gửi quá nhiều. Hãy gửi lại sau {limit} phút; phần đã điền không bị mất.',
    en: 'Too much was sent from your network just now. Send again in {limit} minutes; what you filled in is not lost.',
  },
  'LT-FORM-029': {
    vi: 'Cơ quan này chưa có khóa để nhận thư niêm phong, nên chưa nhận được. Hãy gửi lại sau hoặc đến trực tiếp.',
    en: 'This agency has no key for sealed letters yet, so nothing can be received. Send later or come in person.',
  },
  'LT-FORM-030': {
    vi: 'Hiện không lưu được nên chưa nhận. Phần đã điền còn trên trang; hãy gửi lại sau ít phút.',
    en: 'It cannot be stored now, so it was not received. What you filled in is still on the page; send again in some minutes.',
  },
  'LT-FORM-031': {
    vi: 'Lần gửi này đã được nhận với nội dung khác. Hãy mở lại biểu mẫu để gửi nội dung mới.',
    en: 'This was received already with another content. Open the form anew to send something else.',
  },
  'LT-FORM-032': {
    vi: 'Biểu mẫu này chưa nhận tệp đính kèm. Hãy gửi không kèm tệp.',
    en: 'This form takes no files yet. Send it without them.',
  },
  'LT-FORM-040': {
    vi: 'Biểu mẫu chưa dùng được: {problem}',
    en: 'The form cannot be used yet: {problem}',
  },
  'LT-FORM-041': {
    vi: 'Cổng này đã có biểu mẫu loại này. Hãy sửa biểu mẫu đang có.',
    en: 'This portal has a form of this kind already. Change that one.',
  },
  'LT-KEY-001': {
    vi: 'Cách dùng: npm run keys -- generate (--portal <mã cổng> [--portal …] | --forms) [--recovery <tệp ngoài thư mục dữ liệu>] | list | check | rotate --portal <mã cổng> | retire <mã khóa> --retention-ended | backup <thư mục> | publish',
    en: 'Usage: npm run keys -- generate (--portal <portal id> [--portal …] | --forms) [--recovery <file outside the data folder>] | list | check | rotate --portal <portal id> | retire <key id> --retention-ended | backup <folder> | publish',
  },
  'LT-KEY-002': {
    vi: 'Chưa có khóa phục hồi. Hãy nói nơi ghi khóa bí mật của nó, một lần: --recovery <tệp trên thiết bị rời>.',
    en: 'There is no recovery key yet. Say where its private part is to be written, once: --recovery <file on a removable medium>.',
  },
  'LT-KEY-003': {
    vi: '“{place}” nằm trong thư mục dữ liệu. Khóa cất riêng phải ở nơi khác, tốt nhất là thiết bị rời.',
    en: '“{place}” lies within the data folder. What is kept apart must be elsewhere, best on a removable medium.',
  },
  'LT-KEY-004': {
    vi: 'Đã có “{place}”; không ghi đè lên khóa. Hãy chọn chỗ khác.',
    en: '“{place}” exists already; keys are never written over. Choose another place.',
  },
  'LT-KEY-005': {
    vi: 'Cổng “{portal}” chưa có khóa. Hãy tạo bằng lệnh generate.',
    en: 'The portal “{portal}” has no key yet. Make one with generate.',
  },
  'LT-KEY-006': {
    vi: 'Khóa {id} đang dùng để nhận. Hãy đổi khóa (rotate) trước.',
    en: 'Key {id} is the one that receives now. Rotate first.',
  },
  'LT-KEY-007': {
    vi: 'Còn {count} thư chờ lấy về được niêm phong bằng khóa {id}. Hãy lấy về trước, rồi mới hủy khóa.',
    en: '{count} envelopes that wait to be pulled are sealed to key {id}. Pull them first; then retire the key.',
  },
  'LT-KEY-008': {
    vi: '{file} bị hỏng. Hãy chép lại từ bản sao lưu khóa; không tạo khóa mới trước khi tìm.',
    en: '{file} is damaged. Copy it back from the backup of the keys; do not make new keys before you looked.',
  },
  'LT-KEY-009': {
    vi: 'Không khóa nào ở đây mở được thư này (niêm phong bằng khóa {id}). Hãy chép khóa đó từ bản sao lưu về, hoặc dùng khóa phục hồi.',
    en: 'No key here opens this envelope (sealed to key {id}). Copy that key back from the backup, or use the recovery key.',
  },
  'LT-KEY-010': {
    vi: 'Thư bị hỏng hoặc bị sửa: phần đầu và phần niêm phong không khớp. Hãy giữ nguyên tệp và báo người phụ trách an toàn thông tin.',
    en: 'The envelope is damaged or was changed: header and sealed part do not belong together. Keep the file and tell whoever answers for security.',
  },
  'LT-KEY-011': {
    vi: 'Cổng “{portal}” đã có khóa. Muốn thay khóa, hãy dùng rotate.',
    en: 'The portal “{portal}” has a key already. To replace it, use rotate.',
  },
  'LT-KEY-012': {
    vi: 'Hủy khóa {id} thì thư cũ niêm phong bằng khóa này chỉ còn khóa phục hồi mở được. Nếu hết hạn lưu trữ, hãy thêm --retention-ended.',
    en: 'Once key {id} is retired, only the recovery key opens what was sealed to it. If retention has ended, add --retention-ended.',
  },
  'LT-KEY-013': {
    vi: 'Không có khóa bí mật {id} ở đây, hoặc đã hủy.',
    en: 'There is no private key {id} here, or it was retired.',
  },
  'LT-CASE-001': {
    vi: 'Không thể “{action}” khi vụ việc đang ở trạng thái “{state}”.',
    en: '“{action}” is not possible while the case is in the state “{state}”.',
  },
  'LT-CASE-002': {
    vi: 'Vai trò của bạn ở cơ quan này không được “{action}”. Hãy nhờ người phụ trách.',
    en: 'Your role in this agency does not allow “{action}”. Ask whoever is in charge.',
  },
  'LT-CASE-003': {
    vi: 'Vụ việc vừa có thay đổi sau khi bạn mở. Hãy tải lại trang rồi xem lại.',
    en: 'The case has changed since you opened it. Load the page again and look once more.',
  },
  'LT-CASE-004': {
    vi: 'Hãy nêu lý do. Lý do được giữ trong lịch sử vụ việc.',
    en: 'Give a reason. It is kept in the history of the case.',
  },
  'LT-CASE-005': {
    vi: 'Chuyển vụ việc thì phải nêu cơ quan tiếp theo, khác cơ quan đang giữ: không để người dân đến nhầm cửa.',
    en: 'A transfer must name the next agency, other than the one that has it: nobody is sent to a wrong door.',
  },
  'LT-CASE-006': {
    vi: 'Cơ quan này không nhận được vụ việc (chưa hoạt động, đã sáp nhập hoặc không phải là một cơ quan). Hãy chọn cơ quan khác.',
    en: 'This agency cannot take cases (not active, merged, or no agency). Choose another one.',
  },
  'LT-CASE-007': {
    vi: 'Chưa có nội dung trả lời. Hãy soạn và lưu trước.',
    en: 'There is no answer yet. Write and save it first.',
  },
  'LT-CASE-008': {
    vi: 'Người soạn không tự duyệt: cần một người khác duyệt nội dung này.',
    en: 'Nobody approves what they wrote: another person has to approve this.',
  },
  'LT-CASE-009': {
    vi: 'Người gửi không đồng ý công khai. Hãy trả lời riêng.',
    en: 'The sender did not agree to a public answer. Answer privately.',
  },
  'LT-CASE-010': {
    vi: 'Đồng hồ thời hạn đang tạm dừng để chờ người gửi. Hãy ghi nhận “Người gửi đã trả lời” trước.',
    en: 'The clock is paused while the sender is asked. Note that the sender has answered first.',
  },
  'LT-CASE-011': {
    vi: 'Đồng hồ thời hạn không tạm dừng, nên không có gì để tính tiếp.',
    en: 'The clock is not paused, so there is nothing to resume.',
  },
  'LT-CASE-012': {
    vi: 'Không có lần gia hạn này: quy tắc của vụ việc không cho phép, hoặc đã dùng hết.',
    en: 'There is no such extension: the rule of the case does not allow it, or it has been used.',
  },
  'LT-CASE-013': {
    vi: 'Không tìm thấy vụ việc, hoặc vụ việc thuộc cơ quan khác.',
    en: 'The case was not found, or it belongs to another agency.',
  },
  'LT-CASE-014': {
    vi: 'Có mục chưa đúng: {fields}. Hãy sửa rồi gửi lại.',
    en: 'Some entries are not right: {fields}. Correct them and send again.',
  },
  'LT-CASE-015': {
    vi: 'Không gộp được vào mã này: hãy nhập mã của một vụ việc khác cùng loại, mà cơ quan bạn đang giữ và chính nó chưa bị gộp.',
    en: 'It cannot be merged into this code: enter that of another case of the same kind which your agency has and which is not merged itself.',
  },
  'LT-CASE-016': {
    vi: 'Hãy nêu đơn vị hoặc người được giao. Người được giao phải có quyền xử lý vụ việc ở cơ quan này.',
    en: 'Name the unit or person it is assigned to. The person must have the right to handle cases in this agency.',
  },
  'LT-CASE-017': {
    vi: 'Chưa có quy tắc thời hạn nào có hiệu lực cho loại vụ việc này vào ngày tiếp nhận. Hãy nhờ quản trị viên thêm ở mục “Quy tắc thời hạn”.',
    en: 'No deadline rule is in force for this kind of case on the day it came. Ask an administrator to add one under “Deadline rules”.',
  },
  'LT-CASE-018': {
    vi: 'Quy tắc “{code}” đã có một bản có hiệu lực trong khoảng thời gian này. Hãy kết thúc bản đó trước.',
    en: 'The rule “{code}” already has a version in force in this period. End that one first.',
  },
  'LT-CASE-019': {
    vi: 'Ngày {date} đã có trong lịch. Hãy sửa dòng đó.',
    en: 'The day {date} is in the calendar already. Change that row.',
  },
  'LT-INTAKE-001': {
    vi: 'Hệ thống không có bản này của biểu mẫu “{form}”, nên chưa đọc được thư theo đúng biểu mẫu.',
    en: 'This version of the form “{form}” is not known here, so the letter cannot be read by its form.',
  },
  'LT-INTAKE-002': {
    vi: 'Nội dung không qua được phép kiểm của biểu mẫu “{form}”: {fields}.',
    en: 'The content does not pass the check of the form “{form}”: {fields}.',
  },
  'LT-INTAKE-003': {
    vi: 'Không có cơ quan nào mang mã cổng ghi trên thư.',
    en: 'No agency has the portal id that stands on the letter.',
  },
  'LT-INTAKE-004': {
    vi: 'Mã của thư này đã thuộc về một vụ việc khác.',
    en: 'The code of this letter belongs to another case already.',
  },
  'LT-INTAKE-005': {
    vi: 'Tệp trong hộp thư không phải là thư niêm phong.',
    en: 'A file in the spool is no sealed letter.',
  },
  'LT-INTAKE-006': {
    vi: 'Không nhập được vì lỗi của hệ thống. Người quản trị xem nhật ký máy chủ.',
    en: 'It could not be taken in because of a fault of the system. The administrator looks into the log of the server.',
  },
  'LT-HOST-001': {
    vi: 'Không có cổng nào ở địa chỉ này.',
    en: 'There is no portal at this address.',
  },
} as const satisfies Record<string, { vi: string; en: string }>;

export type ErrorCode = keyof typeof errorMessages;

/** The sentence of a code in a language, with its details filled in. */
export function errorMessage(
  code: ErrorCode,
  language: Language,
  details: Record<string, string | number> = {},
): string {
  return errorMessages[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}
