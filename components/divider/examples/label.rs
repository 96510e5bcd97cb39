use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Button>"Logg inn med BankID"</Button>
        <Divider label="eller" spacing=DividerSpacing::Md />
        <Button variant=ButtonVariant::Secondary>"Logg inn med MinID"</Button>
    }
}
