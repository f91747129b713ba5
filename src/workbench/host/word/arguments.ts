import { invalidArgument } from '../rich-api/host-error';
import type { Argument, HostObject } from '../rich-api/host-object';
import { isHostObject } from '../rich-api/host-object';
import type { SelectionMode } from '../selection';
import type { SearchOptions } from './search';
import { defaultSearchOptions } from './search';
import type { WordClassName } from './word-data';

/** Reads arguments as the client sends them; each throws HostError for what does not fit. */

export function textArgument(value: Argument): string {
  if (typeof value !== 'string') throw invalidArgument('a text is expected');
  return value;
}

export function numberArgument(value: Argument): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument('a whole number is expected');
  return value;
}

/** One of some words; the first of them where nothing is said. */
export function choiceArgument<Choice extends string>(value: Argument, choices: readonly [Choice, ...Choice[]]): Choice {
  if (value === null || value === undefined) return choices[0];
  const chosen = choices.find((choice) => choice === value);
  if (!chosen) throw invalidArgument(`one of ${choices.join(', ')} is expected`);
  return chosen;
}

export function selectionMode(value: Argument): SelectionMode {
  return choiceArgument(value, ['Select', 'Start', 'End']);
}

/** An object of one of some classes. */
export function objectArgument(value: Argument, classes: readonly WordClassName[]): HostObject {
  if (!isHostObject(value) || !classes.some((name) => name === value.className)) throw invalidArgument(`an object of ${classes.join(' or ')} is expected`);
  return value;
}

/** Options of a search: an object the client made, or a plain one. */
export function searchOptions(value: Argument): SearchOptions {
  const stated = isHostObject(value) ? value.data : value;
  const options = defaultSearchOptions();
  if (typeof stated !== 'object' || stated === null) return options;
  for (const name of Object.keys(options) as (keyof SearchOptions)[]) options[name] = (stated as Record<string, unknown>)[name] === true;
  return options;
}
