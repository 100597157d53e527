/** The categories of the province: slug, Vietnamese and English name. */
export const categoryNames: [string, string, string][] = [
  ['kinh-te', 'Kinh tế', 'Economy'],
  ['xa-hoi', 'Xã hội', 'Society'],
  ['van-hoa', 'Văn hóa', 'Culture'],
  ['du-lich', 'Du lịch', 'Tourism'],
  ['giao-duc', 'Giáo dục', 'Education'],
  ['y-te', 'Y tế', 'Health'],
  ['moi-truong', 'Môi trường', 'Environment'],
  ['ha-tang', 'Hạ tầng', 'Infrastructure'],
  ['cai-cach-hanh-chinh', 'Cải cách hành chính', 'Administrative reform'],
  ['an-ninh-trat-tu', 'An ninh trật tự', 'Public order'],
  ['phong-chong-thien-tai', 'Phòng, chống thiên tai', 'Storms and floods'],
  ['nong-nghiep', 'Nông nghiệp', 'Agriculture'],
  ['khoa-hoc-cong-nghe', 'Khoa học và công nghệ', 'Science and technology'],
];
