// What all charts of a page share: how Vega draws one, and when.

/** A view of a Vega-Lite specification inside `holder`. */
// oxlint-disable-next-line no-unused-vars -- used by a script after this one
function createChartView(spec, holder) {
  // The syntax tree is interpreted, since the page's policy forbids compiling expressions.
  return new vega.View(vega.parse(vegaLite.compile(spec).spec, null, { ast: true }), {
    expr: vega.expressionInterpreter,
    renderer: 'svg',
    container: holder,
    hover: false,
  });
}

/**
 * Draws each plot that is added when it comes into view, and again when a control or the width of the window changes.
 * @param {(plot: HTMLElement) => Promise<void>} draw
 */
// oxlint-disable-next-line no-unused-vars -- used by a script after this one
function createPlotQueue(draw) {
  const plots = new Set();
  const inView = new Set();
  const stale = new Set();
  let drawing = false;
  const observer = new IntersectionObserver(onVisibility, { rootMargin: '150px' });
  addEventListener('resize', redraw);

  return { add, redraw, inView };

  function add(plot) {
    plots.add(plot);
    stale.add(plot);
    observer.observe(plot);
  }

  function redraw() {
    for (const plot of plots) stale.add(plot);
    void drawStale();
  }

  function onVisibility(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
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
}
