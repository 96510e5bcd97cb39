// @ts-check
// The timing page of HTML alone: the markup that felles' components give, as text, and one listener for all fields.

import { checkAlone, people } from "./rules.js";

const stage = /** @type {HTMLElement} */ (document.getElementById("stage"));

/**
 * @param {number} count
 * @param {(number: number) => string} part
 */
function repeat(count, part) {
  let html = "";
  for (let number = 1; number <= count; number++) html += part(number);
  return `<div>${html}</div>`;
}

/** @param {number} number */
const button = (number) =>
  `<button class="felles-button" data-variant="secondary" type="button">Knapp ${number}</button>`;

/** @param {number} number */
const field = (number) => `<div class="felles-field">
<label class="felles-field__label" for="bench-felt-${number}" id="bench-felt-${number}-label">Felt ${number}</label>
<input class="felles-text-field felles-field__control" type="text" id="bench-felt-${number}" name="felt-${number}">
</div>`;

/** @param {number} count */
function table(count) {
  const cell = (/** @type {string | number} */ text, /** @type {string} */ label) =>
    `<td class="felles-table__cell" role="cell" data-label="${label}">${text}</td>`;
  const rows = people(count).map(
    ({ number, name, place, year, amount }) => `<tr class="felles-table__row" role="row">
<th class="felles-table__cell" scope="row" role="rowheader">${name}</th>
${cell(place, "Sted")}${cell(number, "Nummer")}${cell(year, "År")}${cell(amount, "Beløp")}</tr>`,
  );
  const headers = ["Navn", "Sted", "Nummer", "År", "Beløp"].map(
    (label) => `<th class="felles-table__header" scope="col" role="columnheader">${label}</th>`,
  );
  return `<div class="felles-table"><div class="felles-table__area"><table class="felles-table__table" role="table" data-stacks>
<caption class="felles-table__caption">Folk</caption>
<thead class="felles-table__head" role="rowgroup"><tr class="felles-table__headers" role="row">${headers.join("")}</tr></thead>
<tbody class="felles-table__body" role="rowgroup">${rows.join("")}</tbody></table></div></div>`;
}

/** @type {Record<string, (count: number) => string>} */
const SCENES = {
  buttons: (count) => repeat(count, button),
  "own-fields": (count) => repeat(count, field),
  table,
  cycle: () => `<div>${button(1)}${field(1)}</div>`,
};

stage.addEventListener("input", ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const error = checkAlone(target.value);
  const before = target.parentElement?.querySelector("p");
  if (error === undefined) {
    target.removeAttribute("aria-invalid");
    target.removeAttribute("aria-describedby");
    before?.remove();
  } else if (!before) {
    const id = `${target.id}-message`;
    target.setAttribute("aria-invalid", "true");
    target.setAttribute("aria-describedby", id);
    const message = `<p class="felles-field__message" id="${id}" data-kind="danger"><span class="felles-field__kind">Feil:</span> ${error}</p>`;
    target.insertAdjacentHTML("afterend", message);
  }
});

/** @type {any} */ (globalThis).bench = {
  /**
   * @param {string} scene
   * @param {number} count
   */
  mount(scene, count) {
    stage.innerHTML = SCENES[scene](count);
  },
  unmount() {
    stage.replaceChildren();
  },
};
