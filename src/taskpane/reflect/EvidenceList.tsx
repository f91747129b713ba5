import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { EvidencePlace } from '../../checker/evidence';
import { useWords } from '../words/words-context';
import { shorten } from '../review/shorten';
import { ShowOutcomeLine } from '../review/ShowOutcomeLine';
import type { Shown } from '../review/use-show-in-document';
import { useEvidenceListStyles } from './EvidenceList.styles';
import { useReflectWords } from './use-reflect-words';

/** Places shown before somebody asks for the others: the best of each are the first. */
const FIRST = 3;
/** More than this of a place is read in the document; UTF-16 units. */
const QUOTE_LENGTH = 240;

export interface EvidenceListProps {
  readonly question: string;
  readonly places: readonly EvidencePlace[];
  /** What came of showing one of them, by its id. */
  readonly shown: Shown | null;
  readonly onShow: (id: string, place: EvidencePlace) => void;
  readonly onCheckAgain: () => void;
}

/** The places that speak to a question, each with the way to it. */
export function EvidenceList({ question, places, shown, onShow, onCheckAgain }: EvidenceListProps) {
  const styles = useEvidenceListStyles();
  const words = useReflectWords();
  const { quote } = useWords();
  const [all, setAll] = useState(false);
  const more = places.length - FIRST;
  return (
    <>
      <ul className={styles.list}>
        {(all ? places : places.slice(0, FIRST)).map((place) => {
          const id = `${question}-${place.paragraph}-${place.start}`;
          return (
            <li key={id} className={styles.place}>
              {place.about !== '' && <span className={styles.about}>{place.about}</span>}
              <span>{quote(shorten(place.quote, QUOTE_LENGTH))}</span>
              <span className={styles.show}>
                <Button size="small" appearance="transparent" className={styles.link} aria-label={words.evidence.showOf(place.about || shorten(place.quote, 40))} onClick={() => onShow(id, place)}>
                  {words.evidence.show}
                </Button>
                {shown?.id === id && <ShowOutcomeLine outcome={shown.outcome} onCheckAgain={onCheckAgain} />}
              </span>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button size="small" appearance="transparent" className={styles.link} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.evidence.fewer : words.evidence.more(more)}
        </Button>
      )}
    </>
  );
}
