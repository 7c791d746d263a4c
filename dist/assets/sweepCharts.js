// Draws the charts of a sweep with Vega: once for each width; then only their data change.

/**
 * @typedef {{number: number, text: string, height: number, places: (number | null)[]}} Trial from the best
 * @typedef {{spec: object, rowsOf: (trial: Trial, tier: number) => object[], find: (x: number, y: number, view: object) => Trial | null}} Kind
 */

/**
 * @param {HTMLElement} plot the element that the chart is put into
 * @param {Trial[]} trials
 * @param {Kind} kind what is drawn of a trial, and which trial is at a point
 * @param {(trial: Trial | null) => void} onPoint told of the trial under the pointer
 */
// oxlint-disable-next-line no-unused-vars -- used by a script after this one
function createSweepChart(plot, trials, { spec, rowsOf, find }, onPoint) {
  const holder = plot.appendChild(document.createElement('div'));
  const tip = document.createElement('div');
  holder.className = 'chart';
  tip.className = 'tip';
  let view = null;
  let drawnWidth = 0;

  plot.addEventListener('pointermove', (event) => point(event));
  plot.addEventListener('pointerleave', () => onPoint(null));

  return { draw, show };

  /** All trials, the best `bestCount` in colour and on top. */
  async function draw(bestCount) {
    if (view === null || plot.clientWidth !== drawnWidth) replaceView();
    const rows = trials.toReversed().flatMap((trial, place) => {
      const rank = trials.length - 1 - place;
      return rowsOf(trial, rank < bestCount ? 0 : 1);
    });
    view.change('trials', vega.changeset().remove(vega.truthy).insert(rows));
    await view.runAsync();
    plot.classList.add('drawn');
  }

  /** One trial before all others; null for none. */
  async function show(trial) {
    if (view === null) return;
    const rows = trial === null ? [] : rowsOf(trial, 0);
    view.change('pointed', vega.changeset().remove(vega.truthy).insert(rows));
    await view.runAsync();
    if (trial === null) tip.remove();
  }

  function replaceView() {
    const own = structuredClone(spec);
    drawnWidth = plot.clientWidth;
    own.width = drawnWidth;
    view?.finalize();
    view = createChartView(own, holder);
  }

  function point({ clientX, clientY }) {
    if (view === null) return;
    const { left, top } = holder.getBoundingClientRect();
    const [x, y] = view.origin();
    const padding = view.padding();
    const trial = find(clientX - left - x - padding.left, clientY - top - y - padding.top, view);
    onPoint(trial);
    if (trial === null) return;
    tip.textContent = `Trial ${trial.number}: ${trial.text}`;
    plot.append(tip);
    const beside = clientX - left + 14;
    const room = plot.clientWidth - tip.offsetWidth;
    tip.style.left = `${Math.max(0, beside > room ? clientX - left - 14 - tip.offsetWidth : beside)}px`;
    tip.style.top = `${Math.max(0, clientY - top - 34)}px`;
  }
}

/** A line across all axes; the pointer follows the line that passes nearest. */
// oxlint-disable-next-line no-unused-vars -- used by a script after this one
function parallelKind(spec, trials) {
  const sharesOf = ({ places, height }) => [...places, height];
  return {
    spec,
    rowsOf: (trial, tier) =>
      sharesOf(trial).map((share, axis) => ({ trial: trial.number, axis, share, tier })),
    find(x, y, view) {
      const axis = view.scale('x').invert(x);
      const share = view.scale('y').invert(y);
      const left = Math.floor(axis);
      const distance = (trial) => {
        const shares = sharesOf(trial);
        const [from, to] = [shares[left] ?? null, shares[left + 1] ?? null];
        if (from === null || to === null) return Infinity;
        return Math.abs(from + (to - from) * (axis - left) - share);
      };
      return nearest(trials, distance, 0.04);
    },
  };
}

/** A dot; the pointer finds the nearest one within a few pixels. */
// oxlint-disable-next-line no-unused-vars -- used by a script after this one
function sliceKind(spec, trials, place) {
  return {
    spec,
    rowsOf: (trial, tier) =>
      trial.places[place] === null
        ? []
        : [{ trial: trial.number, share: trial.places[place], value: trial.height, tier }],
    find(x, y, view) {
      const [toX, toY] = [view.scale('x'), view.scale('y')];
      const distance = ({ places, height }) =>
        places[place] === null ? Infinity : Math.hypot(toX(places[place]) - x, toY(height) - y);
      return nearest(trials, distance, 14);
    },
  };
}

function nearest(trials, distance, within) {
  let best = null;
  let least = within;
  for (const trial of trials) {
    const own = distance(trial);
    if (own >= least) continue;
    best = trial;
    least = own;
  }
  return best;
}
