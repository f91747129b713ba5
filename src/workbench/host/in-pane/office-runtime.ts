/** The parts of the npm build of office.js that its type definitions do not show. Each is used as its own classes of Word use it. */

/** An object of the API on the client's side. */
export interface ClientObject {
  readonly context: { readonly trackedObjects: { add(object: ClientObject): void; remove(object: ClientObject): void } };
  readonly _isNull: boolean;
  _handleResult(value: ResultValue | null | undefined): void;
  _handleIdResult(value: ResultValue | null | undefined): void;
}

export type ResultValue = Readonly<Record<string, unknown>>;

export type ClientClass = new (...args: never[]) => ClientObject;

export interface BatchApiHelper {
  invokeMethod(object: ClientObject, name: string, operation: number, args: readonly unknown[], flags: number, resultKind: number): unknown;
  invokeSetProperty(object: ClientObject, name: string, value: unknown, flags: number): void;
  createPropertyObject(type: unknown, parent: ClientObject, name: string, isCollection: boolean, flags: number): ClientObject;
  createMethodObject(
    type: unknown,
    parent: ClientObject,
    name: string,
    operation: number,
    args: readonly unknown[],
    isCollection: boolean,
    invalidAfterRequest: boolean,
    getByIdMethod: string | null,
    flags: number,
  ): ClientObject;
  createChildItemObject(type: unknown, hasIndexer: boolean, parent: ClientObject, item: unknown, index: number): ClientObject;
}

export interface RuntimeUtility {
  load(object: ClientObject, option: unknown): unknown;
  throwIfNotLoaded(property: string, value: unknown, className: string, isNull: boolean): void;
  throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
  fixObjectPathIfNecessary(object: ClientObject, value: ResultValue): void;
  toJson(object: ClientObject, scalars: ResultValue, objects: ResultValue, items?: readonly ClientObject[]): unknown;
  _handleNavigationPropertyResults(object: ClientObject, value: ResultValue, names: readonly string[]): void;
}

/** What is needed to listen to one event of an object. */
export interface EventInfo {
  readonly eventType: number;
  readonly getTargetIdFunc: () => string;
  readonly registerFunc: () => void;
  readonly unregisterFunc: () => void;
  readonly eventArgsTransformFunc: (value: unknown) => Promise<unknown>;
}

export interface OfficeRuntime {
  readonly GenericEventHandlers: new (context: ClientObject['context'], object: ClientObject, name: string, info: EventInfo) => object;
  readonly ClientObject: ClientClass;
  readonly BatchApiHelper: BatchApiHelper;
  readonly Utility: RuntimeUtility;
}

/** Kinds of operations and flags of requests, as office.js counts them. */
export const OPERATION = { default: 0, read: 1 } as const;
export const FLAG = { none: 0, concurrent: 4 } as const;
