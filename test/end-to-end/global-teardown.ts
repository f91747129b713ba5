import './global-setup';

export default async function tearDown(): Promise<void> {
  await globalThis.endToEnd?.browser.close();
  await globalThis.endToEnd?.server.close();
}
