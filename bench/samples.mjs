// @ts-check
// What was measured, gathered over all rounds.

/** test name → page name → metric → one number a visit. */
export class Samples {
  /** @type {Map<string, Map<string, Map<string, number[]>>>} */
  #all = new Map();

  /**
   * @param {string} test
   * @param {string} page
   * @param {import("./visit.mjs").Sample} sample
   */
  add(test, page, sample) {
    const metrics = child(child(this.#all, test), page);
    for (const [metric, value] of Object.entries(sample)) {
      if (value === undefined) continue;
      const values = metrics.get(metric) ?? [];
      metrics.set(metric, [...values, value]);
    }
  }

  /**
   * @param {string} test
   * @param {string} page
   * @param {string} metric
   */
  of(test, page, metric) {
    return this.#all.get(test)?.get(page)?.get(metric) ?? [];
  }

  /** The metrics of a test, in the order they came. @param {string} test */
  metrics(test) {
    const pages = [...(this.#all.get(test)?.values() ?? [])];
    return [...new Set(pages.flatMap((metrics) => [...metrics.keys()]))];
  }

  /**
   * @param {string} test
   * @param {string} page
   * @param {string} metric
   * @returns {number | undefined}
   */
  median(test, page, metric) {
    return median(this.of(test, page, metric));
  }
}

/**
 * @template V
 * @param {Map<string, Map<string, V>>} map
 * @param {string} key
 */
function child(map, key) {
  const found = map.get(key) ?? new Map();
  map.set(key, found);
  return found;
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((one, two) => one - two);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : sorted.length ? (sorted[middle - 1] + sorted[middle]) / 2 : undefined;
}

/** The quarter and three quarter points: half of all values lie between them. @param {number[]} values */
export function quartiles(values) {
  const sorted = values.toSorted((one, two) => one - two);
  const at = (/** @type {number} */ part) => sorted[Math.round((sorted.length - 1) * part)];
  return [at(0.25), at(0.75)];
}
