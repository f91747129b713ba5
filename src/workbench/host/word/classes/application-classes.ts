import { DocxError } from '../../../../docx/docx-error';
import { writeDocument } from '../../../../docx/new-document/write-document';
import { openPackage } from '../../../../docx/package';
import { invalidArgument } from '../../rich-api/host-error';
import type { HostClass } from '../../rich-api/host-object';
import { textArgument } from '../arguments';
import type { WordContext } from '../word-context';

export function applicationClass(word: WordContext): HostClass<null> {
  return {
    methods: {
      createDocument: (_, [base64]) => word.make('DocumentCreated', base64 === null || base64 === undefined ? writeDocument([{ style: 'Normal', text: '' }]) : fileFrom(textArgument(base64))),
    },
  };
}

export function documentCreatedClass(word: WordContext): HostClass<Uint8Array> {
  return { methods: { open: (file) => word.open(file) } };
}

/** @throws HostError where the text is no Word document in Base64 */
function fileFrom(base64: string): Uint8Array {
  try {
    const file = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    openPackage(file);
    return file;
  } catch (error) {
    if (error instanceof DocxError || error instanceof DOMException) throw invalidArgument('a Word document in Base64 is expected');
    throw error;
  }
}
