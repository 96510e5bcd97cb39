use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InsetText color=Color::Accent>"Saksbehandlingstiden er for tiden tre uker."</InsetText>
        <Divider variant=DividerVariant::Invisible decorative=true spacing=DividerSpacing::Sm />
        <InsetText color=Color::Brand1>"Fristen for å klage er seks uker."</InsetText>
        <Divider variant=DividerVariant::Invisible decorative=true spacing=DividerSpacing::Sm />
        <InsetText color=Color::Neutral>"Beløpene gjelder fra 1. mai."</InsetText>
    }
}
