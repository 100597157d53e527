import type { Payload } from 'payload';

/**
 * The main menu of a portal; it begins with the page (its slug) on which the portal says who it is, where there is one. English
 * pages word theirs by themselves.
 */
export async function writeMenu(payload: Payload, portal: string, about: string | null): Promise<void> {
  const link = (label: string, url: string) => ({ label, url });
  await payload.create({
    collection: 'menus',
    locale: 'vi',
    overrideAccess: true,
    depth: 0,
    data: {
      portal,
      place: 'main',
      items: [
        ...(about === null ? [] : [link('Giới thiệu', `/gioi-thieu/${about}/`)]),
        link('Tin tức', '/tin-tuc/'),
        link('Thông báo', '/thong-bao/'),
        link('Văn bản', '/van-ban/'),
        link('Sự kiện', '/su-kien/'),
        link('Cán bộ', '/can-bo/'),
        link('Sơ đồ cổng', '/so-do-cong/'),
      ],
    } as never,
  });
}
