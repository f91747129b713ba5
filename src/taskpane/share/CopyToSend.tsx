import { useEffect, useId, useMemo, useRef, useState, type ChangeEvent } from 'react';
import { Button } from '@fluentui/react-components';
import type { CleanCopy } from '../../docx/clean-copy';
import { useAnnounce } from '../frame/announce-context';
import type { ViewProps } from '../workspace-view';
import { useRowContentStyles } from './row-content.styles';
import type { TextNow } from './use-text-now';
import { SHARE_WORDS } from './words';

const words = SHARE_WORDS.copy;

interface CopyToSendProps extends Pick<ViewProps, 'services' | 'record'> {
  readonly textNow: TextNow;
}

/** The document as a file, and whether somebody chose it. */
interface GivenFile {
  readonly bytes: Uint8Array;
  readonly chosen: boolean;
}

/** What came of making the copy last: words to read, or the wish for a file, or for changes to be accepted. */
type Outcome = { readonly ask: 'file' | 'changes' | null; readonly text: string };

/** Makes the copy to send from the open document; the original stays as it is. */
export function CopyToSend({ services, record, textNow }: CopyToSendProps) {
  const styles = useRowContentStyles();
  const announce = useAnnounce();
  const id = useId();
  const [statement, setStatement] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [copy, setCopy] = useState<CleanCopy | null>(null);
  /** The file that was given last, so that it need not be asked for again. */
  const given = useRef<GivenFile | null>(null);
  const isSigned = record.record.signOffs.length > 0;

  const say = (text: string, ask: Outcome['ask'] = null): void => {
    setOutcome({ ask, text });
    announce(text);
  };
  const make = async (file: GivenFile, acceptChanges: boolean): Promise<void> => {
    given.current = file;
    const now = await textNow.readAgain();
    const { makeCopy } = await import(/* webpackChunkName: "clean-copy" */ './make-copy');
    const made = makeCopy(file.bytes, { now, chosen: file.chosen, record: record.record, acceptChanges, statement: statement && isSigned });
    setCopy(made.copy);
    if (made.copy) say(made.compared ? words.made : words.madeUnsure);
    else if (made.refused === 'other-text') say(words.otherText, 'file');
    else if (made.refused === 'tracked-changes') say(words.trackedChanges, 'changes');
    else say(made.refused.because);
  };
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setCopy(null);
    setOutcome(null);
    await work().catch(() => say(words.failed));
    setBusy(false);
  };
  const onMake = (): Promise<void> =>
    run(async () => {
      const file = await services.connect().then((word) => word.fileBytes()).catch(() => null);
      if (file === null) say(words.noFile, 'file');
      else await make({ bytes: file, chosen: false }, false);
    });
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const [chosen] = event.target.files ?? [];
    // The same file can be chosen again once it was saved anew.
    if (chosen) void run(async () => make({ bytes: new Uint8Array(await chosen.arrayBuffer()), chosen: true }, false));
    event.target.value = '';
  };
  const onAccept = (): Promise<void> => run(async () => (given.current ? make(given.current, true) : undefined));

  return (
    <section aria-labelledby={`${id}-title`} className={styles.part}>
      <h2 id={`${id}-title`} className={styles.strong}>
        {words.title}
      </h2>
      <p className={styles.text}>{words.intro}</p>
      {isSigned && (
        <label className={styles.tick}>
          <input type="checkbox" className={styles.box} checked={statement} onChange={(event) => setStatement(event.target.checked)} />
          {words.statement}
        </label>
      )}
      <Button className={styles.start} disabledFocusable={busy} onClick={() => void onMake()}>
        {busy ? words.making : words.make}
      </Button>
      {outcome && <p className={styles.text}>{outcome.text}</p>}
      {outcome?.ask === 'changes' && (
        <Button size="small" className={styles.start} onClick={() => void onAccept()}>
          {words.accept}
        </Button>
      )}
      {outcome?.ask === 'file' && (
        <>
          <label htmlFor={`${id}-file`}>{words.choose}</label>
          <input id={`${id}-file`} type="file" accept=".docx" onChange={onFile} />
        </>
      )}
      {copy && <MadeCopy copy={copy} services={services} onTrouble={() => announce(words.notOpened)} />}
    </section>
  );
}

/** The ways to have the copy, and what is still in it. */
function MadeCopy({ copy, services, onTrouble }: Pick<ViewProps, 'services'> & { readonly copy: CleanCopy; readonly onTrouble: () => void }) {
  const styles = useRowContentStyles();
  const [trouble, setTrouble] = useState(false);
  const address = useMemo(() => URL.createObjectURL(new Blob([Uint8Array.from(copy.bytes)], { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' })), [copy]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const open = async (): Promise<void> => {
    try {
      await (await services.connect()).openAsNew(copy.bytes);
      setTrouble(false);
    } catch {
      setTrouble(true);
      onTrouble();
    }
  };
  return (
    <>
      {copy.stays.length > 0 && (
        <>
          <h3 className={styles.strong}>{words.stays}</h3>
          <ul className={styles.list}>
            {copy.stays.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void open()}>
          {words.open}
        </Button>
        <a href={address} download={words.fileName} className={styles.link}>
          {words.save}
        </a>
      </div>
      {trouble && <p className={styles.fault}>{words.notOpened}</p>}
      <p className={styles.hint}>{words.afterwards}</p>
    </>
  );
}
