import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { Element } from 'slimdom';
import { openPackage } from '../../src/docx/package';
import { descendantsOf, isWord } from '../../src/docx/wordprocessing';
import { ParagraphReader } from '../../src/docx/paragraph-reader';

async function textsOf(children: Paragraph[]): Promise<string[]> {
  const bytes = await Packer.toBuffer(
    new Document({ sections: [{ children }], styles: { characterStyles: [{ id: 'Note', name: 'Note', run: { vanish: true } }] } }),
  );
  const file = openPackage(new Uint8Array(bytes));
  const root = file.xml(file.mainPart).documentElement as Element;
  const reader = new ParagraphReader(file);
  return [...descendantsOf(root)].filter((element) => isWord(element, 'p')).map((paragraph) => reader.read(paragraph).text);
}

describe('ParagraphReader', () => {
  it('leaves out what a style hides', async () => {
    const hidden = new TextRun({ text: 'for the panel only ', style: 'Note' });
    expect(await textsOf([new Paragraph({ children: [new TextRun('Seen '), hidden, new TextRun('alone.')] })])).toEqual(['Seen alone.']);
  });

  it('reads each paragraph from its own beginning', async () => {
    expect(await textsOf([new Paragraph('One'), new Paragraph(''), new Paragraph('Two')])).toEqual(['One', '', 'Two']);
  });
});
