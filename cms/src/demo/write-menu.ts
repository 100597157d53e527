import type { Payload } from 'payload';

/** The main menu of a portal; those that say who they are begin with it. English pages word theirs by themselves. */
export async function writeMenu(payload: Payload, portal: string, introduces: boolean): Promise<void> {
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
        ...(introduces ? [link('Giới thiệu', '/gioi-thieu/gioi-thieu-chung/')] : []),
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
