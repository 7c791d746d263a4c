import type { DataReference } from '../../records/dataReference.ts';
import type { PlainMap } from '../plain.ts';
import { textOf, withoutCredentials } from './referencedFiles.ts';

/**
 * The `.lakefs_ref.yaml` that `lakectl local` keeps in a directory (lakeFS 1.84, pkg/local/index.go): where it came from
 * (`src`), at which commit (`at_head`), and, while or after a pull or checkout that did not end, which one
 * (`active_operation`, which early versions lack). What such a directory holds is of no one commit, so none is told.
 */
export function lakefsReference(document: PlainMap): DataReference | null {
  const url = textOf(document.get('src'));
  if (url === null || !url.startsWith('lakefs://')) return null;
  const isBetweenCommits = (textOf(document.get('active_operation')) ?? '') !== '';
  return {
    system: 'lakefs',
    name: null,
    version: isBetweenCommits ? null : textOf(document.get('at_head')),
    url: withoutCredentials(url),
    bytes: null,
    files: [],
    filesOmitted: 0,
  };
}
