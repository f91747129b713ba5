import type { WordBehaviour } from './host-options';

/** The highest minor versions that can be chosen. */
export const HIGHEST_VERSION = 9;
export const HIGHEST_DESKTOP = 3;

/**
 * Reads from the address of the page how Word is to behave:
 * `word=1.4` the version, `desktop=1.2` or `desktop=0`, `mode=read-only`, `mode=protected`, `deleted=included`, `refuse=GeneralException`,
 * `file=kept`, `licence=perpetual` (no subscription), `suggestions=told` (Word puts none in place), `language=cy-GB`, `theme=dark`. What is
 * missing or not understood is as in a current Word on a desktop.
 */
export function behaviourFrom(address: URLSearchParams): WordBehaviour {
  const mode = address.get('mode');
  return {
    version: version(address.get('word'), 1, HIGHEST_VERSION) ?? '1.8',
    desktop: address.get('desktop') === '0' ? '0' : (version(address.get('desktop'), 1, HIGHEST_DESKTOP) ?? '1.3'),
    readOnly: mode === 'read-only',
    isProtected: mode === 'protected',
    deleted: address.get('deleted') === 'included' ? 'included' : 'excluded',
    refuse: /^[A-Za-z0-9]{1,64}$/.exec(address.get('refuse') ?? '')?.[0] ?? '',
    hasSubscription: address.get('licence') !== 'perpetual',
    putsSuggestions: address.get('suggestions') !== 'told',
    keepsFile: address.get('file') === 'kept',
    language: /^[a-z]{2,3}-[A-Z]{2}$/.exec(address.get('language') ?? '')?.[0] ?? 'en-GB',
    dark: address.get('theme') === 'dark',
  };
}

function version(value: string | null, lowest: number, highest: number): string | null {
  const minor = /^1\.(\d)$/.exec(value ?? '')?.[1];
  return minor !== undefined && Number(minor) >= lowest && Number(minor) <= highest ? `1.${minor}` : null;
}
