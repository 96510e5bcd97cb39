use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InsetText size=Size::Sm>"Liten: Beløpene gjelder fra 1. mai."</InsetText>
        <Divider variant=DividerVariant::Invisible decorative=true spacing=DividerSpacing::Sm />
        <InsetText size=Size::Md>"Middels: Beløpene gjelder fra 1. mai."</InsetText>
        <Divider variant=DividerVariant::Invisible decorative=true spacing=DividerSpacing::Sm />
        <InsetText size=Size::Lg>"Stor: Beløpene gjelder fra 1. mai."</InsetText>
    }
}
