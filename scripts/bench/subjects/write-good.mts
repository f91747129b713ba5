import writeGood from 'write-good';
import type { Subject } from '../subject.mts';

export const load: Subject['load'] = () => Promise.resolve({ check: (paragraphs) => writeGood(paragraphs.join('\n\n')).length });
