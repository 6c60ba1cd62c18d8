import { parseSync } from 'vite';

/** Calls and constructors whose texts no coach reads: they name a fault of the program, or write a log. */
const UNREAD =
  /^(?:console\.\w+|(?:\w+\.)?(?:log|debug|describe)|Error|RangeError|TypeError|SyntaxError|RegExp|URL|prepare|exec|pragma|query|sql)$/;
/** Properties that hold ids, paths and keys. */
const KEYS = new Set(['rule', 'subject', 'id', 'kind', 'path', 'key', 'aliases', 'channel', 'type']);
/** Kinds of syntax without texts that are shown. */
const SILENT = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ThrowStatement',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAnnotation',
  'TSTypeParameterInstantiation',
  'TaggedTemplateExpression',
]);

/** Words of a query to the database. */
const SQL =
  /\b(?:SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET|VACUUM|WHERE|JOIN|ORDER BY|IS NOT|IS NULL|PRAGMA)\b|^\s*(?:sum|total|max|count)\(/;

type Parts = Readonly<Record<string, unknown>>;

function nodeOf(value: unknown): (Parts & { readonly type: string }) | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') return null;
  return { ...value, type: value.type };
}

function calledName(value: unknown): string {
  const node = nodeOf(value);
  if (node?.type === 'Identifier') return String(node['name']);
  if (node?.type !== 'MemberExpression') return '';
  const property = calledName(node['property']);
  const object = calledName(node['object']);
  return object === 'console' ? `console.${property}` : property;
}

/** The text that a literal, a template or a sum of them makes, with `{1}`, `{2}` … for what is put in; null for others. */
function textOf(value: unknown): string | null {
  const pieces = piecesOf(value);
  if (pieces === null || !pieces.some((piece) => piece !== null)) return null;
  let holes = 0;
  let text = '';
  pieces.forEach((piece, index) => {
    if (piece !== null) text += piece;
    else if (index === 0 || pieces[index - 1] !== null) text += `{${++holes}}`;
  });
  return text;
}

/** Texts and holes (null) in order. */
function piecesOf(value: unknown): readonly (string | null)[] | null {
  const node = nodeOf(value);
  if (node?.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : null;
  if (node?.type === 'TemplateLiteral') {
    const quasis = Array.isArray(node['quasis']) ? node['quasis'] : [];
    const texts = quasis.map((each) => {
      const cooked: unknown = Object(nodeOf(each)?.['value']).cooked;
      return typeof cooked === 'string' ? cooked : '';
    });
    return texts.flatMap((text, index) => (index === 0 ? [text] : [null, text])).filter((piece) => piece !== '');
  }
  if (node?.type === 'BinaryExpression' && node['operator'] === '+') {
    const sides = [piecesOf(node['left']), piecesOf(node['right'])];
    if (sides.every((side) => side === null)) return null;
    return sides.flatMap((side) => side ?? [null]);
  }
  return null;
}

/** Two words, or one word that begins with a capital and is long enough to be read. */
function isProse(text: string): boolean {
  if (SQL.test(text)) return false;
  const bare = text.replace(/\{\d+\}/g, ' ');
  if (!/\p{L}{2}/u.test(bare)) return false;
  return /\p{L}{2,}[,.:;]? +\S*\p{L}|\p{L}\S* +\p{L}{2,}/u.test(bare) || /^\s*\p{Lu}\p{Ll}{2,}[.!?]?\s*$/u.test(bare);
}

function visit(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const each of value) visit(each, found);
    return;
  }
  const node = nodeOf(value);
  if (node === null || SILENT.has(node.type)) return;
  if ((node.type === 'CallExpression' || node.type === 'NewExpression') && UNREAD.test(calledName(node['callee'])))
    return;
  const text = textOf(node);
  if (text !== null && isProse(text)) found.add(text);
  if (node.type === 'Literal') return;
  for (const [name, part] of Object.entries(node)) {
    if (typeof part !== 'object' || part === null) continue;
    if (isKeyOf(node, name)) continue;
    // Parts of a sum are texts of the sum; what is put into it is looked through.
    if (text !== null && name !== 'expressions') visitHoles(part, found);
    else visit(part, found);
  }
}

function visitHoles(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const each of value) visitHoles(each, found);
    return;
  }
  const node = nodeOf(value);
  if (node === null || node.type === 'Literal' || node.type === 'TemplateElement') return;
  if (node.type === 'TemplateLiteral') visit(node['expressions'], found);
  else if (node.type === 'BinaryExpression' && node['operator'] === '+')
    visitHoles([node['left'], node['right']], found);
  else visit(node, found);
}

/** True for the name of a property, what it holds where that is an id, what is compared, and members by name. */
function isKeyOf(node: Parts & { readonly type: string }, part: string): boolean {
  if (node.type === 'Property' && part === 'key') return true;
  if (node.type === 'Property' && part === 'value') return KEYS.has(String(nodeOf(node['key'])?.['name'] ?? ''));
  if (node.type === 'MemberExpression' && part === 'property') return true;
  if (node.type === 'SwitchCase' && part === 'test') return true;
  return (
    node.type === 'BinaryExpression' &&
    /^[!=]==?$|^in$/.test(String(node['operator'])) &&
    nodeOf(node[part])?.type === 'Literal'
  );
}

/** The texts of a source file that a coach may come to read, as keys of a catalogue of retold texts. */
export function programTexts(file: string, source: string): readonly string[] {
  const found = new Set<string>();
  visit(parseSync(file, source).program, found);
  return [...found];
}

/** A key of a catalogue without its trimmings: holes alike, no spaces around. */
export function plainKey(key: string): string {
  return key.replace(/(?:\{\d+\})+/g, '{}').trim();
}
