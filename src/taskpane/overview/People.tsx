import { useState } from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import { GROUPS, type Network, type Standing } from '../../sharing/network/network';
import { useAnnounce } from '../frame/announce-context';
import { Disclosure } from '../frame/Disclosure';
import { Chosen } from './Chosen';
import { nameOf } from './name-of';
import { useOverviewStyles } from './Overview.styles';
import { CHILD, Picture } from './Picture';
import type { Showing } from './ShowPlace';
import { ReceivesMark, StandingMark } from './StandingMark';
import { useOverviewWords } from './use-overview-words';

const STANDINGS: readonly Standing[] = ['heard', 'perhaps', 'involved', 'named', 'missing'];

/** Who knows the child, who is heard, who receives the document and who is missing: drawn, and as a table. */
export function People({ network, ...showing }: Showing & { readonly network: Network }) {
  const styles = useOverviewStyles();
  const words = useOverviewWords();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<string | null>(null);
  const { parties } = network;
  const count = (...of: readonly Standing[]): number => parties.filter(({ standing }) => of.includes(standing)).length;

  const choose = (id: string): void => {
    setChosen(id);
    const party = parties.find((one) => one.id === id);
    announce(id === CHILD ? words.people.childLabel(network.children, network.childSpeaks.length) : party ? words.people.chosen(nameOf(party, words), party.places.length) : words.people.choose);
  };
  return (
    <div className={styles.part}>
      <h2 className={styles.heading}>{words.people.picture}</h2>
      <p className={styles.hint}>{parties.length === 0 ? words.people.none : words.people.intro}</p>
      {parties.length > 0 && <p className={styles.text}>{words.people.summary(parties.length - count('missing'), count('heard', 'perhaps'), count('missing'))}</p>}
      <Picture network={network} chosen={chosen} onChoose={choose} />
      {chosen !== null && <Chosen network={network} id={chosen} {...showing} />}
      <Legend />
      {parties.length > 0 && (
        <Disclosure summary={words.people.table}>
          <table className={styles.table}>
            <caption className={styles.caption}>{words.people.caption}</caption>
            <thead>
              <tr>
                {[words.people.columns.who, words.people.columns.standing, words.people.columns.receives].map((column) => (
                  <th key={column} scope="col" className={mergeClasses(styles.cell, styles.columnHead)}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            {GROUPS.filter((group) => parties.some((party) => party.group === group)).map((group) => (
              <tbody key={group}>
                <tr>
                  <th scope="rowgroup" colSpan={3} className={mergeClasses(styles.cell, styles.columnHead)}>
                    {words.people.groups[group]}
                  </th>
                </tr>
                {parties
                  .filter((party) => party.group === group)
                  .map((party) => (
                    <tr key={party.id}>
                      <th scope="row" className={styles.cell}>
                        <Button size="small" appearance="transparent" className={styles.link} aria-pressed={chosen === party.id} onClick={() => choose(party.id)}>
                          {[nameOf(party, words), party.job, party.agency].filter((part) => part !== '').join(', ')}
                        </Button>
                      </th>
                      <td className={styles.cell}>{words.people.standings[party.standing].name}</td>
                      <td className={styles.cell}>{party.receives ? words.people.yes : words.people.no}</td>
                    </tr>
                  ))}
              </tbody>
            ))}
          </table>
        </Disclosure>
      )}
      <p className={styles.hint}>{words.people.limits}</p>
    </div>
  );
}

function Legend() {
  const styles = useOverviewStyles();
  const words = useOverviewWords();
  return (
    <Disclosure summary={words.people.legend}>
      <ul className={styles.list}>
        {STANDINGS.map((standing) => (
          <li key={standing} className={styles.legendLine}>
            <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
              <StandingMark standing={standing} x={8} y={8} />
            </svg>
            <span>{words.people.legendLine(words.people.standings[standing].name, words.people.standings[standing].hint)}</span>
          </li>
        ))}
        <li className={styles.legendLine}>
          <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
            <ReceivesMark x={8} y={8} />
          </svg>
          <span>{words.people.legendLine(words.people.receives, words.people.receivesHint)}</span>
        </li>
      </ul>
    </Disclosure>
  );
}
