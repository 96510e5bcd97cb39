// The timing page made of React and @digdir/designsystemet-react.

import "./style.css";
import { Button, Textfield } from "@digdir/designsystemet-react";
import { memo, useState } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { checkAlone, checkInForm } from "../html/rules.js";

const numbers = (count) => Array.from({ length: count }, (_, index) => index + 1);

function Buttons({ count }) {
  return (
    <div>
      {numbers(count).map((number) => (
        <Button key={number} variant="secondary">{`Knapp ${number}`}</Button>
      ))}
    </div>
  );
}

function ListeningButtons({ count }) {
  const [, setPressed] = useState(0);
  return (
    <div>
      {numbers(count).map((number) => (
        <Button key={number} variant="secondary" onClick={() => setPressed(number)}>{`Knapp ${number}`}</Button>
      ))}
    </div>
  );
}

function OwnField({ number }) {
  const [value, setValue] = useState("");
  return (
    <Textfield
      label={`Felt ${number}`}
      name={`felt-${number}`}
      value={value}
      error={checkAlone(value)}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

function OwnFields({ count }) {
  return (
    <div>
      {numbers(count).map((number) => (
        <OwnField key={number} number={number} />
      ))}
    </div>
  );
}

function FormFields({ count }) {
  const [form, setForm] = useState(() => numbers(count).map(() => ""));
  const change = (index, value) => setForm((before) => before.map((old, at) => (at === index ? value : old)));
  return (
    <div>
      {form.map((value, index) => (
        <Textfield
          key={index}
          label={`Felt ${index + 1}`}
          name={`felt-${index + 1}`}
          value={value}
          error={checkInForm(form, index)}
          onChange={(event) => change(index, event.target.value)}
        />
      ))}
    </div>
  );
}

// The same, as someone writes it who has met the problem: only fields that changed render again.
const MemoField = memo(function MemoField({ index, value, error, change }) {
  return (
    <Textfield
      label={`Felt ${index + 1}`}
      name={`felt-${index + 1}`}
      value={value}
      error={error}
      onChange={(event) => change(index, event.target.value)}
    />
  );
});

function MemoFormFields({ count }) {
  const [form, setForm] = useState(() => numbers(count).map(() => ""));
  const [change] = useState(() => (index, value) => {
    setForm((before) => before.map((old, at) => (at === index ? value : old)));
  });
  return (
    <div>
      {form.map((value, index) => (
        <MemoField key={index} index={index} value={value} error={checkInForm(form, index)} change={change} />
      ))}
    </div>
  );
}

function Cycle() {
  const [, setPressed] = useState(0);
  return (
    <div>
      <Button onClick={() => setPressed(1)}>{"Knapp"}</Button>
      <OwnField number={1} />
    </div>
  );
}

const SCENES = {
  buttons: Buttons,
  "listening-buttons": ListeningButtons,
  "own-fields": OwnFields,
  "form-fields": FormFields,
  "memo-form-fields": MemoFormFields,
  cycle: Cycle,
};

let root;

globalThis.bench = {
  mount(scene, count) {
    const Scene = SCENES[scene];
    root = createRoot(document.getElementById("stage"));
    flushSync(() => root.render(<Scene count={count} />));
  },
  unmount() {
    flushSync(() => root.unmount());
    root = undefined;
  },
};
