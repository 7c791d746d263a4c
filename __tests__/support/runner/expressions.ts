import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';

/** What an expression may see: its contexts by name, and what the status functions answer. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly status: { readonly success: boolean; readonly failure: boolean; readonly cancelled: boolean };
}

/** Text with `${{ }}` in it, as GitHub would fill it in. Throws when an expression is wrong or unknown. */
export function fillTemplate(text: string, scope: Scope): string {
  return splitTemplate(text)
    .map((part) => (part.kind === 'text' ? part.text : evaluate(part.text, scope).coerceString()))
    .join('');
}

/** Like `fillTemplate`, but a text that is one whole expression keeps its type: a list stays a list. */
export function evaluateTemplate(text: string, scope: Scope): unknown {
  const [only, ...more] = splitTemplate(text.trim());
  if (only?.kind !== 'expression' || more.length > 0) return fillTemplate(text, scope);
  return JSON.parse(JSON.stringify(evaluate(only.text, scope), data.replacer));
}

/** Fills in every text of a value read from YAML. */
export function evaluateDeep(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return evaluateTemplate(value, scope);
  if (Array.isArray(value)) return value.map((item) => evaluateDeep(item, scope));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, evaluateDeep(item, scope)]));
}

/** A value where GitHub wants a text: null is empty, what is no scalar becomes JSON. */
export function scalarText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * An `if`, with or without `${{ }}`. One that asks no status function means `success() && (…)`
 * (GitHub's documentation, "Status check functions").
 */
export function evaluateCondition(condition: string | null, scope: Scope): boolean {
  const text = condition?.trim() ?? '';
  const [only, ...more] = splitTemplate(text);
  if (only === undefined) return scope.status.success;
  if (more.length > 0) return scope.status.success && fillTemplate(text, scope) !== '';
  const holds = truthy(evaluate(only.text, scope));
  return asksForStatus(only.text) ? holds : scope.status.success && holds;
}

function evaluate(expression: string, scope: Scope): data.ExpressionData {
  const functions = statusFunctions(scope);
  const contexts = JSON.parse(JSON.stringify(scope.contexts), data.reviver) as data.Dictionary;
  try {
    const parsed = new Parser(
      new Lexer(expression).lex().tokens,
      Object.keys(scope.contexts),
      functions,
    ).parse();
    return new Evaluator(parsed, contexts, new Map(functions.map((one) => [one.name, one]))).evaluate();
  } catch (cause) {
    throw new Error(`The expression \${{ ${expression} }} cannot be evaluated: ${String(cause)}`, { cause });
  }
}

function statusFunctions({ status }: Scope): FunctionDefinition[] {
  const answers = { ...status, always: true };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
}

function asksForStatus(expression: string): boolean {
  const words = new Lexer(expression).lex().tokens.map((token) => token.lexeme.toLowerCase());
  return words.some(
    (word, index) => /^(success|failure|cancelled|always)$/.test(word) && words[index + 1] === '(',
  );
}

type Part = { readonly kind: 'text' | 'expression'; readonly text: string };

/** Cuts text at its expressions; `}}` inside a quoted text does not end one. */
function splitTemplate(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let open = text.indexOf('${{'); open >= 0; open = text.indexOf('${{', from)) {
    const close = closingBraces(text, open + 3);
    if (open > from) parts.push({ kind: 'text', text: text.slice(from, open) });
    parts.push({ kind: 'expression', text: text.slice(open + 3, close).trim() });
    from = close + 2;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

function closingBraces(text: string, from: number): number {
  let quoted = false;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', index)) return index;
  }
  throw new Error(`An expression is not closed with }}: ${text.slice(from - 3, from + 60)}`);
}
