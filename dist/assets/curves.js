// All charts: each is drawn when it comes into view, and again when a control changes while it is there.
(() => {
  const data = JSON.parse(document.getElementById('curve-data').textContent);
  const state = { smoothing: 0, log: false, hiddenRuns: new Set() };
  const charts = new Map();
  const inView = new Set();
  const stale = new Set();
  let drawing = false;

  const observer = new IntersectionObserver(onVisibility, { rootMargin: '150px' });
  for (const plot of document.querySelectorAll('[data-curve]')) {
    const curve = data.curves[Number(plot.dataset.curve)];
    charts.set(plot, { curve, chart: null });
    stale.add(plot);
    observer.observe(plot);
  }
  addControls();
  addEventListener('resize', redraw);

  function onVisibility(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    void drawStale();
  }

  function redraw() {
    for (const plot of charts.keys()) stale.add(plot);
    void drawStale();
  }

  /** One chart a frame, so that the controls keep up however many are in view. */
  async function drawStale() {
    if (drawing) return;
    drawing = true;
    try {
      for (let plot = nextStale(); plot !== undefined; plot = nextStale()) {
        stale.delete(plot);
        await draw(plot);
        await new Promise(requestAnimationFrame);
      }
    } finally {
      drawing = false;
    }
  }

  function nextStale() {
    return [...inView].find((plot) => stale.has(plot));
  }

  async function draw(plot) {
    const entry = charts.get(plot);
    entry.chart ??= createCurveChart(plot, entry.curve, data.specs[entry.curve.spec]);
    await entry.chart.draw(state);
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
