import type { DataReference, ReferencedFile } from '../../records/dataReference.ts';
import { isList, isMap, type Plain, type PlainMap } from '../plain.ts';
import { listedFiles, textOf, withoutCredentials } from './referencedFiles.ts';

/** A dataset's description in Croissant (1.0 and 1.1, mlcommons.org/croissant): JSON-LD with the digests of its files. */
export function croissantReference(document: PlainMap): DataReference | null {
  const conforms = [document.get('conformsTo') ?? document.get('dct:conformsTo')].flatMap(nodesOf);
  if (!conforms.some((value) => (idOf(value) ?? '').includes('mlcommons.org/croissant'))) return null;
  const files = nodesOf(document.get('distribution')).filter(isMap).flatMap(fileObject);
  return {
    system: 'croissant',
    name: textOf(document.get('name')),
    version: textOf(document.get('version')),
    url: withoutCredentials(textOf(document.get('url'))),
    ...listedFiles(files),
  };
}

/** A FileSet names files inside a FileObject, which has the digest. */
function fileObject(node: PlainMap): ReferencedFile[] {
  const type = textOf(node.get('@type')) ?? '';
  if (!type.endsWith('FileObject')) return [];
  const path = textOf(node.get('contentUrl')) ?? textOf(node.get('@id')) ?? textOf(node.get('name'));
  if (path === null) return [];
  const sha256 = textOf(node.get('sha256'));
  const md5 = textOf(node.get('md5'));
  const digest = sha256 !== null ? `sha256:${sha256}` : md5 !== null ? `md5:${md5}` : null;
  return [{ path: withoutCredentials(path) ?? path, digest, bytes: contentBytes(node.get('contentSize')) }];
}

/** "117743 B", as the specification's examples have it; other units are not exact. */
function contentBytes(size: Plain | undefined): number | null {
  const digits = /^(\d{1,15})(?: ?B)?$/.exec(textOf(size) ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

function nodesOf(value: Plain | undefined): readonly Plain[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function idOf(value: Plain): string | null {
  return isMap(value) ? textOf(value.get('@id')) : textOf(value);
}
