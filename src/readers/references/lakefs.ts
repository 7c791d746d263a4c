import type { DataReference } from '../../records/dataReference.ts';
import type { PlainMap } from '../plain.ts';
import { textOf, withoutCredentials } from './referencedFiles.ts';

/** The `.lakefs_ref.yaml` that `lakectl local` keeps in a directory: where it came from (`src`), at which commit (`at_head`). */
export function lakefsReference(document: PlainMap): DataReference | null {
  const url = textOf(document.get('src'));
  if (url === null || !url.startsWith('lakefs://')) return null;
  return {
    system: 'lakefs',
    name: null,
    version: textOf(document.get('at_head')),
    url: withoutCredentials(url),
    bytes: null,
    files: [],
    filesOmitted: 0,
  };
}
