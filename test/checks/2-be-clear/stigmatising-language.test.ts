import fs from 'node:fs';
import path from 'node:path';
import check from '../../../src/checks/2-be-clear/stigmatising-language';
import { Checker } from '../../../src/checker/check-document';
import { readLexicon } from '../../../src/language/lexicon';
import { documentFromText } from '../../document-from-text';
import { testSentences } from '../sentences';

const FOLDER = path.join(__dirname, '../../../src/language/lexicons');
const rows = readLexicon('phrases', fs.readFileSync(path.join(FOLDER, 'stigmatising-language.tsv'), 'utf8')).rows;
const reasons = new Map(
  fs
    .readFileSync(path.join(FOLDER, 'stigmatising-reasons.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [key = '', why = '', , , acceptable = ''] = line.split('\t');
      return [key, { why, acceptable }] as const;
    }),
);
const checker = new Checker([check]);

function findingsIn(text: string) {
  return checker.check(documentFromText(text), { kind: 'case-note', on: '2026-06-01' }).findings;
}

describe('the phrases', () => {
  const judged = rows.filter(({ columns }) => columns.reason !== 'everyday');

  it('are at least 250 families, each with a reason, better words and when they are acceptable', () => {
    expect(judged.length).toBeGreaterThanOrEqual(250);
    for (const { pattern, columns } of judged) {
      const reason = reasons.get(columns.reason ?? '');
      expect([pattern, reason?.why]).toEqual([pattern, expect.stringMatching(/^\p{Lu}.{20,}\.$/u)]);
      expect([pattern, columns.acceptable || reason?.acceptable]).toEqual([pattern, expect.stringMatching(/.{10,}/)]);
      expect([pattern, columns.instead]).toEqual([pattern, expect.stringMatching(/^[^.].{6,}[^.]$|…$/)]);
    }
  });

  it('stand once each, and mark inflections by words and not by brackets', () => {
    expect(new Set(rows.map(({ pattern }) => pattern)).size).toBe(rows.length);
    for (const { pattern } of rows) expect(pattern).not.toContain(')~');
  });

  it('use every reason', () => {
    expect([...reasons.keys()].filter((key) => !rows.some(({ columns }) => columns.reason === key))).toEqual([]);
  });
});

/** What practitioners of many trades write; the words in [[ ]] are found, each of them and nothing else. */
const JUDGING = [
  // Taking part
  'Mum [[failed to engage]] with the health visitor again.',
  'She [[would not engage]] with the plan.',
  'Client [[refuses to work with]] us.',
  'Paul has [[not bought into]] the plan.',
  'Parents have been [[less than forthcoming]].',
  'She [[ignored our advice]] and let him move in.',
  'Family persistently [[failed to attend]] clinic.',
  'Dad is [[anti-social services]].',
  'Kayden was [[non-compliant]] with staff.',
  'Mum pays [[lip service]] to the plan.',
  // Blame
  'Kelly [[failed to protect the]] children from him.',
  'Mum [[allowed him back]] into the home.',
  'She is [[unable to put the children first]].',
  'Mum [[cannot cope with him]].',
  'Pt [[refused all]] medication.',
  // Labels
  'Ellie is a [[frequent flyer]] at A&E.',
  'He is [[a serial absconder]].',
  'Went [[AWOL]] from the unit at 9pm.',
  'Tyler [[plays staff off]] against each other.',
  'Lewis is [[out of control]].',
  'He is [[difficult]] and [[rude]].',
  'Mum [[hostile]] on the phone.',
  'The boy is a little [[terror]].',
  'Form tutor calls her a bit of a [[madam]].',
  'Typical [[bully]].',
  'Dad is a [[deadbeat]].',
  'She is [[hormonal]].',
  'Mum [[wastes our time]].',
  // Who did harm
  'Police were called to [[a domestic on]] Friday.',
  'They have a [[volatile relationship]].',
  'Mum [[sustained a black eye during an argument]].',
  'Mum can [[give as good as]] she gets.',
  'Dad [[over-chastised]] Kai with a belt.',
  'There was [[violence on both sides]].',
  // Children who are used by others
  '[[Child prostitute]] known to the vice squad.',
  'She has been [[selling sex]] since she was 14.',
  'She was [[sexually active with a man]] of 30.',
  'Lauren is [[promiscuous]].',
  'She is [[putting herself at risk]] by meeting men.',
  'It is a [[lifestyle choice]].',
  'She is [[streetwise]] and [[knows what she is doing]].',
  // Doubt
  '[[Mum alleges that]] he hit her.',
  'The child’s [[alleged fear]] of the dark.',
  'She [[made false allegations]] before.',
  'Her [[story keeps]] changing.',
  // Conditions, drink and drugs
  'He [[is wheelchair-bound]].',
  'Mum [[is an alcoholic]].',
  'Mum [[abuses alcohol]].',
  'She has [[been clean for]] a year after heroin.',
  'Her diagnosis is unknown but she is [[a depressive]].',
  'Mum is [[smelly]].',
  // Money, place, family
  '[[Placement broke down]] because of his behaviour.',
  'She is [[hard to place]].',
  'He is [[known to be violent]].',
  'Father is [[out of the picture]].',
  '[[Dad is babysitting]] while Mum works.',
  'The carers were [[saddled with him]].',
  // More voices
  'Female [[very anti from]] the outset, male [[known to be violent]].',
  '[[Both parties intoxicated]] on arrival.',
  'He [[wound his mum up]] until she slapped him.',
  'Kelsey is [[no stranger to the police]].',
  'Ms Carr has a long [[history of lying]] to services.',
  'Her [[risky behaviour]] continues.',
  'She [[exposes herself to risk]].',
  'She [[consented to sex]] with the 35 year old.',
  'She said, [[allegedly]], that he had touched her.',
  'Kyle [[denied all knowledge]] and [[lied to staff]].',
  'Mum [[over-reacts]] to everything.',
  'Mum was [[off her face]] when we got there.',
  'Mum has been acting [[crazy]].',
  '[[Workshy]] family, [[third generation on benefits]].',
  'The [[placement is at risk of breakdown]].',
  'There is a [[lack of insight]] from Mum.',
  'Abbie is [[easily influenced]] by her peers.',
  'He has [[violent tendencies]].',
  'Grandmother [[likes to interfere]].',
  'Mr Khan [[made a great show of]] looking for his papers.',
  'She [[threw a wobbler]] in the corridor.',
  '[[Fracas between]] the couple in the street.',
  'Child is non-verbal and [[aggressive]].',
  'Mum is [[a bit simple]].',
  '[[Teenage mother]] with [[no idea how to care for]] a baby.',
];

it.each(JUDGING.map((text) => [text]))('marks: %s', (text) => {
  const marked = [...text.matchAll(/\[\[(.*?)\]\]/g)].map((match) => match[1] as string);
  const found = findingsIn(text.replace(/\[\[|\]\]/g, ''));
  expect(found).toHaveLength(marked.length);
  marked.forEach((words, at) => expect(overlap(found[at]?.quote ?? '', words)).toBe(true));
});

function overlap(one: string, other: string): boolean {
  return one !== '' && (one.includes(other) || other.includes(one));
}

/** Plain facts, names, everyday meanings, other people than the family. */
const PLAIN = [
  'Mum did not come to the meetings on 3 and 10 June because she works nights.',
  'The surgery failed to send the letter.',
  'The service failed to respond to his request for help.',
  'The local authority failed to protect him when he was in its care.',
  'The court refused to make the order.',
  'Dad declined the parenting course because he works on Tuesdays.',
  'The fitters were refused entry on 8 May.',
  'Mum and Lee got engaged in May.',
  'The boiler is compliant with the rules.',
  'Police are investigating an alleged assault on 4 May.',
  'She claims Universal Credit.',
  'Most of the claims that were sent in were paid.',
  'He told me that he was hit.',
  'Bring a coat in case it rains.',
  'The case was heard at Leeds Family Court.',
  'The LAC review is on 5 June.',
  'The Domestic Abuse Act 2021 applies.',
  'He punched her in the face on 4 May.',
  'He was upset and cried for ten minutes.',
  'The dog is aggressive.',
  'He has an aggressive form of cancer.',
  'Maths is difficult for him.',
  'It is hard to reach the flat by bus.',
  'The alarm cord is hard to reach from the bed.',
  'His room was clean and tidy.',
  'Both children are clean, fed and on time.',
  'The alcoholic drinks were locked away.',
  'He has schizophrenia and sees Dr Khan every month.',
  'He died by suicide in 2019.',
  'He is a member of the deaf club.',
  'The Young Offender Institution wrote back.',
  'The family are Irish Travellers and live on the site in Leeds.',
  'A mental health nurse visited.',
  'The bleach is toxic.',
  'He changed his story for English and got a better mark.',
  'She plays up front in the football team.',
  'The dog is out of control when visitors come.',
  'He kicked off his shoes.',
  'The match kicked off at 3pm.',
  'He drew a monster with green hair.',
  'Nobody was at home.',
  'Pain 8 down to 3 with morphine.',
  'Mum was guarded on the first visit.',
  'Her husband has gone back to Poland.',
  'She is not lazy.',
  'This article is about sleep.',
  'Nan told us “he’s a proper handful”.',
  'The fire was out of control by 9pm.',
  'The car went out of control on the ice.',
  'She said she felt stupid.',
  'The nurse asked whether Mum was rude to her.',
  'Dad is worried that he will be seen as a bad father.',
  'She did not want to engage a solicitor.',
  'The runaway train was his favourite ride.',
  'She is a cheeky, funny girl whom everybody loves.',
  'She wore a provocative slogan.',
  'The stairs are difficult for her.',
  'The blind in the bedroom is broken.',
  'She is afraid that people will think she is mad.',
  'She told a story about a bear.',
  'We had a difficult conversation with Mum about money.',
  'He has no interest in football.',
  'He was convicted of assault in 2019.',
  'Mum engaged well and came each week.',
  'The officer insisted that the file was complete.',
  'He went mad with joy.',
  'She loves drama club.',
  'She was lying in bed.',
  'This case was allocated to Ann on 3 May.',
  'The service user group meets on Mondays.',
  'The baby was cold to touch.',
  'The form is simple.',
  'He likes wild animals.',
  'Dad blames himself.',
  'Both parties signed the agreement.',
];

it.each(PLAIN.map((text) => [text]))('leaves alone: %s', (text) => {
  expect(findingsIn(text).map(({ quote }) => quote)).toEqual([]);
});

/** A sentence and what it says once the wording offered stands in it: one at least for each row that offers one. */
const REWORDED: readonly (readonly [string, string])[] = [
  ['Mum failed to attend the clinic.', 'Mum did not attend the clinic.'],
  ['She fails to answer the door.', 'She does not answer the door.'],
  ['Kai claims that his dad hit him.', 'Kai says that his dad hit him.'],
  ['Kai claimed his brother hit him.', 'Kai said his brother hit him.'],
  ['Ava has alleged that he hit her.', 'Ava has said that he hit her.'],
  ['The cousin, claiming that he had left, rang off.', 'The cousin, saying that he had left, rang off.'],
  ['The report from 3 May alleges that she was hit.', 'The report from 3 May says that she was hit.'],
  ['Mum contends that he left in May.', 'Mum says that he left in May.'],
  ['Dad maintained that he was at work.', 'Dad said that he was at work.'],
  ['She makes out that he is ill.', 'She says that he is ill.'],
  ['She is a victim of revenge porn.', 'She is a victim of intimate image abuse.'],
  ['The police spoke of honour-based violence.', 'The police spoke of so-called honour-based violence.'],
  ['A child prostitute was found.', 'A sexually exploited child was found.'],
  ['Child prostitution was a worry.', 'Child sexual exploitation was a worry.'],
  ['He was sent to prison for child pornography.', 'He was sent to prison for child sexual abuse images.'],
  ['Jade absconded from the home on 2 June.', 'Jade went missing from the home on 2 June.'],
  ['Jade has absconded twice.', 'Jade has gone missing twice.'],
  ['Absconding is a worry.', 'Going missing is a worry.'],
  ['He went AWOL at 9pm.', 'He went missing at 9pm.'],
  ['He truanted from school on Friday.', 'He missed school on Friday.'],
  ['He has been truanting since May.', 'He has been missing school since May.'],
  ['His truancy began in May.', 'His absence from school began in May.'],
  ['He bunks off school on Fridays.', 'He misses school on Fridays.'],
  ['They were skiving off school.', 'They were missing school.'],
  ['This is a LAC child.', 'This is a child in care.'],
  ['Two LAC boys live there.', 'Two boys in care live there.'],
  ['He is a LAC.', 'He is a child in care.'],
  ['The LACs were seen.', 'The children in care were seen.'],
  ['Ali is a UASC.', 'Ali is an unaccompanied child seeking asylum.'],
  ['UASCs came in May.', 'Unaccompanied children seeking asylum came in May.'],
  ['He is a NEET.', 'He is a young person who is not in education, employment or training.'],
  ['The group is for NEETs.', 'The group is for young people not in education, employment or training.'],
  ['He has had three failed placements.', 'He has had three placements that ended.'],
  ['The placement broke down in May.', 'The placement ended in May.'],
  ['Since the breakdown of the placement he has been sad.', 'Since the end of the placement he has been sad.'],
  ['Her baby father rang.', 'Her child’s father rang.'],
  ['He is a drug addict.', 'He is dependent on drugs.'],
  ['Mum was an alcoholic.', 'Mum was dependent on alcohol.'],
  ['She gave a dirty sample.', 'She gave a positive sample.'],
  ['He had two clean tests.', 'He had two negative drug tests.'],
  ['He is a schizophrenic.', 'He has schizophrenia.'],
  ['Mum is bipolar.', 'Mum has bipolar disorder.'],
  ['The ward is for the mentally ill.', 'The ward is for people with a mental illness.'],
  ['Her brother committed suicide in 2019.', 'Her brother died by suicide in 2019.'],
  ['After a failed suicide attempt she slept.', 'After a suicide attempt she slept.'],
  ['There were two completed suicides.', 'There were two deaths by suicide.'],
  ['He is wheelchair-bound.', 'He uses a wheelchair.'],
  ['Dad was confined to a wheelchair by then.', 'Dad used a wheelchair by then.'],
  ['She suffers from epilepsy.', 'She has epilepsy.'],
  ['He is severely handicapped.', 'He is severely disabled.'],
  ['His brother is handicapped.', 'His brother is disabled.'],
  ['The disabled and their families came.', 'Disabled people and their families came.'],
  ['It is a club for the deaf.', 'It is a club for deaf people.'],
  ['He is a Down’s child.', 'He is a child with Down’s syndrome.'],
  ['All the able-bodied boys ran.', 'All the non-disabled boys ran.'],
  ['He is half-caste.', 'He is of mixed heritage.'],
  ['Two half-caste boys live there.', 'Two mixed-heritage boys live there.'],
  ['He is a failed asylum seeker.', 'He is a person refused asylum.'],
];

it.each(REWORDED.map(([text, better]) => [text, better] as const))('rewords: %s', (text, better) => {
  const [finding] = findingsIn(text);
  const [replacement] = finding?.replacements ?? [];
  expect(finding).toBeDefined();
  expect(replacement).toBeDefined();
  expect(text.slice(0, finding?.start ?? 0) + (replacement ?? '') + text.slice(finding?.end ?? 0)).toBe(better);
  expect(findingsIn(better).map(({ quote }) => quote)).toEqual([]);
});

it('has such a sentence for every row that offers a wording', () => {
  const offered = new Set<string>();
  for (const { pattern, columns } of rows.filter(({ columns: { replace } }) => replace)) {
    const alone = new Checker([{ ...check, lexicons: [readLexicon('stigmatising-language', `pattern\treason\tinstead\treplace\n${pattern}\t${columns.reason ?? ''}\t${columns.instead ?? ''}\t${columns.replace ?? ''}`)] }]);
    const found = REWORDED.some(([text]) => alone.check(documentFromText(text), { kind: 'case-note', on: '2026-06-01' }).findings.some(({ replacements }) => replacements.length > 0));
    if (!found) offered.add(pattern);
  }
  expect([...offered]).toEqual([]);
});

it.each([
  ['Her mum has failed to attend the clinic.'],
  ['Failing to attend is a worry.'],
  ['Her aunt fears an honour killing.'],
  ['He is a known absconder.'],
  ['He was seen with the absconder’s mother.'],
])('offers no wording where it would not read right: %s', (text) => {
  expect(findingsIn(text).flatMap(({ replacements }) => replacements)).toEqual([]);
});

testSentences(check, {
  kind: 'case-note',
  found: [
    'Mum is [[unwilling to engage]].',
    'He is a [[handful]] at home.',
    'She is a [[serial absconder]].',
    'There was a [[domestic]] on Saturday.',
    'Police attended a [[domestic incident]] at the flat.',
    'Kai [[kicked off]] in class.',
    'Mum [[failed to protect]] the children.',
    'He is [[increasingly challenging]].',
    'She [[puts herself at risk]].',
    'Mum has [[poor parenting skills]].',
    'Nan is [[interfering]].',
    'Mum is [[non-compliant]] with her medication.',
    'She [[allowed]] him back into the home.',
    'They live in a [[dysfunctional]] household.',
    'He is a [[naughty boy]].',
    'Mum [[claims]] that she has stopped drinking.',
    'A [[broken home]].',
    'Dad is an [[alcoholic]].',
    'She is [[promiscuous]].',
    'Mum is [[no angel]].',
    'He [[played up]] all afternoon.',
    'The [[placement broke down]].',
    'Mum was [[hysterical]].',
    'The child is [[beyond parental control]].',
    'She is [[manipulating]] staff.',
    'He is [[bone idle]].',
    'Mum [[brings it on herself]].',
    "An [[incident took place between]] Kai and his father in which Kai's arm was broken.",
    'Mum has a [[chaotic lifestyle]].',
    'He is [[a bad lot]].',
    '[[Illegitimate]] child of Ms Cole.',
    'She is [[obsessed]] with him.',
    'Mum [[plays the victim]].',
    'He [[turns on the waterworks]].',
    'Kai [[got himself excluded]].',
    'Mum is [[the problem]] here.',
    'They have [[had every chance]].',
    'The couple [[had words]] and she was hurt.',
    'I have [[two LACs]] on my list.',
    'Dad [[is bad news]].',
    'She will [[never change]].',
    'She threw [[the offer back in our faces]].',
    'He [[lives off benefits]].',
    'Mum [[never turns up]] for anything.',
    'They [[will not work with us]].',
    'He [[let the children down]] again.',
    'Ella [[burned through three carers]].',
    'She keeps [[choosing violent men]].',
    'Dad was [[his usual charming self]].',
    'He is a [[drain on the budget]].',
    'She is [[in denial]].',
    'He [[refuses to engage]].',
    'The family is [[chaotic]].',
    'She was [[abusive]] on the phone.',
    'Mum is [[over-anxious]].',
    'Dad [[blames everyone but himself]].',
    'Mum [[allowed]] the abuse to happen.',
    'He [[refused to]] leave his room.',
    'Mum is [[an addict]].',
  ],
  leftAlone: [
    'The family have been known to services since 2019.',
    'Mum claims Carer’s Allowance for her mother.',
    'It is not known what help he is entitled to.',
    'They have been trying to get her in since May.',
    'She hid behind the sofa when the door banged.',
    'The shower is broken.',
    'He called two of us liars.',
    'Kai kicked off his shoes.',
    'Mum did not attend on 4 May.',
    'The police let Mr Cole back into the flat for his coat.',
    'Mum does not want to change the days.',
    'She allowed him to pick the film.',
    'She admitted that she likes maths.',
    'He claims Universal Credit.',
    'The court found that Mum had let him into the flat on four dates.',
    'He is not a liar.',
    'She played up front in the match.',
    'Domestic abuse was reported on 4 May: Mr Cole hit Ms Cole.',
    'The boys clash with the sofa in that orange, Nan said.',
    'The incident took place on 4 May between 3 and 4pm.',
    'The bus broke down.',
    'She has a challenging job.',
    'The handful of sweets was for his sister.',
    'He interfered with the lock.',
    'The Domestic Abuse Act.',
    'Placement of the cot by the window.',
    'Allowed visitors: two.',
    'He turns on the tap.',
  ],
});
