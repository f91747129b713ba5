import { explanationOf, findAcronyms, initialsOf } from '../../language/acronyms';
import { defineCheck, type Mark, type WholeTextCheck } from '../check';
import acronymsText from './acronyms.tsv';

interface Known {
  readonly expansions: readonly string[];
  readonly everyday: boolean;
}

const KNOWN: ReadonlyMap<string, Known> = readKnown(acronymsText);
/** School years and key stages: "KS2", "Y9" name themselves; "P", "S" and "Y" with a number never reach here. */
const SCHOOL_YEAR = /^(?:KS|EYFS)$/;

function readKnown(text: string): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const line of text.split(/\r?\n/).slice(1)) {
    if (line === '') continue;
    const [acronym = '', expansions = '', , , everyday = ''] = line.split('\t');
    const key = acronym.toUpperCase();
    const before = known.get(key);
    const list = expansions.split(';').map((expansion) => expansion.trim()).filter((expansion) => expansion !== '');
    known.set(key, { expansions: [...(before?.expansions ?? []), ...list], everyday: everyday === 'yes' || (before?.everyday ?? false) });
  }
  return known;
}

/** The first use of a short form that is nowhere spelled out at or before it. After practice point 2 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'undefined-acronym',
  point: 2,
  level: 'should',
  kinds: 'all',
  scope: 'span',
  whole: true,
  title: 'A short form that is not spelled out',
  why: 'The same letters mean different things to different agencies, and often nothing to the family.',
  todo: 'Write it out at its first use, with the short form in brackets after it.',
  bad: [
    { text: 'The [[MASH]] took the call.', better: 'The multi-agency safeguarding hub (MASH) took the call.' },
    { text: 'Mrs Webb ([[TA]]) made a sign.' },
    { text: 'Against [[SHANARRI]] he is lowest for Safe.' },
    { text: 'She was seen by [[CAMHS]] in May. CAMHS will see her again.' },
  ],
  good: [
    'It is IMPORTANT that he is collected on time.',
    'The multi-agency safeguarding hub (MASH) took the call. MASH rang back.',
    'Her GP saw her at A&E.',
    'Lois Pryce (LP) rang. LP will ring again.',
    'IRO (independent reviewing officer) to be told.',
  ],
  find(document) {
    const marks: Mark[] = [];
    const initials = initialsOf(document);
    const seen = new Set<string>();
    const before: string[] = [];
    for (const { index, paragraph, analysis } of document.paragraphs) {
      if (paragraph.story === 'comment') continue;
      const isTitle = paragraph.text.trim() === document.title && paragraph.story === 'body';
      if (!isTitle && paragraph.story !== 'header' && paragraph.story !== 'footer') {
        for (const use of findAcronyms(paragraph.text, (word) => KNOWN.has(word))) {
          const key = use.acronym.toUpperCase();
          if (seen.has(key)) continue;
          const known = KNOWN.get(key);
          if (known?.everyday || SCHOOL_YEAR.test(key) || initials.has(key)) continue;
          // Inside a quotation the words are somebody else's.
          if (analysis.quotes.some((quote) => quote.start <= use.start && quote.end >= use.end)) continue;
          seen.add(key);
          const expansions = known?.expansions ?? [];
          if (isExplained(paragraph.text, use.start, use.acronym, expansions) || before.some((text) => explanationOf(text, use.acronym, expansions) >= 0)) continue;
          marks.push({
            paragraph: index,
            start: use.start,
            end: use.end,
            message: `“${use.acronym}” is not spelled out at or before this first use.`,
            replacements: expansions.length === 1 ? [`${expansions[0] as string} (${use.acronym})`] : expansions.map((expansion) => `${expansion} (${use.acronym})`),
          });
        }
      }
      before.push(paragraph.text);
    }
    return marks;
  },
});

/** In the paragraph of the use itself an explanation counts when it stands before the use or directly with it. */
function isExplained(text: string, start: number, acronym: string, expansions: readonly string[]): boolean {
  const at = explanationOf(text, acronym, expansions);
  return at >= 0 && at <= start + acronym.length + 4;
}
