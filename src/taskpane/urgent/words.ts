/** The words of the urgent route that are not needed at once, in British English. */
export const URGENT_WORDS = {
  reason: 'Why it could not wait',
  hint: 'You can write this later. It is kept in the document with the time.',
};
