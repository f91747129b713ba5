import type { ApiTable } from './api-table';
import { requirementSetOf } from './api-table';
import { callOnAnyCollection } from './collection-methods';
import { registrationOf } from './event-numbers';
import { HostError } from './host-error';
import type { Argument, HostObject } from './host-object';
import { isHostObject } from './host-object';
import type { Action, ArgumentInfo, BatchRequest, BatchResponse } from './messages';
import { ActionType, PathType } from './messages';
import { camelCase } from './names';
import type { QueryContext } from './query';
import { query } from './query';
import { References } from './references';
import type { OfferedSets } from './requirement-sets';
import { offers } from './requirement-sets';

export interface EngineOptions {
  /** The API's own prefix in messages: "Word". */
  readonly api: string;
  readonly table: ApiTable;
  readonly offered: OfferedSets;
  readonly root: HostObject;
  /** Makes a new object of a class that the client names in full: "Microsoft.WordServices.SearchOptions". */
  readonly create: (typeName: string) => HostObject | null;
  /** Refuses a change of an object by throwing. */
  readonly beforeChange: (className: string, member: string) => void;
  /** Called when the client begins or ends to listen to an event. */
  readonly onRegistration?: (event: string, isOn: boolean) => void;
}

/** Members by which a client changes what it was given, rather than asks. */
const CHANGES = /^(accept|add|attach|clear|delete|detach|highlight|import|insert|merge|reject|remove|reply|set[A-Z]|split|startNew|undo|redo)/;

/**
 * Carries out the batches of office.js on the objects of a host. It knows how a batch is built and nothing of what the objects are.
 * A batch ends at its first error; what was done before it stays done, as in Office.
 */
export class BatchEngine {
  readonly references = new References();
  readonly #query: QueryContext;

  constructor(private readonly options: EngineOptions) {
    this.#query = {
      table: options.table,
      gate: (object, member) => this.#gate(object, member),
      offers: (set) => offers(options.offered, set),
      notImplemented: (object, member) => this.#notImplemented(object, member),
      references: this.references,
    };
  }

  process(request: BatchRequest): BatchResponse {
    const batch = new Batch(request, this.references, this);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#perform(batch, action) });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: { ...describe(error), ActionIndex: index } };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  get root(): HostObject {
    return this.options.root;
  }

  create(typeName: string): HostObject {
    const made = this.options.create(typeName);
    if (!made) throw new HostError('NotImplemented', `NotImplemented ${typeName}`, typeName);
    return made;
  }

  /** Gets the object that is a property of another. */
  objectOf(parent: HostObject, name: string): HostObject | null {
    const member = camelCase(name);
    this.#gate(parent, member);
    const get = parent.object(member);
    if (!get) throw this.#notImplemented(parent, member);
    return locate(parent, member, get);
  }

  call(object: HostObject, name: string, args: readonly Argument[]): unknown {
    if (name === '_KeepReference') return void this.references.keep(object);
    if (name === '_RemoveReference') return this.references.remove(String(args[0]));
    const registration = registrationOf(name);
    if (registration) {
      this.#gate(object, registration.event);
      this.options.onRegistration?.(registration.event, registration.isOn);
      return null;
    }
    const member = camelCase(name);
    this.#gate(object, member);
    if (CHANGES.test(member)) this.options.beforeChange(object.className, member);
    const method = object.method(member);
    if (method) return locate(object, member, () => method(args));
    if (!object.isCollection) throw this.#notImplemented(object, member);
    return locate(object, member, () => callOnAnyCollection(object, member, args, () => this.#notImplemented(object, member)));
  }

  #perform(batch: Batch, action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = batch.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return query(object, action.QueryInfo ?? {}, action.ActionType === ActionType.queryAsJson, this.#query);
      case ActionType.method: {
        const value = this.call(object, action.Name, batch.argumentsOf(action.ArgumentInfo));
        return value === undefined || isHostObject(value) ? null : value;
      }
      case ActionType.setProperty:
        this.#write(object, action.Name, batch.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#write(object, name, value);
        return null;
      default:
        throw new HostError('NotImplemented', `NotImplemented action type ${action.ActionType}`);
    }
  }

  #identity(object: HostObject): unknown {
    const reference = this.references.idOf(object);
    const set = requirementSetOf(this.options.table, object.className, 'id');
    const id = set && !offers(this.options.offered, set) ? undefined : object.property('id');
    return { ...(id ? { Id: id() } : {}), ...(reference ? { _ReferenceId: reference } : {}) };
  }

  #write(object: HostObject, name: string, value: unknown): void {
    const member = camelCase(name);
    this.#gate(object, member);
    this.options.beforeChange(object.className, member);
    const write = object.write(member);
    if (!write) throw this.#notImplemented(object, `${member} =`);
    locate(object, member, () => write(value));
  }

  #gate(object: HostObject, member: string): void {
    const set = requirementSetOf(this.options.table, object.className, member);
    if (set && !offers(this.options.offered, set)) {
      throw new HostError('ApiNotFound', `The API you are trying to use could not be found: it is part of ${set}.`, `${object.className}.${member}`);
    }
  }

  #notImplemented(object: HostObject, member: string): HostError {
    const location = `${object.className}.${member}`;
    return new HostError('NotImplemented', `NotImplemented ${this.options.api}.${location}`, location);
  }
}

/** One batch: each path is followed once, where it is first needed, since following it may do something. */
class Batch {
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly references: References,
    private readonly engine: BatchEngine,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const object = this.#follow(id);
    this.#resolved.set(id, object);
    return object;
  }

  argumentsOf(info: ArgumentInfo | undefined): Argument[] {
    return (info?.Arguments ?? []).map((value, at) => {
      const path = info?.ReferencedObjectPathIds?.[at];
      if (typeof path === 'number') return path === 0 ? this.#plain(value) : this.resolve(path);
      if (Array.isArray(path) && Array.isArray(value)) return value.map((item, index) => (path[index] ? this.resolve(path[index]) : this.#plain(item)));
      return this.#plain(value);
    });
  }

  /** Inside a plain object, objects of the host are referred to by their paths. */
  #plain(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#plain(inner)]));
  }

  #follow(id: number): HostObject | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The object path ${id} is not part of the request.`);
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.engine.root;
      case PathType.newObject:
        return this.engine.create(path.Name);
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return this.engine.objectOf(parent, path.Name);
      case PathType.method:
        return this.#returned(parent, path.Name, path.ArgumentInfo);
      case PathType.indexer:
        return this.#returned(parent, 'GetItem', path.ArgumentInfo);
      default:
        throw new HostError('NotImplemented', `NotImplemented object path type ${path.ObjectPathType}`);
    }
  }

  #returned(parent: HostObject, name: string, info: ArgumentInfo | undefined): HostObject | null {
    const value = this.engine.call(parent, name, this.argumentsOf(info));
    return isHostObject(value) ? value : null;
  }
}

/** An error that says nothing of its place gets the member in which it arose. */
function locate<Value>(object: HostObject, member: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && !error.location) throw new HostError(error.code, error.message, `${object.className}.${member}`);
    throw error;
  }
}

const STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, ApiNotFound: 404, AccessDenied: 403, GeneralException: 500, NotImplemented: 501 };

/** What goes wrong in the host itself is for the add-in what it would be in Word: a general exception. */
function describe(error: unknown): { Code: string; Message: string; Location: string; HttpStatusCode: number } {
  const known = error instanceof HostError ? error : new HostError('GeneralException', error instanceof Error ? error.message : String(error));
  return { Code: known.code, Message: known.message, Location: known.location, HttpStatusCode: STATUS[known.code] ?? 400 };
}
