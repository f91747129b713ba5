/** Serves the built pane over https on this computer, for trying it in Word: npm run serve-pane */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { staticFiles } from './hosting/static-files';

const PORT = 3000;
const pane = path.join(import.meta.dirname, '..', 'dist', 'taskpane');
/** Where Microsoft's tool for development certificates puts them. */
const certificates = path.join(homedir(), '.office-addin-dev-certs');

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function certificate(name: string): Buffer {
  const file = path.join(certificates, name);
  if (!existsSync(file)) fail('Word needs https, and there is no certificate for localhost yet. Run "npx office-addin-dev-certs install" once.');
  return readFileSync(file);
}

if (!existsSync(path.join(pane, 'taskpane.html'))) fail('There is no build yet. Run "npm run build" first.');
const server = createServer({ cert: certificate('localhost.crt'), key: certificate('localhost.key') }, staticFiles(pane));
server.on('error', (error: NodeJS.ErrnoException) =>
  fail(error.code === 'EADDRINUSE' ? `Port ${PORT} is in use, perhaps by the workbench. Stop what runs there and try again.` : `The pane cannot be served: ${error.message}`),
);
// Only this computer can reach it.
server.listen(PORT, 'localhost', () => console.log(`The pane is at https://localhost:${PORT}/taskpane.html. Stop with Ctrl+C.`));
