import { parseSync } from 'vite';

/** Attributes that are read on screen or heard from a screen reader. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'label',
  'title',
  'placeholder',
  'description',
  'alt',
  'hint',
  'text',
];
/** Names, units and signs that are the same in every language. */
const EVERYWHERE =
  /^(?:RPE|VDOT|e1RM|1RM|Counterpoint|English|Deutsch|km|min|kg|lb|mi|cm|bpm|h:mm:ss|h:mm|m:ss|[ρ×@%–·:,.()?+\d\s-])*$/;

function isSpoken(attribute: string): boolean {
  return SPOKEN.includes(attribute) || attribute.endsWith('Label');
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly parts: Readonly<Record<string, unknown>>;
}

function nodeOf(value: unknown): Node | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') return null;
  const start = 'start' in value && typeof value.start === 'number' ? value.start : 0;
  return { type: value.type, start, parts: Object.fromEntries(Object.entries(value)) };
}

function walk(value: unknown, visit: (node: Node) => boolean): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, visit);
    return;
  }
  const node = nodeOf(value);
  if (node === null || !visit(node)) return;
  for (const part of Object.values(node.parts)) if (typeof part === 'object' && part !== null) walk(part, visit);
}

function programOf(file: string, source: string): unknown {
  return parseSync(file, source).program;
}

function nameOf(value: unknown): string {
  const name = nodeOf(value)?.parts['name'];
  return typeof name === 'string' ? name : '';
}

/** The texts of an expression that is shown as it stands: a literal, a template's fixed parts, either way of a choice. */
function literals(value: unknown): readonly string[] {
  const node = nodeOf(value);
  const parts = node?.parts ?? {};
  switch (node?.type) {
    case 'Literal':
      return typeof parts['value'] === 'string' ? [parts['value']] : [];
    case 'TemplateLiteral':
      return (Array.isArray(parts['quasis']) ? parts['quasis'] : []).map((each) => cooked(each));
    case 'JSXExpressionContainer':
      return literals(parts['expression']);
    case 'ConditionalExpression':
      return [...literals(parts['consequent']), ...literals(parts['alternate'])];
    case 'LogicalExpression':
      return literals(parts['right']);
    default:
      return [];
  }
}

function cooked(quasi: unknown): string {
  const value = nodeOf(quasi)?.parts['value'];
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string'
    ? value.cooked
    : '';
}

/** Words that a component spells out itself, between its tags or in attributes that are read or heard. */
export function bareTexts(file: string, source: string): readonly string[] {
  const found: string[] = [];
  walk(programOf(file, source), (node) => {
    if (node.type === 'JSXText' && typeof node.parts['value'] === 'string') found.push(node.parts['value']);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      const children = node.parts['children'];
      for (const child of Array.isArray(children) ? children : []) {
        if (nodeOf(child)?.type === 'JSXExpressionContainer') found.push(...literals(child));
      }
    }
    if (node.type === 'JSXAttribute' && isSpoken(nameOf(node.parts['name']))) {
      found.push(...literals(node.parts['value']));
    }
    return true;
  });
  return found.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text) && !EVERYWHERE.test(text));
}

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassBody'];

/** Lines that ask the catalogue while the module loads: such a text would stay in the language of the start. */
export function earlyTexts(file: string, source: string): readonly number[] {
  const found: number[] = [];
  walk(programOf(file, source), (node) => {
    if (FUNCTIONS.includes(node.type)) return false;
    if (node.type === 'CallExpression' && ['t', 'language', 'numberWords'].includes(nameOf(node.parts['callee']))) {
      found.push(source.slice(0, node.start).split('\n').length);
    }
    return true;
  });
  return found;
}
