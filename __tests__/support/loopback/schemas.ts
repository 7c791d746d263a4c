import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Compiles schemas of an OpenAPI 3.0 description for ajv. Named schemas are translated when they are first referred to:
 * of the many hundred in GitHub's description few are used.
 */
export function createCompiler(
  components: Readonly<Record<string, unknown>>,
  { coerceTypes }: { readonly coerceTypes: boolean },
): (schema: unknown) => ValidateFunction {
  const ajv = new Ajv({ strict: false, coerceTypes, allErrors: true, logger: false, validateSchema: false });
  ajv.addFormat('date-time', dateTime);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
  const known = new Set<string>();

  /** OpenAPI's `nullable` and references in the words of JSON Schema. */
  function translate(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(translate);
    if (!isObject(node)) return node;
    if (typeof node['$ref'] === 'string') return { $ref: addComponent(node['$ref']) };
    const { nullable, ...rest } = node;
    const plain = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, translate(value)]));
    if (nullable === true) return { anyOf: [{ type: 'null' }, plain] };
    return nullable === undefined ? plain : { ...plain, nullable: translate(nullable) };
  }

  function addComponent(reference: string): string {
    const name = reference.replace('#/components/schemas/', '');
    const id = `github://schemas/${name}`;
    if (!known.has(name)) {
      known.add(name);
      ajv.addSchema(translate(components[name]) as Schema, id);
    }
    return id;
  }

  return (schema) => ajv.compile(translate(schema) as Schema);
}

/** What the last call of a validator found, one line each, at most five. */
export function problemsOf(validate: ValidateFunction, value: unknown, where: string): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .slice(0, 5)
    .map(
      ({ instancePath, message, params }) => `${where}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
}
