const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Võ', 'Đặng', 'Bùi', 'Hồ', 'Ngô'];
const middles = ['Thị', 'Văn', 'Minh', 'Thanh', 'Ngọc', 'Quang', 'Diệu'];
const givens = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Hạnh', 'Khánh', 'Lan', 'Lộc', 'Mẫn', 'Nga', 'Phúc'];

/** The name of the n-th invented person: no two of the first thousand are called the same. */
export function demoName(n: number): string {
  const pick = (from: readonly string[]) => from[n % from.length];
  return `${pick(families)} ${pick(middles)} ${pick(givens)}`;
}
