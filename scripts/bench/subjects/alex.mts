import { text } from 'alex';
import type { Subject } from '../subject.mts';

export const load: Subject['load'] = () => Promise.resolve({ check: (paragraphs) => text(paragraphs.join('\n\n')).messages.length });
