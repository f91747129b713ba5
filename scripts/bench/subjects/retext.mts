import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import type { Subject } from '../subject.mts';

export const load: Subject['load'] = () => {
  const processor = unified().use(retextEnglish).use(retextReadability).use(retextSimplify).use(retextEquality).use(retextPassive).use(retextStringify);
  return Promise.resolve({
    check: async (paragraphs) => {
      const { messages } = await processor.process(paragraphs.join('\n\n'));
      return messages.length;
    },
  });
};
