use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size5 align=StackAlign::Start>
            <Link href="#start" variant=LinkVariant::Featured arrow=true>"Søk om foreldrepenger"</Link>
            <Link href="#satser" variant=LinkVariant::Standalone arrow=true>"Se satsene for 2026"</Link>
            <Link href="#vilkar" variant=LinkVariant::Standalone>"Les vilkårene"</Link>
            <Link
                href="#innstillinger"
                variant=LinkVariant::Standalone
                icon=|| view! { <Icon icon=icons::COG /> }
            >
                "Endre innstillingene"
            </Link>
        </Stack>
    }
}
