/**
 * Built-in styles whose name in the file is not the one Word shows: files keep most built-in names in lower case, and a few under
 * their names of long ago.
 */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['annotation text', 'Comment Text'],
  ['annotation subject', 'Comment Subject'],
  ['annotation reference', 'Comment Reference'],
  ['macro', 'Macro Text'],
  ['toa heading', 'TOA Heading'],
  ['toc heading', 'TOC Heading'],
  ['table of figures', 'Table of Figures'],
  ['table of authorities', 'Table of Authorities'],
  ['html top of form', 'HTML Top of Form'],
  ['html bottom of form', 'HTML Bottom of Form'],
]);

const LOWER_CASE =
  /^(heading [1-9]|index [1-9]|index heading|header|footer|caption|title|subtitle|footnote text|footnote reference|endnote text|endnote reference|line number|page number|envelope address|envelope return|table of .+|list( bullet| number| continue)?( [2-5])?|body text.*|closing|signature|salutation|date|message header|note heading|block text|document map|plain text|normal|normal indent|normal \(web\)|no spacing|quote|intense quote|list paragraph|strong|emphasis|hyperlink|followedhyperlink)$/;

/** The name that Word in English shows for a style called `name` in the file. Names of the writer's own stay as they are. */
export function displayStyleName(name: string): string {
  const renamed = RENAMED.get(name.toLowerCase());
  if (renamed !== undefined) return renamed;
  const contents = /^toc ([1-9])$/i.exec(name);
  if (contents) return `TOC ${contents[1]}`;
  // Only names wholly in lower case are the file's form of a built-in name; "HEADING 1" or "Heading one" is what someone typed.
  return LOWER_CASE.test(name) ? name.replace(/(^|[ (])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase()) : name;
}
