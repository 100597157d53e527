import { defineExamples } from '../example.ts';
import { longTitle, signs } from '../example-texts.ts';
import { table } from './table.ts';

export default defineExamples({
  title: { vi: 'Bảng', en: 'Table' },
  component: table,
  examples: [
    {
      name: { vi: 'Ba cột', en: 'Three columns' },
      props: (lang) => ({
        caption: { vi: 'Lịch tiếp công dân tháng 11', en: 'Reception of citizens in November' }[lang],
        head: { vi: ['Ngày', 'Giờ', 'Người tiếp'], en: ['Day', 'Hours', 'Who receives'] }[lang],
        rows: [
          ['05/11/2026', '07:30–11:30', 'Trần Thị Đào'],
          ['19/11/2026', '13:30–17:00', 'Nguyễn Văn Định'],
        ],
      }),
    },
    {
      name: { vi: 'Nhiều cột hơn màn hình, có cột số', en: 'More columns than the screen, some of numbers' },
      props: (lang) => ({
        caption: { vi: 'Diện tích và dân số các đơn vị', en: 'Area and population of the units' }[lang],
        head: {
          vi: ['Đơn vị', 'Diện tích (km²)', 'Dân số', 'Mật độ', 'Số tổ dân phố', 'Trụ sở', 'Ghi chú'],
          en: ['Unit', 'Area (km²)', 'Population', 'Density', 'Neighbourhoods', 'Seat', 'Remarks'],
        }[lang],
        rows: [
          ['Thuận Hóa', '10,06', '94.172', '9.361', '38', '1 Lê Lợi', longTitle[lang]],
          ['Phú Xuân', '9,05', '102.840', '11.363', '41', '60 Nguyễn Huệ', signs],
          ['Chân Mây – Lăng Cô', '260,80', '39.500', '151', '16', '–', ''],
        ],
        numbers: [1, 2, 3, 4],
      }),
      note: {
        vi: 'Bảng cuộn trong khung của nó; khung nhận tiêu điểm bàn phím. Số liệu chỉ để minh họa.',
        en: 'The table scrolls inside its frame, which takes the keyboard’s focus. The figures are only an illustration.',
      },
    },
    {
      name: { vi: 'Ô có liên kết', en: 'Cells with links' },
      props: (lang) => ({
        caption: { vi: 'Biểu mẫu', en: 'Forms' }[lang],
        head: { vi: ['Tên', 'Tải về'], en: ['Name', 'Download'] }[lang],
        rows: [[{ vi: 'Đơn đề nghị', en: 'Application' }[lang], '<a href="#mau-1">mau-01.docx</a>']],
        html: true,
      }),
    },
  ],
});
