const MENTIONED = /\b(?:chronolog(?:y|ies)|time-?line of (?:significant |key )?events|log of (?:significant |key )?events|(?:list|table|record) of [^.;]{3,60},? (?:by date|in date order|with (?:their |the )?dates)|dated list of)\b/i;
const ASKED_FOR = /\b(?:no|without|not|never|needs?|lacks?|missing|should|must|await\w*|asked|request\w*|complete|write|start|build|begin|update)\b[^.;,]{0,24}$/i;
const NOT_DONE = /^[^.;,]{0,12}\b(?:not (?:yet|been|complete|start|availab|receiv|done|there)|to be|needs?|should|must|outstanding|await|will|missing|required)/i;

/** Whether a text says that a chronology is kept, attached or held somewhere; one that is wanted or to be written is none. */
export function saysOneIsKept(text: string): boolean {
  const match = MENTIONED.exec(text);
  return match !== null && !ASKED_FOR.test(text.slice(0, match.index)) && !NOT_DONE.test(text.slice(match.index + match[0].length));
}
