import type { HostError } from './host-error';
import { itemNotFound } from './host-error';
import type { Argument, HostObject } from './host-object';

/** What every collection can be asked. @throws what `notImplemented` makes, for anything else */
export function callOnAnyCollection(collection: HostObject, member: string, args: readonly Argument[], notImplemented: () => HostError): unknown {
  const items = collection.items();
  switch (member) {
    case 'getCount':
      return items.length;
    case 'getFirst':
      return present(items[0]);
    case 'getFirstOrNullObject':
      return items[0] ?? null;
    case 'getLast':
      return present(items.at(-1));
    case 'getLastOrNullObject':
      return items.at(-1) ?? null;
    case 'getItem':
    case 'getItemAt':
      if (typeof args[0] === 'number') return present(items[args[0]]);
      throw notImplemented();
    default:
      throw notImplemented();
  }
}

function present(item: HostObject | undefined): HostObject {
  if (!item) throw itemNotFound();
  return item;
}
