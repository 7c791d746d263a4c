import { z } from 'zod';
import { recordFileSchema } from './recordFile.ts';
import { recordSchemaVersion } from './runRecord.ts';

/** JSON Schema (2020-12) of `record.json`, made from the definition that validates records; published with each release. */
export function recordJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(recordFileSchema, {
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
  return {
    $schema,
    $id: `urn:trainmark:run-record:${recordSchemaVersion}`,
    title: 'Trainmark run record',
    description: 'One execution of a training command at one commit with one seed.',
    ...schema,
  };
}
