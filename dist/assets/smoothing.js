/**
 * Exponential moving average without the pull of its start, as TensorBoard draws it: each value is divided by the weight
 * that the average has gathered so far. Null (NaN, infinite) stays a gap and changes nothing after it.
 *
 * @param {readonly (number | null)[]} values
 * @param {number} weight of what came before, 0 (no smoothing) to just below 1
 */
// oxlint-disable-next-line no-unused-vars -- used by the script after this one
function smoothed(values, weight) {
  let average = 0;
  let gathered = 0;
  return values.map((value) => {
    if (value === null) return null;
    average = average * weight + (1 - weight) * value;
    gathered = gathered * weight + (1 - weight);
    return average / gathered;
  });
}
