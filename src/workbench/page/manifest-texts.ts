/** Where the build puts the manifest of the pane. */
const MANIFEST = '/taskpane/manifest.xml';

/** The texts that the pane's manifest defines, by their ids; none where it cannot be read. */
export async function fetchManifestTexts(): Promise<ReadonlyMap<string, string>> {
  try {
    const response = await fetch(MANIFEST);
    if (!response.ok) throw new Error(`${MANIFEST}: ${response.status}`);
    return manifestTexts(await response.text());
  } catch (error) {
    // The document can be shown and the pane works; only marks with popups are refused, as in Word without these texts.
    console.warn(error);
    return new Map();
  }
}

export function manifestTexts(xml: string): ReadonlyMap<string, string> {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  return new Map([...manifest.getElementsByTagNameNS('*', 'String')].map((text) => [text.getAttribute('id') ?? '', text.getAttribute('DefaultValue') ?? '']));
}
