use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3 align=StackAlign::Start>
            <Link href="/skjema/legeerklaering.pdf" variant=LinkVariant::Standalone download="" file_size=240_000_u64>
                "Legeerklæring"
            </Link>
            <Link
                href="/data/regnskap-2025"
                variant=LinkVariant::Standalone
                download="regnskap-2025.xlsx"
                file_type="Excel"
                file_size=1_240_000_u64
            >
                "Regnskapet for 2025"
            </Link>
        </Stack>
    }
}
