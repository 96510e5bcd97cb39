import "felles";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

const PLACES = [
  { value: "0301", label: "Oslo" },
  { value: "4601", label: "Bergen" },
];

function App() {
  const [account, setAccount] = useState("");
  const [place, setPlace] = useState("");
  const [sent, setSent] = useState("");
  const [more, setMore] = useState(false);
  const [shown, setShown] = useState(true);
  const [order, setOrder] = useState(["a", "b"]);
  const [dark, setDark] = useState(false);
  window.flip = () => setShown((shown) => !shown);

  const send = (event) => {
    event.preventDefault();
    setSent(JSON.stringify([...new FormData(event.target)]));
  };
  return (
    <felles-theme color-scheme={dark ? "dark" : "light"}>
      <form onSubmit={send}>
        <felles-account-number-field label="Konto" name="konto" required={true} onfelles-change={({ detail }) => setAccount(detail.value)} />
        <felles-combobox label="Kommune" name="kommune" options={PLACES} onfelles-change={({ detail }) => setPlace(detail.value)} />
        <button>Send</button>
      </form>
      <output>{[account, place, sent].join("|")}</output>
      <felles-tabs label="Saken">
        <section data-label="Én">Det første</section>
        {more && <section data-label="Midt">Det nye</section>}
        <section data-label="To">Det andre</section>
      </felles-tabs>
      {order.map((id) => (
        <felles-national-id-field key={id} id={id} label={id} />
      ))}
      {shown && <felles-organisation-number-field id="shown" label="Enhet" />}
      <button onClick={() => setMore(!more)}>Flere</button>
      <button onClick={() => setOrder([...order].reverse())}>Bytt om</button>
      <button onClick={() => setDark(!dark)}>Mørkt</button>
    </felles-theme>
  );
}

createRoot(document.getElementById("app")).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
