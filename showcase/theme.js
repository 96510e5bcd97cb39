// @ts-check
// Light, dark, with more contrast, or as the system has it. This script stands in the head and is waited for, so that the stored choice is
// there before anything is painted.

(() => {
  const KEY = "felles-color-scheme";
  const SCHEMES = ["auto", "light", "dark", "contrast"];
  const CHOICE = ".showcase-scheme select";

  /** @param {string | null} scheme */
  const show = (scheme) => {
    const known = scheme !== null && SCHEMES.includes(scheme) ? scheme : "auto";
    document.documentElement.dataset.colorScheme = known;
    const choice = document.querySelector(CHOICE);
    if (choice instanceof HTMLSelectElement) choice.value = known;
  };

  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      // Storage is refused: a choice holds for its page alone.
      return null;
    }
  };

  show(stored());
  addEventListener("DOMContentLoaded", () => show(stored()));
  // The page may have been left with an older choice, and another tab may choose.
  addEventListener("pageshow", (event) => {
    if (event.persisted) show(stored());
  });
  addEventListener("storage", (event) => {
    if (event.key === KEY) show(event.newValue);
  });
  addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement && target.matches(CHOICE))) return;
    show(target.value);
    try {
      localStorage.setItem(KEY, target.value);
    } catch {
      // Not kept, but shown.
    }
  });
})();
