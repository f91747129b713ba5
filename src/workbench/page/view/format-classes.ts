import type { Declarations } from './css';

/**
 * A class for each distinct set of declarations. The page's Content-Security-Policy forbids style attributes in markup,
 * and a document of thousands of runs has only a few dozen formats.
 */
export class FormatClasses {
  readonly #classes = new Map<string, string>();
  readonly #sheet: CSSStyleSheet;

  constructor(private readonly page: Document) {
    const view = page.defaultView;
    if (!view) throw new Error('Formats need a page that is shown.');
    this.#sheet = new view.CSSStyleSheet();
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, this.#sheet];
  }

  classFor(declarations: Declarations): string {
    const key = JSON.stringify(declarations);
    const known = this.#classes.get(key);
    if (known) return known;
    const name = `format-${this.#classes.size}`;
    this.#sheet.insertRule(`.${name} {}`);
    const rule = this.#sheet.cssRules[0];
    // Property by property, so that a value from the file can never begin another declaration or rule.
    if (rule instanceof CSSStyleRule) for (const [property, value] of Object.entries(declarations)) rule.style.setProperty(property, value);
    this.#classes.set(key, name);
    return name;
  }

  remove(): void {
    this.page.adoptedStyleSheets = this.page.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
