/** The file that lakectl keeps in a directory. */
export const lakefsName = '.lakefs_ref.yaml';

/** True for a file that, by its name, says where data is kept; these count without being declared. */
export function isReferenceName(path: string): boolean {
  const name = fileName(path);
  return name.endsWith('.dvc') || name === lakefsName || name === 'croissant.json';
}

/** True for a file whose content may say where data is kept. */
export function mayBeReference(path: string): boolean {
  return isReferenceName(path) || fileName(path) === 'dvc.lock' || path.endsWith('.json');
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
