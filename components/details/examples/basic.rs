use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Details title="Hvem kan søke?">
            <p>"Du kan søke hvis du har fylt 18 år og har bodd i kommunen i minst seks måneder."</p>
        </Details>
        <Details title="Hva trenger du?">
            <p>"Leiekontrakten, og den siste skattemeldingen din."</p>
        </Details>
        <Details title="Når får du svar?">
            <p>"Innen fire uker etter at vi har fått alt vi trenger."</p>
        </Details>
    }
}
