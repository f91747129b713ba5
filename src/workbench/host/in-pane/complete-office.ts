import table from '../word-api.json';
import { addMissingMembers } from './missing-members';
import type { OfficeRuntime } from './office-runtime';

/**
 * Runs in the pane right after office.js, which has by then asked for its script for Word. The add-in's own script is deferred and runs
 * later, so it never sees Word without what is added here.
 */
function complete(): boolean {
  const loaded = window as unknown as { readonly Word?: Record<string, unknown>; readonly OfficeExtension?: OfficeRuntime };
  if (!loaded.Word || !loaded.OfficeExtension) return false;
  addMissingMembers(loaded.Word, loaded.OfficeExtension, table);
  return true;
}

if (!complete()) document.getElementById('HOST')?.addEventListener('load', complete);
