import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadPageAssets, pageAssetFiles, type PageAssets } from '../../src/report/page/assets.ts';

const root = resolve(import.meta.dirname, '../..');

/** The report page's assets, read from where the build takes them. */
export function readPageAssets(): Promise<PageAssets> {
  const paths: readonly string[] = Object.values(pageAssetFiles);
  return loadPageAssets((fileName) => {
    const path = paths.find((one) => one.endsWith(`/${fileName}`));
    if (path === undefined) throw new Error(`No asset is called ${fileName}.`);
    return readFile(resolve(root, path), 'utf8');
  });
}
