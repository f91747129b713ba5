import fs from 'node:fs';
import path from 'node:path';
import { screen } from '@testing-library/react';
import { enGB } from '../../src/taskpane/words/en-GB';
import { openPane } from './made-up-review';

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

  it('says in itself what to do where the browser is too old to draw the pane, which takes the place of that', async () => {
    const holder = document.body.appendChild(document.importNode(page.getElementById('pane')!, true));
    expect(holder).toHaveTextContent(/too old for Full Picture\. Use Microsoft 365, Word 2021 or later with current updates, or Word on the web\./u);
    openPane({ container: holder });
    expect(await screen.findByText(enGB.findings.nothing.todo)).toBeVisible();
    expect(holder).not.toHaveTextContent(/too old/u);
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
