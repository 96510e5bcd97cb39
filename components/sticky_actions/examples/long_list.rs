use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let rows = (1..=40).map(|number| {
        view! {
            <li id=format!("sak-{number}")>
                <a href=format!("#sak-{number}")>"Sak " {number} ": arbeidsgiveravgiftsgrunnlaget"</a>
            </li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <NumberedList spacing=ListSpacing::Loose>{rows}</NumberedList>
        <StickyActions note="40 saker">
            <Button variant=ButtonVariant::Secondary>"Merk alle som lest"</Button>
        </StickyActions>
    }
}
