import { useMemo } from 'react';
import type { CaseDocument } from '../../document/case-document';
import { takeFingerprint } from '../../sharing/fingerprint';
import type { DocumentRecord } from '../../sharing/record';
import { signOffStanding, type SignOffStanding } from '../../sharing/sign-off';
import { describeStanding } from '../../sharing/sign-off-words';
import { Notice } from '../frame/Notice';

const INTENTS = { same: 'success', changed: 'warning', other: 'warning', unsure: 'info', none: 'info' } as const satisfies Record<SignOffStanding['state'], string>;

/** How the last sign-off stands to the text; nothing where there is none. */
export function SignOffStandingNotice({ record, document }: { readonly record: DocumentRecord; readonly document: CaseDocument }) {
  const now = useMemo(() => takeFingerprint(document), [document]);
  const standing = useMemo(() => signOffStanding(record, now, 'word'), [record, now]);
  if (standing.state === 'none') return null;
  return <Notice intent={INTENTS[standing.state]}>{describeStanding(standing)}</Notice>;
}
