import type { Reader } from '../reader.ts';
import { boostingReader } from './boosting.ts';
import { catboostReader } from './catboost.ts';
import { clearmlReader } from './clearml.ts';
import { cometReader } from './comet.ts';
import { cvResultsReader } from './cvResults.ts';
import { dvcliveReader } from './dvclive.ts';
import { fastaiReader } from './fastai.ts';
import { huggingfaceReader } from './huggingface.ts';
import { hydraReader } from './hydra.ts';
import { lightningReader } from './lightning.ts';
import { lmEvalReader } from './lmEval.ts';
import { mediaReader } from './media.ts';
import { polyaxonReader } from './polyaxon.ts';
import { prometheusReader } from './prometheus.ts';
import { promptfooReader } from './promptfoo.ts';
import { pytestBenchmarkReader } from './pytestBenchmark.ts';
import { rllibReader } from './rllib.ts';
import { sacredReader } from './sacred.ts';
import { stableBaselinesReader } from './stableBaselines.ts';
import { ultralyticsReader } from './ultralytics.ts';

/** Files that training frameworks write, the more particular first; all stand before the general formats. */
export const frameworkReaders: readonly Reader[] = [
  mediaReader,
  huggingfaceReader,
  lightningReader,
  catboostReader,
  ultralyticsReader,
  fastaiReader,
  cvResultsReader,
  lmEvalReader,
  pytestBenchmarkReader,
  stableBaselinesReader,
  rllibReader,
  boostingReader,
  hydraReader,
  dvcliveReader,
  promptfooReader,
  sacredReader,
  prometheusReader,
  clearmlReader,
  cometReader,
  polyaxonReader,
];
