import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOutputReader } from '../../../src/readers/output.ts';
import type { Reading } from '../../../src/records/reading.ts';
import { tell } from '../tempFiles.ts';

function readOutput(output: string, names: readonly string[] = []): Reading {
  const reader = createOutputReader({ names, patterns: [], undeclared: true });
  reader.push(Buffer.from(output), 'stdout');
  return reader.finish();
}

describe('what a person reads off a line', () => {
  it.each([
    ['Accuracy: 0.93', ['accuracy = 0.93']],
    ['Test accuracy = 93.1%', ['test_accuracy = 93.1']],
    ['The accuracy is 0.5.', ['accuracy = 0.5']],
    ['The mean squared error (MSE) on test set: 3015.4321', ['test_mean_squared_error = 3015.4321']],
    ['Mean squared error: 2548.07', ['mean_squared_error = 2548.07']],
    ['Coefficient of determination: 0.47', ['coefficient_of_determination = 0.47']],
    ['The RMSE of prediction is: 0.464', ['rmse = 0.464']],
    ['R^2: 0.4', ['r2 = 0.4']],
    ['F1 score = 0.8', ['f1_score = 0.8']],
    ['Top-5 accuracy: 0.99', ['top5_accuracy = 0.99']],
    ['mAP50: 0.5', ['map50 = 0.5']],
    ['error=0.021726', ['error = 0.021726']],
    ['Loss: 0.000969 after 57 batches', ['loss = 0.000969']],
    ['loss: tensor(0.25, grad_fn=<NllLossBackward0>)', ['loss = 0.25']],
    ['train_loss=0.5 val/Acc=nan', ['train_loss = 0.5', 'val/Acc = NaN']],
    ['box_loss=0.3 rpn_cls_loss=0.2', ['box_loss = 0.3', 'rpn_cls_loss = 0.2']],
    ['KL loss: 0.4', ['kl_loss = 0.4']],
    ['Mean reward: 200.5 +/- 3.2', ['mean_reward = 200.5']],
    [
      'Test set: Average loss: 0.0526, Accuracy: 9830/10000 (98%)',
      ['test_average_loss = 0.0526', 'test_accuracy = 0.983'],
    ],
    ['Accuracy of the network on the 10000 test images: 54 %', ['test_accuracy = 54']],
    ['Cross-validation accuracy: 0.95 (+/- 0.02)', ['cross_validation_accuracy = 0.95']],
    [
      '| epoch   1 |   200/ 2983 batches | lr 20.00 | ms/batch  7.92 | loss  7.63 | ppl  2054.35',
      ['loss over epoch: 1=7.63', 'ppl over epoch: 1=2054.35'],
    ],
    ['Train Epoch: 1 [0/60000 (0%)]\tLoss: 2.3', ['loss over epoch: 1=2.3']],
    [
      'step 250: train loss 4.28, val loss 4.27',
      ['train_loss over step: 250=4.28', 'val_loss over step: 250=4.27'],
    ],
    ['Epoch: [0][  10/5005]\tTime  0.4 ( 1.2)\tLoss 7.0e+00 (7.1e+00)', ['loss over epoch: 0=7']],
    [
      '09/12/2026 10:00:00 - INFO - __main__ - epoch 0: perplexity: 12.3 eval_loss: 4.8',
      ['perplexity over epoch: 0=12.3', 'eval_loss over epoch: 0=4.8'],
    ],
    ['2026-01-01 10:00:00,123 INFO loss: 0.5', ['loss = 0.5']],
    ['INFO:root:val/loss: 0.25', ['val/loss = 0.25']],
    ['STEP:  3\nloss: 0.5', ['loss over step: 3=0.5']],
  ])('%j', (text, expected) => {
    expect(tell(readOutput(text))).toEqual(expected);
  });

  it.each([
    'target accuracy: 0.9',
    'accuracy threshold = 0.9',
    'min_loss=0.5',
    'loss_scale: 65536',
    'score_threshold=0.5',
    'label_smoothing=0.1',
    'Learning rate: 0.1',
    'SVC(C=1.0, error_score=nan, loss=0.5)',
    'GridSearchCV(cv=5, error_score=nan,',
    '             max_iter=100, loss=0.5)',
    'Parameters: {lr: 0.1, loss: 1}',
    'config.loss=0.5',
    'Error: 3 files failed',
    'error: 404',
    'error 5',
    'packet loss: 5%',
    'val_loss improved from 0.48210 to 0.48200',
    'accuracy: 0.5 -> 0.9',
    'loss: 12:30',
    'loss: 1,234',
    'loss: 1.2k',
    'precision: float32',
    'Using precision 16',
    'recall that loss is 3 times as high',
    '[LightGBM] [Info] Start training from score 0.265627',
    'Loading 10 scores',
    'exit code: 1',
    'index: 5',
    'score 5',
    '12/25 ━━━━ 1s 2ms/step - accuracy: 0.9 - loss: 0.1',
  ])('%j tells of no metric', (text) => {
    expect(tell(readOutput(text))).toEqual([]);
  });

  it('is read once, under the name that is declared', () => {
    expect(tell(readOutput('Test accuracy: 0.93, loss: 0.5', ['accuracy']))).toEqual([
      'accuracy = 0.93',
      'loss = 0.5',
    ]);
    expect(tell(readOutput('Accuracy: 9830/10000', ['Accuracy']))).toEqual(['accuracy = 0.983']);
  });

  it('is not asked for where only what is declared is read', () => {
    const reader = createOutputReader({ names: ['loss'], patterns: [] });
    reader.push(Buffer.from('Accuracy: 0.9\n'), 'stdout');
    expect(tell(reader.finish())).toEqual([]);
  });

  it('of a long output is read at its start and at its end, with a warning', () => {
    const reader = createOutputReader({ names: [], patterns: [], undeclared: true });
    reader.push(Buffer.from('step 1: loss 3\n'), 'stdout');
    const chunk = Buffer.from('nothing in this line\n'.repeat(3_000));
    for (let round = 0; round < 40; round++) reader.push(chunk, 'stdout');
    reader.push(Buffer.from('step 2: loss 2\n'), 'stdout');
    for (let round = 0; round < 40; round++) reader.push(chunk, 'stdout');
    for (const line of ['Test accuracy: 0.9\n', 'Test loss: 0.1']) reader.push(Buffer.from(line), 'stdout');
    const reading = reader.finish();
    expect(tell(reading)).toEqual(['loss over step: 1=3', 'test_accuracy = 0.9', 'test_loss = 0.1']);
    expect(reading.warnings).toEqual([
      expect.stringContaining('the first 1 MiB (10,000 lines) and the last 64 KiB'),
    ]);
  });

  it('takes no more than a moment on any line', () => {
    const piece = fc.constantFrom(
      'loss',
      ' ',
      ':',
      '=',
      '(',
      ')',
      '0.5',
      'e',
      '-',
      '/',
      'tensor(',
      ' is ',
      '|',
      ',',
      'test ',
      '1',
      'a',
      '\t',
      '[',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const started = performance.now();
        readOutput(pieces.join(''));
        expect(performance.now() - started).toBeLessThan(1_000);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the table of classification_report', () => {
  const table = `Classification report for classifier SVC(gamma=0.001):
              precision    recall  f1-score   support

           0       1.00      0.99      0.98        88
   class two       0.50      0.25      0.75         4

    accuracy                           0.97        92
   macro avg       0.75      0.62      0.87        92
weighted avg       0.98      0.96      0.95        92

accuracy 5 6
`;
  it('gives a value for each class and each average', () => {
    expect(tell(readOutput(table)).toSorted()).toEqual(
      [
        'precision{"class":"0"} = 1',
        'precision{"class":"class two"} = 0.5',
        'precision{"average":"macro"} = 0.75',
        'precision{"average":"weighted"} = 0.98',
        'recall{"class":"0"} = 0.99',
        'recall{"class":"class two"} = 0.25',
        'recall{"average":"macro"} = 0.62',
        'recall{"average":"weighted"} = 0.96',
        'f1-score{"class":"0"} = 0.98',
        'f1-score{"class":"class two"} = 0.75',
        'f1-score{"average":"macro"} = 0.87',
        'f1-score{"average":"weighted"} = 0.95',
        'accuracy = 0.97',
      ].toSorted(),
    );
  });
});

describe('the lines of Optuna', () => {
  const line =
    "[I 2026-01-02 03:04:05,678] Trial 3 finished with value: 0.96 and parameters: {'c': 1.0, 'k': 'a: b'}. Best is trial 1 with value: 0.98.";
  it('give the value of each trial and the best so far, declared or not', () => {
    const expected = ['value over trial: 3=0.96', 'best_value over trial: 3=0.98'];
    expect(tell(readOutput(line))).toEqual(expected);
    const reader = createOutputReader({ names: [], patterns: [] });
    reader.push(Buffer.from(`${line}\n`), 'stderr');
    expect(tell(reader.finish())).toEqual(expected);
  });
});
