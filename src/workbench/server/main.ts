import { join } from 'node:path';
import { findFolders } from './folders';
import { startServer } from './start-server';

const PORT = 3000;

/** `npm start`: serves the workbench and says where. PORT chooses another port than 3000. */
async function main(): Promise<void> {
  const wanted = process.env['PORT'];
  if (wanted !== undefined && !/^\d{1,5}$/.test(wanted)) throw new Error(`PORT is “${wanted}”, which is no number of a port.`);
  const port = wanted === undefined ? PORT : Number(wanted);
  const folders = findFolders(join(__dirname, '..'));
  const server = await startServer({ port, orNext: true, folders });
  console.log(`Full Picture workbench: ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
