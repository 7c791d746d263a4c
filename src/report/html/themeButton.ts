import { markup } from './markup.ts';

/** The button that switches between light and dark; there only with scripts. */
export const themeButton = markup`<button type="button" class="theme js-only" id="theme" aria-label="Switch between light and dark"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5"/><path d="M8 1.5v13a6.5 6.5 0 0 0 0-13z"/></svg></button>`;
