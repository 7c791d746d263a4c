import { createCollector } from '../collector.ts';
import { isMap, numberOf } from '../plain.ts';
import { documentMaxBytes, type Reader } from '../reader.ts';
import { readJsonObject } from './wholeJson.ts';
import { listOrEmpty } from './orEmpty.ts';

/** Names that XGBoost's and LightGBM's wrappers give to sets of examples; `training` stands only beside others. */
const usualSet = /"(?:validation_\d+|valid_\d+)"\s*:\s*\{\s*"[^"]{1,200}"\s*:\s*\[/;
const usualStart = /^\s*\{\s*"(?:validation_\d+|valid_\d+|training)"\s*:\s*\{/;
const anyStart = /^\s*\{\s*"[^"]{1,200}"\s*:\s*\{\s*"[^"]{1,200}"\s*:\s*\[\s*-?[\d.NI]/;

/**
 * What XGBoost's `evals_result()` and LightGBM's `record_evaluation` hold, dumped as JSON:
 * `{set: {metric: [values]}}`. Metrics are called as XGBoost prints them, `validation_0-rmse`, over boosting
 * iterations, so that file and output tell of one metric; LightGBM counts iterations from 1. Sets of other names count in a file that is called
 * `evals_result`.
 */
export const boostingReader: Reader = {
  name: 'evals_result',
  maxBytes: documentMaxBytes,
  detect({ path, head }) {
    const text = path.endsWith('.json') ? head.toString('latin1') : '';
    const isNamed = /evals?_?results?[^/]*\.json$/i.test(path);
    return (usualStart.test(text) && usualSet.test(text)) || (isNamed && anyStart.test(text));
  },
  async read(file) {
    const collector = createCollector({ format: 'evals_result', path: file.path });
    for (const [set, metrics] of await readJsonObject(file, collector)) {
      if (!isMap(metrics)) continue;
      const first = /^(?:valid_\d+|training)$/.test(set) ? 1 : 0;
      for (const [metric, values] of metrics) {
        for (const [iteration, value] of listOrEmpty(values).entries()) {
          const number = numberOf(value);
          if (number !== undefined)
            collector.metric(`${set}-${metric}`)?.point('iteration', first + iteration, number);
        }
      }
    }
    return collector.reading();
  },
};
