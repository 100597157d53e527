/** Our own drawing of Huế as tiles, lagoon and sea to the upper right: roughly where each ward and commune lies. */
const rows = [
  '. phong-phu phong-quang quang-dien . . . .',
  '. phong-dinh dan-dien hoa-chau duong-no thuan-an . .',
  'phong-dien phong-thai kim-tra phu-xuan vy-da my-thuong . .',
  '. huong-tra huong-an thuan-hoa an-cuu phu-ho phu-vinh .',
  'a-luoi-1 . kim-long thuy-xuan thanh-thuy huong-thuy phu-vang vinh-loc',
  'a-luoi-2 . binh-dien . phu-bai hung-loc loc-an phu-loc',
  '. a-luoi-3 a-luoi-5 . . khe-tre . chan-may-lang-co',
  '. . a-luoi-4 . long-quang nam-dong . .',
];

/** Column and row of a unit on the tile map, by its slug. */
export const unitTiles: ReadonlyMap<string, { column: number; row: number }> = new Map(
  rows.flatMap((line, row) =>
    line.split(' ').flatMap((slug, column) => (slug === '.' ? [] : [[slug, { column, row }] as const])),
  ),
);
