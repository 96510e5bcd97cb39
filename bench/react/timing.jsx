// The timing page made of React and @digdir/designsystemet-react.

import "./style.css";
import { Button, Table, Textfield } from "@digdir/designsystemet-react";
import { memo, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { checkAlone, checkInForm, checkInPart, people } from "../html/rules.js";

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

const checkmark = (
  <svg viewBox="0 0 24 24" width="1em" height="1em" fill="currentColor" aria-hidden="true">
    <path d="M18.4 5.8a.75.75 0 0 1 .3 1L11 18.4a.75.75 0 0 1-1.2.1l-4.6-5a.75.75 0 1 1 1.1-1l3.9 4.2 7.1-10.7a.75.75 0 0 1 1.1-.2" />
  </svg>
);

function FullButtons({ count }) {
  return (
    <div>
      {numbers(count).map((number) => (
        <Button
          key={number}
          variant="secondary"
          data-color="success"
          data-size="sm"
          type="submit"
          loading={false}
          disabled={number % 10 === 0}
          className="knapp"
          aria-describedby="hjelp"
        >
          {checkmark}
          {`Knapp ${number}`}
        </Button>
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

// What is wrong with a field is told once it was left, as people do it; the rules of all fields run on every change.
function RuledForm({ count }) {
  const [values, setValues] = useState(() => numbers(count).map(() => ""));
  const [left, setLeft] = useState(() => new Set());
  const errors = values.map((_, index) => checkInPart(values, index));
  const change = (index, value) => setValues((before) => before.map((old, at) => (at === index ? value : old)));
  const leave = (index) => setLeft((before) => new Set(before).add(index));
  return (
    <form noValidate>
      {values.map((value, index) => (
        <Textfield
          key={index}
          label={`Felt ${index + 1}`}
          name={`felt-${index + 1}`}
          value={value}
          error={left.has(index) ? errors[index] : undefined}
          onChange={(event) => change(index, event.target.value)}
          onBlur={() => leave(index)}
        />
      ))}
    </form>
  );
}

const inNorwegian = new Intl.Collator("nb", { numeric: true });
const NEXT = { none: "ascending", ascending: "descending", descending: "none" };

function PeopleTable({ count }) {
  const [all] = useState(() => people(count));
  const [order, setOrder] = useState("none");
  const rows = useMemo(() => {
    if (order === "none") return all;
    const turn = order === "ascending" ? 1 : -1;
    return all.toSorted((one, other) => turn * inNorwegian.compare(one.name, other.name));
  }, [all, order]);
  return (
    <Table>
      <caption>Folk</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell sort={order} onClick={() => setOrder(NEXT[order])}>
            Navn
          </Table.HeaderCell>
          <Table.HeaderCell>Sted</Table.HeaderCell>
          <Table.HeaderCell>Nummer</Table.HeaderCell>
          <Table.HeaderCell>År</Table.HeaderCell>
          <Table.HeaderCell>Beløp</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map((person) => (
          <Table.Row key={person.number}>
            <Table.HeaderCell scope="row">{person.name}</Table.HeaderCell>
            <Table.Cell>{person.place}</Table.Cell>
            <Table.Cell>{person.number}</Table.Cell>
            <Table.Cell>{person.year}</Table.Cell>
            <Table.Cell>{person.amount}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
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
  "full-buttons": FullButtons,
  "listening-buttons": ListeningButtons,
  "own-fields": OwnFields,
  "form-fields": FormFields,
  "memo-form-fields": MemoFormFields,
  "ruled-form": RuledForm,
  table: PeopleTable,
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
