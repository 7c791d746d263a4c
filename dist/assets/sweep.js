// All charts of a sweep: drawn when they come into view, and together they show the trial that is pointed at.
(() => {
  const data = JSON.parse(document.getElementById('sweep-data').textContent);
  const byNumber = new Map(data.trials.map((trial) => [trial.number, trial]));
  const slider = document.getElementById('best-share');
  const charts = new Map();
  const queue = createPlotQueue((plot) => charts.get(plot).draw(bestCount()));
  let pointed = null;

  const parallel = document.querySelector('[data-parallel]');
  add(parallel, parallelKind(data.parallel, data.trials));
  for (const plot of document.querySelectorAll('[data-slice]')) {
    const place = Number(plot.dataset.slice);
    add(plot, sliceKind(data.slices[place], data.trials, place));
  }
  slider.addEventListener('input', () => {
    const words = `${slider.value} % (${bestCount()})`;
    document.querySelector('output[for=best-share]').value = words;
    queue.redraw();
  });
  for (const row of document.querySelectorAll('[data-trial]')) {
    row.addEventListener('pointerenter', () => point(byNumber.get(Number(row.dataset.trial)) ?? null));
    row.addEventListener('pointerleave', () => point(null));
  }

  function add(plot, kind) {
    charts.set(plot, createSweepChart(plot, data.trials, kind, point));
    queue.add(plot);
  }

  function bestCount() {
    return Math.max(1, Math.round((data.trials.length * Number(slider.value)) / 100));
  }

  function point(trial) {
    if (trial === pointed) return;
    pointed = trial;
    for (const plot of queue.inView) if (plot.classList.contains('drawn')) void charts.get(plot).show(trial);
    for (const row of document.querySelectorAll('tr.pointed')) row.classList.remove('pointed');
    if (trial === null) return;
    for (const row of document.querySelectorAll(`tr[data-trial="${trial.number}"]`))
      row.classList.add('pointed');
  }
})();
