import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { DOCUMENT_KINDS, type DocumentKind } from '../../../src/document/kinds';
import { readDocx } from '../../../src/docx/read-docx';
import type { Network, Party } from '../../../src/sharing/network/network';
import { OverviewGatherer } from '../../../src/sharing/overview';
import { documentFromText } from '../../document-from-text';
import { LINE } from '../any-text';

const ON = '2026-06-01';
const gatherer = new OverviewGatherer();

function networkOfText(text: string, kind: DocumentKind = 'assessment'): Network {
  return gatherer.gather(documentFromText(text), { kind, on: ON }).network;
}

/** "Ros Field, health visitor: health, heard". */
function said({ parties }: Network): string[] {
  return parties.map(({ name, job, agency, group, standing, receives, missing }) => `${[name || `nobody: ${missing ?? ''}`, job, agency].filter((words) => words !== '').join(', ')}: ${group}, ${standing}${receives ? ', receives' : ''}`);
}

const CHILD = '# Assessment of Ella Marsh\nElla Marsh, born 3 May 2018.\n';

describe('who is one person', () => {
  it.each([
    ['a given name alone, a title and a surname', 'Ros Field, the health visitor, said that Ella is well. Ros came on Monday. Mrs Field wrote that she will come again.', ['Ros Field, health visitor: health, heard']],
    ['a job that one person in the document has', 'Health visitor Ros Field came. The health visitor said that Ella is well.', ['Ros Field, Health visitor: health, heard']],
    ['a name that the text says is another name', 'Siobhan Brown, also known as Shivaun Brown, is a family friend. Shivaun Brown said that Ella was cold.', ['Siobhan Brown: other, heard']],
    ['a relative by kinship and by name', 'Her grandmother, Sue Pugh, rang. Gran said that Ella was hungry.', ['Sue Pugh, grandmother: family, heard']],
    ['initials that are written out', 'Present: Sunil Mistry (SM), social worker.\nSM said that Ella was late.', ['Sunil Mistry, social worker: social-care, heard']],
  ])('%s', (_, text, expected) => {
    expect(said(networkOfText(CHILD + text)).filter((line) => !line.includes('nobody'))).toEqual(expected);
  });

  it.each([
    ['two spellings that nothing explains', 'Tiana Coe is a nurse. Tianna Coe is a nurse.', 2],
    ['two people of one title and surname at different work', 'Mrs Lowe, the class teacher, rang. Mrs Lowe, the school nurse, wrote.', 2],
    ['a man and a woman of one surname', 'Mr Lowe rang. Mrs Lowe wrote.', 2],
    ['two jobs', 'The school nurse rang. The practice nurse rang.', 2],
    ['another’s relative', 'Gregor’s mum, Isa Bell, rang. Mum said that Ella sleeps.', 2],
  ])('not %s', (_, text, count) => {
    expect(said(networkOfText(CHILD + text)).filter((line) => !line.includes('nobody'))).toHaveLength(count);
  });

  it('leaves open who of two people of one given name is meant, and calls neither silent', () => {
    const network = networkOfText(`${CHILD}Stuart Bell is a nurse. Stuart Hall is a teacher. Stuart said that Ella was late.`);
    expect(said(network)).toEqual(expect.arrayContaining(['Stuart Bell, nurse: health, perhaps', 'Stuart Hall, teacher: education, perhaps']));
  });

  it('takes no place, day, law or form’s word for somebody', () => {
    const text = 'Ella lives in Hollow Lane near Victoria Road in Lincoln. Claire’s Law was used on Good Friday. Faith and language: none. Gillick competent.\n| Amber | Green |';
    expect(said(networkOfText(CHILD + text)).filter((line) => !line.includes('nobody'))).toEqual([]);
  });

  it('knows the child, who stands in the middle and in no group', () => {
    const network = networkOfText(`${CHILD}Ella told me that she likes school. “I want my own bed,” she said.`);
    expect(network.children).toEqual(['Ella']);
    expect(network.childSpeaks[0]?.quote).toBe('Ella told me that she likes school.');
    expect(network.parties.filter(({ name }) => name.includes('Ella'))).toEqual([]);
  });
});

describe('who is heard', () => {
  it.each([
    ['who says something', 'Mrs Lowe said that Ella is often late.'],
    ['who says it behind what else is told of them', 'Mrs Lowe next door, who minds her on Fridays, told me that Ella is often late.'],
    ['whose words are quoted before the name', '“Ella is often late,” said Mrs Lowe.'],
    ['according to whom it is', 'According to Mrs Lowe, Ella is often late.'],
    ['who thinks or denies something', 'Mrs Lowe denies that Ella is often late.'],
    ['whose report says it', 'Mrs Lowe’s report says that Ella is often late.'],
    ['about whom a pronoun goes on', 'Mrs Lowe rang on Monday. She said that Ella is often late.'],
    ['whose views stand under a heading', '## Mrs Lowe’s views\nElla is often late and hungry.'],
    ['whose words stand in a table of who told what', '| Who | What they told us | When |\n| Mrs Lowe | Ella is often late. | Monday |'],
    ['who wrote the document', 'Completed by: Mrs Lowe'],
  ])('somebody %s', (_, text) => {
    expect(networkOfText(CHILD + text).parties.find(({ name }) => name === 'Mrs Lowe')?.standing).toBe('heard');
  });

  it.each([
    ['is only spoken of', 'Ella likes Mrs Lowe.', 'named'],
    ['is to be asked', 'I will ring Mrs Lowe on Monday.', 'involved'],
    ['took part', 'Present: Mrs Lowe, Mr Ash', 'involved'],
    ['is told something', 'Mum told Mrs Lowe that she is tired.', 'named'],
  ])('not somebody who %s', (_, text, standing) => {
    expect(networkOfText(CHILD + text).parties.find(({ name }) => name === 'Mrs Lowe')?.standing).toBe(standing);
  });

  it('says how somebody took part', () => {
    const { parties } = networkOfText(`${CHILD}Present: Mrs Lowe\nApologies: Mr Ash`, 'minutes');
    expect(parties.map(({ name, places }) => [name, places[0]?.role])).toEqual(expect.arrayContaining([['Mrs Lowe', 'present'], ['Mr Ash', 'apologies']]));
  });

  it('calls no school silent whose teacher speaks', () => {
    const { parties } = networkOfText(`${CHILD}The class teacher said that Ella is late. Ella goes to Hill Primary School.`);
    expect(parties.find(({ name }) => name === 'Hill Primary School')?.standing).toBe('perhaps');
  });

  it('puts what is said by “the parents” down to both', () => {
    const { parties } = networkOfText(`${CHILD}Mum is Kay. Dad is Al. The parents said that they are tired.`);
    expect(parties.filter(({ group }) => group === 'family').map(({ standing }) => standing)).toEqual(['heard', 'heard']);
  });
});

describe('who receives it', () => {
  it.each([
    ['in a field', '| Copies to | Mrs Lowe, Dr Shah |'],
    ['in a list', '## Distribution\n- Mrs Lowe\n- Dr Shah'],
    ['in a sentence', 'I have sent this report to Mrs Lowe and Dr Shah.'],
  ])('%s', (_, text) => {
    expect(networkOfText(CHILD + text).parties.filter(({ receives }) => receives).map(({ name }) => name).sort()).toEqual(['Dr Shah', 'Mrs Lowe']);
  });

  it('is nobody who is not sent it', () => {
    expect(networkOfText(`${CHILD}Mrs Lowe asked that this report be sent to Dr Shah. The family go to Mr Ash.`).parties.filter(({ receives }) => receives).map(({ name }) => name)).toEqual(['Dr Shah']);
  });
});

describe('who is missing', () => {
  it('is a group of which nobody is heard', () => {
    expect(said(networkOfText(`${CHILD}Mum said that Ella sleeps well. Mrs Lowe, the class teacher, said that she is late.`))).toEqual(expect.arrayContaining(['nobody: health: health, missing', 'nobody: father: family, missing']));
  });

  it('is a parent who is spoken of and not heard', () => {
    expect(said(networkOfText(`${CHILD}Mum said that Ella sleeps well. Her father lives in Leeds.`))).toEqual(expect.arrayContaining(['Father: family, missing']));
  });

  it('is an agency that works with the family and was not at the meeting', () => {
    const network = networkOfText('# Core group: Ella Marsh\nPresent: Ann Brown (social worker), Mum, Mrs Lowe (Hill School)\nMum sees Tess Olwen of Brightwater Counselling every Wednesday.', 'minutes');
    expect(said(network)).toEqual(expect.arrayContaining([expect.stringMatching(/Brightwater Counselling: \S+, missing$/)]));
    expect(said(network).filter((line) => /Tess|Brightwater/.test(line))).toHaveLength(1);
  });

  it('is nobody where the checks do not ask, or the team has switched them off', () => {
    expect(networkOfText(`${CHILD}Mum said that Ella sleeps well.`, 'chronology').parties.filter(({ missing }) => missing)).toEqual([]);
  });
});

const groups: readonly (readonly [string, string])[] = [
  ['The midwife said that she is well.', 'health'],
  ['The housing officer said that it is damp.', 'other'],
  ['PC Kane said that he was called.', 'police'],
  ['A neighbour said that she heard a bang.', 'community'],
  ['Marek Zych said that he fixed the door.', 'other'],
  ['Rhian Moss of Blue Kite Trust said that she met Ella.', 'other'],
];
it.each(groups)('%s belongs to “%s”', (text, group) => {
  expect(networkOfText(CHILD + text).parties.find(({ standing }) => standing === 'heard')?.group).toBe(group);
});

function expectSound(network: Network, texts: readonly string[]): void {
  for (const party of network.parties) {
    for (const { paragraph, start, end, quote } of party.places) {
      expect(quote.length).toBeGreaterThan(0);
      expect(texts[paragraph]?.slice(start, end)).toBe(quote);
    }
    if (party.name !== '') expect(texts.some((text) => text.replace(/\s+/g, ' ').toLowerCase().includes(party.name.toLowerCase()))).toBe(true);
    const speaks = party.places.some(({ role }) => role === 'speaks' || role === 'writes');
    // Nobody whose words stand there is silent or missing, and nobody is heard without words.
    expect(speaks ? ['heard', 'perhaps'] : ['perhaps', 'involved', 'named', 'missing']).toContain(party.standing);
    expect(party.standing === 'missing').toBe(party.missing !== null);
  }
  const heard = new Set(network.parties.filter(({ standing }) => standing === 'heard' || standing === 'perhaps').map(({ group }) => group));
  for (const { name, missing } of network.parties) if (name === '' && (missing === 'health' || missing === 'education')) expect(heard).not.toContain(missing);
  expect(new Set(network.parties.map(({ id }) => id)).size).toBe(network.parties.length);
}

it('rests on the document’s own words, whatever the text, and is the same after an edit as when read for the first time', () => {
  const kept = new OverviewGatherer();
  fc.assert(
    fc.property(fc.array(LINE, { maxLength: 12 }), LINE, fc.constantFrom(...DOCUMENT_KINDS), fc.nat(), (lines, line, kind, at) => {
      kept.gather(documentFromText(lines.join('\n')), { kind, on: ON });
      const document = documentFromText([...lines.slice(0, at % (lines.length + 1)), line, ...lines.slice(at % (lines.length + 1))].join('\n'));
      const overview = kept.gather(document, { kind, on: ON });
      expectSound(overview.network, document.paragraphs.map(({ text }) => text));
      gatherer.forget();
      expect(overview).toEqual(gatherer.gather(document, { kind, on: ON }));
    }),
    { numRuns: 60 },
  );
});

const DOCUMENTS = ['../../labelled/development', '../../../src/workbench/samples'].flatMap((folder) => {
  const place = path.join(__dirname, folder);
  return readdirSync(place).filter((file) => file.endsWith('.docx')).map((file) => [file, path.join(place, file)] as const);
});

describe('on the project’s own documents', () => {
  it.each(DOCUMENTS)('%s', (_, file) => {
    const document = readDocx(readFileSync(file));
    const { network } = gatherer.gather(document, { on: '2026-11-25' });
    const texts = document.paragraphs.map(({ text }) => text);
    expectSound(network, texts);
    expect(network.parties.length).toBeGreaterThan(1);
    // Told apart from the analysis: whoever stands right before a verb of telling with its clause has spoken.
    const running = document.paragraphs.filter(({ heading, story }) => heading === null && story === 'body').map(({ text }) => text);
    for (const party of network.parties.filter(silent)) {
      const tells = new RegExp(`(?:^|[.;] )${party.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} (?:said|told me|told us|wrote|reported) that\\b`, 'u');
      expect(party.name === '' ? [] : running.filter((text) => tells.test(text))).toEqual([]);
    }
  });
});

function silent({ standing }: Party): boolean {
  return standing === 'named' || standing === 'involved' || standing === 'missing';
}
