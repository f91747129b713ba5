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
