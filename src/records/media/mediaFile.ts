import { z } from 'zod';
import { mediaForm, mediumSchemaOf } from './mediumSchema.ts';

const image = z
  .string()
  .min(1)
  .describe(
    'Path of a PNG, JPEG, GIF or WebP file, relative to this file and not above it, or its bytes as data:image/png;base64,….',
  );

/** One medium as a script writes it. */
export const writtenMediumSchema = mediumSchemaOf(image);

export type WrittenMedium = z.infer<typeof writtenMediumSchema>;

/** JSON Schema (2020-12) of what scripts may write: one medium, or a list of them; in JSON Lines, one on each line. */
export function mediaJsonSchema(): Readonly<Record<string, unknown>> {
  const list = z.strictObject({ schema: z.literal(mediaForm), media: z.array(writtenMediumSchema) });
  const options = { target: 'draft-2020-12', unrepresentable: 'any', io: 'input' } as const;
  const { $schema, ...listed } = z.toJSONSchema(list, options);
  const { $schema: _, ...single } = z.toJSONSchema(writtenMediumSchema, options);
  return {
    $schema,
    $id: `urn:${mediaForm.replaceAll('.', ':')}`,
    title: 'Trainmark media',
    description: 'Structured results of a run, for the report to draw.',
    anyOf: [listed, withForm(single)],
  };
}

/** A medium alone states the form itself. */
function withForm(schema: Readonly<Record<string, unknown>>): unknown {
  const kinds: unknown = schema['oneOf'] ?? schema['anyOf'];
  if (!Array.isArray(kinds)) throw new Error('the kinds of media are no union');
  return { anyOf: kinds.map((kind: unknown) => (isSchema(kind) ? withFormProperty(kind) : kind)) };
}

function withFormProperty({ properties, required, ...schema }: ObjectSchema): unknown {
  return {
    ...schema,
    properties: { schema: { const: mediaForm }, ...properties },
    required: ['schema', ...required],
  };
}

interface ObjectSchema {
  readonly properties: object;
  readonly required: readonly unknown[];
}

function isSchema(value: unknown): value is ObjectSchema {
  return typeof value === 'object' && value !== null && 'properties' in value && 'required' in value;
}
