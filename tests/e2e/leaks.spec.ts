// What opens and closes leaves nothing behind: a thousand times of it, driven from inside the page.

import { expect, test } from "./fixtures.ts";

/** The page of an example, and what is pressed to open and to close. */
const OPENED: { name: string; open: string; close: string; shown: string; byFocus?: true }[] = [
  { name: "dialog", open: "[command=show-modal]", close: "dialog [command=close]", shown: "dialog[open]" },
  { name: "drawer", open: "[command=show-modal]", close: "dialog [command=close]", shown: "dialog[open]" },
  { name: "popover", open: "[popovertarget]", close: "[popovertarget]", shown: ":popover-open" },
  { name: "dropdown_menu", open: "[popovertarget]", close: "[popovertarget]", shown: ":popover-open" },
  { name: "details", open: "summary", close: "summary", shown: "details[open]" },
  { name: "confirm", open: "li .felles-button", close: "dialog [command=close][data-variant=secondary]", shown: "dialog[open]" },
  // What has a button of its own, which turns it.
  ...(
    [
      ["accordion", ".felles-accordion__button"],
      ["select_menu", "[role=combobox]"],
      ["combobox", ".felles-combobox__button[aria-expanded]"],
      ["date_picker", ".felles-date-picker__button"],
    ] as const
  ).map(([name, button]) => ({ name, open: button, close: button, shown: `${button}[aria-expanded=true]` })),
  { name: "tooltip", open: ".felles-button", close: ".felles-button", shown: ":popover-open", byFocus: true },
];

const CYCLES = 1_000;

for (const { name, open, close, shown, byFocus = false } of OPENED) {
  test(`LEAK-1 1,000 open/close cycles of ${name} leave nodes, listeners and wasm memory flat`, async ({ page, visit, browserContext }) => {
    test.setTimeout(180_000);
    await visit(`examples/${name}/basic/`);
    // From now on the focus is the keyboard's.
    if (byFocus) await page.keyboard.press("Tab");
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const cycles = (count: number): Promise<void> =>
      page.evaluate(
        async ({ count, open, close, shown, byFocus }) => {
          const find = (selector: string): HTMLElement => {
            const element = document.querySelector<HTMLElement>(selector);
            if (element === null) throw new Error(`no ${selector}`);
            return element;
          };
          // The browser tells of what it has done in a task of its own: until then nothing else may happen.
          const channel = new MessageChannel();
          const turn = (): Promise<void> =>
            new Promise((resolve) => {
              channel.port1.onmessage = () => resolve();
              channel.port2.postMessage(null);
            });
          const until = async (isShown: boolean): Promise<void> => {
            for (let turns = 0; (document.querySelector(shown) !== null) !== isShown; turns++) {
              if (turns > 1_000) throw new Error(`${shown} is ${isShown ? "not shown" : "still shown"}`);
              await turn();
            }
            await turn();
            await turn();
          };
          for (let index = 0; index < count; index++) {
            if (byFocus) find(open).focus();
            else find(open).click();
            await until(true);
            if (byFocus) find(close).blur();
            else find(close).click();
            await until(false);
            // Once in a while a frame, so that what waits for one does not pile up.
            if (index % 25 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
          }
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
          channel.port1.close();
        },
        { count, open, close, shown, byFocus },
      );
    const session = await browserContext.newCDPSession(page);
    await session.send("Performance.enable");
    const held = async (): Promise<{ nodes: number; listeners: number; memory: number }> => {
      // Twice: what the first frees may be all that held on to something else.
      await session.send("HeapProfiler.collectGarbage");
      await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      const metric = (name: string): number => {
        const found = metrics.find((metric) => metric.name === name);
        if (found === undefined) throw new Error(`the browser does not count ${name}`);
        return found.value;
      };
      const memory = await page.evaluate(async () => {
        // The glue that is loaded already, and so the one instance there is.
        const glue = performance.getEntriesByType("resource").find(({ name }) => /\/showcase-[^/]*\.js$/.test(name));
        if (glue === undefined) throw new Error("no glue was loaded");
        const program = await import(glue.name);
        return ((await program.default()).memory as WebAssembly.Memory).buffer.byteLength;
      });
      return { nodes: metric("Nodes"), listeners: metric("JSEventListeners"), memory };
    };
    await cycles(100);
    const before = await held();
    await cycles(CYCLES);
    const after = await held();
    expect(after.memory, "bytes of wasm memory").toBe(before.memory);
    // Some of the browser's own come and go; one for each cycle would be a thousand.
    expect(after.nodes - before.nodes, "nodes").toBeLessThan(50);
    expect(after.listeners - before.listeners, "listeners").toBeLessThan(10);
  });
}
