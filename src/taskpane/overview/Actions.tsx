import { mergeClasses } from '@fluentui/react-components';
import type { ListedAction } from '../../sharing/timeline/actions-of';
import { actionsTable, ownerOf, timeOf } from '../../sharing/timeline/tables';
import { shorten } from '../review/shorten';
import { useOverviewStyles } from './Overview.styles';
import { QUOTE_LENGTH, ShowPlace, type Showing } from './ShowPlace';
import { TakeTable, type Taking } from './TakeTable';
import { useOverviewWords } from './use-overview-words';

interface ActionsProps extends Showing, Taking {
  readonly actions: readonly ListedAction[];
}

/** The actions with who does each and by when; what the document leaves open is marked. */
export function Actions({ actions, source, ...showing }: ActionsProps) {
  const styles = useOverviewStyles();
  const words = useOverviewWords();
  const { columns } = words.tables.actions;
  return (
    <div className={styles.part}>
      <h2 className={styles.heading}>{words.actions.heading}</h2>
      <p className={styles.hint}>{actions.length === 0 ? words.actions.none : words.actions.intro}</p>
      {actions.length > 0 && (
        <>
          <p className={styles.text}>{words.actions.open(actions.filter(({ hasOwner }) => !hasOwner).length, actions.filter(({ hasTime }) => !hasTime).length)}</p>
          <TakeTable table={actionsTable(actions, words.tables)} source={source} />
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={mergeClasses(styles.cell, styles.columnHead)}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {actions.map((action) => {
                const id = `action ${action.paragraph} ${action.start}`;
                return (
                  <tr key={id}>
                    <th scope="row" className={styles.cell}>
                      {shorten(action.quote, QUOTE_LENGTH)}
                      <ShowPlace id={id} place={action} {...showing} />
                    </th>
                    <td className={mergeClasses(styles.cell, !action.hasOwner && styles.blank)}>{ownerOf(action, words.tables.actions)}</td>
                    <td className={mergeClasses(styles.cell, !action.hasTime && styles.blank)}>{timeOf(action, words.tables.actions)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
