import "felles";
import { createApp, h, ref } from "vue";

const PLACES = [
  { value: "0301", label: "Oslo" },
  { value: "4601", label: "Bergen" },
];

const App = {
  setup() {
    const [account, place, sent] = [ref(""), ref(""), ref("")];
    const [more, shown, order, dark] = [ref(false), ref(true), ref(["a", "b"]), ref(false)];
    window.flip = () => (shown.value = !shown.value);
    const send = (event) => {
      event.preventDefault();
      sent.value = JSON.stringify([...new FormData(event.target)]);
    };
    return () =>
      h("felles-theme", { colorScheme: dark.value ? "dark" : "light" }, [
        h("form", { onSubmit: send }, [
          h("felles-account-number-field", {
            label: "Konto",
            name: "konto",
            required: true,
            "onFelles-change": ({ detail }) => (account.value = detail.value),
          }),
          h("felles-combobox", {
            label: "Kommune",
            name: "kommune",
            options: PLACES,
            "onFelles-change": ({ detail }) => (place.value = detail.value),
          }),
          h("button", "Send"),
        ]),
        h("output", [account.value, place.value, sent.value].join("|")),
        h("felles-tabs", { label: "Saken" }, [
          h("section", { key: 1, "data-label": "Én" }, "Det første"),
          more.value ? h("section", { key: 2, "data-label": "Midt" }, "Det nye") : null,
          h("section", { key: 3, "data-label": "To" }, "Det andre"),
        ]),
        order.value.map((id) => h("felles-national-id-field", { key: id, id, label: id })),
        shown.value ? h("felles-organisation-number-field", { id: "shown", label: "Enhet" }) : null,
        h("button", { onClick: () => (more.value = !more.value) }, "Flere"),
        h("button", { onClick: () => (order.value = [...order.value].reverse()) }, "Bytt om"),
        h("button", { onClick: () => (dark.value = !dark.value) }, "Mørkt"),
      ]);
  },
};

createApp(App).mount("#app");
