// The smallest page of HTML alone: one button that counts.

let count = 0;
const stage = document.body.appendChild(document.createElement("div"));
stage.innerHTML = `<button class="felles-button" data-variant="primary" type="button">Trykket 0 ganger</button>`;
const button = stage.querySelector("button");
button?.addEventListener("click", () => {
  count += 1;
  button.textContent = `Trykket ${count} ganger`;
});
