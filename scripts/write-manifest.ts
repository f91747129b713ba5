/** Writes dist/manifest.xml for an organisation's own host: npm run manifest -- https://addins.example.org/full-picture */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from './manifest/check-manifest';
import { moveManifest } from './manifest/move-manifest';

const root = path.join(import.meta.dirname, '..');
const built = path.join(root, 'dist', 'taskpane');

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readBuilt(name: string): Uint8Array | null {
  const file = path.join(built, name);
  return file.startsWith(built + path.sep) && existsSync(file) ? readFileSync(file) : null;
}

const address = process.argv[2];
if (!address) fail('Say where the add-in will be served from: npm run manifest -- https://addins.example.org/full-picture');
if (!existsSync(path.join(built, 'taskpane.html'))) fail('There is no build yet. Run "npm run build" first.');

let manifest: string;
try {
  manifest = moveManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), address);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
const problems = checkManifest(manifest, readBuilt);
if (problems.length > 0) fail(['Word would not accept this manifest:', ...problems.map(({ message }) => `- ${message}`)].join('\n'));

const target = path.join(root, 'dist', 'manifest.xml');
writeFileSync(target, manifest);
console.log(`Wrote ${path.relative(process.cwd(), target)} for ${address}`);
