import type {} from "felles/react";
import "felles";

export const form = (
  <form>
    <felles-date-picker label="Dato" min="2026-01-01" no-weekends={true} onfelles-change={(event) => console.log(event.detail.value)} />
    <felles-tabs label="Saken" className="bred">
      <section data-label="Én">Det første</section>
    </felles-tabs>
  </form>
);
// @ts-expect-error There is no such placement.
export const wrong = <felles-dialog heading="Slett?" placement="behind" />;
