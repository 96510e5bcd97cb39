use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size4 align=StackAlign::Start>
            <Link href="https://www.skatteetaten.no/" variant=LinkVariant::Standalone>
                "Arbeidsgiveravgiftsgrunnlagsberegningsveiledningen for deg som driver virksomhet i flere kommuner"
            </Link>
            <Link
                href="/arbeidsgiveravgiftsgrunnlaget.pdf"
                download=""
                file_size=12_300_000_u64
                variant=LinkVariant::Standalone
                icon=|| view! { <Icon icon=icons::FILE_PDF /> }
            >
                "Arbeidsgiveravgiftsgrunnlagsberegningen med alle vedlegg for underenhetene"
            </Link>
        </Stack>
    }
}
