import { KeptText } from '../record/KeptText';
import { URGENT_WORDS as words } from './words';

/** Why it could not wait; it may be given later, or never. */
export function UrgentReason({ reason, onReason }: { readonly reason: string; readonly onReason: (reason: string) => void }) {
  return <KeptText label={words.reason} hint={words.hint} text={reason} onText={onReason} />;
}
