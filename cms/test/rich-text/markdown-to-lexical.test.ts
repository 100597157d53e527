import { describe, expect, it } from 'vitest';
import { checkRichText, projectRichText } from '../../src/publishing/project-rich-text.ts';
import { markdownToLexical } from '../../src/rich-text/markdown-to-lexical.ts';
import { missing, wordsOfMarkdown, wordsOfRichText } from './words-of.ts';

const everything = `# Điều một

> Lời dẫn **đậm**
>
> - mục trong lời dẫn
>
> | cột trong lời dẫn |
> |---|
> | ô |

1. Khoản một
   đoạn tiếp

   đoạn sau

   | bảng trong khoản |
   |---|
   | trị |

2. Khoản hai
   - điểm a
     - tiết thứ nhất
   - điểm b
3. Khoản ba

    Đoạn thụt vào như văn bản quét

\`\`\`
khối chữ
hai dòng
\`\`\`

Tên <tên đơn vị> và <b>đậm</b> H<sub>2</sub>O<br>dòng mới, ~~bỏ~~, ![ảnh bản đồ](x.png), [nội bộ](ho-tich/), [ngoài][luat]

<div class="khung">Chữ trong khung</div>

###### Đầu đề sâu

---

[luat]: https://vanban.example/luat
`;

describe('Markdown as rich text', () => {
  it('loses no word a reader sees', () => {
    const result = wordsOfRichText(markdownToLexical(everything));
    expect(missing(wordsOfMarkdown(everything), result)).toEqual([]);
    expect(checkRichText(markdownToLexical(everything))).toBeNull();
  });

  it('keeps headings, tables, nested lists and where a cut list goes on', () => {
    const blocks = projectRichText(markdownToLexical(everything));
    expect(blocks.filter((block) => block.type === 'table')).toHaveLength(2);
    const lists = blocks.filter((block) => block.type === 'list' && block.ordered);
    expect(lists.map((list) => list.type === 'list' && [list.start, list.items.length])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const [, second] = lists;
    expect(second?.type === 'list' && second.items[0]?.blocks[0]).toMatchObject({ type: 'list', ordered: false });
    expect(blocks[0]).toMatchObject({ type: 'heading', level: 2 });
  });

  it('keeps marks and safe links, and only the text of the others', () => {
    const [block] = projectRichText(
      markdownToLexical('**đậm** *nghiêng* H<sub>2</sub> [xấu](javascript:alert) [tốt](https://a.example)'),
    );
    const children = block?.type === 'paragraph' ? block.children : [];
    expect(children.filter((child) => child.type === 'link')).toHaveLength(1);
    expect(children).toContainEqual({ type: 'text', text: '2', marks: ['sub'] });
    expect(children).toContainEqual({ type: 'text', text: 'xấu', marks: [] });
  });

  it('shows no script, style or comment', () => {
    const value = markdownToLexical(
      'Trước\n\n<script>\nalert(1)\n</script>\n\n<style>p{}</style>\n\n<!-- ẩn -->\n\nSau',
    );
    expect(wordsOfRichText(value)).toEqual(['Trước', 'Sau']);
  });
});
