/**
 * Text in a form that XML can hold and that no host changes on the way: what XML forbids, what some programs take for line ends and white space
 * at either end (some drop it) is written as `_xHHHH_`, as Office itself does in its files.
 */
export function toStorable(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4})/g, '_x005F_')
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|^[\t\n ]|[\t\n ]$/g, code);
}

/** As `toStorable`, for the value of an attribute: there XML reads tabs and line ends as spaces. */
export function toStorableAttribute(text: string): string {
  return toStorable(text).replace(/[\t\n]/g, code);
}

/** The text that was made storable. */
export function fromStorable(stored: string): string {
  return stored.replace(/_x([0-9a-fA-F]{4})_/g, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));
}

function code(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
