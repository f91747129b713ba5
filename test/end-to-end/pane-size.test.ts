import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const PANE = path.join(__dirname, '../../dist/taskpane');
const read = (file: string): string => fs.readFileSync(path.join(PANE, file), 'utf8');

describe('the built pane', () => {
  it('fetches little before it shows itself: one script of ours, at most 110 kB over the network', () => {
    const ours = [...read('taskpane.html').matchAll(/<script[^>]* src="?(?!https:)([^">]+?)"?[ >]/gu)].map(([, file]) => file);
    expect(ours).toEqual(['taskpane.js']);
    expect(gzipSync(read('taskpane.js'), { level: 9 }).length).toBeLessThanOrEqual(110_000);
  });

  it('fetches the checks and their lexicons apart', () => {
    const checker = fs.readdirSync(PANE).filter((file) => file.startsWith('checker.'));
    expect(checker).toHaveLength(1);
    const words = 'A short form that is not spelled out';
    expect(read(checker[0]!)).toContain(words);
    expect(read('taskpane.js')).not.toContain(words);
  });

  it('needs nothing that its own security policy forbids', () => {
    expect(read('taskpane.js')).not.toMatch(/\beval\(|new Function\(/u);
  });
});
