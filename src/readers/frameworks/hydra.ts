import { UserError } from '../../errors.ts';
import { createCollector } from '../collector.ts';
import { flattenParams } from '../paramKeys.ts';
import { isList, isMap } from '../plain.ts';
import type { Reader } from '../reader.ts';
import { parseYamlFile, yamlReader } from '../yaml.ts';
import { openRunFolder } from './runFolder.ts';
import { readYamlBeside } from './yamlBeside.ts';

const configPath = /^(.*\/|)\.hydra\/config\.yaml$/;

/**
 * What Hydra keeps of a job (`hydra/core/utils.py`, 1.0 to 1.3): `.hydra/config.yaml` are its params, with
 * `${…}` as written, and `overrides.yaml` what stood on the command line, the tag `hydra.overrides`.
 * `hydra.yaml` is about Hydra itself and left out.
 */
export const hydraReader: Reader = {
  name: 'hydra',
  maxBytes: yamlReader.maxBytes,
  detect: ({ path }) => configPath.test(path),
  belongs: (anchor, path) => {
    const folder = configPath.exec(anchor)?.[1];
    return path === `${folder}.hydra/hydra.yaml` || path === `${folder}.hydra/overrides.yaml`;
  },
  async read(file, context) {
    const collector = createCollector({ format: 'hydra', path: file.path });
    const { document, warnings } = await parseYamlFile(file);
    for (const warning of warnings) collector.warn(warning);
    if (!isMap(document))
      throw new UserError(`${file.path} holds no params: expected keys with values, such as lr: 0.1.`);
    flattenParams(document, '', collector.param);
    const folder = openRunFolder(file, context, collector);
    const overrides = await readYamlBeside(folder, 'overrides.yaml', collector);
    if (isList(overrides) && overrides.length > 0)
      collector.tag('hydra.overrides', overrides.filter((item) => typeof item === 'string').join(' '));
    return collector.reading();
  },
};
