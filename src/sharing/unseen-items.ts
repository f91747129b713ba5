import type { CaseDocument } from '../document/case-document';
import { saysSomething, UNSEEN_ITEMS, type DocumentRecord, type UnseenChoice, type UnseenItem } from './record';

/** Something that travels with the file unseen, and how it stands. */
export interface UnseenRow {
  readonly item: UnseenItem;
  readonly title: string;
  /** Null where this host does not tell: then somebody has to look. */
  readonly count: number | null;
  /** What to do about it, in Word or by the clean copy. */
  readonly remedy: string;
  /** Whether the clean copy leaves it out. */
  readonly leftOut: boolean;
  /** Whether `looked-at` needs words: why it is meant to travel. */
  readonly needsReason: boolean;
  readonly choice: UnseenChoice | null;
  readonly settled: boolean;
}

interface Description {
  readonly title: string;
  readonly remedy: string;
  readonly leftOut: boolean;
}

const BY_CLEAN_COPY = 'Send the clean copy, which leaves them out';

const DESCRIPTIONS: Readonly<Record<UnseenItem, Description>> = {
  comments: { title: 'Comments', remedy: `${BY_CLEAN_COPY}, or delete them in Word (Review, Delete, Delete All Comments).`, leftOut: true },
  'tracked-changes': { title: 'Tracked changes', remedy: 'Accept or reject each one in Word (Review, Accept or Reject). What was deleted can still be read until then.', leftOut: false },
  'hidden-text': { title: 'Hidden text', remedy: `${BY_CLEAN_COPY}, or show it in Word (Home, ¶) and delete it.`, leftOut: true },
  'author-names': { title: 'Names of authors', remedy: `${BY_CLEAN_COPY}, or remove them in Word (File, Info, Inspect Document).`, leftOut: true },
  'custom-properties': { title: 'Added properties', remedy: `${BY_CLEAN_COPY}, or remove them in Word (File, Info, Properties, Advanced).`, leftOut: true },
  'custom-xml': { title: 'Data of other programs', remedy: `${BY_CLEAN_COPY}, or remove it in Word (File, Info, Inspect Document, Custom XML Data).`, leftOut: true },
  'embedded-files': { title: 'Files within the file', remedy: 'Open each one: a small table may bring its whole workbook. Put a picture or the text in its place if it is not meant to be sent.', leftOut: false },
  'headers-and-footers': { title: 'Headers and footers', remedy: 'Read them: a header that came from another child’s document travels on every page.', leftOut: false },
  record: { title: 'Our own record', remedy: 'Answers, reasons and sign-offs are kept in this file. Send the clean copy, which leaves them out.', leftOut: true },
};

/**
 * What travels unseen, thing by thing. Settled is what is not there, what the clean copy leaves out if that is what is sent, and what somebody
 * looked at and means to send.
 * @param holdsRecord whether our own record is in the document, so that it is not counted among the data of other programs
 */
export function unseenRows(document: CaseDocument, record: DocumentRecord, holdsRecord: boolean): UnseenRow[] {
  return UNSEEN_ITEMS.map((item): UnseenRow => {
    const { title, remedy, leftOut } = DESCRIPTIONS[item];
    const count = countOf(document, item, holdsRecord);
    const choice = record.unseenChoices.find((candidate) => candidate.item === item) ?? null;
    const needsReason = count !== null && count > 0 && item !== 'headers-and-footers';
    const isChosen = choice !== null && (choice.choice === 'clean-copy' ? leftOut : choice.count === count && (!needsReason || saysSomething(choice.text)));
    return { item, title, count, remedy, leftOut, needsReason, choice, settled: count === 0 || isChosen };
  });
}

function countOf({ unseen, paragraphs, limits }: CaseDocument, item: UnseenItem, holdsRecord: boolean): number | null {
  switch (item) {
    case 'comments':
      return unseen.comments;
    case 'tracked-changes':
      return unseen.trackedChanges;
    case 'hidden-text':
      return unseen.hiddenText;
    case 'author-names':
      return unseen.authors?.length ?? null;
    case 'custom-properties':
      return unseen.customProperties;
    case 'custom-xml':
      return unseen.customXmlParts === null ? null : Math.max(0, unseen.customXmlParts - (holdsRecord ? 1 : 0));
    case 'embedded-files':
      return unseen.embeddedFiles;
    case 'headers-and-footers':
      return limits.includes('headers-and-footers') ? null : paragraphs.filter(({ story, text }) => (story === 'header' || story === 'footer') && text.trim() !== '').length;
    case 'record':
      // Signing keeps the record in the document even where there was none before.
      return 1;
  }
}
