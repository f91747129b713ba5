import type { ApiClass, ApiTable } from '../rich-api/api-table';
import { EVENT_NUMBERS } from '../rich-api/event-numbers';
import { pascalCase } from '../rich-api/names';
import type { ClientClass, ClientObject, OfficeRuntime, ResultValue } from './office-runtime';
import { FLAG, OPERATION } from './office-runtime';

/** Methods that ask and change nothing: their batches may be sent while others are on their way. */
const ASKS = /^(get|search|select|is|compare|expand|intersect)/;

/** The runtime has classes of these names for something else. */
const UNRELATED = new Set(['Annotation', 'AnnotationCollection']);

type WordNamespace = Record<string, unknown>;
type LoadedValues = Map<string, unknown>;

/**
 * Adds to the npm build of office.js, which Microsoft no longer extends, the members of Word that the type definitions state and it lacks.
 * Only proxies are added: batching, paths, loading, errors and tracking stay office.js's own. In Word the add-in runs on Microsoft's
 * current build, which has them all.
 */
export function addMissingMembers(word: WordNamespace, runtime: OfficeRuntime, table: ApiTable): void {
  for (const [name, values] of Object.entries(table.enums)) word[name] = { ...values, ...(word[name] as object | undefined) };
  for (const [name, known] of Object.entries(table.classes)) {
    const isNew = typeof word[name] !== 'function' || UNRELATED.has(name);
    if (isNew) word[name] = makeClass(name, known, word, runtime);
    extend((word[name] as ClientClass).prototype as ClientObject, name, known, isNew, word, runtime, table);
  }
}

/**
 * What was loaded into a client object beyond what its own class keeps. It stands beside the objects, not in them: office.js asks for some of
 * it while it still makes the object, when a class of ours has no fields yet.
 */
const loadedValues = new WeakMap<ClientObject, LoadedValues>();
const referenceIds = new WeakMap<ClientObject, unknown>();
const itemLists = new WeakMap<ClientObject, readonly ClientObject[]>();

function valuesOf(object: ClientObject): LoadedValues {
  const known = loadedValues.get(object) ?? new Map<string, unknown>();
  loadedValues.set(object, known);
  return known;
}

function extend(prototype: ClientObject, className: string, known: ApiClass, isNew: boolean, word: WordNamespace, runtime: OfficeRuntime, table: ApiTable): void {
  const { Utility, BatchApiHelper } = runtime;
  const missing = (name: string): boolean => !(name in prototype);
  const define = (name: string, descriptor: PropertyDescriptor): void => void Object.defineProperty(prototype, name, { configurable: true, enumerable: true, ...descriptor });
  const check = (member: string, set: string | undefined): void => {
    const [setName, version] = set?.split(' ') ?? [];
    if (setName) Utility.throwIfApiNotSupported(`${className}.${member}`, setName, version ?? '1.1', 'Word');
  };
  const isCollection = (type: string): boolean => table.classes[type]?.item !== undefined;

  const properties = Object.keys(known.properties).filter(missing);
  for (const name of properties) {
    define(name, {
      get(this: ClientObject) {
        check(name, known.properties[name]?.set);
        const value = valuesOf(this).get(name);
        Utility.throwIfNotLoaded(name, value, className, this._isNull);
        return value;
      },
      set(this: ClientObject, value: unknown) {
        if (known.properties[name]?.readOnly) throw new TypeError(`${className}.${name} cannot be set.`);
        valuesOf(this).set(name, value);
        BatchApiHelper.invokeSetProperty(this, pascalCase(name), value, FLAG.none);
      },
    });
  }

  const objects = Object.keys(known.objects).filter(missing);
  for (const name of objects) {
    const { type = '', set } = known.objects[name] ?? {};
    define(name, {
      get(this: ClientObject) {
        check(name, set);
        const values = valuesOf(this);
        if (!values.has(name)) values.set(name, BatchApiHelper.createPropertyObject(word[type], this, pascalCase(name), isCollection(type), FLAG.concurrent));
        return values.get(name);
      },
    });
  }

  for (const name of Object.keys(known.methods).filter(missing)) {
    const { returns, result, set } = known.methods[name] ?? {};
    const operation = ASKS.test(name) ? OPERATION.read : OPERATION.default;
    const flags = operation === OPERATION.read ? FLAG.concurrent : FLAG.none;
    define(name, {
      value(this: ClientObject, ...args: unknown[]) {
        check(name, set);
        if (returns) return BatchApiHelper.createMethodObject(word[returns], this, pascalCase(name), operation, args, isCollection(returns), false, null, flags);
        const value = BatchApiHelper.invokeMethod(this, pascalCase(name), operation, args, flags, 0);
        return result ? value : undefined;
      },
    });
  }

  for (const name of Object.keys(known.events).filter((event) => missing(event) && event in EVENT_NUMBERS)) {
    define(name, {
      get(this: ClientObject) {
        check(name, known.events[name]?.set);
        const values = valuesOf(this);
        if (!values.has(name)) values.set(name, makeEvent(this, name, runtime));
        return values.get(name);
      },
    });
  }

  if (known.tracked && isNew) addTracking(define, BatchApiHelper);
  if (!isNew && properties.length + objects.length > 0) takeMoreResults(prototype, properties, objects, Utility);
}

/** Handlers of an event, which a batch registers with the host. */
function makeEvent(object: ClientObject, name: string, { GenericEventHandlers, BatchApiHelper }: OfficeRuntime): object {
  const event = name.slice('on'.length);
  const call = (method: string): void => void BatchApiHelper.invokeMethod(object, method, OPERATION.default, [], FLAG.none, 0);
  return new GenericEventHandlers(object.context, object, event, {
    eventType: EVENT_NUMBERS[name] ?? 0,
    getTargetIdFunc: () => '',
    registerFunc: () => call(`_Register${event}Event`),
    unregisterFunc: () => call(`_Unregister${event}Event`),
    eventArgsTransformFunc: (value) => Promise.resolve(value),
  });
}

function addTracking(define: (name: string, descriptor: PropertyDescriptor) => void, helper: OfficeRuntime['BatchApiHelper']): void {
  define('_KeepReference', {
    value(this: ClientObject) {
      helper.invokeMethod(this, '_KeepReference', OPERATION.read, [], FLAG.concurrent, 0);
    },
  });
  define('track', {
    value(this: ClientObject) {
      this.context.trackedObjects.add(this);
      return this;
    },
  });
  define('untrack', {
    value(this: ClientObject) {
      this.context.trackedObjects.remove(this);
      return this;
    },
  });
}

/** Lets a class of the runtime take, list and print what was added to it. */
function takeMoreResults(prototype: ClientObject, properties: readonly string[], objects: readonly string[], utility: OfficeRuntime['Utility']): void {
  const takeOwn = prototype._handleResult;
  prototype._handleResult = function (this: ClientObject, value) {
    takeOwn.call(this, value);
    if (value) takeValues(this, value, properties, objects, utility);
  };
  for (const [list, names] of [
    ['_scalarPropertyNames', properties],
    ['_scalarPropertyOriginalNames', properties.map(pascalCase)],
  ] as const) {
    const own = Object.getOwnPropertyDescriptor(prototype, list)?.get;
    if (!own) continue;
    Object.defineProperty(prototype, list, {
      configurable: true,
      get(this: ClientObject) {
        const known: unknown = own.call(this);
        return [...(Array.isArray(known) ? known : []), ...names];
      },
    });
  }
}

function takeValues(object: ClientObject, value: ResultValue, properties: readonly string[], objects: readonly string[], utility: OfficeRuntime['Utility']): void {
  const values = valuesOf(object);
  for (const name of properties) {
    const loaded = value[pascalCase(name)];
    if (loaded !== undefined) values.set(name, loaded);
  }
  const names = objects.flatMap((name) => [name, pascalCase(name)]);
  if (names.length > 0) utility._handleNavigationPropertyResults(object, value, names);
}

function makeClass(className: string, known: ApiClass, word: WordNamespace, { ClientObject, BatchApiHelper, Utility }: OfficeRuntime): ClientClass {
  const properties = Object.keys(known.properties);
  const objects = Object.keys(known.objects);
  const takeReference = (object: ClientObject, value: ResultValue) => {
    if (value['_ReferenceId']) referenceIds.set(object, value['_ReferenceId']);
  };
  const itemFrom = (collection: ClientObject, value: ResultValue, index: number) => {
    const item = BatchApiHelper.createChildItemObject(word[known.item ?? ''], false, collection, value, index);
    item._handleResult(value);
    return item;
  };
  class MissingClass extends ClientObject {
    get _className() {
      return className;
    }
    get _isCollection() {
      return known.item !== undefined;
    }
    get _scalarPropertyNames() {
      return properties;
    }
    get _scalarPropertyOriginalNames() {
      return properties.map(pascalCase);
    }
    get _navigationPropertyNames() {
      return objects;
    }
    get _ReferenceId() {
      return referenceIds.get(this);
    }
    get items() {
      if (known.item === undefined) return undefined;
      const items = itemLists.get(this);
      Utility.throwIfNotLoaded('items', items, className, this._isNull);
      return items;
    }
    load(option: unknown) {
      return Utility.load(this, option);
    }
    override _handleResult(value: ResultValue | null | undefined) {
      super._handleResult(value);
      if (!value) return;
      Utility.fixObjectPathIfNecessary(this, value);
      takeReference(this, value);
      takeValues(this, value, properties, objects, Utility);
      const items = value['_Items'];
      if (Array.isArray(items)) itemLists.set(this, items.map((item: ResultValue, index) => itemFrom(this, item, index)));
    }
    override _handleIdResult(value: ResultValue | null | undefined) {
      super._handleIdResult(value);
      if (!value) return;
      takeReference(this, value);
      if (value['Id'] !== undefined && properties.includes('id')) valuesOf(this).set('id', value['Id']);
    }
    toJSON() {
      const values = valuesOf(this);
      const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, values.get(name)]));
      return Utility.toJson(this, pick(properties), pick(objects), itemLists.get(this));
    }
  }
  return MissingClass;
}
