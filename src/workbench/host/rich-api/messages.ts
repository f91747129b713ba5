/** The batches that office.js sends and the answers it takes. */

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, queryAsJson: 7, update: 9 } as const;

export const PathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Where not 0, the argument at that place is an object path; a nested array for arguments that are arrays. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What to load. `Select` in the caller's own spelling: "text", "font/bold", "*". */
export interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Skip?: number | null;
  readonly Top?: number | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The results up to the first error, which ends a batch. */
export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}
