import type { AnalysedDocument, Sentence } from '../../language/analysis';
import { formFields } from '../../language/form-fields';
import { LEAD_ROLES, termIn } from '../../language/nation-terms';
import { defineCheck, type DocumentCheck } from '../check';

/** The roles of which one has to be somebody's: in England, Scotland, Wales and Northern Ireland. */
const LEAD = new RegExp(
  `\\b(?:(?:(?:allocated|current|lead|named|independent|key|case[- ]holding|responsible) )*social (?:worker|work assistant)|${LEAD_ROLES}|key ?worker|chair(?:person|ed)?|care (?:and support )?co-?ordinator|co-?ordinator of (?:the|this)|case (?:holder|manager|worker)|(?:independent )?reviewing officer|lead for (?:the|this) plan|responsible for (?:the|this) plan|allocated worker|allocated to|sw|iro|ssw)\\b`,
  'i',
);
/** A label of a field or a line: whoever stands behind it holds the case. */
const WORKER_LABEL = /^\W*(?:(?:your|our|the|case|main|link) )?(?:lead|worker|practitioner|author and worker|worker['’]s name|name of worker)\W*$/i;
const SHORT = /^(?:\p{Lu}\.?\s){1,2}\p{Lu}\p{Ll}+/u;

/** Nobody is named who holds the plan together. After practice point 5 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'lead-not-named',
  point: 5,
  level: 'should',
  kinds: ['minutes', 'assessment', 'closing'],
  scope: 'document',
  title: 'No lead is named',
  why: 'When nobody’s name stands by the lead, the family does not know whom to ring and each agency thinks that another one has it.',
  todo: 'Name the social worker, lead professional, key worker or chair who is responsible for the plan.',
  bad: [{ text: '# Assessment of Ella Marsh\nThe social worker visited on 3 May. Ella said that she likes school.\nApproved by Pat Linden.', kind: 'assessment' }],
  good: [
    '# Assessment of Ella Marsh\n| Social worker | Jo Brown |\n| Address | 2 Hill Road |\nElla said that she likes school.',
    '# Assessment of Ella Marsh\nWritten by Jo Brown, social worker.',
    '# Core group\nThe lead professional is Mrs Lowe.',
    '# Team around the family\nPresent: Beth Hall, early help worker (chair); Ann Marsh, mother.',
    '# Closing summary\n| Worker | Hannah Crewe |\n| Open to us | 2 May 2026 |',
    '# Closing summary\nWorker: Nia Price, family support worker\nElla likes school.',
    '# Core group\n| Name | Role | Present |\n| Jo Brown | Independent chair | Yes |\n| Al Lowe | Mother | Yes |',
  ],
  judge: (document, { nation }) => (isNamed(document) ? [] : [{ message: `The document does not name a ${termIn(nation, 'lead role')}, social worker, key worker or chair.` }]),
});

function isNamed(document: AnalysedDocument): boolean {
  if (formFields(document).some((field) => (LEAD.test(field.label) || WORKER_LABEL.test(field.label)) && (hasName(field.paragraphs.flatMap(({ sentences }) => sentences)) || SHORT.test(field.value)))) return true;
  return document.units.some((unit) => {
    if (unit.story === 'comment') return false;
    if ((unit.type === 'row' || unit.type === 'header-row') && unit.cells.length > 2 && unit.cells.some((cell) => LEAD.test(cell.text) && cell.text.length < 60)) return hasName(unit.sentences);
    return unit.sentences.some(namesLead);
  });
}

function hasName(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => sentence.mentionsOf('name').length > 0);
}

/** The role and the name are one person's: beside each other, or linked by "is", "remains" or "will be". */
function namesLead(sentence: Sentence): boolean {
  const { tokens, text } = sentence.analysis;
  for (const match of sentence.text.matchAll(new RegExp(LEAD, 'gi'))) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    for (const name of sentence.mentionsOf('name')) {
      const span = sentence.spanOf(name.first, name.last);
      if (tokens[name.last]?.possessive) continue;
      const between = (span.start >= end ? text.slice(end, span.start) : span.end <= start ? text.slice(span.end, start) : '').replace(/\s*\(\p{Lu}{2,3}\)/u, '');
      // "Denise Atherley, family support worker and the family's lead practitioner".
      const isPassed = sentence.mentionsOf('name').some((other) => other.certain === true && other.first > name.last && sentence.spanOf(other.first, other.last).end <= start);
      if (span.end <= start && !isPassed && between.length <= 110 && /^,\s+[^.;:()?]{3,90}\band\s+(?:(?:the|her|his|their|our|also|this)\s+)?(?:[\p{L}'’-]+\s+)?$/u.test(between) && !/\b(?:to|told|said|with|asked|rang|that|spoke|who|was|were|will|has|had)\b/i.test(between)) return true;
      // "Denise is keeping hold of the plan as lead professional".
      if (span.end <= start && between.length <= 80 && /\b(?:is|stays?|remains?|acts?|acting|continues?|carries on|keeps?|keeping|agreed to be|will be|takes? (?:this )?on)\b[^.;]*\bas (?:the |their |her |his |our )?$/i.test(between) && !/\b(?:told|said|asked|rang|spoke)\b/i.test(between)) return true;
      if (between.length > 45) continue;
      if (/^[\s,(:–—-]*(?:(?:(?:\p{L}+ ){0,3}(?:worker|practitioner|officer|teacher|nurse|visitor|manager|head)(?=,? ?\()|and|is|was|remains?|will (?:be|stay|remain)|as|by|the|a|an|our|their|her|his|for|this|of|who|both|children|family|now|still|named|called|independent|allocated|duty|senior|court|meeting|conference|taken|from|\p{L}+['’]s|,|\)) ?){0,4}[\s,(:–—-]*$/iu.test(between) && !/\b(?:to|told|said|with|asked|rang|that|spoke|and (?!the)|duty|on call)\b/i.test(between)) {
        // "Con Ferris spoke to on-call social worker Orla Tierney": somebody on duty leads nothing.
        if (/\b(?:duty|on[- ]call|out of hours|previous|former|last|emergency)\s*$/i.test(text.slice(sentence.start, start))) continue;
        return true;
      }
    }
  }
  return false;
}
