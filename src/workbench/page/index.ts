import { connectDivider } from './divider';
import { Dropping } from './dropping';
import { fitToWidth } from './fit-to-width';
import type { PageElements } from './page-elements';
import { findElements } from './page-elements';
import { ProblemBanner } from './problem-banner';
import type { Sample } from './samples';
import { fetchSample, findSample, listSamples } from './samples';
import { Workbench } from './workbench';

const elements = findElements(document);
const problems = new ProblemBanner(elements);
const dropping = new Dropping(elements.drop, (file) => void openFile(file));
const workbench = new Workbench(elements, problems, (pane) => dropping.watch(pane));

connectDivider(elements.divider);
fitToWidth(elements.desk, elements.spread, [elements.sheet, elements.comments]);
dropping.watch(document);
connectFiles(elements);
void connectSamples(elements);

/** A file stays in the page: it is read here, and goes nowhere. */
async function openFile(file: File): Promise<void> {
  if (await workbench.open(file.name, async () => new Uint8Array(await file.arrayBuffer()))) elements.samples.value = '';
}

function connectFiles({ openButton, fileInput }: PageElements): void {
  openButton.addEventListener('click', () => fileInput.click());
  fileInput.addEventListener('change', () => {
    const file = fileInput.files?.[0];
    // The same file can be opened again after it was changed.
    fileInput.value = '';
    if (file) void openFile(file);
  });
}

async function connectSamples({ samples }: PageElements): Promise<void> {
  let list: Sample[];
  try {
    list = await listSamples();
  } catch (error) {
    problems.show(error instanceof Error ? error.message : String(error));
    return;
  }
  for (const sample of list) samples.add(new Option(sample.title, sample.file));
  const open = (sample: Sample): Promise<boolean> => {
    samples.value = sample.file;
    return workbench.open(sample.file, () => fetchSample(sample));
  };
  let before = samples.value;
  samples.addEventListener('focus', () => (before = samples.value));
  samples.addEventListener('change', () => {
    const chosen = list.find((sample) => sample.file === samples.value);
    // Whoever stays with the open document is shown its name again.
    if (chosen) void open(chosen).then((isOpen) => (isOpen ? undefined : (samples.value = before)));
  });
  const named = new URLSearchParams(location.search).get('sample');
  const wanted = named === null ? undefined : findSample(list, named);
  const first = wanted ?? list[0];
  if (first) await open(first);
  if (named !== null && !wanted) problems.show(`There is no sample document “${named}”; the first one is open instead.`);
}
