/** Requirement sets a host offers: name in lower case, highest version. */
export type OfferedSets = ReadonlyMap<string, string>;

/** Whether a set such as "WordApi 1.4" is among those offered; a set without a version means 1.1. */
export function offers(offered: OfferedSets, set: string): boolean {
  const [name = '', version = '1.1'] = set.split(' ');
  const highest = offered.get(name.toLowerCase());
  return highest !== undefined && !isHigher(version, highest);
}

function isHigher(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
