/**
 * What browsers may do with what the workbench serves: everything comes from here, and nothing goes anywhere.
 * Fluent UI and the view of the document write their styles into the page, which is why inline styles are allowed.
 */
const COMMON = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The page reads samples from its own server and holds the pane in a frame. */
const PAGE_POLICY = policy({ ...COMMON, "connect-src": "'self'", "frame-src": "'self'", "frame-ancestors": "'none'" });

/** The pane may ask for its team's file, and for nothing else at all. */
const TEAM_FILE = ['localhost', '127.0.0.1'].map((host) => `${host}:*/taskpane/team.json`).join(' ');
const PANE_POLICY = policy({ ...COMMON, "connect-src": TEAM_FILE, "worker-src": "'self'", "frame-ancestors": "'self'" });

export function securityHeaders(isPane: boolean): Record<string, string> {
  return {
    'content-security-policy': isPane ? PANE_POLICY : PAGE_POLICY,
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
