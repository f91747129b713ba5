import { Storage, StorageType } from '@microsoft/office-js-helpers';
import type { PreferenceStore } from './preferences';

/**
 * Keeps preferences through the Storage of office-js-helpers. That package is deprecated and gets no more repairs: this file is the only
 * one that knows it, is loaded apart from the pane, and can be replaced by another `PreferenceStore` without a change elsewhere.
 *
 * @param partition Office's own key for storage that several hosts share on the web (`Office.context.partitionKey`); '' where there is none.
 * @throws where the browser blocks storage
 */
export function officeHelpersStore(partition: string): PreferenceStore {
  const storage = new Storage<unknown>(`${partition}full-picture`, StorageType.LocalStorage);
  return {
    get: (name) => storage.get(name),
    set: (name, value) => void storage.set(name, value),
  };
}
