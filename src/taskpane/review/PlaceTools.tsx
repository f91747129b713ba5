import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { ListedFinding } from '../../checker/group-findings';
import { isCursor } from '../../checker/text-selection';
import type { SelectionInWord } from '../../word/open-document';
import { useAnnounce } from '../frame/announce-context';
import { useStableCallback } from '../frame/use-stable-callback';
import { useActWords } from '../words/act-words';
import { findingsAt } from './findings-at';
import { usePlaceToolsStyles } from './PlaceTools.styles';
import type { Result } from './review-state';
import { shorten } from './shorten';
import { focusFinding } from './use-finding-steps';
import type { FindingsList } from './use-findings-list';
import type { SelectionScope } from './use-selection-scope';

interface PlaceToolsProps {
  readonly result: Result;
  readonly list: FindingsList;
  readonly scope: SelectionScope;
  /** Whether the list is on the screen; where it is not, the key does nothing. */
  readonly inSight: boolean;
  readonly onCheckAgain: () => void;
}

type Wish = 'narrow' | 'go';

/** What came of a wish, in words, and a finding to go to instead. */
interface Answer {
  readonly text: string;
  readonly next: ListedFinding | null;
}

/** Enough to know a finding by; UTF-16 units. */
const LENGTH = 60;

/** The ways from the place in the document where the user is: to what stands in the selection alone, and to the finding at the cursor. */
export function PlaceTools({ result, list, scope, inSight, onCheckAgain }: PlaceToolsProps) {
  const styles = usePlaceToolsStyles();
  const words = useActWords().place;
  const announce = useAnnounce();
  const [answer, setAnswer] = useState<Answer | null>(null);
  /** What is to be done once the text was checked again. */
  const pending = useRef<Wish | null>(null);
  const sought = useRef<string | null>(null);

  const say = (text: string, next: ListedFinding | null = null): void => {
    setAnswer({ text, next });
    announce(text);
  };
  const goTo = (listed: ListedFinding): void => {
    setAnswer(null);
    if (scope.holds && !scope.holds(listed.finding)) scope.showAll();
    sought.current = listed.id;
    list.seek([listed.id]);
    // Where it is open already nothing changes, and the effect below does not come.
    focusFinding(listed.id);
  };
  const { selected } = list.state;
  useEffect(() => {
    if (sought.current !== null && sought.current === selected) focusFinding(selected);
    sought.current = null;
  }, [selected]);

  const grant = (wish: Wish, selection: Exclude<SelectionInWord, string>): void => {
    if (wish === 'narrow') {
      if (isCursor(selection)) return say(words.nothingSelected);
      setAnswer(null);
      scope.narrow(selection);
      announce(words.narrowed);
      return;
    }
    const { here, next } = findingsAt(list.groups.open, selection);
    // Where several stand at the cursor, the next time leads to the next of them.
    const found = here[(here.findIndex(({ id }) => id === selected) + 1) % here.length];
    if (found) goTo(found);
    else say(next ? words.noneHere(shorten(next.finding.quote ?? '', LENGTH)) : words.noneFurther, next);
  };
  const ask = useStableCallback(async (wish: Wish, isAgain = false): Promise<void> => {
    pending.current = null;
    const selection = await result.source.selection(result.document).catch(() => 'failed' as const);
    if (selection === 'text-changed' && !isAgain) {
      pending.current = wish;
      onCheckAgain();
    } else if (selection === 'text-changed' || selection === 'elsewhere') say(words.elsewhere);
    else if (selection === 'failed') say(words.failed);
    else grant(wish, selection);
  });
  useEffect(() => {
    if (pending.current) void ask(pending.current, true);
  }, [ask, result]);

  useEffect(() => {
    if (!inSight) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void ask('go');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [ask, inSight]);

  const onShowAll = useCallback(() => {
    scope.showAll();
    document.getElementById('narrow-to-selection')?.focus();
  }, [scope]);

  return (
    <div className={styles.tools}>
      <div role="group" aria-label={words.label} className={styles.row}>
        <Button id="narrow-to-selection" size="small" onClick={() => void ask('narrow')}>
          {words.narrow}
        </Button>
        <Button size="small" aria-keyshortcuts="Alt+Enter" title={words.goHint} onClick={() => void ask('go')}>
          {words.go}
        </Button>
      </div>
      {answer && (
        <p className={styles.line}>
          {answer.text}{' '}
          {answer.next && (
            <Button size="small" onClick={() => answer.next && goTo(answer.next)}>
              {words.goNext}
            </Button>
          )}
        </p>
      )}
      {scope.holds && (
        <p className={styles.line}>
          <strong>{words.narrowed}</strong>{' '}
          <Button size="small" onClick={onShowAll}>
            {words.showAll}
          </Button>
        </p>
      )}
    </div>
  );
}
