import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const MODULES = join(__dirname, '../../node_modules');

/**
 * The Chromium that comes as an npm package, with the libraries it needs. It is made for another place, so it is handled with care:
 * it takes any file called "chromium" in the temporary folder for its own, whatever it is and however much of it is there, and brings its
 * libraries only where it believes to be in that place. So it is unpacked into a folder of its own, named once all is in it.
 */
export async function unpackedChromium(): Promise<LaunchOptions> {
  const { version } = JSON.parse(readFileSync(join(MODULES, '@sparticuz/chromium/package.json'), 'utf8')) as { version: string };
  const cache = join(MODULES, '.cache/full-picture');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, cache);
  writeFileSync(join(folder, 'fonts.conf'), fontsIn(folder));
  const { LD_LIBRARY_PATH: libraries, HOME: home } = process.env;
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      HOME: home ?? folder,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), ...(libraries ? [libraries] : [])].join(delimiter),
    },
  };
}

async function unpackInto(folder: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const unpacking = mkdtempSync(join(cache, 'unpacking-'));
  const saved = { ...process.env };
  try {
    process.env['TMPDIR'] = unpacking;
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
    rename(unpacking, folder);
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME']) restore(name, saved[name]);
    rmSync(unpacking, { recursive: true, force: true });
  }
}

/** Where another process has unpacked it meanwhile, that one serves. */
function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(join(to, 'chromium'))) throw error;
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** The package's own settings look for fonts where it expects to be. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
