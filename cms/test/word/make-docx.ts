import { deflateRawSync, crc32 } from 'node:zlib';
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import sharp from 'sharp';

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

/** A Word file as an editor would bring it. */
export async function makeDocx(): Promise<Buffer> {
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#7a1fa2' } })
    .png()
    .toBuffer();
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'numbers',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Kế hoạch tổ chức lễ hội', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('Ủy ban nhân dân phường '),
                new TextRun({ text: 'ban hành', bold: true, font: 'Times New Roman', size: 28, color: 'FF0000' }),
                new TextRun({ text: ' kế hoạch', italics: true }),
                new ExternalHyperlink({ link: 'https://hue.example/ke-hoach', children: [new TextRun(' tại đây')] }),
              ],
            }),
            new Paragraph({ text: 'Việc thứ nhất', numbering: { reference: 'numbers', level: 0 } }),
            new Paragraph({ text: 'Việc thứ hai', numbering: { reference: 'numbers', level: 0 } }),
            new Paragraph({ text: 'Gạch đầu dòng', bullet: { level: 0 } }),
            new Table({
              rows: [
                new TableRow({ children: [cell('Đơn vị'), cell('Hạn')] }),
                new TableRow({ children: [cell('Văn phòng'), cell('30/11')] }),
              ],
            }),
            new Paragraph({
              children: [
                new ImageRun({
                  type: 'png',
                  data: picture,
                  transformation: { width: 40, height: 30 },
                  altText: { name: 'so-do', title: 'Sơ đồ', description: 'Sơ đồ khu lễ hội' },
                }),
              ],
            }),
          ],
        },
      ],
    }),
  );
}

/** A zip with the parts given, for files no Word would write. */
export function makeZip(parts: Record<string, Buffer | string>, { method = 8, flags = 0 } = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(data, { level: 9 }) : data;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    // A bomb says it is small.
    common.writeUInt32LE(Math.min(data.length, 1000), 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, rest, Buffer.from(name)]),
    );
    files.push(file);
    at += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, list, end]);
}
