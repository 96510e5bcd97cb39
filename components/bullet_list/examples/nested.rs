use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <BulletList>
            <li>
                {"Legg ved papirer som viser hva du tjener:"}
                <BulletList>
                    <li>{"lønnsslipp for de siste tre månedene"}</li>
                    <li>{"næringsoppgave, hvis du driver for deg selv"}</li>
                </BulletList>
            </li>
            <li>{"Legg ved kopi av leiekontrakten."}</li>
            <li>{"Behold originalene. Vi kan be om å få se dem."}</li>
        </BulletList>
    }
}
