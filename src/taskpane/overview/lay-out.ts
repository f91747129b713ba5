import { wrapText, type Measure } from './text-width';

/** Somebody to be drawn. */
export interface Node {
  readonly id: string;
  readonly name: string;
  /** Job and agency; '' where neither is known. */
  readonly job: string;
  /** Whether the mark for a receiver stands under the other. */
  readonly receives: boolean;
}

export interface NodeGroup {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly Node[];
  /** Whether anybody in it is heard. */
  readonly heard: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface NodeBox extends Box {
  readonly id: string;
  readonly name: readonly string[];
  readonly job: readonly string[];
}

export interface GroupBox extends Box {
  readonly id: string;
  readonly title: readonly string[];
  readonly nodes: readonly NodeBox[];
  readonly heard: boolean;
  /** The line from the child to the group, as the data of an SVG path. */
  readonly link: string;
}

/** Where everything stands, in pixels; the child in the middle, the groups around. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly child: Box & { readonly lines: readonly string[] };
  readonly groups: readonly GroupBox[];
}

export const SIZES = { text: 12, line: 15, title: 12, child: 14, childLine: 18, mark: 18, pad: 6 } as const;
const CHILD_FONT = { size: SIZES.child, bold: true } as const;
/** Between the columns, where the lines run. */
const GUTTER = 24;
const GAP = 12;
/** Nothing narrower can be read: the picture is then as wide as this and is scrolled. */
const NARROWEST = 240;
/** A target for a finger, in pixels. */
const LOWEST = 28;
/** With room for two marks, one under the other. */
const LOWEST_OF_TWO = 42;

interface Measured {
  readonly group: NodeGroup;
  readonly title: readonly string[];
  readonly nodes: readonly { readonly node: Node; readonly name: readonly string[]; readonly job: readonly string[]; readonly height: number }[];
  readonly height: number;
}

/**
 * Lays groups of people out around the child, in two columns above and below; each name is written in full where it fits in three lines.
 * @param space width there is, in pixels
 * @param widthOf how wide a text is drawn
 */
export function layOut(groups: readonly NodeGroup[], child: string, space: number, widthOf: Measure): Layout {
  const width = Math.max(NARROWEST, Math.floor(space));
  const column = Math.floor((width - GUTTER) / 2);
  const measured = groups.filter(({ nodes }) => nodes.length > 0).map((group) => measure(group, column, widthOf));
  const [above, below] = halves(measured);
  const top = stack(above, column, width, 0);
  const childBox = childAt(child, width, top.height === 0 ? 0 : top.height + GAP, widthOf);
  const bottom = stack(below, column, width, childBox.y + childBox.height + GAP);
  const centre = width / 2;
  const link = (box: Box): string => {
    const isLeft = box.x < centre;
    const edge = isLeft ? box.x + box.width : box.x;
    const y = Math.round(box.y + Math.min(box.height / 2, 20));
    const from = box.y < childBox.y ? childBox.y : childBox.y + childBox.height;
    const bend = Math.min(8, Math.abs(y - from));
    return `M ${centre} ${from} V ${y < from ? y + bend : y - bend} Q ${centre} ${y} ${isLeft ? centre - 8 : centre + 8} ${y} H ${edge}`;
  };
  const boxes = [...top.boxes, ...bottom.boxes].map((box) => ({ ...box, link: link(box) }));
  return { width, height: Math.max(childBox.y + childBox.height, bottom.height), child: childBox, groups: boxes };
}

function measure(group: NodeGroup, column: number, widthOf: Measure): Measured {
  const inner = column - 2 * SIZES.pad;
  const title = wrapText(group.title, inner - 4, { size: SIZES.title, bold: true }, 2, widthOf);
  const nodes = group.nodes.map((node) => {
    const name = wrapText(node.name, inner - SIZES.mark - SIZES.pad - 4, { size: SIZES.text, bold: true }, 3, widthOf);
    const job = wrapText(node.job, inner - SIZES.mark - SIZES.pad - 4, { size: SIZES.text, bold: false }, 2, widthOf);
    return { node, name, job, height: Math.max(node.receives ? LOWEST_OF_TWO : LOWEST, (name.length + job.length) * SIZES.line + SIZES.pad + 3) };
  });
  return { group, title, nodes, height: title.length * SIZES.line + nodes.reduce((sum, { height }) => sum + height + 4, 0) + 2 * SIZES.pad };
}

/** The first groups above the child and the others below, about as high. */
function halves(measured: readonly Measured[]): [readonly Measured[], readonly Measured[]] {
  const all = measured.reduce((sum, { height }) => sum + height, 0);
  let above = 0;
  let at = 0;
  while (at < measured.length && (above === 0 || above + (measured[at] as Measured).height / 2 <= all / 2)) {
    above += (measured[at] as Measured).height;
    at += 1;
  }
  return [measured.slice(0, at), measured.slice(at)];
}

/** Puts groups one after the other into the column that is shorter; one alone stands on the left. */
function stack(measured: readonly Measured[], column: number, width: number, from: number): { readonly boxes: Omit<GroupBox, 'link'>[]; readonly height: number } {
  const ends = [from, from];
  const boxes = measured.map((one): Omit<GroupBox, 'link'> => {
    const side = (ends[0] as number) <= (ends[1] as number) ? 0 : 1;
    const y = ends[side] as number;
    const x = side === 0 ? 0 : width - column;
    ends[side] = y + one.height + GAP;
    let at = y + SIZES.pad + one.title.length * SIZES.line + 2;
    const nodes = one.nodes.map(({ node, name, job, height }): NodeBox => {
      const box = { id: node.id, name, job, x: x + SIZES.pad, y: at, width: column - 2 * SIZES.pad, height };
      at += height + 4;
      return box;
    });
    return { id: one.group.id, title: one.title, nodes, heard: one.group.heard, x, y, width: column, height: one.height };
  });
  return { boxes, height: measured.length === 0 ? from : Math.max(...ends) - GAP };
}

function childAt(child: string, width: number, y: number, widthOf: Measure): Layout['child'] {
  const most = Math.floor(width * 0.75) - 24;
  const lines = wrapText(child, most, CHILD_FONT, 3, widthOf);
  const own = Math.min(most, Math.max(48, ...lines.map((line) => widthOf(line, CHILD_FONT)))) + 24;
  const boxWidth = Math.ceil(own);
  return { lines, x: Math.round((width - boxWidth) / 2), y, width: boxWidth, height: lines.length * SIZES.childLine + 16 };
}
