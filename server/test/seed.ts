import fc from 'fast-check';

/**
 * Property tests draw from one seed, so that a run says the same tomorrow and a failure can be had again.
 * `BLUEPENCIL_SEED=17 npm test` draws others.
 */
const given = Number(process.env.BLUEPENCIL_SEED || Number.NaN);
const seed = Number.isInteger(given) ? given : 20_261;
fc.configureGlobal({ seed });
console.log(`  Property tests draw from seed ${seed}.`);
