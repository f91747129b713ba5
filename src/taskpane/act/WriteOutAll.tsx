import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Finding } from '../../checker/finding';
import { Disclosure } from '../frame/Disclosure';
import { useActWords } from '../words/act-words';
import { useActing } from './acting';
import { useActFormStyles } from './ActForm.styles';
import { useInWord } from './use-in-word';
import { wordingFor } from './wording-for';

/** Short forms with one meaning alone: nobody has to choose. */
function isPlain({ check, replacements }: Finding): boolean {
  return check === 'undefined-acronym' && replacements.length === 1;
}

/** Writes out all short forms at once, after a look at each. */
export function WriteOutAll() {
  const styles = useActFormStyles();
  const words = useActWords();
  const { result, decided, tell, checkAgain } = useActing();
  const { isBusy, run } = useInWord();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const plain = decided.report.findings.filter(isPlain);
  const ticked = plain.filter(({ key }) => !unticked.has(key));
  if (plain.length < 2) return null;

  const tick = (key: string, isTicked: boolean): void => {
    const next = new Set(unticked);
    if (isTicked) next.delete(key);
    else next.add(key);
    setUnticked(next);
  };
  const apply = (): void =>
    run(async () => {
      const { source, document } = result;
      const results = await source.putWordings(document, ticked.flatMap((finding) => wordingFor(finding, finding.replacements[0] ?? '')));
      const applied = results.flatMap((each) => each.applied ?? []);
      const undo = (): void =>
        run(async () => {
          let left = 0;
          // The last one first: each is found by the text that it left behind.
          for (const each of [...applied].reverse()) if ((await source.takeBack(each)) !== 'undone') left += 1;
          tell({ text: words.wording.allUndone(left), undo: null });
          checkAgain();
        });
      tell({ text: words.wording.allDone(applied.length, results.length - applied.length), undo: applied.length > 0 ? undo : null });
      checkAgain();
    });

  return (
    <Disclosure summary={words.wording.all(plain.length)}>
      <p className={styles.hint}>{isBusy ? words.wording.putting : words.wording.allHint}</p>
      {plain.map(({ key, quote, replacements }) => (
        <label key={key} className={styles.tick}>
          <input type="checkbox" className={styles.box} checked={!unticked.has(key)} onChange={({ target }) => tick(key, target.checked)} />
          {words.wording.change(quote ?? '', replacements[0] ?? '')}
        </label>
      ))}
      <Button size="small" appearance="primary" disabledFocusable={isBusy || ticked.length === 0} onClick={apply}>
        {words.wording.applyTicked(ticked.length)}
      </Button>
    </Disclosure>
  );
}
