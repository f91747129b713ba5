import { useId } from 'react';
import { keepTold } from '../../sharing/answers';
import type { Told } from '../../sharing/record';
import { KeptText } from '../record/KeptText';
import { localTime } from '../record/local-time';
import type { OpenRecord } from '../record/use-record';
import { Choice } from './Choice';
import { useRowContentStyles } from './row-content.styles';
import { SHARE_WORDS as words } from './words';

interface ToldProps {
  readonly record: OpenRecord;
  readonly now: () => Date;
}

/** Whether child and family were told what is shared: how, or why not. */
export function ToldQuestions(props: ToldProps) {
  return (
    <>
      <ToldQuestion {...props} who="child" />
      <ToldQuestion {...props} who="family" />
    </>
  );
}

function ToldQuestion({ record, now, who }: ToldProps & Pick<Told, 'who'>) {
  const styles = useRowContentStyles();
  const id = useId();
  const said = record.record.told.find((each) => each.who === who);
  const choose = (told: boolean): void => {
    const at = localTime(now());
    // How they were told is no reason why they were not.
    if (told !== said?.told) record.change((known) => keepTold(known, { who, told, text: '', at }));
  };
  const write = (text: string): void => {
    const at = localTime(now());
    record.change((known) => {
      const before = known.told.find((each) => each.who === who);
      return before ? keepTold(known, { ...before, text, at }) : known;
    });
  };
  return (
    <fieldset className={styles.fieldset} data-told={who}>
      <legend className={styles.legend}>{words.told[who]}</legend>
      <Choice name={id} checked={said?.told === true} onChoose={() => choose(true)} label={words.told.yes} />
      <Choice name={id} checked={said?.told === false} onChoose={() => choose(false)} label={words.told.no} />
      {said?.told === true && <KeptText key="how" label={words.told.how} text={said.text} onText={write} />}
      {said?.told === false && <KeptText key="why-not" label={words.told.whyNot} hint={words.told.whyNotHint} text={said.text} onText={write} />}
    </fieldset>
  );
}
