import fs from 'node:fs';
import path from 'node:path';

const html = fs.readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');
const page = new DOMParser().parseFromString(html, 'text/html');
const policy = new Map(
  (page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '')
    .split(';')
    .map((directive) => directive.trim().split(/\s+/u))
    .map(([name, ...sources]) => [name!, sources]),
);

describe('the pane’s page', () => {
  it('is in British English', () => {
    expect(page.documentElement.lang).toBe('en-GB');
  });

  it('loads Office’s library from Microsoft, in its head, and no script of another place', () => {
    expect([...page.scripts].map(({ src, text, parentElement }) => [src, text, parentElement])).toEqual([['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', '', page.head]]);
  });

  it('lets nothing out and runs no script but ours and Office’s', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(policy.get('form-action')).toEqual(["'none'"]);
  });
});
