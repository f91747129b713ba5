/** Colours by name, for a light and a dark screen. Paper is always light. */
export const PALETTES = {
  light: { page: '#ffffff', text: '#1b1a19', soft: '#5b5855', line: '#8a8886', link: '#0b5a8f', must: '#a4262c', should: '#7a4b00', consider: '#0b5a8f', marked: '#fff3bf', 'marked-text': '#1b1a19' },
  dark: { page: '#1b1a19', text: '#f3f2f1', soft: '#c8c6c4', line: '#8a8886', link: '#8fcbff', must: '#ff9aa2', should: '#ffc46b', consider: '#8fcbff', marked: '#5c4a00', 'marked-text': '#ffffff' },
} as const;

const variables = (palette: Readonly<Record<string, string>>): string => Object.entries(palette).map(([name, colour]) => `--${name}: ${colour};`).join(' ');

/** How the page of a report looks: on a narrow screen, dark, and on paper as well. */
export const STYLE = `
:root { color-scheme: light dark; ${variables(PALETTES.light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(PALETTES.dark)} } }
body { margin: 0 auto; padding: 1.5rem; max-width: 48rem; background: var(--page); color: var(--text); font: 1rem/1.55 "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 2px solid var(--line); }
h3 { margin-top: 2rem; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: 600; }
th, td { padding: 0.4rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { overflow-wrap: normal; }
li { margin: 0.3rem 0; }
.check { margin: 1rem 0; padding: 0.1rem 0 0.1rem 1rem; border-left: 4px solid var(--line); }
.check.must { border-color: var(--must); }
.check.should { border-color: var(--should); }
.check.consider { border-color: var(--consider); }
.must .level { color: var(--must); }
.should .level { color: var(--should); }
.consider .level { color: var(--consider); }
blockquote { margin: 0.5rem 0; white-space: pre-line; }
mark { background: var(--marked); color: var(--marked-text); }
.soft { color: var(--soft); }
@media screen and (max-width: 30rem) {
  body { padding: 1rem; }
  table { font-size: 0.8rem; }
  th, td { padding: 0.2rem; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  a { color: inherit; }
  h2, h3, h4 { break-after: avoid; }
  blockquote, tr, .notice { break-inside: avoid; }
  article + article { break-before: page; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
