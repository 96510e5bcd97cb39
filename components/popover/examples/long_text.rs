use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let rows = (2016..=2025).rev().map(|year| {
        view! {
            <p>
                <strong>{year}</strong>
                ": arbeidsgiveravgiftsgrunnlaget ble regnet ut av lønn, naturalytelser og pensjonspremier \
                 som virksomheten meldte inn det året."
            </p>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Button variant=ButtonVariant::Secondary command="toggle-popover" command_for="grunnlag">
            "Slik regnet vi ut arbeidsgiveravgiftsgrunnlaget"
        </Button>
        <Popover id="grunnlag" placement=Placement::BottomStart>{rows}</Popover>
    }
}
