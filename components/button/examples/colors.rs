use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    Color::ALL
        .iter()
        .map(|&color| {
            view! {
                <div>
                    <Button color=color>{color.name()}</Button>
                    " "
                    <Button color=color variant=ButtonVariant::Secondary>{color.name()}</Button>
                    " "
                    <Button color=color variant=ButtonVariant::Tertiary>{color.name()}</Button>
                </div>
            }
        })
        .collect_view()
}
