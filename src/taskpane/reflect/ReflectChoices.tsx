import { useId } from 'react';
import { mergeClasses, Select } from '@fluentui/react-components';
import { OCCASIONS, type Occasion } from '../../sharing/occasions';
import type { Route } from '../../sharing/reflection';
import { useReflectChoicesStyles } from './ReflectChoices.styles';
import { useReflectWords } from './use-reflect-words';

interface ReflectChoicesProps {
  readonly occasion: Occasion;
  readonly route: Route;
  /** How many questions each way has. */
  readonly counts: Readonly<Record<Route, number>>;
  readonly onOccasion: (occasion: Occasion) => void;
  readonly onRoute: (route: Route) => void;
}

/** What somebody is about, and how far they want to go. */
export function ReflectChoices({ occasion, route, counts, onOccasion, onRoute }: ReflectChoicesProps) {
  const styles = useReflectChoicesStyles();
  const words = useReflectWords();
  const id = useId();
  return (
    <div className={styles.choices}>
      <label htmlFor={id} className={styles.label}>
        {words.occasion}
      </label>
      <Select id={id} value={occasion} onChange={(_event, { value }) => onOccasion(OCCASIONS.find((each) => each === value) ?? occasion)}>
        {OCCASIONS.map((each) => (
          <option key={each} value={each}>
            {words.occasions[each].name}
          </option>
        ))}
      </Select>
      <p className={styles.intro}>{words.occasions[occasion].intro}</p>
      <div role="group" aria-label={words.route} className={styles.routes}>
        {(['short', 'whole'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={route === each} className={mergeClasses(styles.route, route === each && styles.pressed)} onClick={() => onRoute(each)}>
            {words.routes[each](counts[each])}
          </button>
        ))}
      </div>
    </div>
  );
}
