/** `must` blocks sharing, `should` has to be looked at, `consider` never blocks. */
export type Level = 'must' | 'should' | 'consider';
