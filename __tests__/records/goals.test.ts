import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conventionOf } from '../../src/records/goals.ts';

describe('what a metric name says by custom', () => {
  it.each(
    [
      'accuracy, val/acc, Accuracy/val, test.accuracy, top5_acc, acc_top1, balanced_accuracy, f1, F1Score, f1_macro, F1@10, precision@5',
      'mAP_0.5:0.95, metrics/mAP50-95(B), mIoU, mean_iou, roc_auc, AUROC, nDCG@10, pass@1, win_rate, dice, mrr',
    ].flatMap((names) => names.split(', ')),
  )('%s is a share, the more the better', (name) => {
    expect(conventionOf(name)).toEqual({ goal: 'max', isShare: true });
  });

  it.each(
    [
      'R2, r2_score, eval_rougeL, rouge1, bleu, rollout/ep_rew_mean, episode_return, score, samples_per_second, tokens_per_sec',
      'neg_mean_squared_error, explained_variance, psnr, elbo',
    ].flatMap((names) => names.split(', ')),
  )('%s is better when it is more', (name) => {
    expect(conventionOf(name)).toEqual({ goal: 'max', isShare: false });
  });

  it.each(
    [
      'loss, Loss/train, valLoss, MSELoss, policy_loss, log_loss, cross_entropy, neg_log_likelihood, rmse, mae, perplexity, wer, fid',
      'brier_score, latency_p95_ms, train_seconds, seconds_per_step, train_runtime, peak_rss, model_bytes, time',
    ].flatMap((names) => names.split(', ')),
  )('%s is better when it is less', (name) => {
    expect(conventionOf(name)).toEqual({ goal: 'min', isShare: false });
  });

  it('an error rate is a share, the less the better', () => {
    expect(conventionOf('val/error_rate')).toEqual({ goal: 'min', isShare: true });
  });

  it.each(
    [
      'loss_scale, learning_rate, lr, epoch, best_epoch, grad_norm, accuracy_std, ep_len_mean, time/iterations, forward_pass, timestamp',
      'num_parameters, __proto__, constructor, 准确率, 1/2, /, .',
    ].flatMap((names) => names.split(', ')),
  )('%s says nothing', (name) => {
    expect(conventionOf(name)).toBeNull();
  });

  it('is found at once in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (name) => {
        expect(() => conventionOf(name)).not.toThrow();
      }),
    );
    const startedAt = performance.now();
    conventionOf('loss_'.repeat(200_000));
    conventionOf('a/'.repeat(200_000));
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
