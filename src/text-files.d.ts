/** Lexicons are imported as text; webpack and Jest read them the same way. */
declare module '*.tsv' {
  const text: string;
  export default text;
}
