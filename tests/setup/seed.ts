import fc from 'fast-check';

/**
 * Gives every property one seed, so that a run of the tests repeats.
 * `SEED=n npm test` tries other cases; a counterexample becomes a test of its own.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 1) });
