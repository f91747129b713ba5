import type { ApiTable } from './api-table';
import { requirementSetOf } from './api-table';
import { HostError } from './host-error';
import type { HostObject } from './host-object';
import type { QueryInfo } from './messages';
import { camelCase, pascalCase } from './names';
import type { References } from './references';

export interface QueryContext {
  readonly table: ApiTable;
  readonly references: References;
  /** @throws HostError where the member is not offered */
  gate(object: HostObject, member: string): void;
  offers(set: string): boolean;
  notImplemented(object: HostObject, member: string): HostError;
}

/**
 * Loads properties of an object, or of all items of a collection.
 * @param asJson in the spelling of Office.js instead of that of messages
 */
export function query(object: HostObject, info: QueryInfo, asJson: boolean, context: QueryContext): unknown {
  const spell = asJson ? camelCase : pascalCase;
  if (object.isCollection) {
    const skip = info.Skip ?? 0;
    const items = object.items().slice(skip, info.Top ? skip + info.Top : undefined);
    const loaded = items.map((item) => ({ ...load(item, info, spell, asJson, context), _ReferenceId: context.references.keep(item) }));
    return asJson ? { items: loaded } : { _Items: loaded };
  }
  const reference = context.references.idOf(object);
  return { ...load(object, info, spell, asJson, context), ...(reference ? { _ReferenceId: reference } : {}) };
}

function load(object: HostObject, info: QueryInfo, spell: (name: string) => string, asJson: boolean, context: QueryContext): Record<string, unknown> {
  const known = context.table.classes[object.className];
  const loaded: Record<string, unknown> = {};
  const inner = new Map<string, string[]>();
  const within = (member: string): string[] => {
    const paths = inner.get(member) ?? [];
    inner.set(member, paths);
    return paths;
  };
  for (const path of withoutItems(info.Select?.length ? info.Select : ['*'])) {
    if (path === '*') {
      for (const [name, value] of everyProperty(object, context)) loaded[spell(name)] = value;
      continue;
    }
    const [first = '', ...rest] = path.split('/');
    const member = camelCase(first);
    if (known?.objects[member]) {
      within(member).push(...(rest.length ? [rest.join('/')] : []));
      continue;
    }
    if (!known?.properties[member]) throw new HostError('InvalidArgument', `The property "${first}" does not exist on ${object.className}.`, object.className);
    context.gate(object, member);
    const read = object.property(member);
    if (!read) throw context.notImplemented(object, member);
    loaded[spell(member)] = read();
  }
  for (const path of withoutItems(info.Expand ?? [])) within(camelCase(path.split('/')[0] ?? ''));
  for (const [member, paths] of inner) {
    context.gate(object, member);
    const get = object.object(member);
    if (!get) throw context.notImplemented(object, member);
    const found = get();
    loaded[spell(member)] = found === null ? null : query(found, { Select: paths }, asJson, context);
  }
  return loaded;
}

/** Paths lead through "items" of collections; "." separates as "/" does. */
function withoutItems(paths: readonly string[]): string[] {
  return paths.map((path) => path.trim().replaceAll('.', '/').replace(/^items\//i, '')).filter((path) => path !== '' && path !== 'items');
}

/** Loading everything gives what this host knows and its version offers; Word's own "everything" has no gaps to fail on either. */
function* everyProperty(object: HostObject, context: QueryContext): Generator<[string, unknown]> {
  for (const name of Object.keys(context.table.classes[object.className]?.properties ?? {})) {
    const set = requirementSetOf(context.table, object.className, name);
    const read = object.property(name);
    if (read && (!set || context.offers(set))) yield [name, read()];
  }
}
