/** Small changes to code, one at a time, each of which a test should notice. */
import ts from 'typescript';

export interface Mutation {
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

const K = ts.SyntaxKind;

/** What stands in an operator's place. */
const operators: Partial<Record<ts.SyntaxKind, string>> = {
  [K.PlusToken]: '-',
  [K.MinusToken]: '+',
  [K.AsteriskToken]: '/',
  [K.SlashToken]: '*',
  [K.LessThanToken]: '<=',
  [K.LessThanEqualsToken]: '<',
  [K.GreaterThanToken]: '>=',
  [K.GreaterThanEqualsToken]: '>',
  [K.EqualsEqualsEqualsToken]: '!==',
  [K.ExclamationEqualsEqualsToken]: '===',
  [K.AmpersandAmpersandToken]: '||',
  [K.BarBarToken]: '&&',
  [K.QuestionQuestionToken]: '&&',
};

/** Every change that can be made to a module, in the order of its text. */
export function mutationsOf(path: string, text: string): Mutation[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const change = (node: ts.Node, after: string): void => {
    const [start, end] = [node.getStart(source), node.getEnd()];
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ line, start, end, before: text.slice(start, end), after });
  };
  const visit = (node: ts.Node): void => {
    // Types and imports do nothing when the code runs.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    mutate(node, change);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start);
}

function mutate(node: ts.Node, change: (node: ts.Node, after: string) => void): void {
  if (ts.isBinaryExpression(node)) {
    const other = operators[node.operatorToken.kind];
    if (other) change(node.operatorToken, other);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken)
    change(node, node.operand.getText());
  if (ts.isIfStatement(node)) change(node.expression, `!(${node.expression.getText()})`);
  if (ts.isConditionalExpression(node)) change(node.condition, `!(${node.condition.getText()})`);
  if (node.kind === K.TrueKeyword) change(node, 'false');
  if (node.kind === K.FalseKeyword) change(node, 'true');
  if (ts.isNumericLiteral(node)) change(node, `${Number(node.text) + 1}`);
  if (ts.isStringLiteral(node) && node.text !== '' && !ts.isPropertyAssignment(node.parent.parent))
    change(node, "''");
  // What a function does, and not what it is made of.
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) change(node, ';');
  if (ts.isReturnStatement(node) && node.expression && node.expression.getText() !== 'undefined')
    change(node.expression, 'undefined as never');
}
