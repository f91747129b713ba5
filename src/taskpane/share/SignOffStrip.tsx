import type { ViewProps } from '../workspace-view';
import { SignOffStandingNotice } from './SignOffStandingNotice';
import { useTextNow } from './use-text-now';

/** Whether the last sign-off still fits the text as it is now: above the parts of the pane that have nothing else to do with it. */
export function SignOffStrip({ services, review, record }: ViewProps) {
  const { document } = useTextNow(services.connect, review.state.read, true);
  return document && <SignOffStandingNotice record={record.record} document={document} />;
}
