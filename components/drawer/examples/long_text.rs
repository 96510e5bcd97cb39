use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let rows = (1..=18).map(
        |number| view! { <p>{number} ". november: Opplysninger om arbeidsgiveravgiftsgrunnlaget ble hentet."</p> },
    );
    let rows = rows.collect_view();
    view! {
        <Button variant=ButtonVariant::Secondary command="show-modal" command_for="logg">"Vis hele loggen"</Button>
        <Drawer id="logg" width=DialogWidth::Lg heading="Alt som har skjedd i saken">{rows}</Drawer>
    }
}
