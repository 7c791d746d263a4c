import { open, rename } from 'node:fs/promises';

/** Writes a new file and waits until it is on the disk. Fails if the file exists. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until a file that others wrote, or the entries of a directory, are on the disk. */
export async function syncToDisk(path: string, kind: 'file' | 'directory'): Promise<void> {
  // Windows keeps directory entries by itself and refuses to open directories.
  if (kind === 'directory' && process.platform === 'win32') return;
  const file = await open(path, kind === 'file' ? 'r+' : 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Moves `from` to `to` inside `directory`'s file system, so that readers see all of it or nothing, also after a power cut. */
export async function publishByRename(from: string, to: string, directory: string): Promise<void> {
  await rename(from, to);
  await syncToDisk(directory, 'directory');
}
