import { commentsOf } from '../../src/docx/comments';
import { openPackage } from '../../src/docx/package';
import { readDocument } from '../../src/docx/read-docx';
import { paragraphXml, partXml, wordFile } from './word-file';

const comment = (id: number) =>
  `<w:comment w:id="${id}" w:author="A. Author">${paragraphXml(`comment ${id}`)}<w:p w14:paraId="0000000${id}"><w:r><w:t>more</w:t></w:r></w:p></w:comment>`;
const reply = (id: number, parent: number) => `<w15:commentEx w15:paraId="0000000${id}" w15:paraIdParent="0000000${parent}"/>`;
const mark = (id: number) => `<w:commentRangeStart w:id="${id}"/><w:r><w:t>words</w:t></w:r><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

function fileWith(ids: readonly number[], marks: readonly number[], replies = '') {
  return openPackage(
    wordFile(
      `<w:p>${marks.map(mark).join('')}</w:p>`,
      [
        { id: 'c', kind: 'comments', target: 'comments.xml' },
        { id: 'e', kind: 'commentsExtended', target: 'commentsExtended.xml' },
      ],
      {
        'word/comments.xml': partXml('comments', ids.map(comment).join('')),
        'word/commentsExtended.xml': `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${replies}</w15:commentsEx>`,
      },
    ),
  );
}

const order = (...parts: Parameters<typeof fileWith>) => commentsOf(fileWith(...parts)).map(({ element }) => Number(element.getAttribute('w:id')));

describe('comments', () => {
  it('come in the order of the words they are about, those without words last', () => {
    expect(order([1, 2, 3], [3, 1])).toEqual([3, 1, 2]);
  });

  it('are followed by their replies, also by those to replies', () => {
    expect(order([1, 2, 3, 4], [1, 2, 3, 4], reply(4, 1) + reply(3, 4))).toEqual([1, 3, 4, 2]);
  });

  it('are all there when replies go round in a circle or lead nowhere', () => {
    expect(order([1, 2, 3], [1, 2, 3], reply(1, 2) + reply(2, 1) + reply(3, 9)).sort()).toEqual([1, 2, 3]);
  });

  it('are none in a document without', () => {
    expect(commentsOf(openPackage(wordFile('')))).toEqual([]);
  });

  it('stand at the end of the text model in that order', () => {
    const { document } = readDocument(fileWith([1, 2, 3], [2, 1, 3], reply(3, 2)));
    const texts = document.paragraphs.filter(({ story }) => story === 'comment').map(({ text }) => text);
    expect(texts).toEqual(['comment 2', 'more', 'comment 3', 'more', 'comment 1', 'more']);
  });
});
