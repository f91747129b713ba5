import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Network, Party, PartyPlace } from '../../sharing/network/network';
import { shorten } from '../review/shorten';
import { useWords } from '../words/words-context';
import { nameOf } from './name-of';
import { useOverviewStyles } from './Overview.styles';
import { CHILD } from './Picture';
import { QUOTE_LENGTH, ShowPlace, type Showing } from './ShowPlace';
import { useOverviewWords } from './use-overview-words';

/** Places shown before somebody asks for the others. */
const FIRST = 4;

interface ChosenProps extends Showing {
  readonly network: Network;
  readonly id: string;
}

/** Who was chosen in the picture, and where the document tells of them. */
export function Chosen({ network, id, ...showing }: ChosenProps) {
  const styles = useOverviewStyles();
  const words = useOverviewWords();
  const party = network.parties.find((one) => one.id === id);
  if (id === CHILD) {
    return (
      <section aria-label={words.people.childLabel(network.children, network.childSpeaks.length)} className={styles.chosen}>
        <h3 className={styles.heading}>{network.children.length === 0 ? words.people.noChild : words.people.child(network.children)}</h3>
        {network.childSpeaks.length === 0 ? <p className={styles.text}>{words.people.childSilent}</p> : <Places key={id} of={id} places={network.childSpeaks} {...showing} />}
      </section>
    );
  }
  return party ? <ChosenParty key={id} party={party} {...showing} /> : null;
}

function ChosenParty({ party, ...showing }: Showing & { readonly party: Party }) {
  const styles = useOverviewStyles();
  const words = useOverviewWords();
  const { name, hint } = words.people.standings[party.standing];
  const job = [party.job, party.agency].filter((part) => part !== '').join(', ');
  return (
    <section aria-label={nameOf(party, words)} className={styles.chosen}>
      <h3 className={styles.heading}>{nameOf(party, words)}</h3>
      {job !== '' && <p className={styles.text}>{job}</p>}
      <p className={styles.hint}>
        {party.missing === null ? words.people.legendLine(name, hint) : words.people.legendLine(name, words.people.missing[party.missing].hint)}
        {party.receives && ` · ${words.people.receives}`}
      </p>
      {party.places.length > 0 && <Places of={party.id} places={party.places} {...showing} />}
    </section>
  );
}

function Places({ of, places, ...showing }: Showing & { readonly of: string; readonly places: readonly PartyPlace[] }) {
  const styles = useOverviewStyles();
  const words = useOverviewWords();
  const { quote } = useWords();
  const [all, setAll] = useState(false);
  const more = places.length - FIRST;
  return (
    <>
      <ul className={styles.list}>
        {(all ? places : places.slice(0, FIRST)).map((place) => {
          const id = `${of} ${place.role} ${place.paragraph} ${place.start}`;
          return (
            <li key={id} className={styles.place}>
              <span className={styles.about}>
                {words.people.roles[place.role]}
                {!place.sure && ` (${words.people.unsure})`}
              </span>
              <span>{quote(shorten(place.quote, QUOTE_LENGTH))}</span>
              <ShowPlace id={id} place={place} {...showing} />
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button size="small" appearance="transparent" className={styles.link} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(more)}
        </Button>
      )}
    </>
  );
}
