import type { Bilingual } from '../../demo-types.ts';
import type { DemoPerson } from './text-shapes.ts';

const leaders: Bilingual = { vi: 'Lãnh đạo', en: 'Leaders' };
const council: Bilingual = { vi: 'Hội đồng nhân dân thành phố', en: 'City People’s Council' };
const office: Bilingual = { vi: 'Văn phòng Ủy ban nhân dân thành phố', en: 'Office of the City People’s Committee' };

export const people: DemoPerson[] = [
  {
    name: 'Lê Thị Hương Trà',
    leader: true,
    unit: leaders,
    phone: '(0234) 000 1001',
    email: 'lthtra@hue.example',
    post: { vi: 'Chủ tịch Ủy ban nhân dân thành phố', en: 'Chairperson of the City People’s Committee' },
    duties: {
      vi: 'Lãnh đạo, điều hành chung; trực tiếp phụ trách quy hoạch, ngân sách, tổ chức bộ máy, nội chính và phòng thủ dân sự; tiếp công dân ngày 4 và ngày 18 hằng tháng.',
      en: 'Leads the Committee; directly in charge of planning, the budget, organisation, internal affairs and civil defence; receives citizens on the 4th and 18th of each month.',
    },
    biography: {
      vi: 'Sinh năm 1973 tại Hương Trà. Kỹ sư thủy lợi, thạc sĩ quản lý công. Từng làm việc 11 năm tại công trường các hồ chứa, sau đó là trưởng phòng, phó giám đốc rồi giám đốc sở; Phó Chủ tịch Ủy ban nhân dân thành phố nhiệm kỳ trước. Được Hội đồng nhân dân bầu giữ chức Chủ tịch từ đầu nhiệm kỳ 2026–2031.',
      en: 'Born in Hương Trà in 1973. Hydraulic engineer with a master’s degree in public management. She worked for 11 years on reservoir sites, then as head of division, deputy director and director of a department, and was Vice Chairperson in the previous term. The People’s Council elected her Chairperson at the start of the 2026–2031 term.',
    },
  },
  {
    name: 'Trần Minh Khải',
    leader: true,
    unit: leaders,
    phone: '(0234) 000 1002',
    email: 'tmkhai@hue.example',
    post: {
      vi: 'Phó Chủ tịch Thường trực Ủy ban nhân dân thành phố',
      en: 'Standing Vice Chairperson of the City People’s Committee',
    },
    duties: {
      vi: 'Phụ trách tài chính, đầu tư công, cải cách hành chính, chuyển đổi số; thay mặt Chủ tịch khi vắng.',
      en: 'In charge of finance, public investment, administrative reform and digital transformation; stands in for the Chairperson.',
    },
    biography: {
      vi: 'Sinh năm 1976 tại phường Vỹ Dạ. Thạc sĩ kinh tế, cử nhân công nghệ thông tin. Trải qua các vị trí chuyên viên kế hoạch, chủ tịch ủy ban nhân dân cấp huyện trước khi sắp xếp, giám đốc sở.',
      en: 'Born in Vỹ Dạ in 1976. Master of economics and bachelor of information technology. Formerly a planning specialist, chairperson of a district before the reorganisation, and director of a department.',
    },
  },
  {
    name: 'Hồ Văn A Rông',
    leader: true,
    unit: leaders,
    phone: '(0234) 000 1003',
    email: 'hvarong@hue.example',
    post: { vi: 'Phó Chủ tịch Ủy ban nhân dân thành phố', en: 'Vice Chairperson of the City People’s Committee' },
    duties: {
      vi: 'Phụ trách nông nghiệp, môi trường, phòng chống thiên tai, dân tộc và miền núi.',
      en: 'In charge of farming, the environment, disaster prevention, ethnic affairs and the uplands.',
    },
    biography: {
      vi: 'Sinh năm 1978 tại A Lưới, dân tộc Tà Ôi. Kỹ sư lâm nghiệp. Từng là kiểm lâm viên, bí thư đoàn, chủ tịch ủy ban nhân dân xã rồi phó giám đốc sở. Nói thông thạo tiếng Tà Ôi và Pa Cô.',
      en: 'Born in A Lưới in 1978, of the Tà Ôi people. Forestry engineer. He was a forest ranger, youth leader, chairperson of a commune and deputy director of a department, and speaks Tà Ôi and Pa Cô.',
    },
  },
  {
    name: 'Tôn Nữ Diệu Hiền',
    leader: true,
    unit: leaders,
    phone: '(0234) 000 1004',
    email: 'tndhien@hue.example',
    post: { vi: 'Phó Chủ tịch Ủy ban nhân dân thành phố', en: 'Vice Chairperson of the City People’s Committee' },
    duties: {
      vi: 'Phụ trách giáo dục, y tế, văn hóa, du lịch, di sản; Trưởng ban Tổ chức Festival Huế.',
      en: 'In charge of education, health, culture, tourism and heritage; heads the organising board of Hue Festival.',
    },
    biography: {
      vi: 'Sinh năm 1979 tại phường Kim Long. Tiến sĩ ngữ văn, giảng dạy đại học 12 năm trước khi sang quản lý văn hóa. Tác giả nhiều công trình về nhà vườn và thơ văn trên kiến trúc cung đình.',
      en: 'Born in Kim Long in 1979. Doctor of literature; she taught at university for 12 years before moving to cultural management and has published on garden houses and on the poetry of royal architecture.',
    },
  },
  {
    name: 'Phạm Đình Lộc',
    leader: true,
    unit: council,
    phone: '(0234) 000 1201',
    email: 'pdloc@hue.example',
    post: { vi: 'Chủ tịch Hội đồng nhân dân thành phố', en: 'Chairperson of the City People’s Council' },
    duties: {
      vi: 'Chủ tọa các kỳ họp, điều hành Thường trực Hội đồng; theo dõi kiến nghị cử tri.',
      en: 'Chairs the sessions and the Standing Board; follows up voters’ petitions.',
    },
    biography: {
      vi: 'Sinh năm 1971 tại Phong Điền. Cử nhân luật, cao cấp lý luận chính trị. Nhiều năm làm công tác tư pháp và mặt trận; đại biểu Hội đồng nhân dân ba nhiệm kỳ.',
      en: 'Born in Phong Điền in 1971. Bachelor of law. He worked for many years in justice and in the Fatherland Front and is in his third term as a deputy.',
    },
  },
  {
    name: 'Võ Thị Bích Thủy',
    leader: true,
    unit: council,
    phone: '(0234) 000 1202',
    email: 'vtbthuy@hue.example',
    post: { vi: 'Phó Chủ tịch Hội đồng nhân dân thành phố', en: 'Vice Chairperson of the City People’s Council' },
    duties: {
      vi: 'Phụ trách giám sát chuyên đề, tiếp công dân của Hội đồng, công tác đại biểu.',
      en: 'In charge of supervision, the Council’s reception of citizens and deputies’ affairs.',
    },
    biography: {
      vi: 'Sinh năm 1980 tại Phú Vang. Bác sĩ, thạc sĩ y tế công cộng; từng là giám đốc trung tâm y tế trước khi làm đại biểu chuyên trách.',
      en: 'Born in Phú Vang in 1980. Physician and master of public health; she headed a medical centre before becoming a full-time deputy.',
    },
  },
  {
    name: 'Nguyễn Quốc Bảo Duy',
    leader: true,
    unit: office,
    phone: '(0234) 000 1011',
    email: 'nqbduy@hue.example',
    post: { vi: 'Chánh Văn phòng Ủy ban nhân dân thành phố', en: 'Chief of the Office of the City People’s Committee' },
    duties: {
      vi: 'Điều phối chương trình công tác, kiểm soát thủ tục hành chính; chịu trách nhiệm chung về Cổng thông tin.',
      en: 'Coordinates the work programme and the control of procedures; answerable for the portal as a whole.',
    },
    biography: {
      vi: 'Sinh năm 1981 tại phường An Cựu. Thạc sĩ luật hành chính; 17 năm công tác tại Văn phòng, từ chuyên viên tổng hợp đến phó chánh văn phòng.',
      en: 'Born in An Cựu in 1981. Master of administrative law; 17 years in the Office, from specialist to deputy chief.',
    },
  },
  {
    name: 'Hoàng Thị Thanh Nhàn',
    leader: false,
    spokesperson: true,
    unit: office,
    phone: '(0234) 000 1005',
    email: 'phat-ngon@hue.example',
    post: { vi: 'Phó Chánh Văn phòng, Người phát ngôn', en: 'Deputy Chief of Office, Spokesperson' },
    duties: {
      vi: 'Phát ngôn và cung cấp thông tin cho báo chí thay mặt Ủy ban nhân dân thành phố; họp báo định kỳ hằng tháng.',
      en: 'Speaks to the press for the City People’s Committee; holds a monthly press conference.',
    },
  },
  {
    name: 'Đặng Hữu Tâm',
    leader: false,
    unit: office,
    phone: '(0234) 000 1012',
    email: 'dhtam@hue.example',
    post: { vi: 'Phó Chánh Văn phòng phụ trách kinh tế', en: 'Deputy Chief of Office for the economy' },
    duties: {
      vi: 'Tham mưu về đầu tư, xây dựng, nông nghiệp; theo dõi tiến độ dự án trọng điểm.',
      en: 'Advises on investment, construction and farming; follows major projects.',
    },
  },
  {
    name: 'Bùi Anh Thư',
    leader: false,
    unit: { vi: 'Ban Tiếp công dân', en: 'Citizen Reception Office' },
    phone: '(0234) 000 1030',
    email: 'tiep-dan@hue.example',
    post: { vi: 'Trưởng ban Tiếp công dân', en: 'Head of the Citizen Reception Office' },
    duties: {
      vi: 'Sắp xếp lịch, ghi sổ và theo dõi trả lời sau các buổi tiếp công dân.',
      en: 'Arranges reception days, keeps the register and follows up the answers.',
    },
  },
  {
    name: 'Ngô Công Danh',
    leader: false,
    unit: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public Service Centre' },
    phone: '(0234) 000 1050',
    email: 'ncdanh@hue.example',
    post: { vi: 'Giám đốc Trung tâm Phục vụ hành chính công', en: 'Director of the Public Service Centre' },
    duties: {
      vi: 'Điều hành việc tiếp nhận, trả kết quả và hỗ trợ 40 trung tâm phường, xã.',
      en: 'Runs the acceptance and return of files and supports the 40 local centres.',
    },
  },
  {
    name: 'Phan Thu Nguyệt',
    leader: false,
    unit: { vi: 'Ban Biên tập Cổng thông tin', en: 'Editorial Board of the portal' },
    phone: '(0234) 000 1000',
    email: 'cong-thong-tin@hue.example',
    post: { vi: 'Trưởng ban Biên tập', en: 'Editor-in-chief' },
    duties: {
      vi: 'Duyệt đăng tin, bài; chịu trách nhiệm đính chính và bản tiếng Anh.',
      en: 'Approves what is published; answerable for corrections and for the English edition.',
    },
  },
  {
    name: 'Trương Quang Vinh Hạ',
    leader: false,
    unit: { vi: 'Trung tâm Giám sát, điều hành đô thị', en: 'City Operations Centre' },
    phone: '(0234) 000 1040',
    email: 'phan-anh@hue.example',
    post: { vi: 'Giám đốc Trung tâm', en: 'Director' },
    duties: {
      vi: 'Tiếp nhận phản ánh hiện trường, phân công xử lý và công khai kết quả.',
      en: 'Receives field reports, assigns them and publishes the results.',
    },
  },
  {
    name: 'Lý Minh Châu Pha',
    leader: false,
    unit: { vi: 'Văn phòng Phòng thủ dân sự', en: 'Civil Defence Office' },
    phone: '(0234) 000 1100',
    email: 'truc-ban@hue.example',
    post: { vi: 'Chánh Văn phòng Ban Chỉ huy Phòng thủ dân sự', en: 'Chief of the Civil Defence Command Office' },
    duties: {
      vi: 'Trực ban thiên tai, phát bản tin, tổng hợp thiệt hại và điều phối cứu trợ.',
      en: 'Disaster duty desk: bulletins, damage reports and relief.',
    },
  },
];
