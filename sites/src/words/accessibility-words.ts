/** The accessibility statement of a portal. It says what the product does and tests, and nothing nobody has looked at. */
export const accessibilityWords = {
  vi: {
    title: 'Trợ năng',
    promise: (name: string) =>
      `${name} được làm để ai cũng dùng được, kể cả khi không thấy rõ, không nghe rõ, không dùng chuột. Mức chúng tôi theo là WCAG 2.2, mức AA.`,
    help: 'Bạn có thể',
    helps: [
      'đổi cỡ chữ, kiểu chữ, khoảng cách, độ tương phản, nền sáng hay tối và bớt chuyển động, bằng nút “Hiển thị” ở đầu mỗi trang; lựa chọn chỉ lưu trong trình duyệt của bạn;',
      'dùng mọi phần chỉ với bàn phím, phóng to đến 400% mà không mất nội dung;',
      'đọc, tìm kiếm và lọc văn bản cả khi tắt JavaScript;',
      'nghe bài viết, nếu máy của bạn có giọng đọc tiếng Việt;',
      'in bài viết và văn bản ra giấy.',
    ],
    tested: 'Chúng tôi kiểm tra thế nào',
    tests: [
      'Mỗi lần sửa phần mềm, mọi loại trang được kiểm tra tự động trong trình duyệt thật, sao cho mọi cặp giao diện, nền sáng và tối, tương phản thường và cao, tiếng Việt và tiếng Anh đều được xem đến.',
      'Độ tương phản của mọi cặp màu được tính; mã HTML được kiểm tra; các thao tác chính được thử chỉ với bàn phím.',
      'Máy không thấy được mọi lỗi. Nếu bạn gặp trở ngại, lỗi là ở chúng tôi.',
    ],
    limits: 'Những chỗ chưa tốt',
    known: [
      'Tệp đính kèm (PDF, Word, ảnh quét) do nhiều cơ quan làm ra có thể chưa đọc được bằng phần mềm đọc màn hình; hãy hỏi bản văn bản.',
      'Nội dung văn bản hành chính thường chỉ có bằng tiếng Việt.',
      'Ảnh do người đăng mô tả; mô tả có thể còn sơ sài.',
    ],
    basis: 'Căn cứ',
    law: 'Pháp luật về người khuyết tật và quy định của Nhà nước về cổng thông tin điện tử yêu cầu cổng phải dùng được với người khuyết tật. Mức chúng tôi theo là WCAG 2.2, mức AA.',
    tell: 'Báo trở ngại',
    how: 'Hãy cho chúng tôi biết trang nào, bạn muốn làm gì và vướng ở đâu:',
    howOtherwise: 'Cổng này chưa ghi cách liên hệ. Hãy báo cho cơ quan ghi ở đầu trang.',
  },
  en: {
    title: 'Accessibility',
    promise: (name: string) =>
      `${name} is made for everybody, also for those who see, hear or move otherwise. The standard we follow is WCAG 2.2, level AA.`,
    help: 'You can',
    helps: [
      'change text size, typeface, spacing, contrast, a light or dark background and motion, with the button “Display” at the top of each page; your choice is kept in your browser alone;',
      'use every part with the keyboard alone, and zoom to 400% without losing anything;',
      'read, search and filter documents without JavaScript;',
      'hear a text, if your device has a voice for its language;',
      'print texts and documents.',
    ],
    tested: 'How it is tested',
    tests: [
      'With every change of the software each kind of page is tested by machine in a real browser, so that every pair of theme, light and dark, normal and high contrast, Vietnamese and English is looked at.',
      'The contrast of every pair of colours is computed, the HTML is validated, and the main tasks are tried with the keyboard alone.',
      'Machines do not see everything. If something stands in your way, the fault is ours.',
    ],
    limits: 'What is not good enough yet',
    known: [
      'Attached files (PDF, Word, scans) come from many bodies and may not work with a screen reader; ask for the text.',
      'The text of official documents is mostly in Vietnamese only.',
      'Pictures are described by those who publish them; a description may say too little.',
    ],
    basis: 'Why we do this',
    law: 'The law on persons with disabilities and the State’s rules for official portals ask that portals can be used by people with disabilities. What we follow is WCAG 2.2, level AA.',
    tell: 'Tell us',
    how: 'Say which page it was, what you wanted to do and where you were stopped:',
    howOtherwise: 'This portal does not say how to reach it. Tell the body named at the top of the page.',
  },
} as const;
