/** A document that comes with the project. */
export interface Sample {
  /** File name in the folder of samples. */
  readonly file: string;
  readonly title: string;
  readonly kind: string;
}

const FOLDER = 'samples';

/** @throws Error where the list cannot be had */
export async function listSamples(): Promise<Sample[]> {
  const response = await fetch(`${FOLDER}/index.json`);
  if (!response.ok) throw new Error(`The list of sample documents could not be read (${response.status}).`);
  const list: unknown = await response.json();
  return Array.isArray(list) ? list.filter(isSample) : [];
}

/** @throws Error where the sample is missing */
export async function fetchSample(sample: Sample): Promise<Uint8Array> {
  const response = await fetch(`${FOLDER}/${encodeURIComponent(sample.file)}`);
  if (!response.ok) throw new Error(`The sample document “${sample.title}” could not be read (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}

function isSample(value: unknown): value is Sample {
  return typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string' && 'title' in value && typeof value.title === 'string';
}

/** The sample that a name in the address means: its file with or without ending, or its kind. */
export function findSample(samples: readonly Sample[], name: string): Sample | undefined {
  const wanted = name.toLowerCase();
  return samples.find((sample) => [sample.file, sample.file.replace(/\.docx$/i, ''), sample.kind].some((known) => known?.toLowerCase() === wanted));
}
