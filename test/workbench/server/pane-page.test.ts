import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withWorkbenchScripts } from '../../../src/workbench/server/pane-page';

const scripts = { before: '/before.js', office: '/office/office.js', after: '/after.js' };
const OURS = '<script src="/before.js"></script><script src="/office/office.js"></script><script src="/after.js"></script>';
const page = (tag: string) => `<head><title>Pane</title>${tag}<script defer src=taskpane.js></script></head>`;

it.each([
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>',
  '<script type="text/javascript" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js" crossorigin="anonymous"></script>',
])('puts our scripts in the place of %s', (tag) => {
  expect(withWorkbenchScripts(page(tag), scripts)).toBe(page(OURS));
});

it('leaves the rest of the pane’s own page as it is', () => {
  const html = readFileSync(join(__dirname, '../../../src/taskpane/taskpane.html'), 'utf8');
  const served = withWorkbenchScripts(html, scripts);
  expect(served.replace(OURS, '')).toBe(html.replace(/<script src="https:[^>]*><\/script>/, ''));
});

it('says so where the page does not load office.js', () => {
  expect(() => withWorkbenchScripts(page(''), scripts)).toThrow(/no script tag/);
});
