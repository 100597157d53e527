import type { Field } from 'payload';
import { label } from './item-fields.ts';
import { validateUrl } from './validate-url.ts';

/** Where an entry leads on English pages. */
export const englishAddress: Field = {
  name: 'urlEn',
  type: 'text',
  validate: validateUrl,
  label: label('Địa chỉ bản tiếng Anh', 'English address'),
  admin: {
    description: label(
      'Để trống với danh sách và trang chung (/van-ban/ tự thành /en/documents/) và với địa chỉ nơi khác. Mục không có tên hoặc địa chỉ tiếng Anh không hiện ở trang tiếng Anh.',
      'Empty for lists and common pages (/van-ban/ becomes /en/documents/) and addresses elsewhere. An entry without an English name or address is left out of English pages.',
    ),
  },
};
