/** Directories of tools and caches: never a training command's results, often huge. */
export const skippedDirectories: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.jj',
  '.trainmark',
  '.dvc',
  '.cache',
  '.snakemake',
  'node_modules',
  'site-packages',
  '.venv',
  'venv',
  '.tox',
  '.nox',
  '.eggs',
  '.pixi',
  '.conda',
  '__pycache__',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.hypothesis',
  '.ipynb_checkpoints',
  '.idea',
  '.vscode',
  '.Rproj.user',
]);

/** Files that mark a directory as an installed environment, whatever its name. */
export const environmentMarkers: ReadonlySet<string> = new Set(['pyvenv.cfg', 'conda-meta']);
