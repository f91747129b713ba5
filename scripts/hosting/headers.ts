/** Pages of Microsoft's that show Word for the web, with the pane in a frame inside. */
const WORD_ON_THE_WEB = ['https://*.officeapps.live.com', 'https://*.office.com', 'https://*.sharepoint.com', 'https://*.cloud.microsoft', 'https://onedrive.live.com'];

/**
 * What a server has to say with each file. The page itself says what it may load; who may frame it can only be said here.
 * @param path the file's path below the add-in's address
 */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `frame-ancestors 'self' ${WORD_ON_THE_WEB.join(' ')}`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // Word shows no icon that may not be kept; everything else is asked for again, so that an update arrives at once.
    'Cache-Control': path.endsWith('.png') ? 'public, max-age=86400' : 'no-cache',
  };
}
