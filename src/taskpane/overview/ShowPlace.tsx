import { Button } from '@fluentui/react-components';
import type { EvidencePlace } from '../../checker/evidence';
import { shorten } from '../review/shorten';
import { ShowOutcomeLine } from '../review/ShowOutcomeLine';
import type { Shown } from '../review/use-show-in-document';
import { useOverviewStyles } from './Overview.styles';
import { useOverviewWords } from './use-overview-words';

/** More than this of a place is read in the document; UTF-16 units. */
export const QUOTE_LENGTH = 240;

/** The way to places in the document, and what came of the last. */
export interface Showing {
  readonly shown: Shown | null;
  show(id: string, place: Pick<EvidencePlace, 'paragraph' | 'start' | 'end'>): void;
  checkAgain(): void;
}

interface PlaceLineProps extends Showing {
  readonly id: string;
  readonly place: Pick<EvidencePlace, 'paragraph' | 'start' | 'end' | 'quote'>;
}

/** Shows one place in the document. */
export function ShowPlace({ id, place, shown, show, checkAgain }: PlaceLineProps) {
  const styles = useOverviewStyles();
  const words = useOverviewWords();
  return (
    <span className={styles.show}>
      <Button size="small" appearance="transparent" className={styles.link} aria-label={words.showOf(shorten(place.quote, 40))} onClick={() => show(id, place)}>
        {words.show}
      </Button>
      {shown?.id === id && <ShowOutcomeLine outcome={shown.outcome} onCheckAgain={checkAgain} />}
    </span>
  );
}
