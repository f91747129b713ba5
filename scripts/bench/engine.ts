/** What the benchmark measures of the product, built as it ships. */
export { Checker } from '../../src/checker/check-document';
export { EvidenceGatherer } from '../../src/checker/evidence';
