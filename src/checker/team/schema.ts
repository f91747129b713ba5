import { slips } from '../../language/spelling';

/**
 * The part of JSON Schema (draft 7) that our schemas use. `title` names what is expected, `examples` shows it, `description` says more:
 * editors show them to whoever writes the file, and the messages are made of them.
 */
export interface Schema {
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  /** In characters, not in UTF-16 units. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** What does not fit a schema: where, and what to do about it. */
export interface Misfit {
  readonly path: readonly string[];
  readonly message: string;
}

/** Everything in a value that does not fit a schema; empty where it fits. Never throws, whatever the value is. */
export function misfits(value: unknown, schema: Schema, path: readonly string[] = []): readonly Misfit[] {
  const wrong = (): readonly Misfit[] => [{ path, message: `give ${asked(schema)}` }];
  if (schema.anyOf) {
    const alike = schema.anyOf.filter(({ type }) => type === undefined || isOfType(value, type));
    if (alike.length === 0) return wrong();
    const found = alike.map((each) => misfits(value, { ...each, title: each.title ?? schema.title ?? '', examples: each.examples ?? schema.examples ?? [] }, path));
    return found.find(({ length }) => length === 0) ?? (found[0] as readonly Misfit[]);
  }
  if (schema.type !== undefined && !isOfType(value, schema.type)) return wrong();
  if (schema.enum && !schema.enum.some((each) => each === value)) {
    const near = typeof value === 'string' ? nearest(value, schema.enum) : null;
    return [{ path, message: `${shown(value)} is not ${schema.title ?? 'known here'}. ${near ? `Did you mean “${near}”?` : `Use ${oneOf(schema.enum)}.`}` }];
  }
  if (typeof value === 'string') return fitsText(value, schema) ? [] : wrong();
  if (typeof value === 'number') return value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity) ? wrong() : [];
  if (Array.isArray(value)) return listMisfits(value, schema, path);
  return isObject(value) ? objectMisfits(value, schema, path) : [];
}

function listMisfits(list: readonly unknown[], schema: Schema, path: readonly string[]): readonly Misfit[] {
  if (list.length > (schema.maxItems ?? Infinity)) return [{ path, message: `keep to ${schema.maxItems ?? 0} of them` }];
  const { items } = schema;
  const inside = items ? list.flatMap((each, at) => misfits(each, items, [...path, String(at)])) : [];
  if (inside.length > 0 || !schema.uniqueItems) return inside;
  const twice = list.findIndex((each, at) => list.indexOf(each) !== at);
  return twice < 0 ? [] : [{ path: [...path, String(twice)], message: `${shown(list[twice])} stands in the list twice: take one out` }];
}

function objectMisfits(object: Readonly<Record<string, unknown>>, schema: Schema, path: readonly string[]): readonly Misfit[] {
  const { properties = {}, additionalProperties, propertyNames, required = [] } = schema;
  const found: Misfit[] = [];
  for (const key of required) if (!Object.hasOwn(object, key)) found.push({ path, message: `“${key}” is missing: give ${asked(properties[key] ?? {})}` });
  for (const [key, value] of Object.entries(object)) {
    const here = [...path, key];
    const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (propertyNames && misfits(key, propertyNames).length > 0) found.push({ path: here, message: nameFault(key, propertyNames) });
    else if (own === false) found.push({ path: here, message: unknownKey(key, Object.keys(properties)) });
    else if (typeof own === 'object') found.push(...misfits(value, own, here));
  }
  return found;
}

function nameFault(key: string, names: Schema): string {
  const near = names.enum ? nearest(key, names.enum) : null;
  return `“${short(key)}” is not ${names.title ?? 'a name that can be used here'}. ${near ? `Did you mean “${near}”?` : (names.description ?? '')}`.trim();
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return `“${short(key)}” is not known here. ${near ? `Did you mean “${near}”?` : `Use ${oneOf(known)}.`}`;
}

function fitsText(text: string, { minLength = 0, maxLength = Infinity, pattern }: Schema): boolean {
  const length = [...text].length;
  return length >= minLength && length <= maxLength && (pattern === undefined || new RegExp(pattern).test(text));
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asked({ title, examples }: Schema): string {
  return `${title || 'another value'}${examples?.length ? `, such as ${shown(examples[0])}` : ''}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `“${short(value)}”` : short(JSON.stringify(value) ?? String(value));
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function oneOf(values: readonly string[]): string {
  const quoted = values.map((each) => `“${each}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted[quoted.length - 1] as string}`;
}

/** The known word that somebody most likely meant; null where none is near. */
function nearest(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(lower.length / 3)) + 1;
  for (const each of known) {
    const distance = slips(lower, each.toLowerCase());
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}
