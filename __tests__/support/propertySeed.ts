import fc from 'fast-check';

/**
 * The same examples in every run, so that a change is judged by what it changes and not by a chance find elsewhere; new
 * examples are looked for by `__tests__/fuzz/properties.ts`.
 */
fc.configureGlobal({ seed: Number(process.env['TRAINMARK_PROPERTY_SEED'] ?? 1) });
