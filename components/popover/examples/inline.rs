use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>
            "Vedtaket kan du klage på innen " <PopoverTrigger popover="klagefrist">"klagefristen"</PopoverTrigger>
            <Popover id="klagefrist" inline=true placement=Placement::Top>
                "Tre uker fra den dagen brevet kom fram. Er det en helligdag, gjelder den neste hverdagen."
            </Popover> ". Da ser en annen enn den som bestemte, på saken en gang til."
        </Paragraph>
    }
}
