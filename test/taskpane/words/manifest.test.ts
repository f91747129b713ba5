import fs from 'node:fs';
import path from 'node:path';
import { enGB } from '../../../src/taskpane/words/en-GB';

const manifest = new DOMParser().parseFromString(fs.readFileSync(path.join(__dirname, '../../../manifest.xml'), 'utf8'), 'application/xml');
const valueOf = (resource: string): string => manifest.querySelector(`[id="${resource}"]`)?.getAttribute('DefaultValue') ?? '';
const tabId = [...manifest.getElementsByTagName('OfficeTab')].map((tab) => tab.id);
const TABS: Readonly<Record<string, string>> = { TabHome: 'Home', TabInsert: 'Insert', TabReviewWord: 'Review', TabView: 'View' };
const named = /the (\w+) tab/gu;

/** Everything the pane and the manifest say about the way to the button. */
const directions = [enGB.problems['not-in-word'].todo, enGB.problems['no-answer'].todo, valueOf('GetStarted.Description')];

it('the pane and the manifest send people to the tab on which the button is', () => {
  expect(tabId).toHaveLength(1);
  expect(directions.flatMap((text) => [...text.matchAll(named)].map(([, tab]) => tab))).toEqual(Array(3).fill(TABS[tabId[0]!]));
});

it('the pane calls the button by the name it has in Word', () => {
  expect(enGB.problems['not-in-word'].todo).toContain(`“${valueOf('CheckDocument.Label')}”`);
});
