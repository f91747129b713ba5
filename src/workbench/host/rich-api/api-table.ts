/** The classes of an Office API as its type definitions state them. */
export interface ApiTable {
  readonly classes: Readonly<Record<string, ApiClass>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ApiClass {
  readonly properties: Readonly<Record<string, ApiProperty>>;
  readonly objects: Readonly<Record<string, ApiObject>>;
  readonly methods: Readonly<Record<string, ApiMethod>>;
  readonly events: Readonly<Record<string, ApiMember>>;
  /** For a collection, the class of its items; null where they are plain values. */
  readonly item?: string | null;
  /** Whether objects can be kept beyond the batch that made them. */
  readonly tracked?: boolean;
}

interface ApiMember {
  /** Requirement set, such as "WordApi 1.3". */
  readonly set?: string;
}

export interface ApiProperty extends ApiMember {
  readonly readOnly?: boolean;
}

export interface ApiObject extends ApiMember {
  readonly type: string;
}

export interface ApiMethod extends ApiMember {
  /** The class of the object it returns. */
  readonly returns?: string;
  /** Whether it returns a plain value. */
  readonly result?: boolean;
}

/** The requirement set a member belongs to; undefined for members that are always there, or that the table does not know. */
export function requirementSetOf(table: ApiTable, className: string, member: string): string | undefined {
  const known = table.classes[className];
  return (known?.properties[member] ?? known?.objects[member] ?? known?.methods[member] ?? known?.events[member])?.set;
}
