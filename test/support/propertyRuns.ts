// How many cases a property of citations is tried on: many in the long run, some in every other.

export const propertyRuns = Number(process.env.PROPERTY_RUNS ?? 2000);

/** Milliseconds for one property with so many cases, on a machine that does other work too. */
export const propertyTimeout = Math.max(60_000, propertyRuns * 20);
