// @ts-check
// What the timing pages of custom elements offer: as many copies of a template as are asked for, put into the page at once.

const stage = /** @type {HTMLElement} */ (document.getElementById("stage"));

/**
 * @param {string} scene The id of the template.
 * @param {number} count
 */
function mount(scene, count) {
  const { content } = /** @type {HTMLTemplateElement} */ (document.getElementById(scene));
  const all = document.createDocumentFragment();
  for (let number = 0; number < count; number++) all.append(document.importNode(content, true));
  stage.append(all);
}

Object.assign(globalThis, { bench: { mount, unmount: () => stage.replaceChildren() } });
