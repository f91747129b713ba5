import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, SampleDocument } from './sample-document';

/** A4 with margins of two centimetres and room for the header, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838, margin: 1134, top: 1560 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
const GREY = 'BFBFBF';

function runs(text: string, bold = false): TextRun[] {
  return text.split('**').flatMap((part, index) => (part === '' ? [] : [new TextRun({ text: part, bold: bold || index % 2 === 1 })]));
}

function cell(text: string, width: number, options: { readonly shade?: string; readonly bold?: boolean } = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(options.shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: options.shade } } : {}),
    children: text.split('\n').map((line) => new Paragraph({ spacing: { after: 0 }, children: runs(line, options.bold) })),
  });
}

function grid(widths: readonly number[], rows: readonly TableRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: GREY };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [...rows],
  });
}

/** Word wants a paragraph between tables, and a table needs room below. */
const room = () => new Paragraph({ spacing: { after: 60 }, children: [] });

function bodyOf(block: Block, listNumber: number): readonly FileChild[] {
  switch (block.block) {
    case 'heading':
      return [new Paragraph({ heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: [new TextRun(block.text)] })];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text) })];
    case 'bullets':
      return block.items.map((item) => new Paragraph({ style: 'ListParagraph', numbering: { reference: 'bullets', level: 0 }, children: runs(item) }));
    case 'numbered':
      return block.items.map((item) => new Paragraph({ style: 'ListParagraph', numbering: { reference: 'numbers', level: 0, instance: listNumber }, children: runs(item) }));
    case 'details': {
      const widths = [Math.round(TEXT_WIDTH * 0.32), TEXT_WIDTH - Math.round(TEXT_WIDTH * 0.32)];
      const rows = block.rows.map(([label, value]) => new TableRow({ cantSplit: true, children: [cell(label, widths[0] ?? 0, { shade: 'F2F2F2', bold: true }), cell(value, widths[1] ?? 0)] }));
      return [grid(widths, rows), room()];
    }
    case 'table': {
      const total = block.widths.reduce((sum, width) => sum + width, 0);
      const widths = block.widths.map((width) => Math.round((TEXT_WIDTH * width) / total));
      const row = (texts: readonly string[], header: boolean) =>
        new TableRow({
          tableHeader: header,
          cantSplit: true,
          children: texts.map((text, column) => cell(text, widths[column] ?? 0, header ? { shade: 'E7E6E6', bold: true } : {})),
        });
      return [grid(widths, [row(block.header, true), ...block.rows.map((texts) => row(texts, false))]), room()];
    }
  }
}

function headerOf(sample: SampleDocument): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: sample.colour, space: 4 } },
        children: [new TextRun({ text: sample.organisation, bold: true, color: sample.colour }), new TextRun({ text: `\t${sample.marking}` })],
      }),
    ],
  });
}

function footerOf(sample: SampleDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun({ children: [`${sample.footer}\tPage `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

function documentOf(sample: SampleDocument): Document {
  const heading = (size: number, before: number) => ({ run: { size, bold: true, color: sample.colour, font: 'Arial' }, paragraph: { spacing: { before, after: 100 }, keepNext: true } });
  const list = { paragraph: { indent: { left: 500, hanging: 280 } } };
  const small = { run: { size: 18 }, paragraph: { spacing: { after: 0 } } };
  return new Document({
    title: sample.title,
    creator: sample.author,
    lastModifiedBy: sample.author,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 120, line: 264 } } },
        title: { run: { size: 34, bold: true, font: 'Arial' }, paragraph: { spacing: { after: 200 } } },
        heading1: heading(26, 280),
        heading2: heading(22, 200),
        listParagraph: { paragraph: { spacing: { after: 60 } } },
      },
      paragraphStyles: [
        { id: 'Header', name: 'header', basedOn: 'Normal', ...small },
        { id: 'Footer', name: 'footer', basedOn: 'Normal', ...small },
      ],
    },
    numbering: {
      config: [
        { reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: list }] },
        { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: list }] },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.top, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin } } },
        headers: { default: headerOf(sample) },
        footers: { default: footerOf(sample) },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(sample.title)] }), ...sample.blocks.flatMap((block, index) => bodyOf(block, index))],
      },
    ],
  });
}

/** The sample as a .docx: the same bytes each time, so that a change in the file is a change in the words. */
export async function wordFileOf(sample: SampleDocument): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(documentOf(sample))));
  const core = 'docProps/core.xml';
  const properties = strFromU8(parts[core] ?? new Uint8Array());
  parts[core] = strToU8(properties.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${sample.written}T09:00:00Z`));
  return zipSync(parts, { level: 9, mtime: new Date(1980, 0, 1) });
}
