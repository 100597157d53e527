import { describe, expect, it } from 'vitest';
import { checkRichText, projectRichText } from '../../src/publishing/project-rich-text.ts';
import { cleanHtml, isOfficeHtml } from '../../src/rich-text/clean-html.ts';
import { writeHtml } from '../../src/rich-text/clean-tree.ts';
import { cleanTreeToLexical } from '../../src/rich-text/clean-tree-to-lexical.ts';
import { wordsOfRichText } from './words-of.ts';

const word = (
  body: string,
) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><title>Ẩn</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:"Times New Roman";} p.MsoNormal {mso-style-parent:"";} --></style></head>
<body lang=VI style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
const item = (level: number, marker: string, text: string, style = 'MsoListParagraphCxSpMiddle') =>
  `<p class=${style} style='margin-left:${36 * level}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
const html = (body: string) => writeHtml(cleanHtml(word(body)));

describe('text pasted from Word', () => {
  it('keeps headings, bold, italic and links, and loses fonts, styles and empty paragraphs', () => {
    expect(
      html(`<p class=MsoTitle><span style='font-size:20.0pt'>Thông báo</span><o:p></o:p></p>
<h1><span style='font-family:"Times New Roman",serif;color:windowtext'>I. Nội dung<o:p></o:p></span></h1>
<h5>Sâu</h5>
<p class=MsoNormal style='margin-bottom:6.0pt;text-align:justify'><b><span style='font-size:14.0pt;
line-height:107%;color:red'>Ủy ban</span></b><span style='font-size:14.0pt'> thông báo lịch
<i style='mso-bidi-font-style:normal'>tiếp công dân</i>, xem <a href="https://hue.example/lich"><span style='color:blue'>tại đây</span></a><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal align=center style='text-align:center'>Giữa <span style='font-weight:bold'>đậm</span> m<sup>2</sup></p>`),
    ).toBe(
      '<h2>Thông báo</h2><h2>I. Nội dung</h2><h4>Sâu</h4>' +
        '<p><strong>Ủy ban</strong> thông báo lịch <em>tiếp công dân</em>, xem <a href="https://hue.example/lich">tại đây</a></p>' +
        '<p style="text-align: center">Giữa <strong>đậm</strong> m<sup>2</sup></p>',
    );
  });

  it('makes real lists of drawn ones, nested by level', () => {
    expect(
      html(
        item(1, '1.', 'Một', 'MsoListParagraphCxSpFirst') +
          item(1, '2.', 'Hai') +
          item(2, '·', '<b>Hai</b> a') +
          item(2, 'o', 'Hai b') +
          item(1, '3.', 'Ba', 'MsoListParagraphCxSpLast') +
          '<p class=MsoNormal>Xen giữa</p>' +
          item(1, '4.', 'Bốn', 'MsoListParagraph'),
      ),
    ).toBe(
      '<ol><li>Một</li><li>Hai<ul><li><strong>Hai</strong> a</li><li>Hai b</li></ul></li><li>Ba</li></ol>' +
        '<p>Xen giữa</p><ol start="4"><li>Bốn</li></ol>',
    );
  });

  it('keeps the letters and names the law is cited by', () => {
    expect(html(item(1, 'a)', 'Điểm a') + item(1, 'Điều 1.', 'Phạm vi', 'MsoNormal'))).toBe(
      '<p>a) Điểm a</p><p>Điều 1. Phạm vi</p>',
    );
    expect(
      html(
        "<h2 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>II.<span>&nbsp;</span></span><![endif]>Tổ chức</h2>",
      ),
    ).toBe('<h2>II. Tổ chức</h2>');
  });

  it('keeps tables with their spans; a table within a table becomes lines', () => {
    expect(
      html(`<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <thead><tr style='mso-yfti-irow:0'><td width=300 colspan=2 style='width:225pt'><p class=MsoNormal><b>Tên<o:p></o:p></b></p></td></tr></thead>
 <tr><td rowspan=2><p class=MsoNormal>A</p></td><td><p class=MsoNormal>1</p><p class=MsoNormal>2</p></td></tr>
 <tr><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>`),
    ).toBe(
      '<table><tr><th colspan="2"><p><strong>Tên</strong></p></th></tr>' +
        '<tr><td rowspan="2"><p>A</p></td><td><p>1</p><p>2</p></td></tr><tr><td><p>x | y</p></td></tr></table>',
    );
  });

  it('loses tracked deletions, comments, hidden text, scripts and pictures of the disk', () => {
    expect(
      html(`<p class=MsoNormal>Giữ <del cite="mailto:a" datetime="2026-01-01">xóa</del><ins cite="mailto:a">thêm</ins>
<span style='mso-hide:all;display:none'>ẩn</span><img src="file:///C:/a.png"><script>alert(1)</script>
<a href="javascript:alert(1)" onclick="alert(1)">bấm</a><span class=MsoCommentReference><a href="#_msocom_1">[A1]</a></span></p>
<div style='mso-element:comment-list'><p>Lời bàn</p></div>`),
    ).toBe('<p>Giữ thêm bấm</p>');
  });

  it('is told apart from other text', () => {
    expect(isOfficeHtml(word('x'))).toBe(true);
    expect(isOfficeHtml('<b style="font-weight:normal;" id="docs-internal-guid-1"><p>x</p></b>')).toBe(true);
    expect(isOfficeHtml('<meta charset="utf-8"><p>Một <b>trang</b> bình thường</p>')).toBe(false);
  });

  it('from Google Docs is not bold all over', () => {
    expect(
      writeHtml(
        cleanHtml(
          '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">a</span> b</p></b>',
        ),
      ),
    ).toBe('<p><strong>a</strong> b</p>');
  });
});

describe('cleaned text', () => {
  it('is the rich text our pages can show, and no word less', () => {
    const value = cleanTreeToLexical(
      cleanHtml(
        word(
          `<h1>Đầu</h1>${item(1, '1.', 'Một')}${item(2, '-', 'Nhỏ')}<table><tr><td>Ô <i>nghiêng</i></td></tr></table><blockquote>Trích</blockquote><p>Cuối<br>dòng</p>`,
        ),
      ),
    );
    expect(checkRichText(value)).toBeNull();
    expect(projectRichText(value).map(({ type }) => type)).toEqual(['heading', 'list', 'table', 'quote', 'paragraph']);
    expect(wordsOfRichText(value)).toEqual(['Đầu', 'Một', 'Nhỏ', 'nghiêng', 'Trích', 'Cuối', 'dòng']);
  });

  it('survives what is no HTML', () => {
    for (const odd of ['', '<', '<p', '</p></p>', '<table><p>x', '<!--[if', '\u0000', '<li>lạc</li>', '<td>lạc</td>'])
      expect(checkRichText(cleanTreeToLexical(cleanHtml(odd)))).toBeNull();
  });
});
