import { Analyser } from '../../src/language/analyser';
import type { AnalysedDocument } from '../../src/language/analysis';
import { LANGUAGE_LEXICONS } from '../../src/language/lexicons';
import { documentFromText } from '../document-from-text';

let analyser: Analyser | null = null;

/** An analysed document from lines, with the lexicons that all checks share. */
export function analysedFromText(text: string): AnalysedDocument {
  analyser ??= new Analyser(LANGUAGE_LEXICONS);
  return analyser.analyseDocument(documentFromText(text));
}
