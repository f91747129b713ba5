import { readOwnTerms, type OwnTerm } from '../../checker/team/own-terms';
import { isNation, type Nation } from '../../document/kinds';

/** What the pane remembers on this machine: nothing about a person or a document. */
export interface PreferenceValues {
  readonly nation: Nation;
  /** Whether the first screen was read once. */
  readonly welcomed: boolean;
  /** Whether the text is checked while it is written. */
  readonly live: boolean;
  /** Whether what was found is marked in the document, where Word can do so. */
  readonly marks: boolean;
  /** Whether the user was told once that Word shows no marks. */
  readonly toldNoMarks: boolean;
  /** Words and short forms that the user has added. */
  readonly ownTerms: readonly OwnTerm[];
}

export interface Preferences {
  /** What is remembered, or the defaults; never fails. */
  read(): Promise<PreferenceValues>;
  /** Remembers a change, at least until the pane is closed; never fails. */
  keep(change: Partial<PreferenceValues>): Promise<void>;
}

/** A place for small values by name; either call may throw where the browser blocks storage. */
export interface PreferenceStore {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

export const DEFAULT_PREFERENCES: PreferenceValues = { nation: 'England', welcomed: false, live: true, marks: true, toldNoMarks: false, ownTerms: [] };

/** Remembers until the pane is closed. */
export function memoryStore(): PreferenceStore {
  const values = new Map<string, unknown>();
  return { get: (name) => values.get(name), set: (name, value) => void values.set(name, value) };
}

/**
 * Preferences over a store that is opened when first needed. Where it cannot be opened, read or written (blocked storage, private
 * browsing, a quota), they live in memory instead.
 */
export function openPreferences(openStore: () => Promise<PreferenceStore>): Preferences {
  const memory = memoryStore();
  let opened: Promise<PreferenceStore> | null = null;
  const store = (): Promise<PreferenceStore> => (opened ??= openStore().catch(() => memory));

  const valueOf = (from: PreferenceStore, name: keyof PreferenceValues): unknown => {
    const held = memory.get(name);
    if (held !== undefined) return held;
    try {
      return from.get(name);
    } catch {
      return undefined;
    }
  };

  return {
    async read() {
      const from = await store();
      const nation = valueOf(from, 'nation');
      // What stands in the store may be of another version, or not ours at all.
      return {
        nation: isNation(nation) ? nation : DEFAULT_PREFERENCES.nation,
        welcomed: valueOf(from, 'welcomed') === true,
        live: valueOf(from, 'live') !== false,
        marks: valueOf(from, 'marks') !== false,
        toldNoMarks: valueOf(from, 'toldNoMarks') === true,
        ownTerms: readOwnTerms(valueOf(from, 'ownTerms')),
      };
    },
    async keep(change) {
      const into = await store();
      for (const [name, value] of Object.entries(change)) {
        memory.set(name, value);
        try {
          into.set(name, value);
        } catch {
          // Held in memory above; a preference is not worth an error message.
        }
      }
    },
  };
}
