import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const PANE = path.join(__dirname, '../../../src/taskpane');
const SPOKEN_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label', 'summary']);
/** Operators whose outcome is one of their sides, or both. */
const JOINING = new Set([ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken]);
const LETTER = /\p{L}/u;

/** Every text in a component that a user would read and that is not from the catalogue. */
function literalTexts(source: string): string[] {
  const found: string[] = [];
  const isString = (node: ts.Node): node is ts.StringLiteralLike => ts.isStringLiteralLike(node);
  const take = (text: string): void => void (LETTER.test(text) && found.push(text.trim()));

  /** Strings that an expression may come to: through conditions and templates, not through the arguments of calls. */
  const takeFrom = (node: ts.Node): void => {
    if (isString(node)) take(node.text);
    else if (ts.isTemplateExpression(node)) [node.head, ...node.templateSpans.map(({ literal }) => literal)].forEach(({ text }) => take(text));
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(takeFrom);
    else if (ts.isBinaryExpression(node) && JOINING.has(node.operatorToken.kind)) [node.left, node.right].forEach(takeFrom);
    else if (ts.isParenthesizedExpression(node)) takeFrom(node.expression);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) take(node.text);
    if (ts.isJsxExpression(node) && node.expression && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) takeFrom(node.expression);
    if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.has(node.name.getText()) && node.initializer) {
      takeFrom(ts.isJsxExpression(node.initializer) ? (node.initializer.expression ?? node.initializer) : node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('component.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const components = fs.readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

describe('components show no word of their own', () => {
  it('finds text, attributes, templates and conditions', () => {
    const source = 'const a = <p title="Hint" className="x">Hello {`dear ${name}`} {open ? "Close" : words.open} {many && "s"} {words.quote("y")}</p>;';
    expect(literalTexts(source)).toEqual(['Hint', 'Hello', 'dear', 'Close', 's']);
  });

  it('looks at every component', () => {
    expect(components).toContain(path.join('review', 'FindingRow.tsx'));
  });

  it.each(components)('%s', (file) => {
    expect(literalTexts(fs.readFileSync(path.join(PANE, file), 'utf8'))).toEqual([]);
  });
});
