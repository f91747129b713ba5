import type { Finding } from '../../checker/finding';

const bare = (text: string): string => text.replace(/[.!?]\s*$/u, '').trim().toLowerCase();

/** What the message of a finding says beyond its title, which stands above it; null when that is nothing. */
export function messageBeyondTitle({ title, message }: Pick<Finding, 'title' | 'message'>): string | null {
  return bare(message) === bare(title) ? null : message;
}
