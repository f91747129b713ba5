import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { GROUPS, type Network, type Party } from '../../sharing/network/network';
import { layOut, SIZES, type NodeBox, type NodeGroup } from './lay-out';
import { nameOf } from './name-of';
import { usePictureStyles } from './Picture.styles';
import { ReceivesMark, StandingMark } from './StandingMark';
import { WITHIN_WORD } from './text-width';
import { useOverviewWords } from './use-overview-words';
import { useWidth } from './use-width';
import { useOverviewStyles } from './Overview.styles';

/** The id by which the child is chosen. */
export const CHILD = 'child';

interface PictureProps {
  readonly network: Network;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Who stands around the child, drawn. One stop for the Tab key; arrows go from one to the next. */
export function Picture({ network, chosen, onChoose }: PictureProps) {
  const styles = usePictureStyles();
  const overview = useOverviewStyles();
  const words = useOverviewWords();
  const { ref, width, widthOf } = useWidth();
  const picture = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<string>(CHILD);
  const { parties, children, childSpeaks } = network;

  const layout = useMemo(() => {
    const groups = GROUPS.map((group): NodeGroup => {
      const own = parties.filter((party) => party.group === group);
      return {
        id: group,
        title: words.people.groups[group],
        heard: own.some(({ standing }) => standing === 'heard' || standing === 'perhaps'),
        nodes: own.map((party) => ({ id: party.id, name: nameOf(party, words), job: [party.job, party.agency].filter((part) => part !== '').join(', '), receives: party.receives })),
      };
    });
    return layOut(groups, children.length === 0 ? words.people.noChild : words.people.child(children), width, widthOf);
  }, [children, parties, width, widthOf, words]);

  const all = [CHILD, ...layout.groups.flatMap(({ nodes }) => nodes.map(({ id }) => id))];
  const current = all.includes(stop) ? stop : CHILD;

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = all.indexOf(current);
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(current);
      return;
    }
    if (to === undefined) return;
    event.preventDefault();
    const next = all[(to + all.length) % all.length] as string;
    setStop(next);
    picture.current?.querySelector<SVGGElement>(`[data-party="${CSS.escape(next)}"]`)?.focus();
  };
  const choose = (id: string): void => {
    setStop(id);
    onChoose(id);
  };
  const { child } = layout;
  return (
    <div ref={ref} className={overview.scroll}>
      <svg ref={picture} role="toolbar" aria-label={words.people.picture} width={layout.width} height={layout.height} viewBox={`0 0 ${layout.width} ${layout.height}`} className={styles.picture} onKeyDown={onKeyDown}>
        {layout.groups.map(({ id, link, heard }) => (
          <path key={id} d={link} className={mergeClasses(styles.link, !heard && styles.unheard)} />
        ))}
        <g
          role="button"
          tabIndex={current === CHILD ? 0 : -1}
          data-party={CHILD}
          aria-pressed={chosen === CHILD}
          aria-label={words.people.childLabel(children, childSpeaks.length)}
          className={styles.node}
          onClick={() => choose(CHILD)}
        >
          <rect x={child.x} y={child.y + 1} width={child.width} height={child.height - 2} rx={Math.min(20, child.height / 2)} className={mergeClasses(styles.child, chosen === CHILD && styles.chosen)} />
          {child.lines.map((line, at) => (
            <text key={at} aria-hidden="true" x={child.x + child.width / 2} y={child.y + 8 + (at + 0.75) * SIZES.childLine} textAnchor="middle" fontSize={SIZES.child} className={mergeClasses(styles.text, styles.strong)}>
              {asRead(line)}
            </text>
          ))}
        </g>
        {layout.groups.map((group) => (
          <g key={group.id} role="group" aria-label={group.title.join(' ')}>
            <rect x={group.x + 0.5} y={group.y + 0.5} width={group.width - 1} height={group.height - 1} rx="6" className={styles.group} />
            {group.title.map((line, at) => (
              <text key={at} aria-hidden="true" x={group.x + SIZES.pad + 2} y={group.y + SIZES.pad + (at + 0.75) * SIZES.line} fontSize={SIZES.title} className={mergeClasses(styles.text, styles.strong)}>
                {line}
              </text>
            ))}
            {group.nodes.map((box) => {
              const party = parties.find(({ id }) => id === box.id);
              return party && <PersonBox key={box.id} box={box} party={party} isStop={current === box.id} isChosen={chosen === box.id} onChoose={choose} />;
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Lines read on as one text, as the name of the button has it. */
function asRead(line: string): string {
  return line.endsWith(WITHIN_WORD) ? line.slice(0, -1) : `${line} `;
}

interface PersonBoxProps {
  readonly box: NodeBox;
  readonly party: Party;
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}

function PersonBox({ box, party, isStop, isChosen, onChoose }: PersonBoxProps) {
  const styles = usePictureStyles();
  const words = useOverviewWords();
  const label = [nameOf(party, words), party.job, party.agency].filter((part) => part !== '').join(', ');
  const tells = [words.people.standings[party.standing].name, party.receives ? words.people.receives : ''].filter((part) => part !== '').join(', ');
  const x = box.x + SIZES.mark + SIZES.pad;
  return (
    <>
      <g role="button" tabIndex={isStop ? 0 : -1} data-party={party.id} aria-pressed={isChosen} aria-label={`${label}. ${tells}.`} className={styles.node} onClick={() => onChoose(party.id)}>
        <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="4" className={mergeClasses(styles.box, party.standing === 'missing' && styles.missing, isChosen && styles.chosen)} />
        <StandingMark standing={party.standing} x={box.x + 12} y={box.y + 14} />
        {party.receives && <ReceivesMark x={box.x + 12} y={box.y + 30} />}
      </g>
      {/* Beside the button and not in it: what is drawn may be cut off, where the button's name is whole. */}
      <g aria-hidden="true" className={styles.drawn}>
        {[...box.name, ...box.job].map((line, at) => (
          <text key={at} x={x} y={box.y + 3 + (at + 0.8) * SIZES.line} fontSize={SIZES.text} className={mergeClasses(styles.text, at < box.name.length && styles.strong)}>
            {asRead(line)}
          </text>
        ))}
      </g>
    </>
  );
}
