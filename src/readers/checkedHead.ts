import { emptyFile, largeFilePointer } from './fileProblem.ts';
import { readHead } from './fileText.ts';
import type { FileHead, FileName } from './reader.ts';

/**
 * The head of a file that has to hold something. Fails with a UserError for one that is missing, empty or not
 * there in full.
 */
export async function checkedHead(name: FileName): Promise<FileHead> {
  const file = await readHead(name);
  if (file.head.length === 0) throw emptyFile(file.path);
  if (isLargeFilePointer(file)) throw largeFilePointer(file.path);
  return file;
}

/** True for the few lines that Git LFS leaves in place of a file. */
export function isLargeFilePointer({ head }: FileHead): boolean {
  return head.toString('latin1', 0, 64).startsWith('version https://git-lfs.github.com/spec/');
}
