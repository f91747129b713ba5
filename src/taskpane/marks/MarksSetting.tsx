import { useId } from 'react';
import { useReviewSettingsStyles } from '../review/ReviewSettings.styles';
import { useActWords } from '../words/act-words';
import type { Marks } from './use-marks';

interface MarksSettingProps {
  readonly marks: Marks;
  /** Whether this Word takes comments, which do where there are no marks. */
  readonly hasComments: boolean;
}

/** Switches the marks in the document on and off, or says why there are none. */
export function MarksSetting({ marks: { state, switchOn }, hasComments }: MarksSettingProps) {
  const styles = useReviewSettingsStyles();
  const words = useActWords().marks;
  const hint = useId();
  const canSwitch = state === 'on' || state === 'off' || state === 'refused';
  const line = {
    on: words.hint,
    off: words.hint,
    refused: hasComments ? words.refused : words.refusedWithoutComments,
    'not-offered': hasComments ? words.notOffered : words.notOfferedWithoutComments,
    'read-only': words.readOnly,
  }[state];
  return (
    <div className={styles.field}>
      {canSwitch && (
        <label className={styles.tick}>
          <input type="checkbox" className={styles.box} checked={state === 'on'} aria-describedby={hint} onChange={({ target }) => switchOn(target.checked)} />
          {words.label}
        </label>
      )}
      <span id={hint} className={styles.hint}>
        {line}
      </span>
    </div>
  );
}
