import { posix } from 'node:path';
import { parseSync } from 'vite';

/** An act that the pointer can do, and the test that does it with the keyboard alone. */
export interface Act {
  readonly pointer: string;
  readonly keys: string;
  /** What hears the pointer for it: a file of renderer/src and the gesture, as in `ui/table.tsx: click`. */
  readonly hears: readonly string[];
  /** A file of e2e. */
  readonly spec: string;
  /** The title of a test in it. */
  readonly test: string;
}

/** Props and events that the pointer alone sets off, and what a person would call them. */
const GESTURES: readonly (readonly [RegExp, string])[] = [
  [/^on(?:Pointer|Mouse|Touch)(?:Down|Up|Cancel|Start|End)(?:Capture)?$/, 'press'],
  [/^on(?:Pointer|Mouse|Touch)(?:Move|Enter|Leave|Over|Out)(?:Capture)?$/, 'hover'],
  [/^(?:onDrag\w*|draggable)$/, 'drag'],
  [/^onDrop\w*$/, 'drop'],
  [/^onDoubleClick(?:Capture)?$/, 'double click'],
  [/^onContextMenu(?:Capture)?$/, 'context menu'],
  [/^onWheel(?:Capture)?$/, 'wheel'],
];
/** Elements on which Enter clicks too. */
const CLICKED_BY_KEYS = /^(?:button|summary|a|input|label)$/;
const EVENT = /^(?:pointer|mouse|touch|drag|drop|click|dblclick|wheel|contextmenu)/;

type Node = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly start: number;
  readonly end: number;
};

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every node below one, itself included, before what it holds. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const each of value) yield* nodesOf(each);
    return;
  }
  if (!isNode(value)) return;
  yield value;
  for (const part of Object.values(value)) if (typeof part === 'object') yield* nodesOf(part);
}

const nameOf = (value: unknown): string => (isNode(value) && 'name' in value ? String(value['name']) : '');

function gestureOf(name: string): string | null {
  return GESTURES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function gesturesOfElement(element: Node): readonly (string | null)[] {
  const tag = nameOf(element['name']);
  const attributes = Array.isArray(element['attributes']) ? element['attributes'] : [];
  return attributes.map((attribute: unknown) => {
    const name = isNode(attribute) ? nameOf(attribute['name']) : '';
    if (name === 'onClick') return /^[a-z]/.test(tag) && !CLICKED_BY_KEYS.test(tag) ? 'click' : null;
    return gestureOf(name);
  });
}

/** The gestures that a file hears, each once: on elements, given on to components, or put together as properties. */
export function gesturesOf(file: string, source: string): readonly string[] {
  const found = new Set<string | null>();
  for (const node of nodesOf(parseSync(file, source).program)) {
    if (node.type === 'JSXOpeningElement') for (const gesture of gesturesOfElement(node)) found.add(gesture);
    if (node.type === 'ObjectExpression' && Array.isArray(node['properties']))
      for (const property of node['properties']) if (isNode(property)) found.add(gestureOf(nameOf(property['key'])));
    if (node.type === 'CallExpression' && isNode(node['callee'])) {
      const [event] = Array.isArray(node['arguments']) ? node['arguments'] : [];
      const listens = nameOf(node['callee']['property']) === 'addEventListener';
      if (listens && isNode(event) && EVENT.test(String(event['value']))) found.add(String(event['value']));
    }
  }
  return [...found].flatMap((gesture) => gesture ?? []).toSorted();
}

/** What a test does that no key does. */
const POINTER = /\.(?:click|dblclick|hover|dragTo|check|uncheck|setChecked|tap|selectOption)\(|\.mouse\.\w+/g;

/** A file of tests or what they share: what it calls by name, and where that comes from. */
interface Module {
  readonly source: string;
  readonly program: Node;
  readonly functions: ReadonlyMap<string, Node>;
  /** By the name used here: the file and the name there. */
  readonly imports: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

function functionsOf(program: Node): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const node of nodesOf(program)) {
    if (node.type === 'FunctionDeclaration') found.set(nameOf(node['id']), node);
    const init = node.type === 'VariableDeclarator' ? node['init'] : null;
    if (isNode(init) && /^(?:ArrowFunction|Function)Expression$/.test(init.type)) found.set(nameOf(node['id']), init);
  }
  return found;
}

function importsOf(file: string, program: Node): Module['imports'] {
  const found = new Map<string, { readonly file: string; readonly name: string }>();
  for (const node of nodesOf(program)) {
    if (node.type !== 'ImportDeclaration' || !isNode(node['source'])) continue;
    const from = posix.join(posix.dirname(file), String(node['source']['value']));
    if (from.startsWith('..') || !String(node['source']['value']).startsWith('.')) continue;
    for (const each of Array.isArray(node['specifiers']) ? node['specifiers'] : [])
      found.set(nameOf(each.local), { file: from, name: nameOf(each.imported) });
  }
  return found;
}

/** Looks up tests of e2e and what they do with the pointer, in themselves and in the functions that they call. */
export class TestReader {
  readonly #modules = new Map<string, Module>();
  readonly #read: (file: string) => string;

  /** `read` gives the text of a file of e2e. */
  constructor(read: (file: string) => string) {
    this.#read = read;
  }

  /** What a test does with the pointer, by function; null when the file has no such test. */
  pointerUses(spec: string, title: string): readonly string[] | null {
    const test = [...nodesOf(this.#module(spec).program)].find((node) => {
      const [first] = Array.isArray(node['arguments']) ? node['arguments'] : [];
      return node.type === 'CallExpression' && nameOf(node['callee']) === 'test' && first?.value === title;
    });
    return test === undefined ? null : this.#usesIn(spec, 'the test', test, new Set());
  }

  #usesIn(file: string, name: string, body: Node, seen: Set<Node>): readonly string[] {
    if (seen.has(body)) return [];
    seen.add(body);
    const { source, functions, imports } = this.#module(file);
    const own = [...source.slice(body.start, body.end).matchAll(POINTER)].map(([use]) => `${file}, ${name}: ${use}`);
    const called = new Set([...nodesOf(body)].filter((node) => node.type === 'Identifier').map(nameOf));
    const deeper = [...called].flatMap((each) => {
      const local = functions.get(each);
      if (local !== undefined) return this.#usesIn(file, each, local, seen);
      const from = imports.get(each);
      const shared = from === undefined ? undefined : this.#module(from.file).functions.get(from.name);
      return from === undefined || shared === undefined ? [] : this.#usesIn(from.file, from.name, shared, seen);
    });
    return [...own, ...deeper];
  }

  #module(file: string): Module {
    const known = this.#modules.get(file);
    if (known !== undefined) return known;
    const source = this.#read(file);
    const program: unknown = parseSync(file, source).program;
    if (!isNode(program)) throw new Error(`${file} cannot be read.`);
    const module = { source, program, functions: functionsOf(program), imports: importsOf(file, program) };
    this.#modules.set(file, module);
    return module;
  }
}
