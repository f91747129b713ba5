import type { DocumentRecord, UrgentSharing } from './record';

/** What the urgent route always says: writing is not enough. */
export const URGENT_REMINDER =
  'Now speak to someone as well: the police on 999 if a child is in danger at this moment, or the duty team of children’s services (out of hours: the emergency duty team). Do not wait for an answer in writing.';

/**
 * Takes the urgent route: the gate is suspended from now on. No reason is needed first; it can be given later with `explainUrgentSharing`.
 * @param at ISO 8601 date and time
 */
export function shareUrgently(record: DocumentRecord, at: string, reason = ''): DocumentRecord {
  return { ...record, urgent: [...record.urgent, { at, reason: reason.trim(), endedAt: null }] };
}

/** Gives, or changes, the reason for an urgent sharing of the record. */
export function explainUrgentSharing(record: DocumentRecord, sharing: UrgentSharing, reason: string): DocumentRecord {
  return { ...record, urgent: record.urgent.map((other) => (other === sharing ? { ...other, reason: reason.trim() } : other)) };
}

/** Puts the gate back; what was recorded stays. */
export function endUrgentSharing(record: DocumentRecord, at: string): DocumentRecord {
  return { ...record, urgent: record.urgent.map((sharing) => (sharing.endedAt === null ? { ...sharing, endedAt: at } : sharing)) };
}

/** Whether the urgent route has suspended the gate. */
export function isGateSuspended(record: DocumentRecord): boolean {
  return record.urgent.some(({ endedAt }) => endedAt === null);
}
