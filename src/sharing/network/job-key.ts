/** Short forms of jobs that documents use beside the long ones. */
const LONG: Readonly<Record<string, string>> = {
  hv: 'health visitor',
  sw: 'social worker',
  ssw: 'senior social worker',
  fsw: 'family support worker',
  gp: 'gp',
  'family doctor': 'gp',
  'general practitioner': 'gp',
  dsl: 'designated safeguarding lead',
  ewo: 'education welfare officer',
  iro: 'independent reviewing officer',
  'reviewing officer': 'independent reviewing officer',
  headteacher: 'head teacher',
  head: 'head teacher',
  sendco: 'senco',
  keyworker: 'key worker',
  cpn: 'community psychiatric nurse',
  tutor: 'form tutor',
};
const ADDED = /^(?:the|a|an|her|his|their|our|my|your|allocated|named|current|new|family|local|own) (?=\p{L})/u;

/** What a job is known by, in whatever of its forms it is written: lower case, singular, short forms written out. */
export function jobKey(words: string): string {
  let key = words.toLowerCase().replace(/['’]s$/, '').replace(/[-\s]+/g, ' ').trim();
  while (ADDED.test(key) && key !== 'family nurse' && !/^family (?:support|help|hub|nurse|therapist|doctor|worker|group)/.test(key)) key = key.replace(ADDED, '');
  if (/^family doctor/.test(key)) return 'gp';
  return LONG[key] ?? key;
}

/** Several people at once: "health visitors", "nurses". */
export function isPlural(words: string): boolean {
  return /(?:[^s]s|men|midwives)$/i.test(words) && !/\b(?:services|gps?|senco|camhs|ms|mrs)$/i.test(words);
}

/** What kin are called, by one word for each: "gran" and "nan" are the grandmother. */
const KIN: readonly (readonly [RegExp, string])[] = [
  [/^(?:grandmother|grandma|granny|gran|nan|nana|nanna|nanny|nain|mamgu)$/, 'grandmother'],
  [/^mgm$/, 'maternal grandmother'],
  [/^pgm$/, 'paternal grandmother'],
  [/^(?:grandfather|grandad|granddad|grandpa|papa|taid|tadcu)$/, 'grandfather'],
  [/^mgf$/, 'maternal grandfather'],
  [/^pgf$/, 'paternal grandfather'],
  [/^(?:stepdad|step dad|stepfather|step father)$/, 'stepfather'],
  [/^(?:stepmum|step mum|stepmother|step mother)$/, 'stepmother'],
  [/^(?:aunt|auntie|aunty)$/, 'aunt'],
  [/^(?:new |current )?partner$/, 'partner'],
  [/^(?:ex|ex partner|former partner)$/, 'ex-partner'],
];

/** What a relative is known by. */
export function kinKey(words: string): string {
  const key = words.toLowerCase().replace(/['’]s$/, '').replace(/[-\s]+/g, ' ').replace(/^(?:the|a|an|her|his|their|our|my|your) /, '').trim();
  const side = /^(maternal|paternal) /.exec(key)?.[0] ?? '';
  const rest = key.slice(side.length);
  return side + (KIN.find(([words]) => words.test(rest))?.[1] ?? rest);
}
