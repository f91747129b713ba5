/** An argument of a method: a plain value, or an object of the host that the client passed. */
export type Argument = unknown;

/** What the host knows about one class; every member takes the data that an object of the class stands for. */
export interface HostClass<Data> {
  readonly properties?: Readonly<Record<string, (data: Data) => unknown>>;
  readonly writes?: Readonly<Record<string, (data: Data, value: unknown) => void>>;
  readonly objects?: Readonly<Record<string, (data: Data) => HostObject | null>>;
  /** Methods give a plain value, an object, or null for an object that is not there. */
  readonly methods?: Readonly<Record<string, (data: Data, args: readonly Argument[]) => unknown>>;
  /** The items of a collection, told anew each time: a collection that is kept shows what has changed meanwhile. */
  readonly items?: (data: Data) => readonly HostObject[];
}

/** An object that the client refers to. Members are named as in Office.js: "getRange". */
export interface HostObject {
  readonly className: string;
  /** What it stands for; `dataOf` gives it back with its type. */
  readonly data: unknown;
  readonly isCollection: boolean;
  items(): readonly HostObject[];
  property(name: string): (() => unknown) | undefined;
  write(name: string): ((value: unknown) => void) | undefined;
  object(name: string): (() => HostObject | null) | undefined;
  method(name: string): ((args: readonly Argument[]) => unknown) | undefined;
}

export function makeHostObject<Data>(className: string, members: HostClass<Data>, data: Data): HostObject {
  return {
    className,
    data,
    isCollection: members.items !== undefined,
    items: () => members.items?.(data) ?? [],
    property: (name) => bound(members.properties, name, (read) => () => read(data)),
    write: (name) => bound(members.writes, name, (write) => (value) => write(data, value)),
    object: (name) => bound(members.objects, name, (get) => () => get(data)),
    method: (name) => bound(members.methods, name, (call) => (args) => call(data, args)),
  };
}

/** Names come from the client: only what a class states counts, not what every object inherits. */
function bound<Member, Bound>(members: Readonly<Record<string, Member>> | undefined, name: string, bind: (member: Member) => Bound): Bound | undefined {
  const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
  return member === undefined ? undefined : bind(member);
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'method' in value;
}
