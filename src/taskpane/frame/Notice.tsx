import type { ReactNode } from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useNoticeStyles } from './Notice.styles';

interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  /** Buttons that follow the text. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A message about the whole pane: what is the case, and what can be done. */
export function Notice({ intent, title, actions, children }: NoticeProps) {
  const styles = useNoticeStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {title && <MessageBarTitle>{title}</MessageBarTitle>}
        <div>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
