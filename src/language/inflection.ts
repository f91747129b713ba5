/** Irregular verbs and nouns of case writing: base form, then its other forms. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `be am is are was were been being
have has had having
do does did done doing
go goes went gone going
get gets got getting gotten
give gives gave given giving
take takes took taken taking
make makes made making
say says said saying
tell tells told telling
see sees saw seen seeing
hear hears heard hearing
find finds found finding
feel feels felt feeling
think thinks thought thinking
know knows knew known knowing
keep keeps kept keeping
leave leaves left leaving
lose loses lost losing
meet meets met meeting
put puts putting
run runs ran running
send sends sent sending
speak speaks spoke spoken speaking
stand stands stood standing
write writes wrote written writing
begin begins began begun beginning
become becomes became becoming
bring brings brought bringing
buy buys bought buying
come comes came coming
draw draws drew drawn drawing
drink drinks drank drunk drinking
drive drives drove driven driving
eat eats ate eaten eating
fall falls fell fallen falling
fight fights fought fighting
forget forgets forgot forgotten forgetting
grow grows grew grown growing
hit hits hitting
hold holds held holding
hurt hurts hurting
let lets letting
lie lies lay lied lain lying
mean means meant meaning
read reads reading
ring rings rang rung ringing
rise rises rose risen rising
seek seeks sought seeking
set sets setting
shake shakes shook shaken shaking
show shows showed shown showing
sit sits sat sitting
sleep sleeps slept sleeping
spend spends spent spending
steal steals stole stolen stealing
strike strikes struck striking
swear swears swore sworn swearing
teach teaches taught teaching
throw throws threw thrown throwing
understand understands understood understanding
wake wakes woke woken waking
wear wears wore worn wearing
withdraw withdraws withdrew withdrawn withdrawing
build builds built building
choose chooses chose chosen choosing
break breaks broke broken breaking
catch catches caught catching
cut cuts cutting
feed feeds fed feeding
hide hides hid hidden hiding
quit quits quitting
shut shuts shutting
bite bites bit bitten biting
child children
woman women
man men
person people
midwife midwives
wife wives
life lives
foot feet
tooth teeth
half halves
self selves`
    .split('\n')
    .map((line) => {
      const [base = '', ...forms] = line.split(' ');
      return [base, forms];
    }),
);

const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|(?:ad|com|oc|re)?(?:mit|cur|fer)|.*(?:refer|occur|admit|commit|prefer|regret|upset|permit|step|stop|plan|chat|drop|slap|grab|label|travel|cancel|signal|total|model|tunnel|quarrel|counsel))$/;

/**
 * Every inflected form of a base form, the base itself first: of a verb (-s, -ed, -ing) or of a noun (plural); British spelling.
 * Forms that do not exist do no harm: they never occur in a text.
 */
export function inflect(base: string): string[] {
  const irregular = IRREGULAR.get(base);
  if (irregular) return [base, ...irregular];
  const forms = [base];
  if (/[^aeiou]y$/.test(base)) forms.push(`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`);
  else if (/(?:s|x|z|ch|sh)$/.test(base)) forms.push(`${base}es`, `${base}ed`, `${base}ing`);
  else if (/ie$/.test(base)) forms.push(`${base}s`, `${base}d`, `${base.slice(0, -2)}ying`);
  else if (/ee$|oe$/.test(base)) forms.push(`${base}s`, `${base}d`, `${base}ing`);
  else if (/e$/.test(base)) forms.push(`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`);
  else {
    forms.push(`${base}s`, `${base}ed`, `${base}ing`);
    if (/[^w]o$/.test(base)) forms.push(`${base}es`);
    if (DOUBLES.test(base)) forms.push(`${base}${base.slice(-1)}ed`, `${base}${base.slice(-1)}ing`);
  }
  return forms;
}

/** Letters whose names begin with a vowel: "an SGO". */
const SPOKEN_WITH_VOWEL = /^[AEFHILMNORSX]\p{Lu}/u;
const SOUNDS_LIKE_CONSONANT = /^(?:uni(?!n|m)|u[bkt]i|us[aeiu]|eu|ewe|one\b|once\b)/i;
const SILENT_H = /^h(?:our|onest|onour|eir)/i;

/** The article that a wording takes: by its first sound, not its first letter ("an hour", "a universal offer", "an SGO"). */
export function articleOf(wording: string): 'a' | 'an' {
  if (/^\p{Lu}{2}/u.test(wording)) return SPOKEN_WITH_VOWEL.test(wording) ? 'an' : 'a';
  return SILENT_H.test(wording) || (/^[aeiou]/i.test(wording) && !SOUNDS_LIKE_CONSONANT.test(wording)) ? 'an' : 'a';
}

/**
 * Puts a wording in place of a span together with the article before it, where "a" or "an" stands there and does not fit the wording.
 * @param before the text up to `span.start`
 * @returns the span, longer by the article where that has to change, and what to put in its place
 */
export function withArticle(before: string, wording: string, span: { readonly start: number; readonly end: number }): { start: number; end: number; replacements: readonly string[] } {
  const [written, article = ''] = /(?:^|[^\p{L}])(an?)\s+$/iu.exec(before) ?? [];
  const fitting = articleOf(wording);
  if (written === undefined || article.toLowerCase() === fitting) return { ...span, replacements: [wording] };
  const start = before.length - written.length + written.indexOf(article);
  const capital = article.charAt(0) === 'A' ? `A${fitting.slice(1)}` : fitting;
  return { start, end: span.end, replacements: [`${capital} ${wording}`] };
}

/** Nouns that name things of the trade that can be counted; of others no plural is made. */
const COUNTED = /^(?:abuser|accident|act|adult|adviser|agency|agreement|allowance|appointment|approach|area|assessment|assistant|authority|board|carer|case|centre|charity|checklist|child|clinic|co-ordinator|coordinator|college|committee|company|conference|constable|contract|council|court|decision|difficulty|directory|disability|discussion|document|doctor|experience|family|father|form|fund|grandfather|grandmother|grandparent|group|guardian|head|headteacher|hearing|home|hospital|hub|injury|interview|introduction|investigation|lead|leader|manager|meeting|midwife|mother|need|network|notice|notification|nurse|offender|offence|office|officer|order|paediatrician|panel|parent|partner|partnership|payment|person|plan|point|policy|practitioner|procedure|professional|profile|programme|project|protocol|psychiatrist|psychologist|questionnaire|record|referral|register|report|representative|request|requirement|resolution|review|school|scheme|sergeant|service|statement|student|summary|teacher|team|therapist|tool|trust|tribunal|unit|user|visit|visitor|witness|worker)$/i;
/** What stands behind the noun that takes the plural: "team around the child", "child looked after". */
const BEHIND_HEAD = /^(?:around|of|in|for|at|to|with|on|looked|missing|posing)$/;

/**
 * The plural of a thing named in several words: "looked after child" gives "looked after children", "team around the child" gives "teams around the child".
 * @returns null where the noun is not known to be counted ("speech and language therapy")
 */
export function pluralOf(name: string): string | null {
  const words = name.split(' ');
  const behind = words.findIndex((word, at) => at > 0 && BEHIND_HEAD.test(word));
  const head = (behind < 0 ? words.length : behind) - 1;
  const noun = words[head] as string;
  if (!COUNTED.test(noun)) return null;
  if (name.includes(' or ')) return null;
  const irregular = IRREGULAR.get(noun);
  const [plural = noun] = irregular && irregular.length === 1 ? irregular : inflect(noun).slice(1);
  return [...words.slice(0, head), plural, ...words.slice(head + 1)].join(' ');
}
