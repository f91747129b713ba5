/** The six kinds of document the checks know, in the order they are offered to the user. */
export const DOCUMENT_KINDS = ['assessment', 'minutes', 'referral', 'chronology', 'case-note', 'closing'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The UK's four nations; England is assumed where nothing says otherwise. */
export const NATIONS = ['England', 'Scotland', 'Wales', 'Northern Ireland'] as const;
export type Nation = (typeof NATIONS)[number];

export function isDocumentKind(value: unknown): value is DocumentKind {
  return (DOCUMENT_KINDS as readonly unknown[]).includes(value);
}

export function isNation(value: unknown): value is Nation {
  return (NATIONS as readonly unknown[]).includes(value);
}
