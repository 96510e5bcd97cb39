// The smallest page made of React and @digdir/designsystemet-react: one button that counts.

import "./style.css";
import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { createRoot } from "react-dom/client";

function Hello() {
  const [count, setCount] = useState(0);
  return <Button onClick={() => setCount(count + 1)}>{`Trykket ${count} ganger`}</Button>;
}

createRoot(document.body.appendChild(document.createElement("div"))).render(<Hello />);
