import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trackerEnvironment } from '../../src/readers/trackerEnvironment.ts';

const workspace = resolve('/code/model');
const clearml = { CLEARML_CACHE_DIR: join(workspace, 'trainmark-trackers', 'clearml') };
const trackio = { TRACKIO_DIR: join(workspace, 'trainmark-trackers', 'trackio') };

describe('the environment that brings trackers into the workspace', () => {
  it.each<[string, Record<string, string | undefined>, Record<string, string>]>([
    ['sets a place for each', { PATH: '/bin' }, { ...clearml, ...trackio }],
    ['takes undefined for not set', { TRACKIO_DIR: undefined }, { ...clearml, ...trackio }],
    ['leaves a place that the user set', { TRACKIO_DIR: '/mnt/runs' }, clearml],
    ['leaves one that is set to nothing', { TRACKIO_DIR: '', CLEARML_CACHE_DIR: '' }, {}],
    ['leaves ClearML with a server alone', { CLEARML_API_ACCESS_KEY: 'x' }, trackio],
    ['leaves ClearML with a configuration alone', { CLEARML_CONFIG_FILE: 'x' }, trackio],
    ['moves ClearML that the user took offline', { CLEARML_OFFLINE_MODE: '1' }, { ...clearml, ...trackio }],
  ])('%s', (_, environment, added) => {
    expect(trackerEnvironment(workspace, environment)).toEqual(added);
  });

  it('neither takes anything offline nor sets what makes Ray refuse to run', () => {
    const names = Object.keys(trackerEnvironment(workspace, {}));
    expect(names.filter((name) => /OFFLINE|MODE|RAY|TUNE|WANDB|MLFLOW|COMET/.test(name))).toEqual([]);
  });
});
