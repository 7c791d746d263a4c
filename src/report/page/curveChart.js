// One chart: draws a curve with Vega, and shows the values under the pointer or the arrow keys.

/**
 * @param {HTMLElement} plot the element that the chart is put into
 * @param {{runs: {id: string, side: string, label: string, steps: number[], values: (number | string | null)[]}[]}} curve
 * @param {object} spec Vega-Lite specification over the data set `points`
 */
// oxlint-disable-next-line no-unused-vars -- used by the script after this one
function createCurveChart(plot, curve, spec) {
  const runs = curve.runs.map((run) => ({ ...run, values: run.values.map(finiteOrNull) }));
  const holder = plot.appendChild(newElement('div', 'chart'));
  const rule = newElement('div', 'rule');
  const tip = newElement('div', 'tip');
  let view = null;
  let lines = [];
  let drawnKey = '';

  plot.tabIndex = 0;
  plot.addEventListener('pointermove', (event) => {
    if (view === null) return;
    const { left } = holder.getBoundingClientRect();
    pointAt(view.scale('x').invert(event.clientX - left - plotOrigin().x));
  });
  plot.addEventListener('pointerleave', hide);
  plot.addEventListener('blur', hide);
  plot.addEventListener('keydown', moveWithKeys);

  return { draw };

  /** Shows the curve as the controls want it. Smoothing only changes the points; all else needs a new view. */
  async function draw({ smoothing, log, hiddenRuns }) {
    hide();
    lines = runs
      .filter(({ id }) => !hiddenRuns.has(id))
      .map((run) => lineOf(run, smoothing, log && canBeLog()));
    const isSmooth = smoothing > 0;
    const key = JSON.stringify([log, isSmooth, plot.clientWidth, lines.map(({ id }) => id)]);
    if (key === drawnKey) {
      await view.change('points', vega.changeset().remove(vega.truthy).insert(pointsOf(lines))).runAsync();
      return;
    }
    drawnKey = key;
    await createView(log && canBeLog(), isSmooth);
  }

  async function createView(log, isSmooth) {
    const own = structuredClone(spec);
    own.width = plot.clientWidth;
    if (log) own.encoding.y.scale = { type: 'log' };
    // The first layer is the line before smoothing: without smoothing, the same line once more.
    if (!isSmooth) own.layer.shift();
    own.data.values = pointsOf(lines);
    const compiled = vegaLite.compile(own).spec;
    view?.finalize();
    // The syntax tree is interpreted, since the page's policy forbids compiling expressions.
    view = new vega.View(vega.parse(compiled, null, { ast: true }), {
      expr: vega.expressionInterpreter,
      renderer: 'svg',
      container: holder,
      hover: false,
    });
    await view.runAsync();
    plot.classList.add('drawn');
  }

  function canBeLog() {
    return runs.some(({ values }) => values.some((value) => value > 0));
  }

  function moveWithKeys(event) {
    const [first] = lines;
    if (event.key === 'Escape') hide();
    if (first === undefined || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    const at = tip.isConnected ? nearestIndex(first.steps, Number(tip.dataset.step)) : -1;
    const next = event.key === 'ArrowRight' ? at + 1 : at === -1 ? first.steps.length - 1 : at - 1;
    pointAt(first.steps[Math.max(0, Math.min(first.steps.length - 1, next))]);
  }

  function pointAt(wanted) {
    if (lines.length === 0) return;
    const found = lines.map((line) => ({ line, index: nearestIndex(line.steps, wanted) }));
    const step = found
      .map(({ line, index }) => line.steps[index])
      .reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best));
    // A run that has nothing near is left out, rather than shown with a value from elsewhere.
    const near = found.filter(({ line, index }) => Math.abs(line.steps[index] - step) <= spacing(line));
    tip.replaceChildren(
      newElement('strong', '', `${spec.encoding.x.title} ${shownNumber(step)}`),
      ...near.map(tipRow),
    );
    tip.dataset.step = step;
    place(step);
  }

  function place(step) {
    const origin = plotOrigin();
    const x = origin.x + view.scale('x')(step);
    rule.style.cssText = `left:${x}px;top:${origin.y}px;height:${view.height()}px`;
    plot.append(rule, tip);
    const beside = x > plot.clientWidth / 2 ? x - 10 - tip.offsetWidth : x + 10;
    tip.style.left = `${Math.max(0, Math.min(plot.clientWidth - tip.offsetWidth, beside))}px`;
  }

  /** Where the axes meet the upper left, in pixels of the element; Vega counts its own origin from inside the padding. */
  function plotOrigin() {
    const [x, y] = view.origin();
    const { left, top } = view.padding();
    return { x: x + left, y: y + top };
  }

  function hide() {
    rule.remove();
    tip.remove();
  }

  function tipRow({ line, index }) {
    const row = newElement('div', '');
    const value = line.all[index] ?? line.words[index];
    row.append(newElement('i', line.side), line.label, newElement('b', '', shownNumber(value)));
    return row;
  }

  function lineOf(run, smoothing, log) {
    const drawable = run.values.map((value) => (log && !(value > 0) ? null : value));
    const all = smoothing === 0 ? drawable : smoothed(drawable, smoothing);
    const words = curve.runs.find(({ id }) => id === run.id).values;
    return { ...run, raw: drawable, all, words };
  }

  function pointsOf(shown) {
    // What comes last is drawn on top: the candidate, which the list begins with.
    return shown
      .toReversed()
      .flatMap(({ id, side, steps, raw, all }) =>
        steps.map((step, index) => ({ run: id, side, step, value: all[index], raw: raw[index] })),
      );
  }

  function finiteOrNull(value) {
    return typeof value === 'number' ? value : null;
  }

  function spacing({ steps }) {
    return steps.length < 2 ? 0 : (2 * (steps.at(-1) - steps[0])) / (steps.length - 1);
  }

  /** Index of the step closest to the wanted one; steps rise. */
  function nearestIndex(steps, wanted) {
    let low = 0;
    let high = steps.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (steps[middle] < wanted) low = middle;
      else high = middle;
    }
    return Math.abs(steps[high] - wanted) < Math.abs(steps[low] - wanted) ? high : low;
  }

  function shownNumber(value) {
    return typeof value === 'number' ? String(Number(value.toPrecision(5))) : (value ?? 'no value');
  }

  function newElement(tag, className, text = '') {
    const element = document.createElement(tag);
    if (className !== '') element.className = className;
    element.textContent = text;
    return element;
  }
}
