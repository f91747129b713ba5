import { WordError, type WordProblem } from './open-document';

/**
 * What an error of Office's means for the user.
 *
 * Limits lived with: Office reports most things as a bare "GeneralException" (a document being loaded or edited by someone else, a dialog
 * open in Word, an unlicensed feature), so that one counts as busy: trying again is the right advice for most of its causes. Messages and
 * debug information may quote the document; only the code is kept.
 */
const PROBLEMS: Readonly<Record<string, WordProblem>> = {
  AccessDenied: 'protected',
  NotAllowed: 'protected',
  EditModeNotSupported: 'protected',
  DocumentProtected: 'protected',
  ReadOnly: 'protected',
  Conflict: 'busy',
  ActivityLimitReached: 'busy',
  ConnectionFailure: 'busy',
  GeneralException: 'busy',
  HostRestartNeeded: 'busy',
  HostIsBusy: 'busy',
  InvalidRequestContext: 'busy',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'busy',
  ResponsePayloadSizeLimitExceeded: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
  TooManyRequests: 'busy',
  '5001': 'busy',
  '5011': 'busy',
  '7000': 'protected',
  ApiNotAvailable: 'word-too-old',
  ApiNotFound: 'word-too-old',
};

const CODE = /^[A-Za-z0-9_.-]{1,64}$/;

export function toWordError(error: unknown): WordError {
  if (error instanceof WordError) {
    return error;
  }
  const code = codeOf(error);
  return new WordError(PROBLEMS[code] ?? 'failed', code);
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) {
    return '';
  }
  const { code, name } = error as { code?: unknown; name?: unknown };
  const known = typeof code === 'number' ? String(code) : typeof code === 'string' && code ? code : name;
  return typeof known === 'string' && CODE.test(known) ? known : '';
}
