// Runs before the page is drawn: says that scripts work, and makes the button that switches between light and dark.
(() => {
  const root = document.documentElement;
  root.classList.add('js');

  document.addEventListener('DOMContentLoaded', () => {
    document.getElementById('theme')?.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
    });
  });

  function isDark() {
    return root.dataset.theme === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : root.dataset.theme === 'dark';
  }
})();
