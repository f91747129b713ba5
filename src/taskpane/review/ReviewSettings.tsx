import type { ReactNode } from 'react';
import { Select } from '@fluentui/react-components';
import type { Report } from '../../checker/report';
import { DOCUMENT_KINDS, isDocumentKind, isNation, NATIONS } from '../../document/kinds';
import { Disclosure } from '../frame/Disclosure';
import { useWords } from '../words/words-context';
import { DayInput } from './DayInput';
import { useReviewSettingsStyles } from './ReviewSettings.styles';
import type { Choices } from './review-state';

interface ReviewSettingsProps {
  readonly report: Report;
  readonly choices: Choices;
  /** Whether the text is checked while it is written. */
  readonly live: boolean;
  readonly onLive: (isOn: boolean) => void;
  readonly onChoose: (choices: Partial<Choices>) => void;
  /** Further settings. */
  readonly children: ReactNode;
}

/** What the check went by, in one line, and the fields to change it. */
export function ReviewSettings({ report, choices, live, onLive, onChoose, children }: ReviewSettingsProps) {
  const styles = useReviewSettingsStyles();
  const words = useWords();
  const guessed = report.kindFrom === 'guess';
  const kind = words.kinds[report.kind];
  return (
    <Disclosure
      summary={
        <>
          {words.settings.line(kind, guessed, words.nations[report.nation], words.day(report.checkedOn))}{' '}
          <span className={styles.change}>{words.settings.change}</span>
        </>
      }
    >
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor="setting-kind">{words.settings.kind}</label>
          <Select
            id="setting-kind"
            aria-describedby={guessed ? 'setting-kind-hint' : undefined}
            value={choices.kind ?? ''}
            onChange={(_event, { value }) => onChoose({ kind: isDocumentKind(value) ? value : null })}
          >
            <option value="">{guessed ? words.settings.guessed(kind) : words.settings.guess}</option>
            {DOCUMENT_KINDS.map((each) => (
              <option key={each} value={each}>
                {words.kinds[each]}
              </option>
            ))}
          </Select>
          {guessed && (
            <span id="setting-kind-hint" className={styles.hint}>
              {words.settings.guessHint}
            </span>
          )}
        </div>
        <div className={styles.field}>
          <label htmlFor="setting-nation">{words.settings.nation}</label>
          <Select id="setting-nation" value={choices.nation} onChange={(_event, { value }) => isNation(value) && onChoose({ nation: value })}>
            {NATIONS.map((nation) => (
              <option key={nation} value={nation}>
                {words.nations[nation]}
              </option>
            ))}
          </Select>
        </div>
        <div className={styles.field}>
          <label htmlFor="setting-day">{words.settings.day}</label>
          <DayInput id="setting-day" day={choices.day ?? report.checkedOn} onDay={(day) => onChoose({ day })} />
        </div>
        <label className={styles.tick}>
          <input type="checkbox" className={styles.box} checked={live} onChange={({ target }) => onLive(target.checked)} />
          {words.settings.live}
        </label>
        {children}
      </div>
    </Disclosure>
  );
}
