use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Figure
            caption="Arbeidsgiveravgiftsgrunnlagsberegningskontoret holder til i det gamle rådhuset, der også kommunestyret \
            møtes den første torsdagen i måneden. Inngangen er på baksiden, med heis til alle etasjer."
            credit="Illustrasjon: Arbeidsgiveravgiftsgrunnlagsberegningskontorets kommunikasjonsavdeling"
        >
            <Image src="media/rathus.svg" alt="Rådhuset sett fra torget" width=480 height=480 />
        </Figure>
    }
}
