process.argv.splice(2, Infinity, "--last-phase-of-the-action");
await import('./index.js');
