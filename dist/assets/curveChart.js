// Draws one curve with Vega, again and again as the controls change.

/**
 * @typedef {{id: string, side: string, label: string, steps: number[], values: (number | string | null)[]}} Run
 * @typedef {Run & {raw: (number | null)[], shown: (number | null)[]}} Line a run as it is drawn: before and after smoothing
 */

/**
 * @param {HTMLElement} plot the element that the chart is put into
 * @param {{runs: Run[]}} curve
 * @param {object} spec Vega-Lite specification over the data set `points`
 */
// oxlint-disable-next-line no-unused-vars -- used by a script after this one
function createCurveChart(plot, curve, spec) {
  const canBeLog = curve.runs.some(({ values }) => values.some((value) => value > 0));
  const holder = plot.appendChild(document.createElement('div'));
  holder.className = 'chart';
  const pointer = createCurvePointer(plot, holder, spec.encoding.x.title);
  let view = null;
  let drawnKey = '';

  return { draw };

  /** Shows the curve as the controls want it. Smoothing only changes the points; all else needs a new view. */
  async function draw({ smoothing, log: wantsLog, hiddenRuns }) {
    const log = wantsLog && canBeLog;
    const lines = curve.runs
      .filter(({ id }) => !hiddenRuns.has(id))
      .map((run) => lineOf(run, smoothing, log));
    const points = pointsOf(lines);
    const key = JSON.stringify([log, smoothing > 0, plot.clientWidth, lines.map(({ id }) => id)]);
    if (key !== drawnKey) replaceView(points, log, smoothing > 0);
    else view.change('points', vega.changeset().remove(vega.truthy).insert(points));
    drawnKey = key;
    await view.runAsync();
    plot.classList.add('drawn');
    pointer.follow(view, lines);
  }

  function replaceView(points, log, isSmooth) {
    const own = structuredClone(spec);
    own.width = plot.clientWidth;
    own.data.values = points;
    if (log) own.encoding.y.scale = { type: 'log' };
    // The first layer is the line before smoothing: without smoothing, the same line once more.
    if (!isSmooth) own.layer.shift();
    view?.finalize();
    view = createChartView(own, holder);
  }

  /** @returns {Line} */
  function lineOf(run, smoothing, log) {
    const raw = run.values.map((value) => (typeof value === 'number' && (!log || value > 0) ? value : null));
    return { ...run, raw, shown: smoothing === 0 ? raw : smoothed(raw, smoothing) };
  }

  /** What comes last is drawn on top: the candidate, which the list begins with. */
  function pointsOf(lines) {
    return lines
      .toReversed()
      .flatMap(({ id, side, steps, raw, shown }) =>
        steps.map((step, index) => ({ run: id, side, step, value: shown[index], raw: raw[index] })),
      );
  }
}
