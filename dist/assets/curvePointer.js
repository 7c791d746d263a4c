// Shows the values of a chart at the step under the pointer, or at the one that the arrow keys have reached.

/**
 * @param {HTMLElement} plot the element around the chart
 * @param {HTMLElement} holder the element that Vega draws into
 * @param {string} stepKind what a step counts, `epoch`
 */
// oxlint-disable-next-line no-unused-vars -- used by a script after this one
function createCurvePointer(plot, holder, stepKind) {
  const rule = newElement('div', 'rule');
  const tip = newElement('div', 'tip');
  let view = null;
  let lines = [];
  let shownStep = null;

  plot.tabIndex = 0;
  plot.addEventListener('pointermove', ({ clientX }) => {
    if (view !== null)
      pointAt(view.scale('x').invert(clientX - holder.getBoundingClientRect().left - origin().x));
  });
  plot.addEventListener('pointerleave', hide);
  plot.addEventListener('blur', hide);
  plot.addEventListener('keydown', moveWithKeys);

  return { follow };

  /** From now on speaks of these lines, as this view has drawn them. */
  function follow(newView, newLines) {
    hide();
    view = newView;
    lines = newLines;
  }

  function moveWithKeys(event) {
    const distance = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'Escape') hide();
    if (distance === undefined || lines.length === 0) return;
    event.preventDefault();
    const { steps } = lines[0];
    const start = distance > 0 ? -1 : steps.length;
    const from = shownStep === null ? start : nearestIndex(steps, shownStep);
    pointAt(steps[Math.max(0, Math.min(steps.length - 1, from + distance))]);
  }

  function pointAt(wanted) {
    if (lines.length === 0) return;
    const found = lines.map((line) => ({ line, index: nearestIndex(line.steps, wanted) }));
    const distanceTo = (step) => Math.abs(step - wanted);
    shownStep = found
      .map(({ line, index }) => line.steps[index])
      .reduce((best, step) => (distanceTo(step) < distanceTo(best) ? step : best));
    // A run that has nothing near is left out, rather than shown with a value from elsewhere.
    const near = found.filter(({ line, index }) => Math.abs(line.steps[index] - shownStep) <= spacing(line));
    tip.replaceChildren(
      newElement('strong', '', `${stepKind} ${shownNumber(shownStep)}`),
      ...near.map(tipRow),
    );
    place();
  }

  function tipRow({ line, index }) {
    const row = newElement('div', '');
    const value = line.shown[index] ?? line.values[index];
    row.append(newElement('i', line.side), line.label, newElement('b', '', shownNumber(value)));
    return row;
  }

  function place() {
    const { x: left, y: top } = origin();
    const x = left + view.scale('x')(shownStep);
    rule.style.cssText = `left:${x}px;top:${top}px;height:${view.height()}px`;
    plot.append(rule, tip);
    const beside = x > plot.clientWidth / 2 ? x - 10 - tip.offsetWidth : x + 10;
    tip.style.left = `${Math.max(0, Math.min(plot.clientWidth - tip.offsetWidth, beside))}px`;
  }

  /** Where the axes begin, in pixels of the element; Vega counts its own origin from inside the padding. */
  function origin() {
    const [x, y] = view.origin();
    const { left, top } = view.padding();
    return { x: x + left, y: y + top };
  }

  function hide() {
    shownStep = null;
    rule.remove();
    tip.remove();
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
