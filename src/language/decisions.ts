import type { Sentence } from './analysis';

/** Words by which somebody settles something about a case. */
const SETTLES = /\b(?:decided|agreed|recommend(?:s|ed|ing)?|recommendation|conclud(?:e|es|ed)|resolved|decision (?:is|was|of|to|that)|outcome (?:is|was)|(?:i|we) (?:am|are|will be) (?:clos|end|refer|transfer|stepp|keep)ing|(?:i|we) (?:propose|intend|will) (?:to )?(?:close|end|step|refer|transfer|keep|apply|convene)|(?:made|granted|refused|discharged) (?:an?|the|no)|(?:will|is to|are to|should|shall) (?:now |not |then |also )?(?:be (?:made |kept |placed )?(?:subject|registered|closed|placed|moved|returned|removed|transferred|stepped|held|convened|referred|extended|reduced|increased|supervised|stopped|ended)|remain|stay|continue|end|close|come off|go (?:home|back|to)|live|return|move|start))\b/i;
/** What a case turns on. */
const MATTER = /\b(?:plan|register|registration|order|conference|clos(?:e|es|ed|ing|ure)|end(?:s|ed|ing)?|step(?:ped|ping)? (?:down|up|across)|threshold|enquir(?:y|ies)|section \d+|s ?47|proceedings|assessment|protection|supervis\w+|family time|contact|placement|foster\w*|home|live|stay|return|nursery|school|transfer\w*|refer(?:red|ral|ring)?|early help|family help|medical|support|visits?)\b/i;
/** What is still to be decided, asked or wished. */
const OPEN = /\b(?:whether|if (?:the|this|she|he|they|it|things)|could|might|would like|wants?|wanted|hop(?:e|es|ed|ing)|asked|to (?:decide|consider|discuss)|not (?:yet )?(?:decided|agreed))\b/i;

/** Whether a sentence plainly states what was decided or recommended about the case. For what may hide one, see the check of decisions. */
export function statesDecision(sentence: Sentence): boolean {
  const { text } = sentence;
  const match = SETTLES.exec(text);
  return match !== null && sentence.quotes.length === 0 && MATTER.test(text) && !OPEN.test(text.slice(0, match.index + match[0].length));
}
