import { useId, useRef, useState } from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { logAsMarkdown, logAsText, type LogBlock } from '../../sharing/reflective-log';
import { useAnnounce } from '../frame/announce-context';
import { copyToClipboard } from '../frame/clipboard';
import { usePointQuestionsStyles } from './PointQuestions.styles';
import { useReflectiveLogStyles } from './ReflectiveLog.styles';
import { printLog, saveDocx, saveMarkdown, selectContent } from './take-along';
import { useReflectWords } from './use-reflect-words';
import type { ReflectWords } from './words';

interface ReflectiveLogProps {
  /** @param quoted whether the places of the document are quoted in it */
  readonly logOf: (quoted: boolean) => readonly LogBlock[];
  /** ISO 8601 day, for the name of a file. */
  readonly day: string;
}

/** The answers as a log to take to supervision: to read, copy, print or save. */
export function ReflectiveLog({ logOf, day }: ReflectiveLogProps) {
  const group = usePointQuestionsStyles();
  const words = useReflectWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section className={group.point}>
      <h2 className={group.heading}>
        <button type="button" className={group.button} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
          <ChevronDown16Regular className={mergeClasses(group.chevron, !open && group.folded)} />
          <span className={group.title}>{words.log.heading}</span>
          <span className={group.progress}>{words.log.summary}</span>
        </button>
      </h2>
      {open && <OpenLog id={id} logOf={logOf} day={day} />}
    </section>
  );
}

function OpenLog({ id, logOf, day }: ReflectiveLogProps & { readonly id: string }) {
  const styles = useReflectiveLogStyles();
  const words = useReflectWords();
  const announce = useAnnounce();
  const page = useRef<HTMLDivElement>(null);
  const [quoted, setQuoted] = useState(false);
  const [outcome, setOutcome] = useState<keyof ReflectWords['log']['outcomes'] | null>(null);
  const log = logOf(quoted);
  const name = words.log.file(day);

  const tell = (what: NonNullable<typeof outcome>): void => {
    setOutcome(what);
    announce(words.log.outcomes[what]);
  };
  const onCopy = async (): Promise<void> => {
    const copied = await copyToClipboard(logAsText(log));
    if (!copied && page.current) selectContent(page.current);
    tell(copied ? 'copied' : 'selected');
  };
  const onSaveDocx = (): void => void saveDocx(name, log).then(
    () => tell('saved'),
    () => tell('notSaved'),
  );

  return (
    <div id={id} className={styles.body}>
      <p className={styles.text}>{words.log.hint}</p>
      <label className={styles.tick}>
        <input type="checkbox" className={styles.box} checked={quoted} onChange={(event) => setQuoted(event.target.checked)} />
        {words.log.quoted}
      </label>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void onCopy()}>
          {words.log.copy}
        </Button>
        <Button size="small" onClick={() => printLog(log)}>
          {words.log.print}
        </Button>
        <Button size="small" onClick={onSaveDocx}>
          {words.log.docx}
        </Button>
        <Button
          size="small"
          onClick={() => {
            saveMarkdown(name, logAsMarkdown(log));
            tell('saved');
          }}
        >
          {words.log.markdown}
        </Button>
      </div>
      {outcome && <p className={styles.text}>{words.log.outcomes[outcome]}</p>}
      <div ref={page} role="document" aria-label={words.log.heading} className={styles.page}>
        {log.map((block, at) => (
          <LogLine key={at} block={block} />
        ))}
      </div>
    </div>
  );
}

function LogLine({ block: { style, text } }: { readonly block: LogBlock }) {
  const styles = useReflectiveLogStyles();
  switch (style) {
    case 'title':
      return <p className={mergeClasses(styles.line, styles.title)}>{text}</p>;
    case 'heading':
      return <h3 className={mergeClasses(styles.line, styles.heading)}>{text}</h3>;
    case 'question':
      return <h4 className={mergeClasses(styles.line, styles.question)}>{text}</h4>;
    case 'quote':
      return <blockquote className={mergeClasses(styles.line, styles.quote)}>{text}</blockquote>;
    case 'note':
    case 'item':
      return <p className={mergeClasses(styles.line, styles[style])}>{text}</p>;
    case 'text':
      return <p className={styles.line}>{text}</p>;
  }
}
