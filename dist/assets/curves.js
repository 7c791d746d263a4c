// All charts: each is drawn when it comes into view, and again when a control changes while it is there.
(() => {
  const data = JSON.parse(document.getElementById('curve-data').textContent);
  const state = { smoothing: 0, log: false, hiddenRuns: new Set() };
  const charts = new Map();
  const { add, redraw } = createPlotQueue((plot) => chartOf(plot).draw(state));

  for (const plot of document.querySelectorAll('[data-curve]')) add(plot);
  addControls();

  function chartOf(plot) {
    if (!charts.has(plot)) {
      const curve = data.curves[Number(plot.dataset.curve)];
      charts.set(plot, createCurveChart(plot, curve, data.specs[curve.spec]));
    }
    return charts.get(plot);
  }

  function addControls() {
    const slider = document.getElementById('smoothing');
    slider.addEventListener('input', () => {
      state.smoothing = Number(slider.value);
      document.querySelector('output[for=smoothing]').value = slider.value;
      redraw();
    });
    document.getElementById('log-axis').addEventListener('click', ({ currentTarget }) => {
      state.log = togglePressed(currentTarget);
      redraw();
    });
    for (const chip of document.querySelectorAll('[data-side], [data-run]')) {
      chip.addEventListener('click', () => showRuns(chip, togglePressed(chip)));
    }
  }

  function showRuns(chip, shown) {
    const { side, run } = chip.dataset;
    const ids = run === undefined ? runsOf(side) : [run];
    for (const id of ids) {
      if (shown) state.hiddenRuns.delete(id);
      else state.hiddenRuns.add(id);
    }
    for (const other of document.querySelectorAll('[data-side], [data-run]')) {
      const own = other.dataset.run === undefined ? runsOf(other.dataset.side) : [other.dataset.run];
      other.setAttribute('aria-pressed', String(own.some((id) => !state.hiddenRuns.has(id))));
    }
    redraw();
  }

  function runsOf(side) {
    return data.curves.flatMap(({ runs }) => runs.filter((run) => run.side === side).map(({ id }) => id));
  }

  function togglePressed(button) {
    const pressed = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(pressed));
    return pressed;
  }
})();
