use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <p>{"Du kan få foreldrepenger hvis du"}</p>
        <BulletList>
            <li>{"har hatt inntekt i minst seks av de siste ti månedene"}</li>
            <li>{"har tjent minst halvparten av grunnbeløpet det siste året"}</li>
            <li>{"bor i Norge, eller er medlem i folketrygden på annen måte"}</li>
        </BulletList>
    }
}
