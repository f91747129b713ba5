/** The law named as what allows sharing, or as how it is done safely. */
const ALLOWS =
  /\b(?:allows?|lets?|provides? for|explains? (?:how|that|when)|helps?|gives? (?:us|a|the) (?:power|basis|right)|requires? us to share|allowed (?:us|me|by)|permits?|permitted (?:us|me|by)|enables?|does(?: not|n['’]t) (?:stop|prevent|bar)|do not (?:stop|prevent)|is no(?:t a)? (?:barrier|reason|bar)|not a barrier|no barrier|lawful(?:ly)? basis|public task|vital interests|substantial public interest|(?<!\b(?:not|never|n['’]t|no|nothing|cannot|be)\s)shar(?:e|es|ed|ing)\b[^.;]{0,30} (?:securely|lawfully|under|in line)|in (?:line|accordance|compliance) with|complies with|securely|privacy notice|training|schedule \d)\b/i;
/** "does not permit", "will not let us": the words for leave, denied. */
const DENIED = /\b(?:not|never|n['’]t|nothing|no longer|dont|doesnt|wont|hardly|refuses? to)\s+(?:\p{L}+ly\s+)?$/iu;
const LEAVE = /^(?:allow|let|permit|enabl|give|help|provide)/i;

/** The law is named as leave to share, and the leave is not denied. */
export function allows(text: string): boolean {
  const match = ALLOWS.exec(text);
  if (match === null) return false;
  const before = text.slice(0, match.index);
  if (/^shar/i.test(match[0])) return !/\b(?:not|never|unable|cannot|n['’]t|refus\w+|no)\b[^.;,]{0,25}$/i.test(before);
  return !(LEAVE.test(match[0]) && DENIED.test(before));
}
