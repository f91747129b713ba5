const OFFICE_ON_THE_NET = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_SCRIPT = new RegExp(`<script([^>]*?)\\ssrc=(["']?)${OFFICE_ON_THE_NET.replaceAll('.', '\\.')}\\2([^>]*)>\\s*</script>`);

/** Addresses of the scripts that stand around office.js in the workbench. */
export interface PaneScripts {
  readonly before: string;
  readonly office: string;
  readonly after: string;
}

/**
 * The pane's page as the workbench serves it: its script tag for Microsoft's office.js becomes ours for the npm build of it, with Word's part
 * before it and what the npm build lacks after it. Nothing else is touched.
 * @throws Error where the page does not load office.js
 */
export function withWorkbenchScripts(html: string, { before, office, after }: PaneScripts): string {
  if (!OFFICE_SCRIPT.test(html)) throw new Error(`The pane's page has no script tag for ${OFFICE_ON_THE_NET}, so it cannot be shown in the workbench.`);
  const tag = (address: string): string => `<script src="${address}"></script>`;
  return html.replace(OFFICE_SCRIPT, [before, office, after].map(tag).join(''));
}
