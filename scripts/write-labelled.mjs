/**
 * Writes the labelled documents: for each test/labelled/SET/NAME.md with NAME.labels.json, the Word file NAME.docx
 * and NAME.gold.json (the labels with the document's text, a paragraph, list item or cell at a time).
 *
 *   node scripts/write-labelled.mjs [--verify] [SET …]      all sets when none is named
 *
 * --verify writes nothing and fails when a written file is not what its sources give.
 *
 * The Markdown is a small subset: "# Title", "## Heading", "### Heading", paragraphs between blank lines, "- bullet",
 * "1. numbered", "| cell | cell |" tables whose first row is a header ("|! cell |" when it is not), **bold** words.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../test/labelled');

const NATIONS = ['England', 'Scotland', 'Wales', 'Northern Ireland'];
const QUALITIES = ['excellent', 'good', 'middling', 'rushed', 'evasive', 'poor'];
const kinds = (letters) => [...letters].map((letter) => ({ a: 'assessment', m: 'minutes', r: 'referral', h: 'chronology', n: 'case-note', c: 'closing' })[letter]);
const ALL = 'amrhnc';

/** The span checks, each with the kinds of document it belongs to. */
const SPAN = {
  'vague-concern': ALL,
  'sharing-delayed': ALL,
  'change-not-explored': 'amrnc',
  'request-drifting': ALL,
  'undefined-acronym': ALL,
  jargon: ALL,
  'stigmatising-language': ALL,
  unattributed: ALL,
  'open-question': ALL,
  'opinion-unsupported': ALL,
  'decision-unexplained': 'amrnc',
  'verbal-unconfirmed': 'amrnc',
  'vague-time': ALL,
  'action-no-owner': 'amrc',
  'action-no-date': 'amrc',
  'chronology-disorder': 'hacm',
  'inconsistent-facts': ALL,
  'disagreement-no-route': ALL,
  'law-as-barrier': ALL,
  'source-dismissed': ALL,
  'role-unexplained': ALL,
};

/** The checks that make one finding about the whole document, in the order in which they are written. */
const DOCUMENT = {
  'strengths-missing': 'amrc',
  'people-missing': 'amrc',
  'recipients-missing': 'arc',
  'next-steps-missing': 'amrnc',
  'characteristics-missing': 'arc',
  'voice-missing': 'amrnc',
  'actions-missing': 'm',
  'chronology-missing': 'ac',
  'analysis-missing': 'ac',
  'transfer-no-handover': 'amrnc',
  'attendance-missing': 'm',
  'involved-agency-absent': 'm',
  'distribution-missing': 'm',
  'family-not-informed': 'mra',
  'lead-not-named': 'mac',
  'purpose-missing': 'm',
  'contact-missing': 'mrac',
  'joint-work': 'am',
  'community-voices-missing': 'amc',
  'closure-without-views': 'cma',
  'services-missing': 'ac',
  'trusted-relationship': 'amc',
};

/** The checks that are computed from the text and so carry no label. */
const COMPUTED = ['hard-to-read', 'repeated-text', 'minutes-late', 'child-out-of-sight'];
const LISTS = ['people-missing', 'involved-agency-absent'];
const GROUPS = ['health', 'education', 'other-parent'];

const squash = (text) =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

// --- Markdown to the parts of a document

const cellsOf = (line) =>
  line
    .replace(/^\|!?/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());

/** The parts of a Markdown text, in order: { type: 'title' | 'heading' | 'subheading' | 'text' | 'list' | 'table', … }. */
export function parse(markdown) {
  const parts = [];
  let open = null;
  for (const line of markdown.split(/\r?\n/)) {
    const trimmed = line.trim();
    const heading = /^(#{1,3})\s+(.+)$/.exec(trimmed);
    const item = /^(-|\d+\.)\s+(.+)$/.exec(trimmed);
    if (trimmed === '') open = null;
    else if (heading) {
      parts.push({ type: ['title', 'heading', 'subheading'][heading[1].length - 1], text: heading[2] });
      open = null;
    } else if (trimmed.startsWith('|')) {
      if (open?.type !== 'table') parts.push((open = { type: 'table', header: !trimmed.startsWith('|!'), rows: [] }));
      if (!/^\|[\s:|-]+$/.test(trimmed) || !trimmed.includes('--')) open.rows.push(cellsOf(trimmed));
    } else if (item) {
      const ordered = item[1] !== '-';
      if (open?.type !== 'list' || open.ordered !== ordered) parts.push((open = { type: 'list', ordered, items: [] }));
      open.items.push(item[2]);
    } else if (open?.type === 'text') open.text += ` ${trimmed}`;
    else if (open?.type === 'list') open.items[open.items.length - 1] += ` ${trimmed}`;
    else parts.push((open = { type: 'text', text: trimmed }));
  }
  return parts;
}

const plain = (text) => squash(text.replace(/\*\*/g, ''));

/** The document's text, a paragraph, list item or filled cell at a time. */
const blocksOf = (parts) =>
  parts
    .flatMap((part) => (part.type === 'list' ? part.items : part.type === 'table' ? part.rows.flat() : [part.text]))
    .map(plain)
    .filter((block) => block !== '');

// --- the parts to a Word file

const WIDTH = 9000;

const runs = (text, always = false) =>
  text
    .split('**')
    .map((words, index) => ({ words, bold: always || index % 2 === 1 }))
    .filter(({ words }) => words !== '')
    .map(({ words, bold }) => new TextRun(bold ? { text: words, bold } : words));

function table({ header, rows }) {
  const columns = Math.max(...rows.map((row) => row.length));
  const width = Math.floor(WIDTH / columns);
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array(columns).fill(width),
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: header && index === 0,
          children: Array.from(
            { length: columns },
            (_, column) => new TableCell({ width: { size: width, type: WidthType.DXA }, children: [new Paragraph({ children: runs(row[column] ?? '', header && index === 0) })] }),
          ),
        }),
    ),
  });
}

const STYLES = { title: HeadingLevel.TITLE, heading: HeadingLevel.HEADING_1, subheading: HeadingLevel.HEADING_2 };

function bodyOf(parts) {
  let instance = 0;
  return parts.flatMap((part, index) => {
    if (part.type === 'list') {
      instance += 1;
      return part.items.map(
        (item) => new Paragraph({ style: 'ListParagraph', numbering: { reference: part.ordered ? 'numbers' : 'bullets', level: 0, instance }, children: runs(item) }),
      );
    }
    // Word joins two tables that touch, and wants a paragraph after the last.
    if (part.type === 'table') return [table(part), ...([undefined, 'table'].includes(parts[index + 1]?.type) ? [new Paragraph({})] : [])];
    return [new Paragraph({ heading: STYLES[part.type], children: runs(part.text) })];
  });
}

const level = (format, text) => [{ level: 0, format, text, style: { paragraph: { indent: { left: 720, hanging: 360 } } } }];
const DAY = new Date(Date.UTC(2026, 0, 1));

/** A Word file that is the same, byte for byte, whenever it is written from the same parts. */
async function docxOf(parts) {
  const file = new Document({
    creator: 'Full Picture',
    numbering: {
      config: [
        { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
        { reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') },
      ],
    },
    sections: [{ children: bodyOf(parts) }],
  });
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(file)));
  const core = Buffer.from(files['docProps/core.xml']).toString('utf8');
  files['docProps/core.xml'] = Buffer.from(core.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${DAY.toISOString()}`), 'utf8');
  const entries = Object.keys(files)
    .sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1))
    .map((name) => [name, new Uint8Array(files[name])]);
  return zipSync(Object.fromEntries(entries), { mtime: '2026-01-01T00:00:00', level: 6 });
}

// --- the labels

/** How often `text` stands in the blocks, counted as the scoring counts: within a block, overlaps too. */
function countOf(text, blocks) {
  let count = 0;
  for (const block of blocks) for (let at = block.indexOf(text); at >= 0; at = block.indexOf(text, at + 1)) count += 1;
  return count;
}

function spanFaults(label, kind, blocks) {
  const name = `${label.check} "${label.text}"`;
  if (COMPUTED.includes(label.check)) return [`${name}: this check is computed and takes no label`];
  if (label.check in DOCUMENT) return [`${name}: a document check, to be given under "document"`];
  if (!(label.check in SPAN)) return [`${name}: no such check`];
  const faults = [];
  if (!kinds(SPAN[label.check]).includes(kind)) faults.push(`${name}: this check does not apply to the kind ${kind}`);
  if (typeof label.why !== 'string' || label.why.trim() === '') faults.push(`${name}: "why" is missing`);
  const text = squash(label.text ?? '');
  const count = text === '' ? 0 : countOf(text, blocks);
  if (count === 0) faults.push(`${name}: the text does not stand in one paragraph, list item or cell`);
  else if (label.occurrence === undefined && count > 1) faults.push(`${name}: the text stands ${count} times; say which with "occurrence"`);
  else if (label.occurrence !== undefined && !(label.occurrence >= 1 && label.occurrence <= count)) faults.push(`${name}: occurrence ${label.occurrence}, but the text stands ${count} times`);
  return faults;
}

function documentFaults(labels) {
  const given = labels.document ?? {};
  const wanted = Object.keys(DOCUMENT).filter((check) => kinds(DOCUMENT[check]).includes(labels.kind));
  const faults = wanted.filter((check) => !(check in given)).map((check) => `document: "${check}" applies to ${labels.kind} and is missing`);
  for (const [check, value] of Object.entries(given)) {
    if (!(check in DOCUMENT)) faults.push(`document: no such check: "${check}"`);
    else if (!wanted.includes(check)) faults.push(`document: "${check}" does not apply to the kind ${labels.kind}`);
    else if (LISTS.includes(check) ? !Array.isArray(value) : typeof value !== 'boolean') faults.push(`document: "${check}" must be ${LISTS.includes(check) ? 'a list' : 'true or false'}`);
    else if (check === 'people-missing') faults.push(...value.filter((group) => !GROUPS.includes(group)).map((group) => `document: people-missing: no such group: "${group}"`));
  }
  return faults;
}

function faultsOf(labels, blocks) {
  const faults = [];
  if (!kinds(ALL).includes(labels.kind)) faults.push(`no such kind: "${labels.kind}"`);
  if (!NATIONS.includes(labels.nation)) faults.push(`no such nation: "${labels.nation}"`);
  if (!QUALITIES.includes(labels.quality)) faults.push(`no such quality: "${labels.quality}"`);
  if (!/^\d{4}-\d\d-\d\d$/.test(labels.checkDate ?? '')) faults.push(`checkDate must be written as 2026-03-20: "${labels.checkDate}"`);
  if (faults.length > 0) return faults;
  const seen = new Set();
  for (const label of labels.spans) {
    const key = JSON.stringify([label.check, label.text, label.occurrence ?? 1]);
    if (seen.has(key)) faults.push(`${label.check} "${label.text}": labelled twice`);
    seen.add(key);
    faults.push(...spanFaults(label, labels.kind, blocks));
  }
  return [...faults, ...documentFaults(labels)];
}

function goldOf({ kind, nation, checkDate, quality, document, spans }, blocks) {
  const ordered = Object.fromEntries(Object.keys(DOCUMENT).filter((check) => check in document).map((check) => [check, document[check]]));
  return { kind, nation, checkDate, quality, document: ordered, spans, blocks };
}

// --- all sets

async function main(args) {
  const verify = args.includes('--verify');
  const named = args.filter((arg) => !arg.startsWith('--'));
  const sets = named.length > 0 ? named : fs.readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  let failed = false;
  for (const set of sets) {
    const folder = path.join(root, set);
    for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md').sort()) {
      const name = file.slice(0, -'.md'.length);
      const complain = (fault) => {
        failed = true;
        console.error(`${set}/${name}: ${fault}`);
      };
      const target = (ending) => path.join(folder, name + ending);
      if (!fs.existsSync(target('.labels.json'))) {
        complain('there is no .labels.json beside it');
        continue;
      }
      const parts = parse(fs.readFileSync(target('.md'), 'utf8'));
      const blocks = blocksOf(parts);
      let labels;
      try {
        labels = JSON.parse(fs.readFileSync(target('.labels.json'), 'utf8'));
      } catch (error) {
        complain(`.labels.json cannot be read: ${error.message}`);
        continue;
      }
      const faults = faultsOf(labels, blocks);
      faults.forEach(complain);
      if (faults.length > 0) continue;
      const written = { '.docx': Buffer.from(await docxOf(parts)), '.gold.json': Buffer.from(`${JSON.stringify(goldOf(labels, blocks), null, 1)}\n`, 'utf8') };
      for (const [ending, bytes] of Object.entries(written)) {
        if (!verify) fs.writeFileSync(target(ending), bytes);
        else if (!fs.existsSync(target(ending)) || !fs.readFileSync(target(ending)).equals(bytes)) complain(`${ending} is not what its sources give: run this script`);
      }
    }
  }
  if (failed) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
