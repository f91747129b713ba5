import type { Standing } from '../../sharing/network/network';

interface StandingMarkProps {
  readonly standing: Standing;
  /** Middle of the mark, in pixels. */
  readonly x: number;
  readonly y: number;
}

/** How far somebody is heard, told by form alone: a full disc, a half one, a ring with a point, a ring, a cross. */
export function StandingMark({ standing, x, y }: StandingMarkProps) {
  if (standing === 'missing') return <path d={`M ${x - 5} ${y - 5} L ${x + 5} ${y + 5} M ${x + 5} ${y - 5} L ${x - 5} ${y + 5}`} fill="none" stroke="currentColor" strokeWidth="2" />;
  return (
    <>
      <circle cx={x} cy={y} r="5.5" fill={standing === 'heard' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
      {standing === 'perhaps' && <path d={`M ${x} ${y - 5.5} A 5.5 5.5 0 0 0 ${x} ${y + 5.5} Z`} fill="currentColor" />}
      {standing === 'involved' && <circle cx={x} cy={y} r="2" fill="currentColor" />}
    </>
  );
}

/** An envelope: the document goes to them. */
export function ReceivesMark({ x, y }: Pick<StandingMarkProps, 'x' | 'y'>) {
  return <path d={`M ${x - 6} ${y - 4} H ${x + 6} V ${y + 4} H ${x - 6} Z M ${x - 6} ${y - 4} L ${x} ${y + 1} L ${x + 6} ${y - 4}`} fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />;
}
