import * as fc from 'fast-check';

const WORDS = fc.constantFrom(
  ...'Ella|Ella Marsh, born 3 May 2018|Mum|Dad|her grandmother, Sue Pugh,|Sue|Mrs Lowe|Mrs Lowe (class teacher, Hill School)|Ann Lowe|the school|the health visitor|health visitor Ros Field|Ros|Dr Shah|the GP|PC Kane|a neighbour|SM|Sunil Mistry (SM), social worker|told me that|said that|said|wrote|“I want my own bed”|will|to ring|on 3 May 2026|on 12 March|31 April 2026|by Friday|Present:|Apologies:|This report goes to|Copies to|Views of|,|.|:|;|and|she|he|they|came on Monday 2 March 2026|asked|was not asked|the police|Hill School|Women’s Aid|👧|é|\t|Action:|TBC|was seen|was born'.split('|'),
);

/** A line of made-up text that comes near to what is known of people, dates and actions; a table row, heading or list item at times. */
export const LINE = fc.tuple(fc.constantFrom('', '', '', '# ', '## ', '- ', '| '), fc.array(fc.oneof({ weight: 9, arbitrary: WORDS }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }), { maxLength: 20 })).map(([start, words]) => {
  const text = words.join(' ').replace(/\n/g, ' ');
  return start === '| ' ? `| ${text.replace(/\|/g, ' ')} | ${text.slice(0, 20).replace(/\|/g, ' ')} |` : start + text;
});
