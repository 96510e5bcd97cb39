// @ts-check
// One visit to one page: a fresh context in the one browser, so a fresh process without caches.

import {
  areDrawn,
  change,
  cycle,
  fetchedFiles,
  fillIn,
  mountTwice,
  openList,
  prepare,
  sort,
  type,
  watchForUse,
} from "./in_page.mjs";
import { median } from "./samples.mjs";

/** @typedef {Record<string, number | undefined>} Sample What one visit measured. */

/** A phone on a slow net, as Lighthouse has it. */
const SLOW = { latency: 150, kilobits: 1638.4, processor: 4 };

/**
 * @template T
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {() => void} before What runs in the page before its own scripts.
 * @param {(page: import("@playwright/test").Page, session: import("@playwright/test").CDPSession) => Promise<T>} work
 */
async function visit(browser, address, before, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    /** @type {Promise<never>} */
    const failed = new Promise((_, reject) => {
      page.on("pageerror", reject);
      page.on("crash", () => reject(new Error(`${address} crashed`)));
    });
    await page.addInitScript(before);
    const session = await context.newCDPSession(page);
    return await Promise.race([failed, work(page, session)]);
  } finally {
    await context.close();
  }
}

/**
 * Mounts a scene twice; then types into it, fills it in, sorts it, or opens it, where it is asked to. What the page shows
 * before is taken away once it is drawn.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {{ scene: string, count: number, selector: string, made?: number, keys?: number, filled?: number, sorts?: number, opened?: number, shown?: boolean, unmounts?: boolean }} what
 * @returns {Promise<Sample>}
 */
export function timing(browser, address, what) {
  return visit(browser, address, prepare, async (page) => {
    await open(page, address);
    if (what.shown) {
      await page.waitForFunction(areDrawn);
      await page.evaluate(() => /** @type {any} */ (globalThis).bench.unmount());
    }
    const { cold, gone, warm } = await page.evaluate(mountTwice, what);
    /** @type {Sample} */
    const sample = {
      "cold script": cold.script,
      "cold layout": cold.layout,
      "warm script": warm.script,
      "warm layout": warm.layout,
    };
    if (what.unmounts) sample["unmount script"] = gone.script;
    if (what.keys) {
      const typed = await page.evaluate(type, { keys: what.keys });
      Object.assign(sample, { "typing script": typed.script, "typing layout": typed.layout });
    }
    if (what.filled) {
      const typed = await page.evaluate(fillIn, { keys: what.filled });
      Object.assign(sample, { "typing script": typed.script, "typing layout": typed.layout });
    }
    if (what.sorts) {
      const times = await page.evaluate(sort, { times: what.sorts });
      const scripts = times.map(({ script }) => script);
      Object.assign(sample, {
        "sort script": median(scripts),
        "slowest sort": Math.max(...scripts),
        "sort layout": median(times.map(({ layout }) => layout)),
      });
    }
    if (what.opened) {
      const times = await page.evaluate(openList, { times: what.opened });
      Object.assign(sample, { "open ms": median(times), "slowest open": Math.max(...times) });
    }
    return sample;
  });
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {{ times: number }} what
 * @returns {Promise<Sample>}
 */
export function leak(browser, address, { times }) {
  return visit(browser, address, prepare, async (page, session) => {
    await open(page, address);
    await session.send("HeapProfiler.enable");
    // What is made once and kept is not a leak.
    const warm = await page.evaluate(cycle, { times: 100 });
    const before = await counted(session);
    const memory = await page.evaluate(cycle, { times });
    const after = await counted(session);
    return {
      "bytes a cycle": (after.bytes - before.bytes) / times,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      "wasm kB": memory && memory / 1024,
      "wasm kB grown": memory && warm !== undefined ? (memory - warm) / 1024 : undefined,
    };
  });
}

/** @param {import("@playwright/test").CDPSession} session */
async function counted(session) {
  // Finalizers of one collection free what the next one takes.
  for (let turn = 0; turn < 3; turn++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/**
 * From the start of the navigation until the first button answers a press, or what else is watched for happens.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {{ slow: boolean, watch?: () => void }} what
 * @returns {Promise<Sample>}
 */
export function firstUse(browser, address, { slow, watch = watchForUse }) {
  return visit(browser, address, watch, async (page, session) => {
    if (slow) {
      const throughput = (SLOW.kilobits * 1024) / 8;
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: SLOW.latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW.processor });
    }
    await page.goto(address, { waitUntil: "commit" });
    const usable = await page.waitForFunction(() => /** @type {any} */ (globalThis).usable);
    return { ms: await usable.jsonValue() };
  });
}

/**
 * What a page with custom elements fetches besides its document, in kB.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @returns {Promise<Sample>}
 */
export function fetched(browser, address) {
  return visit(browser, address, prepare, async (page) => {
    await page.goto(address, { waitUntil: "load" });
    await page.waitForFunction(areDrawn);
    await page.waitForLoadState("networkidle");
    return page.evaluate(fetchedFiles);
  });
}

/**
 * Changes a field of the theme builder so many times, with one of its views seen.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {import("./in_page.mjs").Changes & { times: number }} what
 * @returns {Promise<Sample>}
 */
export function changes(browser, address, what) {
  return visit(browser, address, prepare, async (page) => {
    await page.goto(address, { waitUntil: "load" });
    await page.waitForFunction(() => "hydrated" in document.documentElement.dataset);
    await page.getByRole("tab", { name: what.view, exact: true }).click();
    const times = await page.evaluate(change, what);
    const scripts = times.map(({ script }) => script);
    return { script: median(scripts), slowest: Math.max(...scripts), layout: median(times.map(({ layout }) => layout)) };
  });
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} address
 */
async function open(page, address) {
  await page.goto(address, { waitUntil: "load" });
  await page.waitForFunction(() => "bench" in globalThis);
}
