import * as fc from 'fast-check';
import { GROUPS } from '../../../src/sharing/network/network';
import { layOut, SIZES, type Box, type Layout, type NodeGroup } from '../../../src/taskpane/overview/lay-out';
import { estimateWidth, WITHIN_WORD, wrapText } from '../../../src/taskpane/overview/text-width';

const NAME = fc.oneof(fc.constantFrom('Mum', 'Dr Amin Haddad', 'Mrs Wilhelmina Featherstonehaugh-Cholmondeley', 'GP', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }));
const PICTURE = fc.array(fc.record({ group: fc.constantFrom(...GROUPS), name: NAME, job: fc.oneof(fc.constant(''), NAME) }), { maxLength: 40 });

function laidOut(people: readonly { group: string; name: string; job: string }[], width: number): Layout {
  const groups = GROUPS.map((id): NodeGroup => ({ id, title: `Group ${id}`, heard: true, nodes: people.flatMap(({ group, name, job }, at) => (group === id ? [{ id: String(at), name, job, receives: at % 2 === 0 }] : [])) }));
  return layOut(groups, 'Ella and Jo', width, estimateWidth);
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const inside = (a: Box, b: Box): boolean => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

it('draws everybody once, nobody over another and no text beyond its box, however many there are and whatever their names', () => {
  fc.assert(
    fc.property(PICTURE, fc.integer({ min: 240, max: 700 }), (people, width) => {
      const layout = laidOut(people, width);
      const nodes = layout.groups.flatMap((group) => group.nodes);
      expect(nodes.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(people.map((_, at) => at));
      const boxes: Box[] = [layout.child, ...layout.groups];
      boxes.forEach((box, at) => expect(boxes.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]));
      for (const box of boxes) expect(inside(box, { x: 0, y: 0, width: layout.width, height: layout.height })).toBe(true);
      for (const group of layout.groups) {
        group.nodes.forEach((box, at) => {
          expect(inside(box, group)).toBe(true);
          expect(group.nodes.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
          // Large enough for a finger, and for its lines.
          expect(box.height).toBeGreaterThanOrEqual(Math.max(28, (box.name.length + box.job.length) * SIZES.line));
          for (const line of box.name) expect(estimateWidth(line.replace(WITHIN_WORD, ''), { size: SIZES.text, bold: true })).toBeLessThanOrEqual(Math.max(box.width - SIZES.mark - SIZES.pad, 12));
        });
      }
    }),
    { numRuns: 150 },
  );
});

it('puts the child between the groups, with a line to each', () => {
  const layout = laidOut(GROUPS.map((group) => ({ group, name: 'Somebody', job: '' })), 296);
  expect(layout.groups.some(({ y, height }) => y + height <= layout.child.y)).toBe(true);
  expect(layout.groups.some(({ y }) => y >= layout.child.y + layout.child.height)).toBe(true);
  for (const { link } of layout.groups) expect(link).toMatch(/^M 148 \d+ V /u);
});

it('draws the child alone where nobody is known, and one person beside it', () => {
  expect(laidOut([], 296).groups).toEqual([]);
  expect(laidOut([{ group: 'health', name: 'GP', job: '' }], 296).groups).toHaveLength(1);
});

it('breaks words only where they do not fit, and says where something is left out', () => {
  const font = { size: 10, bold: false };
  const widthOf = (text: string): number => text.length * 10;
  expect(wrapText('Ann Lowe Hill School', 80, font, 3, widthOf)).toEqual(['Ann Lowe', 'Hill', 'School']);
  expect(wrapText('Ann Lowe Hill School', 80, font, 2, widthOf)).toEqual(['Ann Lowe', 'Hill…']);
  expect(wrapText('Featherstonehaugh', 80, font, 3, widthOf)).toEqual([`Feathers${WITHIN_WORD}`, `tonehaug${WITHIN_WORD}`, 'h']);
  expect(wrapText('', 80, font, 3, widthOf)).toEqual([]);
});
