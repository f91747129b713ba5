import { useId } from 'react';
import { Button } from '@fluentui/react-components';
import type { CaseDocument } from '../../document/case-document';
import { keepUnseenChoice } from '../../sharing/answers';
import type { UnseenChoice, UnseenItem } from '../../sharing/record';
import type { UnseenRow } from '../../sharing/unseen-items';
import { Disclosure } from '../frame/Disclosure';
import { KeptText } from '../record/KeptText';
import { localTime } from '../record/local-time';
import type { OpenRecord } from '../record/use-record';
import { Choice } from './Choice';
import { useRowContentStyles } from './row-content.styles';
import { SHARE_WORDS as words } from './words';

interface UnseenItemsProps {
  readonly rows: readonly UnseenRow[];
  readonly document: CaseDocument;
  readonly record: OpenRecord;
  readonly now: () => Date;
}

/** What travels with the file unseen, thing by thing, and what is to become of it. */
export function UnseenItems({ rows, document, record, now }: UnseenItemsProps) {
  const styles = useRowContentStyles();
  const there = rows.filter(({ count }) => count !== 0);
  const none = rows.filter(({ count }) => count === 0);
  const toLeaveOut = there.filter(({ leftOut, choice }) => leftOut && choice?.choice !== 'clean-copy');

  const choose = (chosen: readonly UnseenRow[], choice: UnseenChoice['choice'], text = ''): void => {
    const at = localTime(now());
    record.change((known) => chosen.reduce((before, { item, count }) => keepUnseenChoice(before, { item, choice, count, text, at }), known));
  };

  return (
    <>
      <p className={styles.text}>{words.unseen.intro}</p>
      {toLeaveOut.length > 0 && (
        <Button size="small" className={styles.start} onClick={() => choose(toLeaveOut, 'clean-copy')}>
          {words.unseen.sendClean}
        </Button>
      )}
      {there.map((row) => (
        <UnseenThing key={row.item} row={row} texts={textsOf(document, row.item)} onChoose={(choice, text) => choose([row], choice, text)} />
      ))}
      {none.length > 0 && <p className={styles.hint}>{words.unseen.none(none.map(({ title }) => title))}</p>}
    </>
  );
}

interface UnseenThingProps {
  readonly row: UnseenRow;
  /** What it says, where that can be shown here. */
  readonly texts: readonly string[];
  readonly onChoose: (choice: UnseenChoice['choice'], text?: string) => void;
}

function UnseenThing({ row: { item, title, count, remedy, leftOut, needsReason, choice, settled }, texts, onChoose }: UnseenThingProps) {
  const styles = useRowContentStyles();
  const id = useId();
  const looked = choice?.choice === 'looked-at';
  return (
    <fieldset className={styles.fieldset} data-unseen={item}>
      <legend className={styles.legend}>{item === 'record' ? title : `${title}: ${count ?? words.unseen.unknown}`}</legend>
      <p className={styles.hint}>{remedy}</p>
      {texts.length > 0 && (
        <Disclosure summary={words.unseen.texts}>
          <ul className={styles.list}>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {choice === null && <p className={styles.text}>{words.unseen.choose}</p>}
      {leftOut && <Choice name={id} checked={choice?.choice === 'clean-copy'} onChoose={() => onChoose('clean-copy')} label={words.unseen.cleanCopy} />}
      <Choice name={id} checked={looked} onChoose={() => onChoose('looked-at', choice?.text)} label={item === 'headers-and-footers' ? words.unseen.read : words.unseen.lookedAt} />
      {looked && needsReason && <KeptText label={words.unseen.why} text={choice.text} onText={(text) => onChoose('looked-at', text)} />}
      {looked && !settled && choice.count !== count && (
        <p className={styles.fault}>
          {words.unseen.changed}{' '}
          <Button size="small" onClick={() => onChoose('looked-at', choice.text)}>
            {words.unseen.lookedAgain}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

function textsOf({ paragraphs, unseen }: CaseDocument, item: UnseenItem): readonly string[] {
  switch (item) {
    case 'headers-and-footers':
      return said(paragraphs, ['header', 'footer']);
    case 'comments':
      return said(paragraphs, ['comment']);
    case 'author-names':
      return unseen.authors ?? [];
    default:
      return [];
  }
}

function said(paragraphs: CaseDocument['paragraphs'], stories: readonly string[]): readonly string[] {
  return [...new Set(paragraphs.filter(({ story, text }) => stories.includes(story) && text.trim() !== '').map(({ text }) => text.trim()))];
}
