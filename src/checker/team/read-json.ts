/** What a JSON text holds, and where in it each value stands. */
export interface JsonText {
  readonly value: unknown;
  /** The line, counted from 1, of the value that a path leads to; of the nearest one above it where there is none. */
  lineOf(path: readonly string[]): number;
}

/** Why a text is no JSON, in plain words, and where. */
export class JsonError extends Error {
  override readonly name = 'JsonError';

  /** @param line and column are counted from 1, the column in UTF-16 units */
  constructor(
    readonly line: number,
    readonly column: number,
    reason: string,
  ) {
    super(reason);
  }
}

/** Deeper than this is nothing that a person wrote. */
const DEEPEST = 40;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;
const VALUES: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/**
 * Reads JSON and remembers the line of every value. The browsers' own parser does not say where in a file a value stands, and not in every
 * browser where a mistake is.
 * @throws JsonError
 */
export function readJson(text: string): JsonText {
  const lines = new Map<string, number>();
  let at = 0;

  const placeOf = (offset: number): { line: number; column: number } => {
    const before = text.slice(0, offset);
    const last = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    return { line: before.split(/\r\n|\n|\r/).length, column: offset - last };
  };
  const fail = (reason: string, offset = at): never => {
    const { line, column } = placeOf(offset);
    throw new JsonError(line, column, reason);
  };
  const skip = (): void => {
    while (at < text.length && /[ \t\r\n]/.test(text.charAt(at))) at += 1;
  };
  const take = (form: RegExp): string | null => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };

  function string(): string {
    const found = take(STRING);
    return found === null ? fail(stringFault()) : (JSON.parse(found) as string);
  }

  function stringFault(): string {
    const char = text.charAt(at);
    if (/[“”„’‘']/.test(char)) return `${char} stands where a straight quotation mark (") belongs`;
    if (char === '/' || char === '#') return 'JSON has no remarks: take this line out';
    if (char !== '"') return 'a name or text in quotation marks (") belongs here';
    return 'this text has no quotation mark (") at its end, or holds a line break or a single \\, which has to be written \\\\';
  }

  function value(path: readonly string[]): unknown {
    skip();
    lines.set(JSON.stringify(path), at);
    if (path.length > DEEPEST) return fail('there are too many brackets inside each other');
    const char = text.charAt(at);
    if (char === '{') return object(path);
    if (char === '[') return list(path);
    if (char === '"') return string();
    const number = take(NUMBER);
    if (number !== null) return Number(number);
    const word = take(WORD);
    if (word !== null) return VALUES[word];
    if (char === '') return fail('the file ends before it is complete');
    if (/[“”„’‘'/#]/.test(char)) return fail(stringFault());
    return fail('a value belongs here: text in quotation marks ("), a number, true, false, a list in [ ] or an object in { }');
  }

  function object(path: readonly string[]): Readonly<Record<string, unknown>> {
    const made = Object.create(null) as Record<string, unknown>;
    at += 1;
    skip();
    if (text.charAt(at) === '}') {
      at += 1;
      return made;
    }
    for (;;) {
      skip();
      if (text.charAt(at) === '}') fail('there is a comma too many before this }');
      const from = at;
      const key = string();
      if (key in made) fail(`“${key}” is written twice`, from);
      skip();
      if (text.charAt(at) !== ':') fail(`a colon belongs after “${key}”`);
      at += 1;
      made[key] = value([...path, key]);
      skip();
      const char = text.charAt(at);
      if (char !== ',' && char !== '}') fail(char === '' ? 'the file ends before it is complete: a } is missing' : 'a comma or } belongs here');
      at += 1;
      if (char === '}') return made;
    }
  }

  function list(path: readonly string[]): readonly unknown[] {
    const made: unknown[] = [];
    at += 1;
    skip();
    if (text.charAt(at) === ']') {
      at += 1;
      return made;
    }
    for (;;) {
      skip();
      if (text.charAt(at) === ']') fail('there is a comma too many before this ]');
      made.push(value([...path, String(made.length)]));
      skip();
      const char = text.charAt(at);
      if (char !== ',' && char !== ']') fail(char === '' ? 'the file ends before it is complete: a ] is missing' : 'a comma or ] belongs here');
      at += 1;
      if (char === ']') return made;
    }
  }

  const read = value([]);
  skip();
  if (at < text.length) fail('nothing may follow the last bracket');
  return {
    value: read,
    lineOf: (path) => {
      let nearest = path;
      while (nearest.length > 0 && !lines.has(JSON.stringify(nearest))) nearest = nearest.slice(0, -1);
      return placeOf(lines.get(JSON.stringify(nearest)) ?? 0).line;
    },
  };
}
